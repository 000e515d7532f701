package winnow.reading.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Abstract;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/**
 * Finds what a paper calls the thing that it introduces: the head of its title, what the authors say that
 * they propose, what they say that it is called, what an acronym stands for.
 */
public final class NameReader {
    private static final int OBJECT = 16;
    private static final int SAID = 5;
    private static final int CALLED = 5;
    private static final int HINT = 3;

    public Naming naming(Abstract paper) {
        Words words = paper.words();
        NameCandidates names = new NameCandidates();
        new TitleReader(paper, words, names).read();
        int own = words.firstOwn();
        for (int n = 1; n <= words.sentences(); n++) {
            readSentence(paper.text(), words, n, n >= own, names);
        }
        return names.best(paper.title());
    }

    private static void readSentence(String text, Words words, int sentence, boolean own, NameCandidates names) {
        int limit = words.behind(sentence);
        int subject = -1;
        for (int i = words.first(sentence); i < limit; i++) {
            Word word = words.word(i);
            if (words.isOwn(i)) {
                subject = i;
            }
            if (word.says(Says.PROPOSED) && isPassive(words, i)) {
                readSubject(text, words.all(), words.first(sentence), i, limit, names);
            }
            if (word.is("our") || word.is("available")) {
                readOurs(text, words.all(), i, limit, names);
            } else if (word.says(Says.INTRODUCES)
                    || word.says(Says.INTRODUCED)
                    || word.says(Says.CALLS)
                    || word.is("call")) {
                readVerb(text, words, i, subject, own, limit, names);
            }
        }
    }

    private static void readVerb(
            String text, Words words, int at, int subject, boolean own, int limit, NameCandidates names) {
        Word word = words.word(at);
        boolean near = subject >= 0 && at - subject <= 4;
        if ((subject >= 0 && word.says(Says.INTRODUCES)) || (near && word.says(Says.INTRODUCED))) {
            readObject(text, words, at + 1, limit, names);
        } else if (word.says(Says.CALLS) && own) {
            readCalled(text, words.all(), at + 1, limit, CALLED, names);
        } else if (word.is("call") && subject >= 0) {
            readCalled(text, words.all(), at + 1, limit, HINT, names);
        }
    }

