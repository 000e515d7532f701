package winnow.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import winnow.decision.Blocks.Block;
import winnow.decision.Decision.Field;
import winnow.decision.Decision.Section;
import winnow.text.Source;
import winnow.text.Span;

/**
 * Turns a decision of a log into a file of its own and back: every heading moves one level, the fields
 * change their place, all else stays as it is.
 *
 * <p>A file has its fields twice: in front matter for MADR 4, madrlint and Structurizr, and in a list
 * behind the title for log4brains, which knows no front matter and takes the second line of hyphens for the
 * underline of a heading; a YAML comment in the form of a small heading before that line keeps it from that.
 */
final class MadrText {
    private static final String MARK = "### winnow: ";
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLAIN_YAML = Pattern.compile("[\\p{L}\\p{N}(][\\p{L}\\p{N} .,;/()+_'’&%-]*");
    private static final Pattern YAML_WORD = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[-+.0-9_eE]+");
    private static final Pattern HASHES = Pattern.compile("[ \\t]{0,3}(#{1,6})[ \\t]*");
    private static final Pattern LOG_TITLE = Pattern.compile("D-\\d{4,9}\\s*");
    /** Keeps indented text from becoming part of the list before it. */
    private static final String APART = "<!-- -->";

    private static final int LONGEST_SLUG = 60;
    private static final int DEEPEST = 6;

    private MadrText() {}

