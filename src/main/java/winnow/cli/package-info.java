/**
 * The command line. A command parses, calls one stage and prints; {@link winnow.cli.CommandLineFace} turns
 * failures into messages and exit codes; everything that is printed goes through {@link winnow.cli.Terminal}.
 */
@NullMarked
package winnow.cli;

import org.jspecify.annotations.NullMarked;
