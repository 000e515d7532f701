package winnow.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import winnow.paper.Role;
import winnow.text.Span;

/** Where an abstract says something that bears on the machine it needs; the lists stand in {@code tiers.txt}. */
final class TierEvidence {
    /** Sentence number of a title. */
    private static final int TITLE = 0;

    private static final Map<String, List<String>> SECTIONS = CueFile.sections("tiers.txt");
    private static final List<String> NAMES = List.copyOf(SECTIONS.keySet());
    private static final PhraseTrie TRIE = CueFile.trie(SECTIONS);

    /** A phrase as the paper writes it, its sentence, and what that sentence does. */
    record Cue(String words, int sentence, Role role) {
        boolean isInTitle() {
            return sentence == TITLE;
        }

        boolean isOwn() {
            return role != Role.BACKGROUND && role != Role.OTHER;
        }

        /** For a person: the words and where they stand. */
        String cited() {
            return "\"" + words + "\" (" + (isInTitle() ? "title" : "sentence " + sentence) + ")";
        }
    }

    private final Map<String, List<Cue>> cues = new HashMap<>();

    static TierEvidence of(Abstract text, List<Role> roles, List<String> hardware) {
        TierEvidence evidence = new TierEvidence();
        evidence.add(text.title(), text.foldedTitle(), new Span(0, text.title().length()), TITLE, Role.METHOD);
        for (int at = 0; at < text.sentences().size(); at++) {
            Role role = at < roles.size() ? roles.get(at) : Role.METHOD;
            evidence.add(text.text(), text.folded(), text.sentences().get(at), at + 1, role);
        }
        for (String name : hardware) {
            int sentence = sentenceOf(name, text);
            evidence.add(name, Folded.of(name), new Span(0, name.length()), sentence, Role.METHOD);
        }
        return evidence;
    }

    private static int sentenceOf(String name, Abstract text) {
        int offset = text.text().indexOf(name);
        for (int at = 0; offset >= 0 && at < text.sentences().size(); at++) {
            if (text.sentences().get(at).contains(offset)) {
                return at + 1;
            }
        }
        return TITLE;
    }

    private void add(String text, String folded, Span span, int sentence, Role role) {
        TRIE.scan(folded, span.start(), span.end(), (label, start, end) -> {
            int whole = folded.indexOf(' ', end);
            Span words = new Span(start, whole < 0 ? span.end() : Math.min(whole, span.end()));
            cues.computeIfAbsent(NAMES.get(label), name -> new ArrayList<>())
                    .add(new Cue(words.of(text), sentence, role));
        });
    }

    /** The first phrase of a section in the title. */
    Optional<Cue> inTitle(String section) {
        return all(section).stream().filter(Cue::isInTitle).findFirst();
    }

    /** The first phrase of a section in the title or where the paper speaks of itself. */
    Optional<Cue> own(String section) {
        return all(section).stream().filter(Cue::isOwn).findFirst();
    }

    /** The first phrase of a section in the title or where aim and method are told. */
    Optional<Cue> inMethod(String section) {
        return all(section).stream()
                .filter(cue -> cue.role() == Role.METHOD || cue.role() == Role.OBJECTIVE)
                .findFirst();
    }

    /** The first phrase of a section, wherever it stands. */
    Optional<Cue> anywhere(String section) {
        return all(section).stream().findFirst();
    }

    private List<Cue> all(String section) {
        return cues.getOrDefault(section, List.of());
    }

    /** The ids of topics in a section. */
    static Set<String> topics(String section) {
        return Set.copyOf(SECTIONS.getOrDefault(section, List.of()));
    }
}
