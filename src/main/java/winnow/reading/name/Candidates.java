package winnow.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.paper.Mention;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Hit;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Every name of a title and an abstract with all its places, and what speaks at each of them. */
final class Candidates {
    /**
     * A place of a name.
     *
     * @param cue over it
     * @param before the name before it in its sentence
     * @param after the name after it
     */
    record Place(
            Spotted name,
            Cue cue,
            @Nullable Spotted before,
            @Nullable Spotted after) {}

    /**
     * A name that is not the paper's own.
     *
     * @param name as its list would write it
     * @param places in order, one at least
     */
    record Candidate(String name, List<Place> places) {}

    private final Acronyms acronyms;
    private final Map<String, Candidate> all = new LinkedHashMap<>();
    private final List<Spotted> own = new ArrayList<>();
    private final Sorted sorted = new Sorted();
    private final MentionSorter sorter;
    private final int firstOwn;
    private boolean wins;
    private final MentionFeatures inTitle;
    private final MentionFeatures inText;

    Candidates(Abstract paper, List<Role> roles, Naming naming) {
        this.acronyms = Acronyms.of(paper.text(), paper.words());
        Words title = Words.of(paper.title(), List.of(new Span(0, paper.title().length())));
        this.inTitle = new MentionFeatures(title, List.of(), acronyms, naming);
        this.inText = new MentionFeatures(paper.words(), roles, acronyms, naming);
        this.sorter = new MentionSorter(paper.text(), paper.words(), acronyms, naming, sorted);
        this.firstOwn = paper.words().firstOwn() > paper.words().sentences()
                ? 1
                : paper.words().firstOwn();
        add(paper.title(), title, 1, new MentionFinder(paper.title(), title, naming, acronyms).ofTitle());
        MentionFinder finder = new MentionFinder(paper.text(), paper.words(), naming, acronyms);
        for (int n = 1; n <= paper.words().sentences(); n++) {
            add(paper.text(), paper.words(), n, finder.of(n));
            wins |= n >= firstOwn && wins(paper.words(), n);
        }
        sorter.finish(wins);
    }

    private void add(String text, Words words, int sentence, List<Spotted> names) {
        List<Cue> cues = names.isEmpty() ? List.of() : new CueReader(words).cues(sentence, names);
        sort(sentence, names, cues);
        for (int at = 0; at < names.size(); at++) {
            Spotted name = names.get(at);
            if (name.shape() == Spotted.Shaped.OWN) {
                own.add(name);
                name = deviceWithin(name, text, words);
            }
            if (name != null) {
                add(new Place(
                        name,
                        cues.get(at),
                        at > 0 ? names.get(at - 1) : null,
                        at + 1 < names.size() ? names.get(at + 1) : null));
            }
        }
    }

    private void sort(int sentence, List<Spotted> names, List<Cue> cues) {
        for (int at = 0; at < names.size(); at++) {
            Spotted name = names.get(at);
            Entry entry = name.entry();
            if (name.sentence() == 0) {
                if (entry != null) {
                    sorter.sortTitle(entry);
                }
            } else if (sentence < firstOwn) {
                sorter.sortBackground(name, sentence);
            } else {
                sorter.sort(name, cues.get(at), names.get(Math.min(at + 1, names.size() - 1)), sentence);
            }
        }
    }

    private static boolean wins(Words words, int sentence) {
        for (int i = words.first(sentence); i < words.behind(sentence); i++) {
            if (words.word(i).says(Says.WINS)) {
                return true;
            }
        }
        return false;
    }

    private void add(Place place) {
        String listed = acronyms.listed(place.name());
        all.computeIfAbsent(Lexicon.folded(listed), key -> new Candidate(listed, new ArrayList<>()))
                .places()
                .add(place);
    }

    /** The paper's own name is no mention of others, but may hold that of a device. */
    private static @Nullable Spotted deviceWithin(Spotted own, String text, Words words) {
        int end = words.word(own.behind() - 1).end();
        for (int i = own.first(); i < own.behind(); i++) {
            Word word = words.word(i);
            Hit hit = Lexicon.field().longest(text, word.start(), end, true);
            if (hit != null && hit.entry().kind() == Kind.HARDWARE && hit.end() >= word.end()) {
                Span span = new Span(word.start(), hit.end());
                return new Spotted(
                        span.of(text), hit.entry(), Spotted.Shaped.CLEARLY, own.sentence(), i, own.behind(), span);
            }
        }
        return null;
    }

    List<Candidate> all() {
        return List.copyOf(all.values());
    }

    /** The places of the paper's own names. */
    List<Spotted> own() {
        return own;
    }

    /** All that speaks for what a name is. */
    void features(Candidate candidate, MentionFeatures.Sink sink) {
        for (Place place : candidate.places()) {
            (place.name().sentence() == 0 ? inTitle : inText).at(place, sink);
        }
        MentionFeatures.overall(candidate, sink);
    }

    /** What the rules take a name for. */
    List<Mention.Kind> sorted(Candidate candidate) {
        List<Mention.Kind> kinds = new ArrayList<>();
        for (Mention.Kind kind : MentionSorter.KINDS) {
            if (sorted.has(kind, candidate.name())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether the paper itself speaks of a name, and of it and not of something like it. */
    boolean isUsed(Candidate candidate, Mention.Kind kind) {
        return candidate.places().stream()
                .map(Place::name)
                .anyMatch(name -> name.sentence() == 0
                        || (name.sentence() >= firstOwn && !(kind == Mention.Kind.MODEL && sorter.isLike(name))));
    }
}
