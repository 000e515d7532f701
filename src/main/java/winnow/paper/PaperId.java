package winnow.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a paper within a library: lower-case words of letters and digits, joined by hyphens.
 *
 * @param value not empty; {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record PaperId(@JsonValue String value) implements Comparable<PaperId> {
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern HEAD = Pattern.compile(": | -- ");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z])[_-](?=[0-9])");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int WORDS_OF_A_NAME = 3;
    private static final int WORDS_OF_A_TITLE = 6;

    /** The stop words of Lucene's English analyzer. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    @JsonCreator
    public PaperId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a paper id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return VALID.matcher(value).matches();
    }

    /**
     * The id that a title asks for: the part before the first {@code ": "} or {@code " -- "} if it has at
     * most three words, else the first six words that are not stop words. A title without a single
     * Latin letter or digit is {@code paper}.
     */
    public static PaperId ofTitle(String title) {
        Matcher head = HEAD.matcher(title);
        if (head.find()) {
            String[] name = words(title.substring(0, head.start()));
            String slug = name.length <= WORDS_OF_A_NAME ? joined(name, name.length, false) : "";
            if (!slug.isEmpty()) {
                return new PaperId(slug);
            }
        }
        String slug = joined(words(title), WORDS_OF_A_TITLE, true);
        return new PaperId(slug.isEmpty() ? "paper" : slug);
    }

    private static String[] words(String title) {
        return BLANK.split(title.strip());
    }

    private static String joined(String[] words, int most, boolean withoutStopWords) {
        StringJoiner slug = new StringJoiner("-");
        int count = 0;
        for (String word : words) {
            String part = slug(word);
            if (!part.isEmpty() && count < most && !(withoutStopWords && STOP_WORDS.contains(part))) {
                slug.add(part);
                count++;
            }
        }
        return slug.toString();
    }

    private static String slug(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String glued = GLUED.matcher(plain.replaceAll("\\p{M}+", "")).replaceAll("");
        String slug = OTHER.matcher(glued).replaceAll("-");
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return to <= from ? "" : slug.substring(from, to);
    }

    /** The id of the {@code n}th paper that asks for this one; {@code n} from 2. */
    public PaperId numbered(int n) {
        return new PaperId(value + "-" + n);
    }

    /** Written out: the one that a record gets is made at run time, and every command looks papers up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaperId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
