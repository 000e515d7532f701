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
import winnow.paper.Finding;
import winnow.text.DecodedReader;
import winnow.text.Place;
import winnow.text.Source;

/**
 * A folder with one decision a file, as MADR, adr-tools and log4brains keep them: {@code 0001-title.md},
 * or {@code 20261124-title.md}, whose numbers are given by the order of their names.
 */
public final class MadrFolder {
    private static final Pattern NUMBERED = Pattern.compile("(?:adr-)?(\\d{1,6})[-_. ].*");
    private static final Pattern DATED = Pattern.compile("\\d{8}-.*");
    private static final Pattern NO_RECORD = Pattern.compile("readme|index|changelog|.{0,40}template.{0,40}");
    private static final String ENDING = ".md";
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
        List<Path> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Decision decision : log.decisions()) {
            Path file = folder.resolve(MadrText.fileName(decision));
            String text = MadrText.split(source, decision, names);
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
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        Map<Path, DecisionId> records = new TreeMap<>();
        List<Path> dated = new ArrayList<>();
        int last = 0;
        for (Path file : files) {
            Matcher numbered = NUMBERED.matcher(stem(file));
            if (DATED.matcher(stem(file)).matches()) {
                dated.add(file);
            } else if (numbered.matches()) {
                DecisionId id = new DecisionId(Integer.parseInt(numbered.group(1)));
                duplicate(records, file, id).ifPresent(findings::add);
                records.put(file, id);
                last = Math.max(last, id.number());
            } else if (!NO_RECORD.matcher(stem(file)).matches()) {
                findings.add(Finding.note(
                        "passed-over",
                        new Place(file.toString(), 1, 1),
                        "its name has no number, so it is no decision",
                        null));
            }
        }
        for (Path file : dated) {
            records.put(file, new DecisionId(++last));
        }
        return records;
    }

    private static Optional<Finding> duplicate(Map<Path, DecisionId> records, Path file, DecisionId id) {
        return records.entrySet().stream()
                .filter(other -> other.getValue().equals(id))
                .findFirst()
                .map(other -> Finding.error(
                        "duplicate-decision",
                        new Place(file.toString(), 1, 1),
                        id + " is also the number of " + other.getKey().getFileName(),
                        "give it a number of its own"));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length()).toLowerCase(Locale.ROOT);
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
