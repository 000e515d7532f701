package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/**
 * Reads, for each name of a sentence, the cue it stands under. A cue opens at a phrase ({@code compared to},
 * {@code benchmarks such as}), holds over a list of names and closes at the next clause; the noun behind
 * a list ({@code … and Foo datasets}) speaks for the whole of it.
 */
final class CueReader {
    private static final int PATIENCE = 8;
    private static final int PATIENCE_IN_LIST = 3;

    private final Words words;

    CueReader(Words words) {
        this.words = words;
    }

    /** The cue of each of {@code mentions}, which are the names of one sentence in order. */
    List<Cue> cues(int sentence, List<Spotted> mentions) {
        List<Cue> cues = new ArrayList<>();
        Cue open = Cue.NONE;
        int idle = 0;
        boolean listed = false;
        int next = 0;
        boolean gains = false;
        for (int i = words.first(sentence); i < words.behind(sentence) && next < mentions.size(); i++) {
            if (i == mentions.get(next).first()) {
                cues.add(open == Cue.RIVAL && isImplemented(mentions.get(next)) ? Cue.BASE : open);
                i = mentions.get(next).behind() - 1;
                next++;
                idle = 0;
                listed = true;
                continue;
            }
            Word word = words.word(i);
            gains = gains || word.says(Says.GAINS);
            Cue opened = opened(i, gains);
            if (opened != Cue.NONE) {
                open = opened;
                idle = 0;
                listed = false;
            } else if (open != Cue.NONE) {
                int joint = joint(i, next < mentions.size() ? mentions.get(next).first() : -1);
                idle += joint > 0 ? 0 : 1;
                boolean closes = (joint == 0 && closes(word, open) && !leadsToRival(i, open))
                        || idle > (listed ? PATIENCE_IN_LIST : PATIENCE);
                boolean comma = word.text().equals(",") && (listed ? joint == 0 : idle > 0 && !isExample(i + 1));
                open = closes || comma ? Cue.NONE : open;
            }
        }
        while (cues.size() < mentions.size()) {
            cues.add(Cue.NONE);
        }
        readNouns(mentions, cues, words.behind(sentence));
        return cues;
    }

    /** {@code compared with the MPI implementation}: not the standard is compared with, but work that builds on it. */
    private boolean isImplemented(Spotted name) {
        String after = words.word(name.behind()).lower();
        boolean standard = name.is(Kind.SYSTEM) || name.is(Kind.METHOD);
        return standard && (after.startsWith("implementation") || after.equals("program"));
    }

    /** More than 0 when the sign or word here leads on to the next name of a list. */
    private int joint(int at, int name) {
        boolean joins = words.word(at).says(Says.JOINS);
        return joins && name > at && name - at <= 3 ? name - at : 0;
    }

    private boolean isExample(int at) {
        return words.word(at).says(Says.EXAMPLES) || words.word(at).is("such");
    }

    private static boolean closes(Word word, Cue open) {
        if (word.text().equals(".") || word.text().equals(";")) {
            return true;
        }
        if (word.is("of") && open == Cue.BASE) {
            return false;
        }
        return word.says(Says.CLOSES);
    }

    /** {@code compared with 6.9 for Foo}, {@code less than with Foo}: the name of who is compared with still comes. */
    private boolean leadsToRival(int at, Cue open) {
        Word word = words.word(at);
        Word before = words.word(at - 1);
        boolean leads = word.is("for") || word.is("with") || word.is("by") || word.is("in") || word.is("using");
        return open == Cue.RIVAL
                && leads
                && (before.is("than")
                        || before.text().equals("%")
                        || Character.isDigit(before.text().charAt(0)));
    }

    private Cue opened(int at, boolean gains) {
        Word word = words.word(at);
        if (word.cues() == 0) {
            return Cue.NONE;
        }
        if (compares(at, gains)) {
            return Cue.RIVAL;
        }
        if (word.says(Says.EXAMPLES)
                || word.says(Says.SIGNS)
                || (word.is("as") && words.word(at - 1).is("such"))) {
            Cue cue = listOf(at - (word.is("as") ? 2 : 1));
            if (cue != Cue.NONE) {
                return cue;
            }
        }
        if (isExampleOfOthers(at)) {
            return Cue.RIVAL;
        }
        if (word.is("on") && within(Says.TRAINS, at, 6)) {
            return Cue.TRIAL;
        }
        return builds(at) ? Cue.BASE : Cue.NONE;
    }

