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
import winnow.text.Span;

/**
 * Tells what a paper mainly contributes by the word that it calls its contribution: most by what stands
 * right behind a verb of proposing and in the title.
 */
public final class KindReader {
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

    /** Where a phrase counts; {@code kinds.txt} names these in lower case. */
    private enum Place {
        TITLE,
        NEAR,
        ALL
    }

    /** A phrase that speaks for a kind. */
    record Word(String words, Place place, Kind kind, double weight) implements Clue {
        /** Reads {@code 1.5 title:some words}. */
        static Word of(String entry, Kind kind) {
            int space = entry.indexOf(' ');
            int colon = entry.indexOf(':');
            Place place = Place.valueOf(entry.substring(space + 1, colon).toUpperCase(Locale.ROOT));
            return new Word(entry.substring(colon + 1), place, kind, Double.parseDouble(entry.substring(0, space)));
        }
    }

    /** Where what is proposed begins and where it ends. */
    enum Edge implements Clue {
        PROPOSING,
        ENDS
    }

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        Map<String, List<String>> sections = CueFile.sections(KindReader.class, "kinds.txt");
        List<PhraseTrie.Phrase<Clue>> clues = new ArrayList<>();
        for (Edge edge : Edge.values()) {
            for (String words : sections.getOrDefault(edge.name().toLowerCase(Locale.ROOT), List.of())) {
                clues.add(new PhraseTrie.Phrase<>(words, edge));
            }
        }
        for (Kind kind : Kind.values()) {
            for (String entry : sections.getOrDefault(kind.word(), List.of())) {
                Word word = Word.of(entry, kind);
                clues.add(new PhraseTrie.Phrase<>(word.words(), word));
            }
        }
        return clues;
    }

    /** The kind; {@code null} when there is nothing to tell it by. */
    @Nullable
    public Kind kind(Abstract text) {
        if (text.title().isBlank() && text.text().isBlank()) {
            return null;
        }
        Tally tally = new Tally();
        tally.add(words(text.titleClues(), Place.TITLE), IN_TITLE);
        Set<Word> anywhere = new LinkedHashSet<>();
        text.clues().forEach(clues -> anywhere.addAll(words(clues, Place.ALL)));
        tally.add(anywhere, BEHIND_VERB);
        addHead(tally, text.title());
        addProposals(tally, text);
        return tally.highest();
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

    private static void addProposals(Tally tally, Abstract text) {
        OwnName name = OwnName.ofTitle(text.title());
        int proposals = 0;
        for (int at = 0; at < text.clues().size() && proposals < MOST_PROPOSALS; at++) {
            List<Clue.Met> clues = text.clues().get(at);
            Clue.Met verb = first(Edge.PROPOSING, clues, text.sentences().get(at));
            if (verb != null) {
                Span reach =
                        new Span(verb.end(), Math.min(text.sentences().get(at).end(), verb.end() + REACH));
                Clue.Met end = first(Edge.ENDS, clues, reach);
                Span object = end == null ? reach : new Span(reach.start(), end.start());
                boolean named = name.indexIn(text.folded(), object) >= 0;
                List<Clue.Met> near =
                        clues.stream().filter(met -> isIn(object, met)).toList();
                tally.add(words(near, Place.NEAR), named ? NAMED : proposals == 0 ? BEHIND_VERB : NEARBY);
                proposals++;
            }
        }
    }

    private static Clue.@Nullable Met first(Edge edge, List<Clue.Met> clues, Span within) {
        for (Clue.Met met : clues) {
            if (met.clue() == edge && isIn(within, met)) {
                return met;
            }
        }
        return null;
    }

    private static boolean isIn(Span span, Clue.Met met) {
        return span.start() <= met.start() && met.end() <= span.end();
    }

    /** How much has been told for each kind. */
    private static final class Tally {
        private final Map<Kind, Double> told = new EnumMap<>(Kind.class);

        Tally() {
            told.put(Kind.ALGORITHM, METHOD_BY_DEFAULT);
        }

        void add(Set<Word> words, double weight) {
            for (Word word : words) {
                add(word.kind(), word.weight() * weight);
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
