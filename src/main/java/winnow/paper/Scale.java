package winnow.paper;

/**
 * A size of what was run: parameters, device counts, data sizes.
 *
 * @param sentence number of the sentence that states it
 * @param text as it stands there
 */
public record Scale(int sentence, String text) {}
