package winnow.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;
import winnow.text.Span;

/**
 * One decision as it stands in a log. What could not be read is {@code null} or empty here and a finding
 * of the log.
 *
 * @param id its number
 * @param title its title, without markup
 * @param at where its heading stands
 * @param span from its heading to before the next decision
 * @param fields its fields as written, in order
 * @param status where it stands
 * @param date the day it was last decided on
 * @param paper the paper it picks; {@code null} when it is about something else
 * @param supersedes the decisions it says it replaces
 * @param options what was considered
 * @param chosen what was chosen
 * @param evidence the sentences cited
 * @param ranking the ranking as it was when decided; empty when not recorded
 * @param sections its sections and subsections, in order
 */
public record Decision(
        DecisionId id,
        String title,
        Place at,
        Span span,
        List<Field> fields,
        @Nullable Status status,
        @Nullable LocalDate date,
        @Nullable PaperId paper,
        List<DecisionId> supersedes,
        List<Considered> options,
        @Nullable Chosen chosen,
        List<Cited> evidence,
        List<Ranked> ranking,
        List<Section> sections) {

    /**
     * A field as written.
     *
     * @param key lower case
     * @param value as written, its lines joined
     * @param at where the value stands
     * @param span of the value
     */
    public record Field(String key, String value, Place at, Span span) {}

    /**
     * An option that was considered.
     *
     * @param name the part in bold it begins with, else all of it
     * @param text all of it, without markup
     * @param paper the paper that its name is the id of
     */
    public record Considered(
            String name, String text, @Nullable PaperId paper, Place at) {}

    /** The option that was chosen, as the outcome names it, and why. */
    public record Chosen(String option, @Nullable String because, Place at) {}

    /** A cited sentence; {@code span} is that of the reference. */
    public record Cited(SentenceRef ref, Place at, Span span) {}

    /**
     * A row of the ranking as recorded.
     *
     * @param rank from 1
     * @param score 0 to 1
     * @param firstShare share of the weightings in which it came first, 0 to 1
     */
    public record Ranked(int rank, PaperId paper, double score, double firstShare, Place at) {}

    /**
     * A section or subsection.
     *
     * @param title without markup
     * @param depth 1 for a section, 2 for a subsection, …
     * @param heading from the first character of its heading's line to before the end of the line
     * @param body from behind the heading to the next heading, whatever its depth
     */
    public record Section(String title, int depth, Place at, Span heading, Span body) {}

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<Section> section(String title) {
        return sections.stream()
                .filter(section -> section.title().equalsIgnoreCase(title))
                .findFirst();
    }

    /** The people who decided. */
    public List<String> decisionMakers() {
        return field("decision-makers").or(() -> field("deciders")).map(Field::value).stream()
                .flatMap(names -> List.of(names.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public boolean isAccepted() {
        return status != null && status.word() == Status.Word.ACCEPTED;
    }

    /** Whether the team builds this paper: accepted, and it picks one. */
    public boolean isAcceptedPick() {
        return isAccepted() && field("paper").isPresent();
    }

    /** Whether it picks a paper, or cites a sentence of it. */
    public boolean speaksOf(PaperId other) {
        return other.equals(paper)
                || evidence.stream().anyMatch(cited -> cited.ref().paper().equals(other));
    }

    /** Where a field stands, or the decision itself where it has none. */
    Place placeOf(String key) {
        return field(key).map(Field::at).orElse(at);
    }
}
