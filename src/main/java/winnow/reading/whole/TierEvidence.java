package winnow.reading.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.CueFile;
import winnow.reading.words.PhraseTrie;

/** Where an abstract says something that bears on the machine it needs; the lists stand in {@code tiers.txt}. */
public final class TierEvidence {
    /** Sentence number of a title. */
    private static final int TITLE = 0;

    private static final Map<String, List<String>> SECTIONS = CueFile.sections(TierEvidence.class, "tiers.txt");
    /** Something that a section is about. */
    record Need(String section) implements Clue {}

    public static List<PhraseTrie.Phrase<Clue>> clues() {
        return CueFile.phrases(SECTIONS, Need::new);
    }

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

    static TierEvidence of(Abstract text, List<Role> roles) {
        TierEvidence evidence = new TierEvidence();
        evidence.add(text.titleClues(), text.title(), TITLE, Role.METHOD);
        for (int at = 0; at < text.sentences().size(); at++) {
            Role role = at < roles.size() ? roles.get(at) : Role.METHOD;
            evidence.add(text.clues().get(at), text.text(), at + 1, role);
        }
        return evidence;
    }

    private void add(List<Clue.Met> clues, String text, int sentence, Role role) {
        for (Clue.Met met : clues) {
            if (met.clue() instanceof Need need) {
                String words = text.substring(met.start(), wordEnd(text, met.end()));
                cues.computeIfAbsent(need.section(), name -> new ArrayList<>()).add(new Cue(words, sentence, role));
            }
        }
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
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
