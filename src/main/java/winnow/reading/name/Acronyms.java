package winnow.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Words;

/** What the acronyms stand for that an abstract explains in brackets. */
final class Acronyms {
    /** Acronyms of so many letters stand for many things, and what the abstract says of them goes. */
    private static final int AMBIGUOUS = 2;

    private final Map<String, String> told = new HashMap<>();
    private final Map<String, Boolean> ordinary = new HashMap<>();
    private final Set<String> terms = new HashSet<>();
    /** What proper names with an acronym behind them are called for short. */
    private final Map<String, String> shorts = new HashMap<>();

    static Acronyms of(String text, Words words) {
        Acronyms acronyms = new Acronyms();
        for (int n = 1; n <= words.sentences(); n++) {
            for (int i = words.first(n) + 1; i < words.behind(n); i++) {
                if (words.word(i).text().equals("(")) {
                    Phrase phrase = Phrase.ofAcronym(text, words.all(), i, words.first(n), words.behind(n));
                    if (phrase != null && phrase.other() != null) {
                        acronyms.put(phrase.text(), phrase.other());
                    }
                }
            }
        }
        return acronyms;
    }

    private void put(String phrase, String written) {
        String acronym = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        if (acronym.length() > AMBIGUOUS && Phrase.isTerm(acronym)) {
            terms.add(Lexicon.folded(phrase));
            return;
        }
        boolean capital = Character.isUpperCase(phrase.charAt(0)) && hasCapitals(phrase);
        ordinary.putIfAbsent(Lexicon.folded(acronym), !capital);
        shorts.putIfAbsent(Lexicon.folded(phrase), acronym);
        told.putIfAbsent(Lexicon.folded(acronym), capital ? phrase : acronym);
        told.putIfAbsent(Lexicon.folded(phrase), capital ? phrase : acronym);
    }

    private static boolean hasCapitals(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0
                || (blank + 1 < phrase.length() && Character.isUpperCase(phrase.charAt(phrase.lastIndexOf(' ') + 1)));
    }

    /** One name for an acronym and what it stands for: the long one if it is a proper name, else the acronym. */
    String told(String name) {
        return told.isEmpty() ? name : told.getOrDefault(Lexicon.folded(name), name);
    }

    /** What a list calls a name: devices, systems and data sets keep their own. */
    String listed(Spotted name) {
        boolean itself =
                name.is(Kind.HARDWARE) || name.is(Kind.DEVICE) || name.is(Kind.SYSTEM) || name.is(Kind.DATASET);
        return itself ? name.name() : told(name.name());
    }

    /** The acronym of a name; the name itself when it has none. */
    String brief(String name) {
        return shorts.isEmpty() ? name : shorts.getOrDefault(Lexicon.folded(name), name);
    }

    boolean explains(String name) {
        return !told.isEmpty() && told.containsKey(Lexicon.folded(name));
    }

    /** Whether an acronym stands for a name with capitals. */
    boolean isProper(String name) {
        return !ordinary.isEmpty() && !ordinary.getOrDefault(Lexicon.folded(name), true);
    }

    /** Whether a phrase is what one of the field's acronyms stands for. */
    boolean isTerm(String phrase) {
        return !terms.isEmpty() && terms.contains(Lexicon.folded(phrase));
    }

    /** Whether an acronym stands for ordinary words in small letters. */
    boolean isOrdinary(String name) {
        return !ordinary.isEmpty() && ordinary.getOrDefault(Lexicon.folded(name), false);
    }
}
