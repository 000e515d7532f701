package winnow.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.digest.Entry;

/**
 * How sure it is that what was read is a digest, and not a program or the page of an error that happens to
 * have headings. A structured export is what it says it is; free text has to read like titles and abstracts.
 */
public final class DigestDoubt {
    /** Formats that any text can be taken for. */
    private static final Set<String> FREE = Set.of("page", "markdown", "html", "labelled");

    private static final Pattern CODE_LINE =
            Pattern.compile("(?:import|package|using|#include|from \\w+ import)\\b.*|//.*|/\\*.*|.*[;{}]"
                    + "|(?:def|fn|func|class|public|private|static|return|const|let|var|if|for|while)\\b.*[({:=,]");
    private static final Pattern ERROR_PAGE = Pattern.compile(
            "(?i)\\b(?:40[0-9]|50[0-4])\\b.{0,20}\\b(?:error|not found|forbidden|unauthorized|unavailable|gateway)|page not found"
                    + "|access (?:is |was )?denied|internal server error|bad gateway|service unavailable|too many requests"
                    + "|requested (?:url|page|resource)|enable (?:javascript|cookies)|verify (?:that )?you are (?:a )?human|captcha");
    private static final int MOST_ASKED = 400;
    private static final int FEWEST_WORDS = 5;
    private static final double MOST_CODE = 0.3;
    private static final double FEWEST_LIKELY = 0.5;

    private int entries;
    private int likely;
    private boolean errors;

    /** Takes an entry into account. */
    public void see(Entry entry) {
        String text = entry.text();
        entries++;
        errors |= ERROR_PAGE
                .matcher(entry.title() + " " + text.substring(0, Math.min(MOST_ASKED, text.length())))
                .find();
        likely += isProse(entry.title(), 2) && isProse(text, FEWEST_WORDS) ? 1 : 0;
    }

    /** Mostly letters, in words. */
    private static boolean isProse(String text, int words) {
        long letters =
                text.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
        return text.split("\\s+", words + 1).length >= words && letters * 10 >= text.length() * 7L;
    }

    /**
     * Why it is doubted that this was a digest; empty when it is not.
     *
     * @param format the word for what it was taken for
     * @param head how the file begins
     */
    public Optional<String> doubt(String format, byte[] head) {
        if (entries == 0 || !FREE.contains(format)) {
            return Optional.empty();
        }
        if (errors && entries <= 3) {
            return Optional.of("it reads like the page of an error");
        }
        double code = codeLines(new String(head, StandardCharsets.ISO_8859_1));
        if (!format.equals("html") && code >= MOST_CODE) {
            return Optional.of(
                    String.format(Locale.ROOT, "%.0f %% of its first lines read like a program", 100 * code));
        }
        if (likely < FEWEST_LIKELY * entries) {
            return Optional.of(likely + " of " + entries + (entries == 1 ? " entry reads" : " entries read")
                    + " like a title with its abstract");
        }
        return Optional.empty();
    }

    private static double codeLines(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        long code = lines.stream()
                .filter(line -> CODE_LINE.matcher(line.strip()).matches())
                .count();
        return lines.isEmpty() ? 0 : (double) code / lines.size();
    }
}
