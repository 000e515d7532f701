package winnow.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Kind;
import winnow.text.Span;

/**
 * Tells what a paper mainly contributes by the word that it calls its contribution: most by what stands
 * right behind a verb of proposing and in the title.
 */
final class KindReader {
    private static final double IN_TITLE = 1.5;
    private static final double BEHIND_VERB = 1.0;
    private static final double NEARBY = 0.5;
    /** More where the object bears the name in the title. */
    private static final double NAMED = 1.5;
    /** A method is what a paper contributes when it says nothing else. */
    private static final double METHOD_BY_DEFAULT = 1.0;
    /** How far behind a verb of proposing its object may stand, in characters. */
    private static final int REACH = 130;

    private static final int MOST_PROPOSALS = 6;

    private static final Pattern PROPOSING = Pattern.compile(
            "\\b(?:we|paper|work|thesis|article|study|report|research|it|and|this end) (?:also |then |further |thus |"
                    + "therefore |first |extensively )?(?:propose|present|introduce|develop|describe|design|build|create|"
                    + "implement|offer|advocate|show|release|construct)(?:s|d|ed)? "
                    + "|\\b(?:is|are) an? (?=[a-z0-9 ]{0,40}(?:library|package|toolkit|system|framework|dataset) )"
                    + "|\\b(?:our|the proposed) (?=system|framework|library|algorithm|method|approach|model|dataset)"
                    + "|\\bobjective of this study ");

    /** What a contribution is for, or does, is no longer what it is. */
    private static final Pattern END_OF_OBJECT =
            Pattern.compile(" (?:that|which|where|whose|to|for|on|using|by|so|when|while|capable|designed) ");

    /** A phrase with what it tells, and where. */
    private record Cue(Kind kind, double weight, String place) {}

    private static final List<Cue> CUES = new ArrayList<>();
    private static final PhraseTrie TRIE = trie();

    private static PhraseTrie trie() {
        List<PhraseTrie.Phrase> phrases = new ArrayList<>();
        for (Map.Entry<String, List<String>> section :
                CueFile.sections("kinds.txt").entrySet()) {
            Kind kind = Kind.of(section.getKey()).orElseThrow();
            for (String entry : section.getValue()) {
                int space = entry.indexOf(' ');
                int colon = entry.indexOf(':');
                phrases.add(new PhraseTrie.Phrase(entry.substring(colon + 1), CUES.size()));
                CUES.add(new Cue(
                        kind, Double.parseDouble(entry.substring(0, space)), entry.substring(space + 1, colon)));
            }
        }
        return PhraseTrie.of(phrases);
    }

    /** The kind; {@code null} when there is nothing to tell it by. */
    @Nullable
    Kind kind(Abstract text) {
        if (text.title().isBlank() && text.text().isBlank()) {
            return null;
        }
        Tally tally = new Tally();
        String title = Folded.of(text.title());
        tally.add(title, 0, title.length(), "title", IN_TITLE);
        String folded = Folded.of(text.text());
        tally.add(folded, 0, folded.length(), "all", BEHIND_VERB);
        addProposals(tally, text, folded);
        return tally.highest();
    }

    private static void addProposals(Tally tally, Abstract text, String folded) {
        OwnName name = OwnName.ofTitle(text.title());
        int proposals = 0;
        for (Span sentence : text.sentences()) {
            Matcher proposing = PROPOSING.matcher(folded).region(sentence.start(), sentence.end());
            if (proposals < MOST_PROPOSALS && proposing.find()) {
                int from = proposing.end();
                int to = endOfObject(folded, from, Math.min(sentence.end(), from + REACH));
                boolean named = name.indexIn(folded, new Span(from, to)) >= 0;
                tally.add(folded, from, to, "near", named ? NAMED : proposals == 0 ? BEHIND_VERB : NEARBY);
                proposals++;
            }
        }
    }

    private static int endOfObject(String folded, int from, int to) {
        Matcher end = END_OF_OBJECT.matcher(folded).region(from, to);
        return end.find() ? end.start() : to;
    }

    /** How much has been told for each kind. */
    private static final class Tally {
        private final Map<Kind, Double> told = new EnumMap<>(Kind.class);

        Tally() {
            told.put(Kind.ALGORITHM, METHOD_BY_DEFAULT);
        }

        void add(String folded, int from, int to, String place, double weight) {
            boolean[] seen = new boolean[CUES.size()];
            TRIE.scan(folded, from, to, (label, start, end) -> {
                Cue cue = CUES.get(label);
                if (!seen[label] && cue.place().equals(place)) {
                    seen[label] = true;
                    told.merge(cue.kind(), cue.weight() * weight, Double::sum);
                }
            });
        }

        Kind highest() {
            Kind highest = Kind.ALGORITHM;
            for (Map.Entry<Kind, Double> entry : told.entrySet()) {
                if (entry.getValue() > told.getOrDefault(highest, 0.0)) {
                    highest = entry.getKey();
                }
            }
            return highest;
        }
    }
}
