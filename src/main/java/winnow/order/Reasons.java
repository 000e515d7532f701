package winnow.order;

import java.util.List;
import winnow.brief.Brief;
import winnow.library.Corrections.Correction;
import winnow.library.Profile;

/** Words and places that reasons are made of. */
final class Reasons {
    private Reasons() {}

    /** Where a person corrected a fact or where its key stands in the brief; where the paper stands when it has no brief. */
    static String source(Profile paper, String key) {
        Correction said = paper.corrections().get(key);
        Brief brief = paper.brief();
        return said != null
                ? said.source()
                : brief == null
                        ? paper.paper().source().file() + ":"
                                + paper.paper().source().line()
                        : brief.file() + ":" + brief.lineOf(key);
    }

    /** {@code ": "} and the reason that the brief or else the abstract gives; empty when neither does. */
    static String reason(Profile paper, String key, String otherwise) {
        Brief brief = paper.brief();
        Correction corrected = paper.corrections().get(key);
        String said = corrected != null
                ? corrected.because()
                : brief == null ? otherwise : brief.reasons().getOrDefault(key, otherwise);
        String open = open(said);
        return open.isEmpty() ? "" : ": " + open;
    }

    /** A sentence without its full stop. */
    static String open(String sentence) {
        String plain = sentence.strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** How a fact is known that a person or, where {@code told} is true, a brief says; a scaffold only repeats it. */
    static Knowledge state(Profile paper, String key, boolean told) {
        Brief brief = paper.brief();
        boolean filled = brief != null && !brief.isUnfilled("");
        return (told && filled) || paper.corrections().containsKey(key) ? Knowledge.SAID : Knowledge.READ;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 4 more}. */
    static String list(List<String> words) {
        int most = 3;
        if (words.size() > most + 1) {
            return String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
        }
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** {@code 1 week}, {@code 2 weeks}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
