package winnow.agent;

import java.util.List;

/** Runs one of winnow's commands in the workspace; {@code Main} hands it in, so that every face gives the same answer. */
@FunctionalInterface
public interface Commands {
    /**
     * Runs a command. May be called by several threads at once.
     *
     * @param arguments as they would be typed behind {@code winnow}
     * @param input what it finds on standard input
     */
    Said run(List<String> arguments, String input);

    /**
     * What a command said.
     *
     * @param code its exit code: 0 clean, 1 findings, 2 usage, 3 nothing to read, 4 a fault of winnow's own
     * @param out standard output
     * @param err standard error
     */
    record Said(int code, String out, String err) {}
}
