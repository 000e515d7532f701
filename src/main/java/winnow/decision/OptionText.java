package winnow.decision;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision.Considered;

/**
 * The option that an outcome names: {@code "kettle", because water comes first}.
 *
 * @param because the reason; {@code null} when none follows
 */
record OptionText(String name, @Nullable String because) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern BECAUSE =
            Pattern.compile("^[\\s,.;:–—-]*" + RecordWords.anyOf("word", "because") + "\\s*(.*)", FLAGS);
    private static final Pattern REASON =
            Pattern.compile("[,;.]?\\s+" + RecordWords.anyOf("word", "because") + "\\s", FLAGS);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;。](?:\\s|$)|。");
    /** {@code Option 1: }, {@code A) }, {@code [x] } before the name of an option. */
    private static final Pattern OPTION_NUMBER = Pattern.compile(
            "^(?:\\[[ xX]\\]\\s*)?(?:(?:option|alternative|variante|opción|方案|选项|案)\\s*\\p{Alnum}{1,3}\\s*(?:[::.)]|\\s[-–—])\\s*)?",
            FLAGS);

    private static final String OPENING = "\"“„‘'«「『";
    private static final String CLOSING = "\"”“’'»」』";

    /** What stands behind "Chosen option:", where these options were considered. */
    static OptionText chosen(String said, List<Considered> options) {
        int end = nameEnd(said, options);
        boolean quoted = !said.isEmpty() && OPENING.indexOf(said.charAt(0)) >= 0;
        String name = said.substring(quoted ? 1 : 0, end).replaceAll("[,.;\\s]+$", "");
        Matcher because = BECAUSE.matcher(said.substring(Math.min(said.length(), end + (quoted ? 1 : 0))));
        return new OptionText(
                withoutNumber(name), because.matches() ? because.group(1).strip() : null);
    }

    /** The name of an option without its number. */
    static String withoutNumber(String option) {
        return OPTION_NUMBER.matcher(option).replaceFirst("");
    }

    /**
     * Where the name of the chosen option ends: at the closing mark where it stands in quotation marks, the
     * one behind an option considered before any other; else behind the option it begins with, before the
     * reason, or at the end of the sentence.
     */
    private static int nameEnd(String said, List<Considered> options) {
        if (!said.isEmpty() && OPENING.indexOf(said.charAt(0)) >= 0) {
            int first = -1;
            for (int at = 1; at < said.length(); at++) {
                boolean closes = CLOSING.indexOf(said.charAt(at)) >= 0
                        && (at + 1 == said.length() || !Character.isLetterOrDigit(said.charAt(at + 1)));
                if (closes && names(said.substring(1, at), options)) {
                    return at;
                }
                first = closes && first < 0 ? at : first;
            }
            return first < 0 ? said.length() : first;
        }
        Matcher reason = REASON.matcher(said);
        int end = reason.find() ? reason.start() : said.length();
        Matcher sentence = SENTENCE_END.matcher(said);
        return sentence.find() ? Math.min(end, sentence.start()) : end;
    }

    private static boolean names(String text, List<Considered> options) {
        String plain = text.replaceAll("[,.;\\s]+$", "");
        return options.stream().anyMatch(option -> option.name().equalsIgnoreCase(plain));
    }
}
