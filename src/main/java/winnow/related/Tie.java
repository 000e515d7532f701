package winnow.related;

/**
 * Something that a paper shares with the seeds.
 *
 * @param kind what it is
 * @param what the topic, name or word, as the found paper has it
 * @param share how much of all that ties the two it is, from 0 to 1
 */
public record Tie(Feature.Kind kind, String what, double share) {}
