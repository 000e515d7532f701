package winnow.reading.name;

import java.util.List;
import java.util.regex.Pattern;
import winnow.paper.Scale;
import winnow.reading.name.Mention.Shaped;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Hit;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/** Sorts the names of one abstract, by what the field knows of each and by the cue it stands under. */
final class MentionSorter {
    private static final Pattern BENCHMARK =
            Pattern.compile("[A-Z][^ ]{0,30}(?:Bench|QA|Eval|Arena|Gym|VQA|-bench)(?:[-+0-9][^ ]{0,12})?");
    private static final Pattern SIZED = Pattern.compile("[A-Z][^ ]{0,30}-[0-9.]{1,5}[BM](?:-[^ ]{1,12})?");
    private static final int FAR = 14;

    private final String text;
    private final Words words;
    private final Acronyms acronyms;
    private final Naming naming;
    private final DeviceReader devices;
    private final NameList baselines = new NameList();
    private final NameList buildsOn = new NameList();
    private final NameList datasets = new NameList();
    private final NameList models = new NameList();
    private final NameList used = new NameList();
    private final NameList others = new NameList();

    MentionSorter(String text, Words words, Acronyms acronyms, Naming naming) {
        this.text = text;
        this.words = words;
        this.acronyms = acronyms;
        this.naming = naming;
        this.devices = new DeviceReader(text, words);
    }

    /** A name in the title, behind a word. */
    void sortTitle(Entry entry, String written, Word before) {
        devices.addTitle(entry);
        boolean using = before.is("using") || before.is("with");
        if (using && entry.kind() == Kind.SYSTEM && entry.group().isEmpty()) {
            buildsOn.add(written);
        }
    }

