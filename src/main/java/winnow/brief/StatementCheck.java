package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.Figure;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.text.Place;

/**
 * Whether a grounded statement may be its sentence's: shares content with it, has its numbers and names, keeps
 * its qualifiers. A check of plausibility: each of its warnings can be overruled where it stands, by
 * {@code <!-- holds: reason -->}.
 */
final class StatementCheck {
    private static final Map<String, Pattern> BOUNDS = Map.of(
            "up to",
                    words(
                            "up to|at most|at best|as (?:much|many|high|low) as|maxim\\w+|peak|no more than|within|under|below|less than|max\\b|best case"),
            "maximum", words("up to|at most|at best|maxim\\w+|peak|max\\b|best case"),
            "at least", words("at least|or more|no less than|minim\\w+|≥"),
            "more than", words("more than|over|above|exceed\\w*|beyond|greater than|better than|>"),
            "about", words("about|around|approximately|nearly|almost|roughly|some|circa|close to|~|≈"),
            "average", words("average|mean|typical\\w*"),
            "median", words("median"),
            "geomean", words("geo\\w*|average|mean"));

    private static final int BESIDE = 30;
    private static final Pattern AVERAGE_BEHIND =
            Pattern.compile("^[^.,;\\d]*\\bon average\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AVERAGE_BEFORE =
            Pattern.compile("\\bon average\\b[^.;\\d]*$", Pattern.CASE_INSENSITIVE);

    private final Brief brief;
    private final Paper paper;
    private final Likeness likeness;
    private final Grounding grounding;
    private final Abbreviations abbreviations;
    private final List<Finding> findings = new ArrayList<>();

    StatementCheck(Brief brief, Paper paper, Likeness likeness) {
        this.brief = brief;
        this.paper = paper;
        this.likeness = likeness;
        this.grounding = new Grounding(brief, paper);
        this.abbreviations = new Abbreviations(paper.text());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?:\\b|(?<=\\s)|^)(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    List<Finding> check() {
        for (Statement statement : brief.statements()) {
            if (statement.isGrounded()) {
                judge(statement);
            }
        }
        for (Brief.FigureLine figure : brief.figures()) {
            Place place = new Place(brief.file(), figure.line(), 1);
            List<Finding> doubts = qualifiers(place, figure.text(), Set.of(figure.sentence()));
            doubts.addAll(contraries(place, figure.text(), Set.of(figure.sentence())));
            overrule(place, figure.because(), doubts, false);
        }
        for (Brief.Ask ask : brief.asks()) {
            Integer sentence = ask.sentence();
            if (sentence != null) {
                Place place = new Place(brief.file(), ask.line(), 1);
                List<Finding> doubts = qualifiers(place, ask.text(), Set.of(sentence));
                add(doubts, background(place, sentence));
                overrule(place, ask.because(), doubts, true);
            }
        }
        return findings;
    }

    private void judge(Statement statement) {
        Place place = new Place(brief.file(), statement.line(), statement.column());
        Set<Integer> cited = Set.copyOf(statement.sentences());
        List<Finding> doubts = qualifiers(place, statement.text(), cited);
        for (int number : statement.sentences()) {
            Optional<Sentence> sentence = paper.sentence(number);
            if (sentence.isPresent()
                    && !likeness.share(
                            abbreviations.both(statement.text()),
                            abbreviations.both(sentence.get().text()))) {
                doubts.add(warning(
                        "unlike-sentence",
                        place,
                        "the statement shares no word with sentence s" + number,
                        "name the sentence that says so, or mark it (ours)"));
            }
        }
        doubts.addAll(grounding.doubts(statement, place));
        doubts.addAll(contraries(place, statement.text(), cited));
        overrule(place, statement.because(), doubts, true);
    }

    /** What is said the other way round. */
    private List<Finding> contraries(Place place, String text, Set<Integer> cited) {
        String said = cited.stream()
                .map(number -> paper.sentence(number).map(Sentence::text).orElse(""))
                .collect(Collectors.joining(" "));
        return Contraries.of(text, said).stream()
                .map(word -> warning(
                        "contrary",
                        place,
                        "it says \"" + word + "\", and "
                                + cited.stream()
                                        .sorted()
                                        .map(each -> "s" + each)
                                        .collect(Collectors.joining(", "))
                                + " says the contrary",
                        "read it again"))
                .toList();
    }

    private @Nullable Finding background(Place place, int sentence) {
        boolean background = paper.sentence(sentence)
                .filter(each -> each.role() == Role.BACKGROUND)
                .isPresent();
        return background
                ? warning(
                        "ask-background",
                        place,
                        "sentence s" + sentence + " is background: many papers answer this",
                        "ask for what only this paper does")
                : null;
    }

    private static void add(List<Finding> doubts, @Nullable Finding doubt) {
        if (doubt != null) {
            doubts.add(doubt);
        }
    }

    /** A number keeps the bound that its sentence gives it. */
    private List<Finding> qualifiers(Place place, String text, Set<Integer> cited) {
        List<Finding> doubts = new ArrayList<>();
        Set<String> numbers = Grounding.numerals(text);
        for (Figure figure : paper.figures()) {
            String bound = figure.bound() == null && isAverage(figure) ? "average" : figure.bound();
            Pattern kept = bound == null ? null : BOUNDS.get(bound);
            String value = figure.high() == null ? figure.value() : figure.high();
            if (kept == null || !cited.contains(figure.sentence()) || !numbers.contains(value)) {
                continue;
            }
            if (!kept.matcher(text).find() && !isPlainElsewhere(figure, value)) {
                doubts.add(warning(
                        "qualifier-lost",
                        place,
                        "sentence s" + figure.sentence() + " says " + bound + " " + value,
                        "say it too: " + bound + " " + value));
            }
        }
        return doubts.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether "on average" stands beside a figure, with no other number between. */
    private boolean isAverage(Figure figure) {
        String text = paper.text();
        int from = Math.max(0, figure.start() - BESIDE);
        int to = Math.min(text.length(), figure.end() + BESIDE);
        return AVERAGE_BEHIND.matcher(text.substring(figure.end(), to)).find()
                || AVERAGE_BEFORE.matcher(text.substring(from, figure.start())).find();
    }

    /** Whether the sentence states the same number without that bound, too. */
    private boolean isPlainElsewhere(Figure figure, String value) {
        return paper.figures().stream()
                .anyMatch(other -> other.sentence() == figure.sentence()
                        && other.bound() == null
                        && !isAverage(other)
                        && (value.equals(other.value()) || value.equals(other.high())));
    }

    private Finding warning(String rule, Place place, String message, String suggestion) {
        return Finding.warning(rule, place, message, suggestion + "; if it holds all the same: <!-- holds: why -->");
    }

    /** Doubts count unless somebody says why they are wrong; whoever overrules nothing is told so. */
    private void overrule(Place place, String because, List<Finding> doubts, boolean told) {
        if (because.isEmpty()) {
            findings.addAll(doubts);
        } else if (doubts.isEmpty() && told) {
            findings.add(Finding.warning(
                    "nothing-overruled", place, "nothing is doubted here", "take out the comment: holds: " + because));
        }
    }
}
