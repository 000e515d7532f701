package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import winnow.spec.Spec;

/** The examples of the manual, cut anywhere and glued in pairs: nothing throws or hangs, and no markup is a title. */
final class SweptDigestTest {
    private static final int CUTS = 50;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-z][\\w:-]*[ />]|^\\W*$|^@\\w+\\{|^[A-Z][A-Z0-9] {2}- |^\\\\[a-z]+|^\"?\\w+\"?\\s*[:=]\\s*[\\[{\"]|^:\\w+:$|^#\\+|^</?\\w+>?$|\\]\\(");
    private static final List<String> EXAMPLES = Spec.texts("digests.md");

    /** The titles of a text that are markup, each with how the text begins. */
    private static List<String> markup(String text) {
        Digests read = Assertions.assertTimeoutPreemptively(LONG, () -> Digests.of(text));
        return read.titles().stream()
                .filter(title -> MARKUP.matcher(title).find())
                .map(title -> title + " in " + text)
                .toList();
    }

    @Test
    void cut_at_fifty_places() {
        List<String> markup = new ArrayList<>();
        for (String example : EXAMPLES) {
            for (int cut = 1; cut <= CUTS; cut++) {
                markup.addAll(markup(example.substring(0, example.length() * cut / CUTS)));
                markup.addAll(markup(example.substring(example.length() * (cut - 1) / CUTS)));
            }
        }
        assertThat(markup).isEmpty();
    }

    @Test
    void glued_in_pairs() {
        List<String> markup = new ArrayList<>();
        for (String one : EXAMPLES) {
            EXAMPLES.forEach(two -> markup.addAll(markup(one + two)));
        }
        assertThat(markup).isEmpty();
    }
}
