package winnow.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision.Field;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Nearest;
import winnow.text.Place;
import winnow.text.Source;

/** What the fields of one decision say. Each reading that fails is a finding, and its value {@code null}. */
final class Fields {
    static final List<String> KNOWN = List.of(
            "status",
            "date",
            "decision-makers",
            "consulted",
            "informed",
            "paper",
            "team",
            "supersedes",
            "superseded-by",
            "deciders");

    /** In records of other tools, a time or a remark behind the day. */
    private static final Pattern BEHIND_DAY =
            Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*|\\s*\\([^)]*\\))$");

    private static final Pattern NOTHING = Pattern.compile("(?i)none|nothing|n/?a|null|-+|—|\\[\\]|~");

    private final Source source;
    private final DecisionId id;
    private final int head;
    private final List<Field> fields;
    private final boolean isRecord;
    private final List<Finding> findings = new ArrayList<>();

    /** @param isRecord whether it is a file of its own, where MADR leaves every field to people's liking */
    Fields(Source source, DecisionId id, int head, List<Field> fields, boolean isRecord) {
        this.source = source;
        this.id = id;
        this.head = head;
        this.fields = fields;
        this.isRecord = isRecord;
        reportStrange();
    }

    List<Finding> findings() {
        return findings;
    }

    private Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private void reportStrange() {
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            if (KNOWN.contains(field.key()) && !seen.add(field.key())) {
                findings.add(Finding.error(
                        "duplicate-field",
                        field.at(),
                        id + " gives its " + field.key() + " twice",
                        "keep one of them"));
            }
            Optional<String> near = KNOWN.contains(field.key()) ? Optional.empty() : Nearest.to(field.key(), KNOWN);
            near.filter(meant -> field(meant).isEmpty())
                    .ifPresent(meant -> findings.add(Finding.warning(
                            "misspelt-field",
                            field.at(),
                            id + ": “" + field.key() + "” is none of the fields known here",
                            "did you mean “" + meant + "”?")));
        }
    }

    @Nullable
    Status status() {
        Field field = field("status").orElse(null);
        if (field == null) {
            missing(
                    "status",
                    Finding.error(
                            "missing-status", source.at(head), id + " has no status", "- status: " + Status.PROPOSED));
            return null;
        }
        Optional<StatusText> read = StatusText.read(field.value());
        read.map(StatusText::notes)
                .orElse(List.of())
                .forEach(note -> findings.add(Finding.note("status-remark", field.at(), id + ": " + note, null)));
        Optional<Status> status = read.map(StatusText::status).map(this::succeeded);
        if (status.isEmpty()) {
            findings.add(Finding.error(
                    "unknown-status",
                    field.at(),
                    id + ": “" + field.value() + "” is no status; there are " + String.join(", ", Status.words())
                            + " by …",
                    meant(field.value())
                            .map(word -> "did you mean “" + word + "”?")
                            .orElse(null)));
        }
        return status.orElse(null);
    }

    private void missing(String field, Finding otherwise) {
        findings.add(
                isRecord
                        ? Finding.note("missing-" + field, source.at(head), id + " gives no " + field, null)
                        : otherwise);
    }

    /** A field of its own may name the successor; a decision that has one is no longer in force. */
    private Status succeeded(Status status) {
        return field("superseded-by")
                .filter(field -> status.successor() == null)
                .flatMap(field -> Status.decision(field.value().strip()))
                .map(Status::supersededBy)
                .orElse(status);
    }

    private static Optional<String> meant(String status) {
        String word = status.replaceAll("[^A-Za-z ]", " ").strip();
        int end = word.indexOf(' ');
        return Nearest.to(end < 0 ? word : word.substring(0, end), Status.words());
    }

    @Nullable
    LocalDate date() {
        Field field = field("date").orElse(null);
        if (field == null) {
            missing(
                    "date",
                    Finding.warning(
                            "missing-date", source.at(head), id + " has no date", "- date: the day, as YYYY-MM-DD"));
            return null;
        }
        String value = StatusText.undecorated(field.value());
        WrittenDate written =
                WrittenDate.of(isRecord ? BEHIND_DAY.matcher(value).replaceFirst("$1") : value);
        if (written.date() == null) {
            findings.add(
                    Finding.error("impossible-date", field.at(), id + ": " + written.problem(), written.suggestion()));
        }
        return written.date();
    }

    @Nullable
    PaperId paper() {
        Field field = field("paper").orElse(null);
        if (field == null) {
            return null;
        }
        if (!PaperId.isValid(field.value())) {
            findings.add(Finding.error(
                    "malformed-paper",
                    field.at(),
                    id + ": “" + field.value() + "” cannot be the id of a paper",
                    "an id is lower-case words joined by hyphens"));
            return null;
        }
        return new PaperId(field.value());
    }

    List<DecisionId> supersedes() {
        Field field = field("supersedes").orElse(null);
        if (field == null) {
            return List.of();
        }
        List<DecisionId> earlier = new ArrayList<>();
        for (String name : field.value().split(",|\\s(?:and|und|y|et)\\s")) {
            if (name.isBlank() || NOTHING.matcher(name.strip()).matches()) {
                continue;
            }
            Optional<DecisionId> decision = Status.decision(name.strip());
            decision.ifPresent(earlier::add);
            if (decision.isEmpty()) {
                malformed(name.strip(), field.at());
            }
        }
        return List.copyOf(earlier);
    }

    private void malformed(String name, Place at) {
        findings.add(Finding.error(
                "malformed-supersedes",
                at,
                id + " says that it supersedes “" + name + "”, which is no decision's number",
                "- supersedes: D-0001"));
    }
}
