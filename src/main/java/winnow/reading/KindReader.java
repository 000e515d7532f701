package winnow.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final int LONGEST_HEAD = 40;
    /** What a name tells of its bearer. */
    private static final double BY_NAME = 2.5;

    private static final List<String> NETWORKS = List.of("GAN", "Net", "VAE", "BERT", "CNN", "RNN", "GNN", "ormer");

    /** What a phrase tells. */
    private record Cue(Kind kind, double weight) {}

    private static final Map<String, List<String>> SECTIONS = CueFile.sections("kinds.txt");
    private static final PhraseTrie PROPOSING = CueFile.trie(Map.of("proposing", section("proposing")));
    private static final PhraseTrie ENDS = CueFile.trie(Map.of("ends", section("ends")));
    private static final List<Cue> CUES = new ArrayList<>();
    private static final PhraseTrie TITLE = trie("title:");
    private static final PhraseTrie NEAR = trie("near:");
    private static final PhraseTrie ALL = trie("all:");

    private static List<String> section(String name) {
        return SECTIONS.getOrDefault(name, List.of());
    }

    private static PhraseTrie trie(String place) {
        List<PhraseTrie.Phrase> phrases = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String entry : section(kind.word())) {
                int space = entry.indexOf(' ');
                if (entry.startsWith(place, space + 1)) {
                    phrases.add(new PhraseTrie.Phrase(entry.substring(space + 1 + place.length()), CUES.size()));
                    CUES.add(new Cue(kind, Double.parseDouble(entry.substring(0, space))));
                }
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
        String title = text.foldedTitle();
        tally.add(TITLE, title, 0, title.length(), IN_TITLE);
        String folded = text.folded();
        tally.add(ALL, folded, 0, folded.length(), BEHIND_VERB);
        addHead(tally, text.title());
        addProposals(tally, text, folded);
        return tally.highest();
    }

    /** Before the colon of a title: a device that the field knows, or a name that ends as those of networks do. */
    private static void addHead(Tally tally, String title) {
        int colon = title.indexOf(": ");
        String head = colon < 0 ? "" : title.substring(0, colon);
        if (head.isEmpty() || head.length() > LONGEST_HEAD) {
            return;
        }
        Lexicon.Hit hit = Lexicon.field().longest(head, 0, head.length(), true);
        if (hit != null && hit.end() == head.length() && hit.entry().kind() == Lexicon.Kind.HARDWARE) {
            tally.add(Kind.HARDWARE, BY_NAME);
        } else if (NETWORKS.stream().anyMatch(head::endsWith)) {
            tally.add(Kind.MODEL, BY_NAME);
        }
    }

    private static void addProposals(Tally tally, Abstract text, String folded) {
        OwnName name = OwnName.ofTitle(text.title());
        int proposals = 0;
        for (Span sentence : text.sentences()) {
            Span verb = proposals < MOST_PROPOSALS ? PROPOSING.first(folded, sentence.start(), sentence.end()) : null;
            if (verb != null) {
                int from = verb.end();
                int to = endOfObject(folded, from, Math.min(sentence.end(), from + REACH));
                boolean named = name.indexIn(folded, new Span(from, to)) >= 0;
                tally.add(NEAR, folded, from, to, named ? NAMED : proposals == 0 ? BEHIND_VERB : NEARBY);
                proposals++;
            }
        }
    }

    private static int endOfObject(String folded, int from, int to) {
        Span end = ENDS.first(folded, from, to);
        return end == null ? to : end.start();
    }

    /** How much has been told for each kind. */
    private static final class Tally {
        private final Map<Kind, Double> told = new EnumMap<>(Kind.class);

        Tally() {
            told.put(Kind.ALGORITHM, METHOD_BY_DEFAULT);
        }

        void add(PhraseTrie trie, String folded, int from, int to, double weight) {
            boolean[] seen = new boolean[CUES.size()];
            trie.scan(folded, from, to, (label, start, end) -> {
                Cue cue = CUES.get(label);
                if (!seen[label]) {
                    seen[label] = true;
                    told.merge(cue.kind(), cue.weight() * weight, Double::sum);
                }
            });
        }

        void add(Kind kind, double weight) {
            told.merge(kind, weight, Double::sum);
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
