package winnow.reading.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Kind;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.CueFile;
import winnow.reading.words.Lexicon;
import winnow.reading.words.PhraseTrie;
import winnow.reading.words.Weights;
import winnow.reading.words.Weights.Features;
import winnow.text.Span;

/**
 * Tells what a paper mainly contributes by the word that it calls its contribution: most by what stands
 * right behind a verb of proposing and in the title. What that word leaves open, the field decides.
 */
public final class KindReader {
    private static final Map<String, List<String>> SECTIONS = CueFile.sections(KindReader.class, "kinds.txt");
    private static final Weights WEIGHTS = Weights.of(KindReader.class, "kind-weights.txt");
    private static final Kind[] KINDS = Kind.values();
    /** Too few papers were labelled with these to learn from. */
    private static final Set<Kind> RARE = Set.of(Kind.LIBRARY, Kind.HARDWARE, Kind.SIMULATION, Kind.DATASET);
    /** What the rules say holds unless so much more speaks for another kind. */
    private static final double MARGIN = 1.0;

    private static final double IN_TITLE = 1.5;
    private static final double FULL = 1.0;
    private static final double LATER = 0.5;
    /** More where the object bears the name in the title. */
    private static final double NAMED = 1.5;
    /** A method, or among computing papers a system, is what a paper contributes when it says nothing else. */
    private static final double BY_DEFAULT = 1.0;
    /** A paper that proposes nothing looks at something. */
    private static final double PROPOSES_NOTHING = 1.0;

    private static final double ASKS = 1.5;
    /** A word of the title tells as much of the field as this many words of the abstract. */
    private static final int FIELD_IN_TITLE = 2;
    /** How far behind a verb of proposing its object may stand, in characters. */
    private static final int REACH = 130;

    private static final int MOST_PROPOSALS = 6;
    private static final int LONGEST_HEAD = 40;
    /** What a name tells of its bearer. */
    private static final double BY_NAME = 2.5;

    private static final List<String> NETWORKS = List.of("GAN", "Net", "VAE", "BERT", "CNN", "RNN", "GNN", "ormer");

    /** Where a phrase counts; {@code kinds.txt} names these in lower case. */
    private enum Place {
        TITLE,
        NEAR,
        ALL,
        ALONE
    }

    /** A phrase that speaks for one kind in a paper of computing and maybe for another one elsewhere. */
    record Word(String words, Place place, Kind kind, Kind elsewhere, double weight) implements Clue {
        /** Reads {@code 1.5 title:some words}. */
        static Word of(String entry, Kind kind, Kind elsewhere) {
            int space = entry.indexOf(' ');
            int colon = entry.indexOf(':');
            Place place = Place.valueOf(entry.substring(space + 1, colon).toUpperCase(Locale.ROOT));
            double weight = Double.parseDouble(entry.substring(0, space));
            return new Word(entry.substring(colon + 1), place, kind, elsewhere, weight);
        }
    }