    /** A name in a sentence before the authors speak of their own work. */
    void sortBackground(Mention mention, int sentence) {
        if (isOwn(mention)) {
            sortOwn(mention);
            return;
        }
        Entry entry = mention.entry();
        if (entry != null) {
            devices.addBackground(entry);
            boolean within = naming.aliases().stream().anyMatch(alias -> alias.contains(" " + mention.text()));
            if (entry.kind() == Kind.METHOD && within) {
                buildsOn.add(acronyms.told(mention.text()));
            }
        }
        boolean work = entry == null
                ? mention.shape() == Shaped.CLEARLY && !acronyms.isOrdinary(mention.text())
                : entry.kind() == Kind.SYSTEM && entry.group().isEmpty();
        if (work && isExampleOfOthers(mention.first(), sentence)) {
            others.add(mention.text());
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
    private void sortOwn(Mention mention) {
        for (int i = mention.first(); i < mention.behind(); i++) {
            Word word = words.word(i);
            Hit hit = Lexicon.field()
                    .longest(
                            text, word.start(), words.word(mention.behind() - 1).end(), true);
            if (hit != null && hit.entry().kind() == Kind.HARDWARE && hit.end() >= word.end()) {
                devices.add(
                        new Mention(
                                text.substring(word.start(), hit.end()),
                                hit.entry(),
                                Shaped.CLEARLY,
                                i,
                                mention.behind()),
                        null);
                return;
            }
        }
    }

    /** A name in a sentence on the work itself, and the name behind it in the sentence, or itself. */
    void sort(Mention mention, Cue cue, Mention next, int sentence) {
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
            case DATASET -> addIf(!acronyms.explains(mention.text()) || cue == Cue.DATA, datasets, mention.text());
            case MODEL -> sortModel(mention, cue);
            case SYSTEM -> sortWork(mention.text(), mention, cue, sentence);
            case METHOD -> sortWork(acronyms.told(mention.text()), mention, cue, sentence);
            case TERM -> {}
        }
    }

    private boolean isOwn(Mention mention) {
        return mention.shape() == Shaped.OWN
                || (acronyms.explains(mention.text()) && naming.owns(acronyms.told(mention.text())));
    }

    private void sortWork(String told, Mention mention, Cue cue, int sentence) {
        Entry entry = mention.entry();
        boolean language = entry != null && !entry.group().isEmpty();
        String after = words.word(mention.behind()).lower();
        boolean rival = cue == Cue.RIVAL && !after.startsWith("implementation") && !after.equals("program");
        if (language) {
            if (cue == Cue.BASE) {
                buildsOn.add(told);
            }
        } else if (rival) {
            baselines.add(told);
        } else if (cue == Cue.BASE && mention.is(Kind.SYSTEM)) {
            buildsOn.add(told);
        } else if (isExampleOfOthers(mention.first(), sentence)) {
            others.add(told);
        } else {
            used.add(told);
        }
    }

    private void sortDevice(Mention mention, Cue cue, Mention next) {
        boolean whole = words.word(mention.first()).text().indexOf('-') < 0 || mention.is(Kind.HARDWARE);
        if (cue != Cue.RIVAL) {
            boolean list = next.first() > mention.first() && isList(mention.behind(), next.first());
            devices.add(mention, list ? next : null);
            return;
        }
        boolean direct = words.word(mention.first() - 1).says(Says.BEFORE_RIVAL);
        boolean noun = mention.is(Kind.HARDWARE) || words.word(mention.behind()).says(Says.BEHIND_RIVAL);
        if (direct && whole && noun) {
            baselines.add(mention.text());
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

    private void sortModel(Mention mention, Cue cue) {
        Word after = words.word(mention.behind());
        String last = words.word(mention.behind() - 1).lower();
        boolean kindOf = after.is("models") && words.word(mention.behind() + 1).says(Says.SUCH);
        boolean like = after.says(Says.LIKE) || Says.LIKE.in(Says.all(last.substring(last.lastIndexOf('-') + 1)));
        if (like || kindOf || acronyms.isOrdinary(mention.text())) {
            return;
        }
        String told = acronyms.told(mention.text());
        if (cue == Cue.RIVAL) {
            baselines.add(told);
            return;
        }
        if (words.word(mention.first() - 1).says(Says.TUNES)) {
            buildsOn.add(told);
        }
        int blank = told.lastIndexOf(' ');
        if (blank < 0 || !models.has(told.substring(0, blank))) {
            models.add(told);
        }
    }

    private void sortUnknown(Mention mention, Cue cue) {
        String written = mention.text();
        if (acronyms.isTerm(written) || (Phrase.isTerm(written) && !acronyms.isProper(written))) {
            return;
        }
        boolean clearly = mention.shape() == Shaped.CLEARLY && !acronyms.isOrdinary(written);
        String name = acronyms.told(written);
        if (clearly && cue != Cue.RIVAL && BENCHMARK.matcher(written).matches()) {
            datasets.add(written);
            return;
        }
        if (clearly && cue != Cue.RIVAL && SIZED.matcher(written).matches()) {
            models.add(written);
            return;
        }
        boolean hardly = mention.shape() == Shaped.HARDLY;
        boolean software = mention.shape() == Shaped.PHRASE
                && words.word(mention.behind() - 1).says(Says.SOFTWARE);
        switch (cue) {
            case RIVAL ->
                baselines.add(hardly && words.word(mention.behind()).is("algorithm") ? name + " algorithm" : name);
            case DATA -> datasets.add(name);
            case TRIAL -> addIf(clearly, datasets, name);
            case MODEL -> addIf(!hardly && !acronyms.isOrdinary(written), models, name);
            case BASE -> addIf(clearly || software, buildsOn, name);
            case NONE -> addIf(software, buildsOn, name);
        }
    }

    private static void addIf(boolean condition, NameList list, String name) {
        if (condition) {
            list.add(name);
        }
    }

    /**
     * What was found.
     *
     * @param wins whether the work is said to do better than others: if it names none of them there, they are those
     *     that it named as examples of what there was before
     */
    Mentions result(List<Scale> scale, boolean wins) {
        used.all().stream().filter(name -> !baselines.has(name)).forEach(buildsOn::add);
        if (baselines.isEmpty() && wins) {
            others.all().forEach(baselines::add);
        }
        return new Mentions(
                devices.hardware().all(), scale, baselines.all(), buildsOn.all(), datasets.all(), models.all());
    }
}
