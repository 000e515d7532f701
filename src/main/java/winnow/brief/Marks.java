package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Place;
import winnow.text.Sentences;
import winnow.text.Span;

/**
 * Takes a block apart into statements.
 *
 * <pre>
 * block     = (words mark+ overruled?)* words?
 * mark      = "[s" number "]" | "(ours)"
 * overruled = "&lt;!-- holds: " reason " --&gt;"
 * </pre>
 *
 * {@code (ours)} closes all words since the mark before it; {@code [sN]} closes one sentence, so that no
 * sentence hides behind the reference of the next.
 */
final class Marks {
    private static final String MARK = "(?:\\[s\\d{1,4}\\]|\\(ours\\))";
    private static final Pattern GROUP = Pattern.compile(MARK + "(?:[\\s,;.]*+" + MARK + ")*+[.,;:]?+");
    private static final Pattern NUMBER = Pattern.compile("\\[s(\\d{1,4})\\]");
    private static final Pattern HOLDS = Pattern.compile("\\s*<!--\\s*holds:(.{0,1000}?)-->");
    private static final Pattern LAST = Pattern.compile("(?:\\s*\\[s\\d{1,4}\\][.,;:]?+)++\\s*$");
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,4000}?-->");
    /** A comment that overrules nothing: no word of it, and no mark in it, is the brief's. */
    private static final Pattern REMARK = Pattern.compile("<!--(?!\\s*holds:).{0,4000}?-->");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d]");

    private final String section;
    private final BlockText block;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();

    private Marks(String section, BlockText block, String text) {
        this.section = section;
        this.block = block;
        this.text = REMARK.matcher(text)
                .replaceAll(remark -> " ".repeat(remark.group().length()));
    }

    /**
     * The statements of a block.
     *
     * @param text the block's, with what is no statement blanked out
     */
    static List<Statement> statements(String section, BlockText block, String text) {
        Marks marks = new Marks(section, block, text);
        marks.read();
        return marks.statements;
    }

    private void read() {
        Matcher group = GROUP.matcher(text);
        int from = 0;
        while (group.find()) {
            int behind = behindComment(group.end());
            if (WORDS.matcher(without(text.substring(from, group.start()))).find()) {
                close(from, group, reason(text.substring(group.end(), behind)));
            }
            from = behind;
        }
        String rest = without(text.substring(from));
        if (WORDS.matcher(rest).find() && !rest.endsWith(":")) {
            add(
                    rest,
                    List.of(),
                    false,
                    "",
                    from + text.substring(from).stripTrailing().length() - 1);
        }
    }

    private void close(int from, Matcher group, String reason) {
        String words = text.substring(from, group.start());
        boolean ours = group.group().contains("(ours)");
        List<Integer> numbers = numbers(group.group());
        if (!ours) {
            List<Span> sentences = Sentences.of(words);
            for (Span span : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
                String unmarked = without(span.of(words));
                if (WORDS.matcher(unmarked).find()) {
                    add(unmarked, List.of(), false, "", from + span.end() - 1);
                }
            }
            words = sentences.isEmpty()
                    ? words
                    : sentences.get(sentences.size() - 1).of(words);
        }
        add(without(words), numbers, ours, reason, group.start());
    }

    private void add(String words, List<Integer> sentences, boolean ours, String reason, int offset) {
        Place at = block.at(offset);
        statements.add(new Statement(section, words, sentences, ours, reason, at.line(), at.column()));
    }

    private int behindComment(int from) {
        Matcher comment = HOLDS.matcher(text).region(from, text.length());
        return comment.lookingAt() ? comment.end() : from;
    }

    /** The reason of an overruled check in some words; empty when none is overruled. */
    static String reason(String words) {
        Matcher holds = HOLDS.matcher(words);
        return holds.find() ? holds.group(1).strip() : "";
    }

    /** Words without comments and without the references at their end; mixed with ours, they keep all marks. */
    static String unmarked(String words) {
        return words.contains("(ours)")
                ? without(words)
                : LAST.matcher(without(words)).replaceFirst("").strip();
    }

    static List<Integer> numbers(String marks) {
        return NUMBER.matcher(marks)
                .results()
                .map(number -> Integer.parseInt(number.group(1)))
                .toList();
    }

    /** Words without comments and without what joined them to the statement before. */
    static String without(String words) {
        String bare = words.contains("<!--") ? COMMENT.matcher(words).replaceAll(" ") : words;
        return bare.replaceFirst("^(?:[\\s.,;:—–]|-(?!\\d))+", "").strip();
    }
}
