package winnow.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.decision.Blocks.Block;
import winnow.paper.Finding;
import winnow.text.Source;
import winnow.text.Span;

/** Finds the decisions of a log: each from its {@code ## D-0001 Title} to the next heading of its level or above. */
final class LogReader {
    static final int LEVEL = 2;

    private static final Pattern HEADING = Pattern.compile("(D-\\d{4,9})(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern NEAR_MISS = Pattern.compile(
            "(?:ADR|D|Decision)\\s?[-–—_#]?\\s?(\\d{1,9})\\b[\\s:.–—-]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBERED =
            Pattern.compile("(?:ADR|D|Decision)\\s?[-–—_#]?\\s?\\d{1,9}(?:\\s*[:.–—-]|$)", Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final Blocks blocks;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int lastNumber;

    LogReader(Source source) {
        this.source = source;
        this.blocks = Blocks.of(source.text());
    }

    DecisionLog read() {
        List<Block> heads = blocks.all().stream()
                .filter(Block::isHeading)
                .filter(b -> b.level() <= LEVEL)
                .toList();
        for (int at = 0; at < heads.size(); at++) {
            Block head = heads.get(at);
            int end = at + 1 < heads.size()
                    ? heads.get(at + 1).lines().start()
                    : source.text().length();
            if (head.level() == LEVEL) {
                heading(head, new Span(head.lines().start(), end));
            }
        }
        strayHeadings();
        reportDuplicates();
        findings.sort(null);
        return new DecisionLog(List.copyOf(decisions), List.copyOf(findings), lastNumber);
    }

    private void heading(Block head, Span span) {
        String title = Blocks.plain(head.node());
        Matcher form = HEADING.matcher(title);
        if (!form.matches()) {
            nearMiss(head, title);
            return;
        }
        DecisionId id = DecisionId.parse(form.group(1)).orElseThrow();
        String name = form.group(2) == null ? "" : form.group(2).strip();
        if (name.isEmpty()) {
            findings.add(Finding.error(
                    "missing-title", source.at(span.start()), id + " has no title", "## " + id + " What was decided"));
        }
        DecisionReader reader = new DecisionReader(source, blocks, head.lines(), LEVEL);
        decisions.add(reader.read(id, name, span));
        findings.addAll(reader.findings());
        lastNumber = Math.max(lastNumber, id.number());
    }

    /** Headings of another level that look like decisions and belong to none. */
    private void strayHeadings() {
        for (Block block : blocks.all()) {
            int start = block.lines().start();
            boolean stray = block.isHeading() && block.level() != LEVEL;
            String title = stray ? Blocks.plain(block.node()) : "";
            if (NUMBERED.matcher(title).lookingAt()
                    && decisions.stream().noneMatch(decision -> decision.span().contains(start))) {
                nearMiss(block, title);
            }
        }
    }

    private void nearMiss(Block head, String title) {
        Matcher near = NEAR_MISS.matcher(title);
        if (near.matches()) {
            int number = Integer.parseInt(near.group(1));
            lastNumber = Math.max(lastNumber, number);
            findings.add(Finding.error(
                    "malformed-decision",
                    source.at(head.lines().start()),
                    "“" + title
                            + "” is not read as a decision: its heading does not begin with a number such as D-0001",
                    "## " + new DecisionId(number) + " " + near.group(2)));
        }
    }

    private void reportDuplicates() {
        Map<DecisionId, Decision> first = new HashMap<>();
        for (Decision decision : decisions) {
            Decision earlier = first.putIfAbsent(decision.id(), decision);
            if (earlier != null) {
                findings.add(Finding.error(
                        "duplicate-decision",
                        decision.at(),
                        decision.id() + " is also the number of “" + earlier.title() + "” in line "
                                + earlier.at().line(),
                        "give it the number " + new DecisionId(lastNumber + 1)));
            }
        }
    }
}
