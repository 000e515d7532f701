package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import winnow.paper.Mention;
import winnow.reading.name.Spotted.Shaped;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Hit;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Sorts hardware, baselines and data sets, by what the field knows of each name and by the cue it stands under. */
final class MentionSorter {
    /** The kinds that it sorts by. */
    static final List<Mention.Kind> KINDS = List.of(Mention.Kind.HARDWARE, Mention.Kind.BASELINE, Mention.Kind.DATASET);

    private static final Pattern BENCHMARK =
            Pattern.compile("[A-Z][^ ]{0,30}(?:Bench|QA|Eval|Arena|Gym|VQA|-bench)(?:[-+0-9][^ ]{0,12})?");
    private static final Pattern SIZED = Pattern.compile("[A-Z][^ ]{0,30}-[0-9.]{1,5}[BM](?:-[^ ]{1,12})?");
    private static final int FAR = 14;

    private final String text;
    private final Words words;
    private final Acronyms acronyms;
    private final Naming naming;
    private final DeviceReader devices;
    private final Sorted mentions;
    private final List<Spotted> others = new ArrayList<>();

    MentionSorter(String text, Words words, Acronyms acronyms, Naming naming, Sorted mentions) {
        this.text = text;
        this.words = words;
        this.acronyms = acronyms;
        this.naming = naming;
        this.mentions = mentions;
        this.devices = new DeviceReader(words, mentions);
    }

    /** A name in the title. */
    void sortTitle(Entry entry) {
        devices.addTitle(entry);
    }

    /** A name in a sentence before the authors speak of their own work. */
    void sortBackground(Spotted mention, int sentence) {
        if (isOwn(mention)) {
            sortOwn(mention);
            return;
        }
        Entry entry = mention.entry();
        if (entry != null) {
            devices.addBackground(entry);
        }
        boolean work = entry == null
                ? mention.shape() == Shaped.CLEARLY && !acronyms.isOrdinary(mention.name())
                : entry.kind() == Kind.SYSTEM && entry.group().isEmpty();
        if (work && isExampleOfOthers(mention.first(), sentence)) {
            others.add(mention);
        }
    }

    /** {@code existing systems such as Foo and Bar}. */
    private boolean isExampleOfOthers(int at, int sentence) {
        boolean example = false;
        for (int i = at - 1; i >= words.first(sentence) && at - i < FAR; i--) {
            Word word = words.word(i);
            example |= word.says(Says.SUCH);
            if (example && word.says(Says.AROUND)) {
                return true;
            }
        }
        return false;
    }

    /** The paper's own name is no mention of others, but may be that of a device. */
    private void sortOwn(Spotted mention) {
        for (int i = mention.first(); i < mention.behind(); i++) {
            Word word = words.word(i);
            Hit hit = Lexicon.field()
                    .longest(
                            text, word.start(), words.word(mention.behind() - 1).end(), true);
            if (hit != null && hit.entry().kind() == Kind.HARDWARE && hit.end() >= word.end()) {
                devices.add(
                        new Spotted(
                                text.substring(word.start(), hit.end()),
                                hit.entry(),
                                Shaped.CLEARLY,
                                mention.sentence(),
                                i,
                                mention.behind(),
                                new Span(word.start(), hit.end())),
                        null);
                return;
            }
        }
    }

    /** A name in a sentence on the work itself, and the name behind it in the sentence, or itself. */
    void sort(Spotted mention, Cue cue, Spotted next, int sentence) {
        if (isOwn(mention)) {
            sortOwn(mention);
            return;
        }
        Entry entry = mention.entry();
        if (entry == null) {
            sortUnknown(mention, cue);
            return;
        }
        switch (entry.kind()) {
            case HARDWARE, DEVICE -> sortDevice(mention, cue, next);
            case DATASET -> addIf(!acronyms.explains(mention.name()) || cue == Cue.DATA, Mention.Kind.DATASET, mention);
            case MODEL -> addIf(cue == Cue.RIVAL && !isLike(mention), Mention.Kind.BASELINE, mention);
            case SYSTEM, METHOD -> sortWork(mention, entry, cue, sentence);
            case TERM -> {}
        }
    }

