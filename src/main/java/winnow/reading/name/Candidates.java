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
import winnow.reading.words.Weights.Features;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Every name of a title and an abstract with all its places, and what speaks at each of them. */
final class Candidates {
    /**
     * A place of a name.
     *
     * @param cue over it
     * @param from index of the first word of the list of names that it stands in, or of itself
     * @param to index behind the last word of that list
     */
    record Place(Spotted name, Cue cue, int from, int to) {
        boolean isListed() {
            return from < name.first() || to > name.behind();
        }
    }

    /**
     * A name.
     *
     * @param whole what the list of what a paper builds on would call it: in full where it is a proper name
     * @param brief what every other list would: the acronym where there is one
     * @param places in order, one at least
     */
    record Candidate(String whole, String brief, List<Place> places) {
        String name(Mention.Kind kind) {
            return kind == Mention.Kind.BUILDS_ON ? whole : brief;
        }
    }

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
        int[] first = new int[names.size()];
        int[] last = new int[names.size()];
        for (int at = 0; at < names.size(); at++) {
            first[at] = at > 0 && isList(words, names.get(at - 1), names.get(at)) ? first[at - 1] : at;
        }
        for (int at = names.size() - 1; at >= 0; at--) {
            last[at] = at + 1 < names.size() && first[at + 1] == first[at] ? last[at + 1] : at;
        }
        for (int at = 0; at < names.size(); at++) {
            Spotted name = names.get(at);
            if (name.shape() == Spotted.Shaped.OWN) {
                own.add(name);
                Spotted device = deviceWithin(name, text, words);
                name = device == null ? name : device;
            }
            add(new Place(
                    name,
                    cues.get(at),
                    names.get(first[at]).first(),
                    names.get(last[at]).behind()));
        }
    }

    private static boolean isList(Words words, Spotted one, Spotted other) {
        if (other.first() - one.behind() > 4 || other.first() == one.behind()) {
            return false;
        }
        for (int i = one.behind(); i < other.first(); i++) {
            Word word = words.word(i);
            if (!word.says(Says.JOINS) && !",&/()+".contains(word.text()) && !word.is("the")) {
                return false;
            }
        }
        return true;
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
        all.computeIfAbsent(
                        Lexicon.folded(listed), key -> new Candidate(listed, acronyms.brief(listed), new ArrayList<>()))
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
    void features(Candidate candidate, Features sink) {
        for (Place place : candidate.places()) {
            (place.name().sentence() == 0 ? inTitle : inText).at(place, sink);
        }
        MentionFeatures.overall(candidate, sink);
        for (Mention.Kind kind : MentionSorter.KINDS) {
            if (isSorted(kind, candidate)) {
                sink.add("rule", kind.word());
            }
        }
    }

    /** Whether the rules take a name for something of a kind. */
    boolean isSorted(Mention.Kind kind, Candidate candidate) {
        return switch (kind) {
            case MODEL -> candidate.places().stream().anyMatch(this::isSizedModel);
            case BUILDS_ON -> candidate.places().stream().anyMatch(this::isBase);
            default -> sorted.has(kind, candidate.whole());
        };
    }

    /** What the paper is said to use, and the field knows. */
    private boolean isBase(Place place) {
        Spotted name = place.name();
        return place.cue() == Cue.BASE && name.sentence() >= firstOwn && (name.is(Kind.METHOD) || name.is(Kind.SYSTEM));
    }

    /** Whether a name is that of a device or a standard, which a paper hardly ever compares itself with. */
    boolean isNoRival(Candidate candidate) {
        return candidate.places().stream().anyMatch(place -> {
            Entry entry = place.name().entry();
            return isBase(place) || (entry != null && !entry.group().isEmpty());
        });
    }

    /** {@code Mistral-7B}, where the paper speaks of its own work. */
    private boolean isSizedModel(Place place) {
        Spotted name = place.name();
        return name.sentence() >= firstOwn && place.cue() != Cue.RIVAL && MentionSorter.isSized(name.name());
    }

    /** Whether the paper itself speaks of a name, and of it and not of something like it. */
    boolean isUsed(Candidate candidate, Mention.Kind kind) {
        return candidate.places().stream()
                .map(Place::name)
                .anyMatch(name -> name.sentence() == 0
                        || (name.sentence() >= firstOwn && !(kind == Mention.Kind.MODEL && sorter.isLike(name))));
    }
}