    /** What a phrase is but for a kind: a word of a field, or where what is proposed ends. */
    enum Mark implements Clue {
        ENDS,
        LEARNING,
        COMPUTING,
        SCIENCE
    }

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        List<PhraseTrie.Phrase<Clue>> clues = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            section(mark.name()).forEach(words -> clues.add(new PhraseTrie.Phrase<>(words, mark)));
        }
        for (Kind kind : Kind.values()) {
            add(clues, kind.word(), kind, kind);
        }
        add(clues, "architecture", Kind.SYSTEM, Kind.MODEL);
        return clues;
    }

    private static List<String> section(String name) {
        return SECTIONS.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private static void add(List<PhraseTrie.Phrase<Clue>> clues, String section, Kind kind, Kind elsewhere) {
        for (String entry : section(section)) {
            Word word = Word.of(entry, kind, elsewhere);
            clues.add(new PhraseTrie.Phrase<>(word.words(), word));
        }
    }

    /** The kind; {@code null} when there is nothing to tell it by. */
    @Nullable
    public Kind kind(Abstract text) {
        if (text.title().isBlank() && text.text().isBlank()) {
            return null;
        }
        if (isComputing(text)) {
            return byRules(text, true);
        }
        Kind ruled = byRules(text, false);
        if (RARE.contains(ruled)) {
            return ruled;
        }
        Weights.Sums sums = WEIGHTS.new Sums();
        addFeatures(text, sums);
        double surplus = sums.all()[sums.highest()] - sums.all()[List.of(KINDS).indexOf(ruled)];
        return surplus > MARGIN ? KINDS[sums.highest()] : ruled;
    }

    /** All that tells the kind of a paper that is not of computing, what the rules say included. */
    static void addFeatures(Abstract text, Features features) {
        features.add("rule", byRules(text, false).word());
        KindFeatures.of(text, features);
    }

    private static Kind byRules(Abstract text, boolean computing) {
        Tally tally = new Tally(computing);
        tally.add(words(text.titleClues(), Place.TITLE), IN_TITLE);
        tally.add(anywhere(text, Place.ALL), FULL);
        addHead(tally, text.title());
        if (text.title().contains("?")) {
            tally.add(Kind.STUDY, ASKS);
        }
        if (!addProposals(tally, text)) {
            tally.add(Kind.STUDY, PROPOSES_NOTHING);
            tally.add(anywhere(text, Place.ALONE), FULL);
        }
        return tally.highest();
    }

    /** Whether the words of computing outnumber those of the other fields. */
    private static boolean isComputing(Abstract text) {
        int computing = count(text, Mark.COMPUTING);
        return computing > count(text, Mark.LEARNING) && computing >= count(text, Mark.SCIENCE);
    }

    private static int count(Abstract text, Mark field) {
        int count = FIELD_IN_TITLE * count(text.titleClues(), field);
        for (List<Clue.Met> clues : text.clues()) {
            count += count(clues, field);
        }
        return count;
    }

    private static int count(List<Clue.Met> clues, Mark field) {
        int count = 0;
        for (Clue.Met met : clues) {
            count += met.clue() == field ? 1 : 0;
        }
        return count;
    }

    /** The phrases that count in a place, each once. */
    private static Set<Word> words(List<Clue.Met> clues, Place place) {
        Set<Word> words = new LinkedHashSet<>();
        for (Clue.Met met : clues) {
            if (met.clue() instanceof Word word && word.place() == place) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<Word> anywhere(Abstract text, Place place) {
        Set<Word> anywhere = new LinkedHashSet<>();
        text.clues().forEach(clues -> anywhere.addAll(words(clues, place)));
        return anywhere;
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

    /** Adds what the first proposals call their object; whether there is any. */
    private static boolean addProposals(Tally tally, Abstract text) {
        OwnName name = OwnName.ofTitle(text.title());
        int proposals = 0;
        for (int at = 0; at < text.clues().size() && proposals < MOST_PROPOSALS; at++) {
            int behind = Proposal.endIn(text.words(), at + 1);
            if (behind >= 0) {
                Span object = object(text, at, behind);
                List<Clue.Met> near = text.clues().get(at).stream()
                        .filter(met -> isIn(object, met))
                        .toList();
                boolean named = name.indexIn(text.folded(), object) >= 0;
                tally.add(words(near, Place.NEAR), named ? NAMED : proposals == 0 ? FULL : LATER);
                proposals++;
            }
        }
        return proposals > 0;
    }

    /** From behind the verb to where the text goes on to tell what the object is for. */
    private static Span object(Abstract text, int sentence, int behind) {
        Span reach = new Span(behind, Math.min(text.sentences().get(sentence).end(), behind + REACH));
        for (Clue.Met met : text.clues().get(sentence)) {
            if (met.clue() == Mark.ENDS && isIn(reach, met)) {
                return new Span(reach.start(), met.start());
            }
        }
        return reach;
    }

    private static boolean isIn(Span span, Clue.Met met) {
        return span.start() <= met.start() && met.end() <= span.end();
    }

    /** How much has been told for each kind. */
    private static final class Tally {
        private final Map<Kind, Double> told = new EnumMap<>(Kind.class);
        private final boolean computing;

        Tally(boolean computing) {
            this.computing = computing;
            told.put(computing ? Kind.SYSTEM : Kind.ALGORITHM, BY_DEFAULT);
        }

        void add(Set<Word> words, double weight) {
            for (Word word : words) {
                add(computing ? word.kind() : word.elsewhere(), word.weight() * weight);
            }
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