    static String fileName(Decision decision) {
        String plain = Normalizer.normalize(decision.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = NO_SLUG.matcher(plain).replaceAll("-");
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        String trimmed = cut.replaceAll("^-|-$", "");
        return String.format(
                Locale.ROOT, "%04d-%s.md", decision.id().number(), trimmed.isEmpty() ? "decision" : trimmed);
    }

    /** Whether a file was written by {@link #split}. */
    static boolean isOurs(String text) {
        int mark = text.indexOf("\n" + MARK);
        return text.startsWith("---") && mark > 0 && mark < text.indexOf("\n---");
    }

    /** The file of one decision. */
    static String split(Source log, Blocks blocks, Decision decision, Map<DecisionId, String> names) {
        List<Block> own = blocks.within(decision.span());
        Block head = own.get(0);
        List<Edit> edits = new ArrayList<>(fieldLines(log.text(), decision, own));
        own.stream().skip(1).filter(Block::isHeading).forEach(block -> edits.add(raised(log.text(), block)));
        String body =
                edited(log.text(), new Span(head.lines().end(), decision.span().end()), edits);
        String title = LOG_TITLE.matcher(headingText(log.text(), head)).replaceFirst("");
        StringBuilder file = new StringBuilder("---\n");
        decision.fields()
                .forEach(field -> file.append(field.key())
                        .append(": ")
                        .append(yaml(madr(field, decision)))
                        .append('\n'));
        file.append(MARK).append(decision.id()).append(" of the log; change it there\n---\n\n# ");
        file.append(title).append('\n').append(bullets(decision, names));
        return withEndsOf(log.text(), file + "\n" + trimmed(body));
    }

    /** The value of a field as MADR's tools know it: a status names {@code ADR-0002}. */
    private static String madr(Field field, Decision decision) {
        Status status = decision.status();
        if (!field.key().equals("status") || status == null) {
            return field.value();
        }
        return status.successor() == null
                ? status.toString()
                : status.word() + " by " + status.successor().madr();
    }

    private static String yaml(String value) {
        boolean plain =
                PLAIN_YAML.matcher(value).matches() && !YAML_WORD.matcher(value).matches();
        return plain || WrittenDate.of(value).date() != null
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ") + "\"";
    }

    /** The list that log4brains reads. */
    private static String bullets(Decision decision, Map<DecisionId, String> names) {
        StringBuilder bullets = new StringBuilder();
        decision.field("status").ifPresent(field -> {
            Status status = decision.status();
            String name = status == null || status.successor() == null ? null : names.get(status.successor());
            String value = name == null
                    ? madr(field, decision)
                    : "superseded by [" + name.substring(0, name.length() - 3) + "](" + name + ")";
            bullets.append("\n* Status: ").append(value);
        });
        decision.field("date").ifPresent(field -> bullets.append("\n* Date: ").append(field.value()));
        decision.field("decision-makers")
                .or(() -> decision.field("deciders"))
                .ifPresent(field -> bullets.append("\n* Deciders: ").append(field.value()));
        return bullets.isEmpty() ? "" : bullets.append('\n').toString();
    }

    /** The part of a log that a file becomes. */
    static String joined(Source file, Decision decision) {
        int front = FrontMatter.of(file).end();
        Blocks blocks = Blocks.of(MadrReader.blanked(file.text(), front));
        List<Block> own = blocks.within(decision.span());
        @Nullable
        Block head = own.stream()
                .filter(block -> block.isHeading()
                        && file.lineAt(block.lines().start()) == decision.at().line()
                        && MadrReader.withoutNumber(Blocks.plain(block.node())).equals(decision.title()))
                .findFirst()
                .orElse(null);
        List<Edit> edits = new ArrayList<>(fieldLines(file.text(), decision, own));
        own.stream()
                .filter(block -> block.isHeading() && !block.equals(head))
                .filter(block -> edits.stream().noneMatch(edit -> edit.span().overlaps(block.lines())))
                .forEach(block -> edits.add(lowered(file.text(), block)));
        if (head != null) {
            edits.add(new Edit(head.lines(), ""));
        }
        String body = edited(file.text(), decision.span(), edits);
        StringBuilder text = new StringBuilder("## " + decision.id() + " " + title(file, decision, head) + "\n");
        for (Field field : decision.fields()) {
            String value = field.key().equals("status") && decision.status() != null
                    ? decision.status().toString()
                    : field.value();
            text.append(text.indexOf("\n- ") < 0 ? "\n- " : "- ")
                    .append(field.key())
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
        return text.append('\n').append(trimmed(body.replace("\r\n", "\n"))).toString();
    }

    private static String title(Source file, Decision decision, @Nullable Block head) {
        return head == null
                ? DecisionWriter.inline(decision.title())
                : MadrReader.withoutNumber(headingText(file.text(), head));
    }

    /** Removes what says nothing but the fields: items, lines as adr-tools' date, its status section. */
    private static List<Edit> fieldLines(String text, Decision decision, List<Block> own) {
        Set<Span> removed = new HashSet<>();
        int first = decision.sections().isEmpty()
                ? decision.span().end()
                : decision.sections().get(0).heading().start();
        List<Block> behindTitle =
                own.stream().filter(block -> block.lines().start() < first).toList();
        for (Node item : Blocks.bullets(behindTitle)) {
            Node words = Blocks.firstParagraph(item);
            boolean alone = item.getFirstChild() == item.getLastChild();
            if (alone && !words.getSourceSpans().isEmpty() && DecisionReader.isField(text, words)) {
                removed.add(Blocks.span(item));
            }
        }
        for (Block block : behindTitle) {
            if (block.node() instanceof Paragraph) {
                decision.fields().stream()
                        .map(Field::span)
                        .filter(field -> block.lines().contains(field.start()))
                        .forEach(removed::add);
            }
        }
        for (Section section : decision.sections()) {
            if (RecordWords.isSection("status", section.title())
                    && section.depth() == 1
                    && saysNoMore(text, section, decision)) {
                removed.add(new Span(section.heading().start(), section.body().end()));
            }
        }
        return removed.stream()
                .map(span -> new Edit(wholeLines(text, span), ""))
                .toList();
    }

    private static boolean saysNoMore(String text, Section section, Decision decision) {
        StringBuilder left = new StringBuilder(section.body().of(text));
        for (Field field : decision.fields()) {
            boolean bare = !field.key().equals("status") || StatusText.isBare(field.value());
            if (bare && section.body().contains(field.span().start())) {
                int from = field.span().start() - section.body().start();
                left.replace(
                        from,
                        from + field.span().length(),
                        " ".repeat(field.span().length()));
            }
        }
        return left.toString().isBlank();
    }

    private static Span wholeLines(String text, Span span) {
        int from = span.start() == 0 ? 0 : text.lastIndexOf('\n', span.start() - 1) + 1;
        int to = span.end() > from && text.charAt(span.end() - 1) == '\n'
                ? span.end() - 1
                : text.indexOf('\n', span.end());
        return new Span(from, to < 0 ? text.length() : to + 1);
    }

    private static Edit raised(String text, Block block) {
        Matcher hashes = HASHES.matcher(block.lines().of(text));
        int at = hashes.lookingAt()
                ? block.lines().start() + hashes.start(1)
                : block.lines().start();
        return new Edit(new Span(at, at + 1), "");
    }

    private static Edit lowered(String text, Block block) {
        Matcher hashes = HASHES.matcher(block.lines().of(text));
        if (hashes.lookingAt()) {
            int from = block.lines().start();
            return new Edit(
                    new Span(from, from + hashes.start(1)),
                    "#".repeat(Math.min(DEEPEST, deeper(block)) - block.level()));
        }
        return new Edit(block.lines(), "#".repeat(deeper(block)) + " " + headingText(text, block));
    }

    /** A section stands below the decision's own heading, whatever its level in the file. */
    private static int deeper(Block block) {
        return Math.max(LogReader.LEVEL + 1, block.level() + 1);
    }

    /** The words of a heading with their markup, in one line. */
    private static String headingText(String text, Block block) {
        Heading heading = (Heading) block.node();
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first == null
                || last == null
                || first.getSourceSpans().isEmpty()
                || last.getSourceSpans().isEmpty()) {
            return "";
        }
        return text.substring(Blocks.span(first).start(), Blocks.span(last).end())
                .replaceAll("\\s+", " ");
    }

    private static String edited(String text, Span part, List<Edit> edits) {
        List<Edit> within = edits.stream()
                .filter(edit ->
                        edit.span().start() >= part.start() && edit.span().end() <= part.end())
                .map(edit -> new Edit(edit.span().shifted(-part.start()), edit.replacement()))
                .toList();
        return Edit.apply(part.of(text), within);
    }

    /** Without blank lines at the beginning and the end, fit to stand behind a list. */
    private static String trimmed(String body) {
        String[] lines = body.split("\n", -1);
        int from = 0;
        int to = lines.length;
        while (from < to && lines[from].isBlank()) {
            from++;
        }
        while (to > from && lines[to - 1].isBlank()) {
            to--;
        }
        if (from < to && lines[from].equals(APART)) {
            return trimmed(String.join("\n", List.of(lines).subList(from + 1, to)));
        }
        String kept = String.join("\n", List.of(lines).subList(from, to));
        return from == to ? "" : (Character.isWhitespace(kept.charAt(0)) ? APART + "\n\n" : "") + kept + "\n";
    }

    private static String withEndsOf(String log, String file) {
        String plain = file.replace("\r\n", "\n");
        return log.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }
}