    private boolean compares(int at, boolean gains) {
        Word word = words.word(at);
        Word before = words.word(at - 1);
        if (word.says(Says.BEATS)) {
            boolean counted = words.word(at - 2).is("times")
                    || words.word(at - 2).is("x")
                    || words.word(at - 2).is("%");
            boolean idle =
                    ((before.is("more") || before.is("less")) && !counted) || before.is("rather") || before.is("other");
            boolean number = word.is("than")
                    && Character.isDigit(words.word(at + 1).text().charAt(0));
            return !idle && !number;
        }
        if (word.says(Says.TO) && (before.says(Says.COMPARES) || within(Says.COMPARISONS, at, 7))) {
            return true;
        }
        return (word.is("over") && gains) || (word.is("by") && before.says(Says.ACHIEVED)) || isLoser(at);
    }

    private boolean builds(int at) {
        Word word = words.word(at);
        Word before = words.word(at - 1);
        boolean made = before.says(Says.MADE) || (words.word(at - 2).says(Says.MADE) && !before.isSign());
        return word.says(Says.USES) || (word.says(Says.ONTO) && made) || (word.is("for") && before.says(Says.PLANS));
    }

    /** {@code existing implementations in}, {@code prior systems such as}. */
    private boolean isExampleOfOthers(int at) {
        Word word = words.word(at);
        boolean example = word.says(Says.EXAMPLES)
                || word.is("in")
                || (word.is("as") && words.word(at - 1).is("such"));
        int noun = word.is("as") ? at - 2 : at - 1;
        return example
                && !words.word(noun).isSign()
                && !word.is("is")
                && !word.is("are")
                && noun(words.word(noun)) != Cue.MODEL
                && noun(words.word(noun)) != Cue.DATA
                && within(Says.OTHERS, noun, 3);
    }

    /** Whether a word that says so stands within so many words before, with no sign between. */
    private boolean within(Says what, int at, int distance) {
        for (int i = at - 1; i >= 0 && i >= at - distance && !words.word(i).isSign(); i--) {
            if (words.word(i).says(what)) {
                return true;
            }
        }
        return false;
    }

    /** {@code …, while Foo only manages}. */
    private boolean isLoser(int at) {
        Word word = words.word(at);
        return (word.is("while") || word.is("whereas"))
                && Shape.isName(words.word(at + 1))
                && words.word(at + 2).says(Says.LOSES);
    }

    /** What a list is of, by the noun before it, over at most two brackets or adverbs. */
    private Cue listOf(int at) {
        int noun = at;
        while (at - noun < 2 && words.word(noun).isSign() && noun > 0) {
            noun--;
        }
        Cue cue = noun(words.word(noun));
        return cue == Cue.BASE ? Cue.NONE : cue;
    }

    private static Cue noun(Word word) {
        if (word.says(Says.DATA_NOUNS)) {
            return Cue.DATA;
        }
        if (word.says(Says.MODEL_NOUNS)) {
            return Cue.MODEL;
        }
        if (word.says(Says.RIVAL_NOUNS)) {
            return Cue.RIVAL;
        }
        return word.says(Says.BASE_NOUNS) ? Cue.BASE : Cue.NONE;
    }

    /** The noun behind a list of names speaks for all of them, but does not speak against a comparison. */
    private void readNouns(List<Spotted> mentions, List<Cue> cues, int limit) {
        int from = 0;
        while (from < mentions.size()) {
            int last = from;
            while (last + 1 < mentions.size()
                    && isList(
                            mentions.get(last).behind(), mentions.get(last + 1).first())) {
                last++;
            }
            Cue cue = nounBehind(mentions.get(last).behind(), limit);
            for (int i = from; i <= last; i++) {
                if (cue != Cue.NONE && cues.get(i) != Cue.RIVAL) {
                    cues.set(i, cue);
                }
            }
            from = last + 1;
        }
    }

    private boolean isList(int from, int to) {
        if (to - from > 4 || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = words.word(i);
            if (!",&/()+\"'".contains(word.text()) && !word.is("and") && !word.is("or") && !word.is("the")) {
                return false;
            }
        }
        return true;
    }

    private Cue nounBehind(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 3); i++) {
            Word word = words.word(i);
            Cue cue = noun(word);
            if (cue != Cue.NONE) {
                return cue;
            }
            if ((word.isSign() && !"()\"'”".contains(word.text()))
                    || word.says(Says.CLOSES)
                    || word.is("of")
                    || word.is("to")) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }
}
