package winnow.decision;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.DecodedReader;
import winnow.text.Place;
import winnow.text.Source;

/**
 * A folder with one decision a file, as MADR, adr-tools, log4brains and others keep them:
 *
 * <pre>
 * name   = [prefix] number [separator title] | day [separator title]
 * prefix = "adr" | "decision" | "d", with or without a separator
 * day    = 20261124 | 2026-11-24
 * </pre>
 *
 * Records named by a day get their numbers by the order of their names, after the numbered ones. Nothing in
 * the folder is passed over without a word.
 */
public final class MadrFolder {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:adr|decision)[-_ ]?|d[-_ ])?(\\d{1,6})(?![\\d])(.*)");
    private static final Pattern DATED =
            Pattern.compile("(?:(?:adr|decision)[-_ ])?(?:\\d{8}|\\d{4}-\\d{2}-\\d{2})(?!\\d).*");
    private static final Pattern NO_RECORD = Pattern.compile("readme|index|changelog|.{0,40}template.{0,40}");
    /** What a number is put before so that the template sorts first. */
    private static final Pattern TEMPLATE = Pattern.compile("[-_. ]?(?:(?:adr|madr|decision|record)[-_. ]?)*template");

    private static final Pattern MARKDOWN = Pattern.compile("(.*)\\.(?:md|markdown|mdx)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TEXT =
            Pattern.compile(".*\\.(?:adoc|asciidoc|rst|org|txt|textile|html)", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 8 << 20;

    /**
     * What an export did.
     *
     * @param files those that hold the decisions now, in their order
     * @param findings files that were in the way and were left alone
     */
    public record Exported(List<Path> files, List<Finding> findings) {}

    private MadrFolder() {}

    /** Reads the folder into a log; places name the files as {@code folder/name}. */
    public static DecisionLog read(Path folder) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<Path, DecisionId> records = records(folder, findings);
        Map<String, DecisionId> stems = new HashMap<>();
        records.forEach((file, id) -> stems.put(stem(file), id));
        for (Map.Entry<Path, DecisionId> record : records.entrySet()) {
            MadrReader reader = new MadrReader(source(record.getKey()), record.getValue(), stems);
            decisions.add(reader.read(stem(record.getKey())));
            findings.addAll(reader.findings());
        }
        decisions.sort(java.util.Comparator.comparing(Decision::id));
        findings.sort(null);
        int last = records.values().stream().mapToInt(DecisionId::number).max().orElse(0);
        return new DecisionLog(List.copyOf(decisions), List.copyOf(findings), last);
    }

    /** The same as the text of one {@code decisions.md}. */
    public static String asLog(Path folder) throws IOException {
        DecisionLog log = read(folder);
        StringBuilder text = new StringBuilder("# Decisions\n");
        for (Decision decision : log.decisions()) {
            Source source = source(Path.of(decision.at().file()));
            text.append('\n').append(MadrText.joined(source, decision));
        }
        return text.toString();
    }

    /**
     * Writes one file a decision. A file that was not written by this is never overwritten, nor is one
     * removed.
     *
     * @param source the text that {@code log} was read from
     */
    public static Exported write(Source source, DecisionLog log, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<DecisionId, String> names = new HashMap<>();
        log.decisions().forEach(decision -> names.putIfAbsent(decision.id(), MadrText.fileName(decision)));
        Blocks blocks = Blocks.of(source.text());
        List<Path> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Decision decision : log.decisions()) {
            Path file = folder.resolve(MadrText.fileName(decision));
            String text = MadrText.split(source, blocks, decision, names);
            Optional<Finding> inTheWay = inTheWay(file, text, decision);
            if (inTheWay.isPresent()) {
                findings.add(inTheWay.get());
            } else {
                if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                    SafeFile.at(file).write(text);
                }
                files.add(file);
            }
        }
        strangers(folder, names).forEach(findings::add);
        return new Exported(List.copyOf(files), List.copyOf(findings));
    }

    private static Optional<Finding> inTheWay(Path file, String text, Decision decision) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String there = source(file).text();
        return there.equals(text) || MadrText.isOurs(there)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "not-overwritten",
                        new Place(file.toString(), 1, 1),
                        decision.id() + " was not written: the file there comes from somebody else",
                        "move it, or write into another folder"));
    }

    /** Files that bear the number of a decision under another name. */
    private static List<Finding> strangers(Path folder, Map<DecisionId, String> names) throws IOException {
        List<Finding> findings = new ArrayList<>();
        records(folder, new ArrayList<>()).forEach((file, id) -> {
            String name = names.get(id);
            if (name != null && !name.equals(file.getFileName().toString())) {
                findings.add(Finding.warning(
                        "same-number",
                        new Place(file.toString(), 1, 1),
                        "this bears the number of " + name + ", perhaps under an older title",
                        "remove it if it is no longer wanted"));
            }
        });
        return findings;
    }

    private static Map<Path, DecisionId> records(Path folder, List<Finding> findings) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        Map<Path, DecisionId> records = new TreeMap<>();
        Map<DecisionId, Path> numbers = new HashMap<>();
        List<Path> dated = new ArrayList<>();
        int last = 0;
        for (Path file : files) {
            Optional<String> other = whyNot(file);
            Matcher numbered = NUMBERED.matcher(stem(file));
            if (other.isPresent()) {
                other.filter(why -> !why.isEmpty()).ifPresent(why -> findings.add(passedOver(file, why)));
            } else if (DATED.matcher(stem(file)).matches()) {
                dated.add(file);
            } else if (numbered.matches()) {
                DecisionId id = new DecisionId(Integer.parseInt(numbered.group(1)));
                duplicate(numbers.putIfAbsent(id, file), file, id).ifPresent(findings::add);
                records.put(file, id);
                last = Math.max(last, id.number());
            } else {
                findings.add(passedOver(file, "its name has no number, so it is no decision"));
            }
        }
        for (Path file : dated) {
            records.put(file, new DecisionId(++last));
        }
        return records;
    }

    /** Why a file holds no record; empty words where nobody would think that it does, nothing where it may. */
    private static Optional<String> whyNot(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return Optional.of(
                    records(file) == 0 ? "" : "a folder of records: winnow decisions --read " + file + " reads it");
        }
        if (!MARKDOWN.matcher(name).matches()) {
            boolean mayBe = OTHER_TEXT.matcher(name).matches()
                    && NUMBERED.matcher(stem(file)).matches();
            return Optional.of(mayBe ? "only Markdown is read; convert it" : "");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("it is no regular file");
        }
        Matcher numbered = NUMBERED.matcher(stem(file));
        boolean template =
                numbered.matches() && TEMPLATE.matcher(numbered.group(2)).matches();
        boolean unnumbered =
                !numbered.matches() && NO_RECORD.matcher(stem(file)).matches();
        return template ? Optional.of("it is the template") : unnumbered ? Optional.of("") : Optional.empty();
    }

    private static long records(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> NUMBERED.matcher(stem(file)).matches()
                            && (MARKDOWN.matcher(file.getFileName().toString()).matches()
                                    || OTHER_TEXT
                                            .matcher(file.getFileName().toString())
                                            .matches()))
                    .count();
        }
    }

    private static Finding passedOver(Path file, String why) {
        return Finding.note("passed-over", new Place(file.toString(), 1, 1), why, null);
    }

    private static Optional<Finding> duplicate(@Nullable Path earlier, Path file, DecisionId id) {
        return Optional.ofNullable(earlier)
                .map(other -> Finding.error(
                        "duplicate-decision",
                        new Place(file.toString(), 1, 1),
                        id + " is also the number of " + other.getFileName(),
                        "give it a number of its own"));
    }

    /** The name without its ending, lower case. */
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot <= 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    /** The text of a file that a decision of a folder stands in. */
    public static Source source(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (DecodedReader reader = new DecodedReader(Files.newInputStream(file))) {
            char[] buffer = new char[1 << 14];
            for (int count = reader.read(buffer, 0, buffer.length);
                    count >= 0 && text.getBuffer().length() < LARGEST;
                    count = reader.read(buffer, 0, buffer.length)) {
                text.write(buffer, 0, count);
            }
        }
        return new Source(file.toString(), text.toString());
    }
}
