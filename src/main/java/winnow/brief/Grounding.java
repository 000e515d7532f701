package winnow.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.brief.Brief.FigureLine;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.Numeral;
import winnow.text.Numerals;
import winnow.text.Place;
import winnow.text.RepairedText;

/** Whether each line under Figures says what its sentence says: every number, its unit, every name. */
final class Grounding {
    private static final Pattern TIMES = Pattern.compile("^(?:\\s?[x×X](?![\\p{L}])|[\\s-]?times\\b|[\\s-]?fold\\b)");
    private static final Pattern PERCENT = Pattern.compile("^\\s?\\\\?(?:%|per ?cent\\b)");
    private static final Pattern ANY_TIMES = Pattern.compile("[x×X](?![\\p{L}])|times\\b|fold\\b");
    private static final Pattern ANY_PERCENT = Pattern.compile("\\\\?%|per ?cent");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d+_.-]*");
    private static final Pattern NOTHING = Pattern.compile("[\\s_.-]+");

    private final Brief brief;
    private final Paper paper;
    private final RepairedText repaired;
    private final Abbreviations abbreviations;
    private final List<Finding> findings = new ArrayList<>();

    Grounding(Brief brief, Paper paper) {
        this.brief = brief;
        this.paper = paper;
        this.repaired = RepairedText.of(paper.text());
        this.abbreviations = new Abbreviations(paper.text());
    }

    List<Finding> check() {
        for (FigureLine figure : brief.figures()) {
            Optional<Sentence> sentence = paper.sentence(figure.sentence());
            sentence.ifPresent(stated -> check(figure, stated));
        }
        return findings;
    }

    private void check(FigureLine figure, Sentence sentence) {
        String readable = repaired.repaired(sentence.span()).of(repaired.text());
        numbers(figure, readable, sentence);
        names(figure, abbreviations.both(readable + " " + sentence.text()) + " " + paper.name() + " " + paper.title());
    }

    private void numbers(FigureLine figure, String readable, Sentence sentence) {
        Set<String> stated = numerals(readable);
        stated.addAll(numerals(sentence.text()));
        stated.addAll(NumberWords.of(readable));
        // "an order of magnitude" is read as one
        paper.figures().stream()
                .filter(each -> each.sentence() == sentence.n())
                .forEach(each -> stated.add(each.value()));
        for (Numeral number : standing(figure.text())) {
            String value = size(number);
            if (!stated.contains(value)) {
                error(
                        figure,
                        "wrong-number",
                        shown(number, figure.text()) + " is not in sentence s" + figure.sentence(),
                        "take the number from the sentence, or name the sentence that has it");
            } else {
                unit(figure, figure.text().substring(number.end()), value, readable);
            }
        }
    }

    /** What a statement says that none of its sentences does: numbers, and names with a capital inside. */
    List<Finding> doubts(Statement statement, Place place) {
        StringBuilder said = new StringBuilder();
        StringBuilder readable = new StringBuilder();
        for (int number : statement.sentences()) {
            paper.sentence(number).ifPresent(sentence -> {
                readable.append(' ').append(repaired.repaired(sentence.span()).of(repaired.text()));
                said.append(' ').append(sentence.text());
            });
        }
        if (readable.isEmpty()) {
            return List.of();
        }
        Set<String> stated = numerals(readable.toString());
        stated.addAll(numerals(said.toString()));
        stated.addAll(NumberWords.of(readable.toString()));
        String folded = fold(
                abbreviations.both(readable + " " + said) + " " + paper.name() + " " + paper.title() + paper.aliases());
        List<Finding> doubts = new ArrayList<>();
        standing(statement.text()).stream()
                .filter(number -> !stated.contains(size(number)))
                .map(number -> shown(number, statement.text()))
                .forEach(number -> doubts.add(doubt("number-elsewhere", place, number, statement)));
        NumberWords.wrong(statement.text(), readable.toString(), stated)
                .forEach(word -> doubts.add(doubt("number-elsewhere", place, word, statement)));
        NAME.matcher(statement.text())
                .results()
                .map(name -> name.group().replaceFirst("[._-]+$", ""))
                .filter(name -> name.chars().skip(1).anyMatch(Character::isUpperCase))
                .filter(name -> !isNamed(name, folded))
                .forEach(name -> doubts.add(doubt("name-elsewhere", place, name, statement)));
        return doubts;
    }

    /** A number is right or wrong; a name may be another word for what stands there. */
    private static Finding doubt(String rule, Place place, String what, Statement statement) {
        String cited = statement.sentences().stream().map(each -> "s" + each).collect(Collectors.joining(", "));
        String message = what + " is not in " + cited;
        String advice = "name the sentence that says so, or split it off and mark it (ours); "
                + "if it holds all the same: <!-- holds: why -->";
        return rule.equals("number-elsewhere")
                ? Finding.error(rule, place, message, advice)
                : Finding.warning(rule, place, message, advice);
    }

    static Set<String> numerals(String text) {
        Set<String> numerals = new HashSet<>();
        Numerals.of(text).all().forEach(numeral -> numerals.add(size(numeral)));
        return numerals;
    }

    /** Whether a folded text has a name, in the singular where the name is a plural. */
    private static boolean isNamed(String name, String folded) {
        String plain = fold(name);
        return folded.contains(plain)
                || (plain.length() > 2
                        && plain.endsWith("s")
                        && folded.contains(plain.substring(0, plain.length() - 1)));
    }

    /** Numerals that are no part of a word such as {@code H2O} or {@code 1.2.3}. */
    private static List<Numeral> standing(String text) {
        return Numerals.of(text).all().stream()
                .filter(number -> number.start() == 0
                        || (!Character.isLetterOrDigit(text.charAt(number.start() - 1))
                                && text.charAt(number.start() - 1) != '.'))
                .toList();
    }

    private static String shown(Numeral number, String text) {
        return text.substring(number.start(), number.end());
    }

    /** Without its sign, which a line may leave to its words ("falls by 1.1%"). */
    private static String size(Numeral number) {
        return number.value().startsWith("-") ? number.value().substring(1) : number.value();
    }

    /** A unit may stand once behind several numbers: it has to come somewhere behind this one. */
    private void unit(FigureLine figure, String behind, String value, String sentence) {
        boolean times = TIMES.matcher(behind).find();
        if (!times && !PERCENT.matcher(behind).find()) {
            return;
        }
        for (Numeral number : Numerals.of(sentence).all()) {
            if (size(number).equals(value) && hasUnit(sentence.substring(number.end()), times)) {
                return;
            }
        }
        error(
                figure,
                "wrong-unit",
                value + " is not in " + (times ? "times" : "percent") + " in sentence s" + figure.sentence(),
                "take the unit from the sentence");
    }

    private static boolean hasUnit(String behind, boolean times) {
        boolean itsTimes = TIMES.matcher(behind).find();
        if (itsTimes || PERCENT.matcher(behind).find()) {
            return itsTimes == times;
        }
        return (times ? ANY_TIMES : ANY_PERCENT).matcher(behind).find();
    }

    private void names(FigureLine figure, String sentence) {
        String folded = fold(sentence);
        Matcher name = NAME.matcher(figure.text());
        while (name.find()) {
            if (isName(name.group(), name.start()) && !isNamed(name.group(), folded)) {
                error(
                        figure,
                        "wrong-name",
                        name.group() + " is not named in sentence s" + figure.sentence(),
                        "name what the sentence names, or the sentence that names it");
            }
        }
    }

    /** A capital anywhere but at the beginning of the line, or a capital behind another letter. */
    private static boolean isName(String word, int at) {
        int capitals = (int) word.chars().filter(Character::isUpperCase).count();
        boolean inside = word.chars().skip(1).anyMatch(Character::isUpperCase);
        return inside || (at > 0 && capitals > 0);
    }

    private static String fold(String text) {
        return NOTHING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private void error(FigureLine figure, String rule, String message, String suggestion) {
        findings.add(Finding.error(rule, new Place(brief.file(), figure.line(), 1), message, suggestion));
    }
}
