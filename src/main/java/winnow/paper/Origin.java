package winnow.paper;

/**
 * Where a paper stood.
 *
 * @param file name of the digest
 * @param line line of its title, from 1
 */
public record Origin(String file, int line) {}
