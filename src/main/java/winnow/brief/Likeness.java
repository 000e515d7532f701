package winnow.brief;

/** Whether two texts have anything to do with each other; who looks things up knows. */
@FunctionalInterface
public interface Likeness {
    /** Whether a statement shares content with the sentence that it names: a word, its like, an amount. */
    boolean share(String statement, String sentence);
}