    /** What is proposed: {@code a scheduler Foo that}, {@code Long Name (LN)}, {@code a tool, Foo, for}. */
    private static void readObject(String text, Words all, int from, int limit, NameCandidates names) {
        List<Word> words = all.all();
        int end = Math.min(limit, from + OBJECT);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            if (word.text().equals("(")) {
                Phrase phrase = Phrase.ofAcronym(text, words, i, from, limit);
                if (phrase != null && !Phrase.isTerm(phrase.text()) && !isGeneric(phrase, words, limit)) {
                    addPair(names, phrase, SAID);
                }
                return;
            }
            if (word.says(Says.STOPS) || word.text().equals(";") || word.text().equals(".")) {
                readSilentAcronym(text, all, from, i, names);
                return;
            }
            if (word.text().equals(",")) {
                readSilentAcronym(text, all, from, i, names);
            }
            boolean candidate = !word.isSign() && (word.isCapital() || Shape.isName(word));
            if (candidate && !isAdjective(words, i) && readName(text, words, i, limit, names)) {
                return;
            }
        }
    }

    /** {@code electronic medical record (EMR) construction}: words in small letters that qualify another noun. */
    private static boolean isGeneric(Phrase phrase, List<Word> words, int limit) {
        Word next = phrase.behind() < limit ? words.get(phrase.behind()) : Words.NONE;
        boolean small = phrase.text().chars().noneMatch(Character::isUpperCase);
        return small && !next.isSign() && !next.hasCapital() && !next.says(Says.BEHIND) && !next.says(Says.WORKS);
    }

    private static boolean isPassive(Words words, int at) {
        Word before = words.word(at - 1);
        Word second = words.word(at - 2);
        return before.is("is")
                || before.is("are")
                || (before.lower().length() < 9 && (second.is("is") || second.is("are")));
    }

    /** {@code a tidal sorter (TS) is proposed}, {@code TideSort is introduced}: what stands before the verb. */
    private static void readSubject(
            String text, List<Word> words, int from, int verb, int limit, NameCandidates names) {
        for (int i = verb - 1; i >= Math.max(from, verb - OBJECT); i--) {
            Word word = words.get(i);
            if (word.text().equals("(")) {
                Phrase phrase = Phrase.ofAcronym(text, words, i, from, limit);
                String bracketed = Phrase.bracketed(words, i, limit);
                if (phrase != null && !Phrase.isTerm(phrase.text())) {
                    addPair(names, phrase, SAID);
                } else if (bracketed != null && Shape.isName(bracketed) && !Phrase.isKnown(bracketed)) {
                    names.add(bracketed, SAID);
                }
                return;
            }
            if (word.isSign() && !word.text().equals(")")) {
                return;
            }
        }
    }

    /** {@code a cell growth cluster, …}, of which the abstract goes on as {@code CGC}. */
    private static void readSilentAcronym(String text, Words all, int from, int behind, NameCandidates names) {
        StringBuilder letters = new StringBuilder();
        for (int i = behind - 1; i >= from && behind - i <= 4 && !all.word(i).isSign(); i--) {
            Word word = all.word(i);
            letters.insert(
                    0,
                    Shape.isAcronym(word.text())
                            ? word.text()
                            : word.text().substring(0, 1).toUpperCase(Locale.ROOT));
            String acronym = letters.toString();
            if (acronym.length() >= 3 && i < behind - 1 && all.contains(acronym) && !Phrase.isTerm(acronym)) {
                names.add(
                        acronym,
                        text.substring(word.start(), all.word(behind - 1).end()),
                        SAID);
                return;
            }
        }
    }

    private static boolean isAdjective(List<Word> words, int at) {
        return Phrase.isTerm(words.get(at).text())
                && !(at + 1 < words.size() && words.get(at + 1).isCapital());
    }

    /** Adds the name that begins here, if what follows lets it be one; says whether to look no further. */
    private static boolean readName(String text, List<Word> words, int at, int limit, NameCandidates names) {
        Phrase phrase = Phrase.at(text, words, at, limit);
        if (phrase == null || Phrase.isTerm(phrase.text())) {
            return false;
        }
        if (phrase.other() != null) {
            addPair(names, phrase, SAID);
            return true;
        }
        Word next = phrase.behind() < limit ? words.get(phrase.behind()) : Words.NONE;
        boolean single = phrase.behind() == at + 1;
        if ((next.isSign() && !next.text().equals("/") && !next.text().equals("+")) || next.says(Says.BEHIND)) {
            names.add(phrase.text(), bracketedName(words, phrase.behind(), limit), SAID);
            return true;
        }
        if (single && isFresh(phrase.text()) && !Phrase.isKnown(phrase.text())) {
            names.add(phrase.text(), HINT);
        }
        return false;
    }

    /** {@code SCBench (SharedContextBench)}: a long form that shares the first letter. */
    private static @Nullable String bracketedName(List<Word> words, int at, int limit) {
        String other = Phrase.bracketed(words, at, limit);
        if (other == null || !Shape.isName(other) || Phrase.isTerm(other)) {
            return null;
        }
        return Character.toLowerCase(other.charAt(0))
                        == words.get(at - 1).lower().charAt(0)
                ? other
                : null;
    }

    /** A word that nobody else would write: small letters and capitals mixed in one part. */
    private static boolean isFresh(String word) {
        boolean lower = word.chars().anyMatch(Character::isLowerCase);
        return lower && Shape.isName(word) && !word.endsWith("s");
    }

    private static void addPair(NameCandidates names, Phrase phrase, int score) {
        String other = phrase.other();
        if (other != null && !Phrase.isTerm(other)) {
            names.add(phrase.text(), other, score);
        } else if (Shape.isName(phrase.text())) {
            names.add(phrase.text(), score);
        } else if (other != null && isTitled(phrase.text()) && !Phrase.isKnown(phrase.text())) {
            names.add(phrase.text(), other, score);
        }
    }

    /** Three words or more, each with a capital: a name, though its acronym is one of the field's. */
    private static boolean isTitled(String text) {
        String[] words = text.split(" ", -1);
        return words.length >= 3
                && Arrays.stream(words).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static void readCalled(
            String text, List<Word> words, int from, int limit, int score, NameCandidates names) {
        int end = Math.min(limit, from + 6);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            if (word.text().equals("(")) {
                return;
            }
            if (word.isSign() || !(word.isCapital() || Shape.isName(word))) {
                boolean passes = "\"'“‘`,:".contains(word.text()) || word.is("as") || word.is("the") || score == HINT;
                Phrase phrase = passes ? null : acronymNear(text, words, i, limit);
                if (phrase != null) {
                    addPair(names, phrase, score);
                }
                if (!passes) {
                    return;
                }
                continue;
            }
            Phrase phrase = Phrase.at(text, words, i, limit);
            if (phrase != null && !(score == CALLED ? Phrase.isTerm(phrase.text()) : Phrase.isKnown(phrase.text()))) {
                names.add(
                        phrase.text(),
                        phrase.other() != null ? phrase.other() : bracketedName(words, phrase.behind(), limit),
                        score);
            }
            return;
        }
    }

    /** {@code named digital library of maps (DLM)}: a name in small letters, told by its acronym. */
    private static @Nullable Phrase acronymNear(String text, List<Word> words, int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + 8); i++) {
            if (words.get(i).text().equals("(")) {
                Phrase phrase = Phrase.ofAcronym(text, words, i, from, limit);
                return phrase != null && phrase.first() == from ? phrase : null;
            }
        }
        return null;
    }

    /** {@code our method, Foo, …} and {@code available as a project at Foo [https://…]}. */
    private static void readOurs(String text, List<Word> words, int at, int limit, NameCandidates names) {
        boolean address = words.get(at).is("available");
        int end = Math.min(limit - 1, at + (address ? 12 : 7));
        for (int i = at + 1; i < end; i++) {
            Word word = words.get(i);
            Word next = words.get(i + 1);
            boolean name = Shape.isName(word) && !Phrase.isKnown(word.text());
            if (address && name && (next.text().equals("[") || next.text().equals("("))) {
                boolean linked = i + 2 < limit && words.get(i + 2).lower().startsWith("http");
                names.add(word.text(), linked ? SAID : 0);
            } else if (!address && word.says(Says.WORKS) && (next.text().equals(",") || Shape.isName(next))) {
                int from = next.text().equals(",") ? i + 2 : i + 1;
                Phrase phrase = from < limit ? Phrase.at(text, words, from, limit) : null;
                boolean closed = phrase != null
                        && phrase.behind() < limit
                        && (from == i + 1
                                || ",(".contains(words.get(phrase.behind()).text()));
                boolean apposed = from == i + 2
                        && phrase != null
                        && Character.isUpperCase(phrase.text().charAt(0));
                if (phrase != null
                        && closed
                        && (apposed || Shape.isName(phrase.text()))
                        && !Phrase.isKnown(phrase.text())) {
                    names.add(phrase.text(), SAID);
                }
                return;
            }
        }
    }
}