    private boolean isOwn(Spotted mention) {
        return mention.shape() == Shaped.OWN
                || (acronyms.explains(mention.name()) && naming.owns(acronyms.told(mention.name())));
    }

    private void sortWork(Spotted mention, Entry entry, Cue cue, int sentence) {
        boolean language = !entry.group().isEmpty();
        if (!language && cue == Cue.RIVAL) {
            add(Mention.Kind.BASELINE, mention);
        } else if (!language && isExampleOfOthers(mention.first(), sentence)) {
            others.add(mention);
        }
    }

    private void sortDevice(Spotted mention, Cue cue, Spotted next) {
        boolean whole = words.word(mention.first()).text().indexOf('-') < 0 || mention.is(Kind.HARDWARE);
        if (cue != Cue.RIVAL) {
            boolean list = next.first() > mention.first() && isList(mention.behind(), next.first());
            devices.add(mention, list ? next : null);
            return;
        }
        boolean direct = words.word(mention.first() - 1).says(Says.BEFORE_RIVAL);
        boolean noun = mention.is(Kind.HARDWARE) || words.word(mention.behind()).says(Says.BEHIND_RIVAL);
        if (direct && whole && noun) {
            add(Mention.Kind.BASELINE, mention);
        } else if (whole) {
            devices.add(mention, null);
        }
    }

    private boolean isList(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = words.word(i);
            if (!word.text().equals(",")
                    && !word.is("and")
                    && !word.is("or")
                    && !word.text().equals("/")) {
                return false;
            }
        }
        return true;
    }

    /** {@code GPT-like}, {@code Llama models such as}: not the model itself. */
    boolean isLike(Spotted mention) {
        Word after = words.word(mention.behind());
        String last = words.word(mention.behind() - 1).lower();
        boolean kindOf = after.is("models") && words.word(mention.behind() + 1).says(Says.SUCH);
        boolean like = after.says(Says.LIKE) || Says.LIKE.in(Says.all(last.substring(last.lastIndexOf('-') + 1)));
        return like || kindOf || acronyms.isOrdinary(mention.name());
    }

    private void sortUnknown(Spotted mention, Cue cue) {
        String written = mention.name();
        if (acronyms.isTerm(written) || (Phrase.isTerm(written) && !acronyms.isProper(written))) {
            return;
        }
        boolean clearly = mention.shape() == Shaped.CLEARLY && !acronyms.isOrdinary(written);
        if (cue == Cue.RIVAL) {
            add(Mention.Kind.BASELINE, mention);
        } else if (clearly && BENCHMARK.matcher(written).matches()) {
            add(Mention.Kind.DATASET, mention);
        } else if (!isSized(written)) {
            addIf(cue == Cue.DATA || (cue == Cue.TRIAL && clearly), Mention.Kind.DATASET, mention);
        }
    }

    static boolean isSized(String name) {
        return SIZED.matcher(name).matches();
    }

    private void addIf(boolean condition, Mention.Kind kind, Spotted mention) {
        if (condition) {
            add(kind, mention);
        }
    }

    private void add(Mention.Kind kind, Spotted mention) {
        mentions.add(kind, acronyms.listed(mention));
    }

    /**
     * Sorts what could not be sorted before all was read.
     *
     * @param wins whether the work is said to do better than others: if it names none of them there, they are those
     *     that it named as examples of what there was before
     */
    void finish(boolean wins) {
        devices.finish();
        if (mentions.isEmpty(Mention.Kind.BASELINE) && wins) {
            others.forEach(mention -> add(Mention.Kind.BASELINE, mention));
        }
    }
}
