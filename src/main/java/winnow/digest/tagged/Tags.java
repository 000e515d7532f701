package winnow.digest.tagged;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.Field;
import winnow.digest.FieldTable;

/**
 * A row of the table of tagged formats.
 *
 * @param id the word for the format
 * @param description the same for a person
 * @param sign what is found in the beginning of such a text
 * @param weak another sign, which says less
 * @param fit how much the sign says, see {@link DigestFormat}
 * @param line a whole line with its tag; group 1 is the tag, group 2 the value
 * @param begins the tag that a record begins with, as a rule; empty where there is none
 * @param ends the tags that a record ends with; none where the next one's beginning ends it
 * @param table which tag gives which field
 * @param border a line that stands between records; {@code null} where there is none
 * @param glued a record that begins in the middle of a line, where two files were put together; group 1 is its tag
 * @param neverLast fields behind which others come in every whole record
 * @param isProse whether the text between records is of no interest to anybody
 * @param value how the value on the line of the tag is brought into form
 */
record Tags(
        String id,
        String description,
        Predicate<String> sign,
        Predicate<String> weak,
        int fit,
        Pattern line,
        String begins,
        Set<String> ends,
        FieldTable table,
        @Nullable Pattern border,
        @Nullable Pattern glued,
        Set<Field> neverLast,
        boolean isProse,
        UnaryOperator<String> value) {

    private static final int WEAKER = 10;

    static Tags of(String id, String description, String sign, String line, String begins, FieldTable table) {
        return new Tags(
                id,
                description,
                Pattern.compile(sign).asPredicate(),
                head -> false,
                DigestFormat.LIKELY,
                Pattern.compile(line, Pattern.DOTALL),
                begins,
                Set.of(),
                table,
                null,
                null,
                Set.of(),
                false,
                UnaryOperator.identity());
    }

    /** The same, known by another sign as well, which other formats may have too. */
    Tags orBy(String pattern) {
        Predicate<String> other = Pattern.compile(pattern).asPredicate();
        return new Tags(
                id, description, sign, other, fit, line, begins, ends, table, border, glued, neverLast, isProse, value);
    }

    Tags endingWith(String... tags) {
        return new Tags(
                id,
                description,
                sign,
                weak,
                fit,
                line,
                begins,
                Set.of(tags),
                table,
                border,
                glued,
                neverLast,
                isProse,
                value);
    }

    /** The same, where a record is known to go on behind some fields. */
    Tags neverEndingIn(Field... fields) {
        return new Tags(
                id,
                description,
                sign,
                weak,
                fit,
                line,
                begins,
                ends,
                table,
                border,
                glued,
                Set.of(fields),
                isProse,
                value);
    }

    Tags gluedAt(String pattern) {
        Pattern found = Pattern.compile(pattern);
        return new Tags(
                id, description, sign, weak, fit, line, begins, ends, table, border, found, neverLast, isProse, value);
    }

    Tags partedBy(String pattern) {
        Pattern between = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return new Tags(
                id, description, sign, weak, fit, line, begins, ends, table, between, glued, neverLast, isProse, value);
    }

    /** The same, whose sign nothing else has. */
    Tags surely() {
        int sure = DigestFormat.SURE;
        return new Tags(
                id, description, sign, weak, sure, line, begins, ends, table, border, glued, neverLast, isProse, value);
    }

    /** The same as labels in a text that was written for people, which has another sign as well. */
    Tags inProse(String other, UnaryOperator<String> values) {
        Predicate<String> both = sign.and(Pattern.compile(other).asPredicate());
        int looks = DigestFormat.LOOKS + 20;
        return new Tags(
                id, description, both, weak, looks, line, begins, ends, table, border, glued, neverLast, true, values);
    }

    int fit(String head) {
        return sign.test(head) ? fit : weak.test(head) ? fit - WEAKER : DigestFormat.NO;
    }

    boolean isBorder(String text) {
        return border != null && border.matcher(text).matches();
    }
}
