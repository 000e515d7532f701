package winnow.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief.FigureLine;
import winnow.paper.Figure;
import winnow.paper.Paper;

/** What a figure is held against: the named systems that its line or, for it, its sentence compares with. */
final class Rivals {
    /** Words behind which a rival stands. "Over" and "than" also stand before amounts. */
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:against|over|than|versus|vs\\.?|compared (?:to|with)|relative to|outperform\\w*|beat(?:s|ing)?)\\s+");

    private static final Pattern SURELY = Pattern.compile(
            "\\b(?:against|versus|vs\\.?|compared (?:to|with)|relative to|(?:er|more|less|fewer) [^.;]*?\\bthan)\\s+(?=\\p{L})");
    /** Where a rival ends and the circumstances begin. */
    private static final Pattern BEHIND =
            Pattern.compile("\\b(?:with|on|at|for|in|when|under|using|by|while|within)\\b");

    private static final Pattern BETWEEN = Pattern.compile(",|;|\\band\\b|\\bor\\b");
    private static final Pattern NOTHING = Pattern.compile("[\\s_.-]+");

    private final @Nullable Paper paper;

    Rivals(@Nullable Paper paper) {
        this.paper = paper;
    }

    /** The named rivals of a figure, as its line writes them. */
    Set<String> named(FigureLine figure) {
        Set<String> named = new LinkedHashSet<>();
        Matcher compares = COMPARES.matcher(figure.text());
        while (compares.find()) {
            String behind = figure.text().substring(compares.end());
            Matcher end = BEHIND.matcher(behind);
            for (String each : BETWEEN.split(end.find() ? behind.substring(0, end.start()) : behind)) {
                String name = name(each);
                if (!name.isEmpty()) {
                    named.add(name);
                }
            }
        }
        for (String baseline : read(figure.sentence())) {
            boolean told = fold(figure.text()).contains(fold(baseline));
            if (told && named.stream().noneMatch(name -> same(name, baseline))) {
                named.add(baseline);
            }
        }
        return named;
    }

    /** Whether a line says outright that it compares. */
    boolean isCompared(FigureLine figure) {
        return SURELY.matcher(figure.text()).find();
    }

    private List<String> read(int sentence) {
        List<String> read = new ArrayList<>();
        for (Figure figure : paper == null ? List.<Figure>of() : paper.figures()) {
            if (figure.sentence() == sentence) {
                read.addAll(figure.against());
            }
        }
        return read;
    }

    /** From the first word with a capital to the last. */
    private static String name(String phrase) {
        StringBuilder name = new StringBuilder();
        StringBuilder pending = new StringBuilder();
        for (String word : phrase.strip().split("\\s+")) {
            boolean capital = word.chars().anyMatch(Character::isUpperCase);
            if (capital) {
                name.append(name.isEmpty() ? "" : " ").append(pending).append(word);
                pending.setLength(0);
            } else if (!name.isEmpty()) {
                pending.append(word).append(' ');
            }
        }
        return name.toString().replaceFirst("[.:)]+$", "");
    }

    /** Whether two names mean one system: either holds the other. */
    static boolean same(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        return first.contains(second) || second.contains(first);
    }

    private static String fold(String text) {
        return NOTHING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
