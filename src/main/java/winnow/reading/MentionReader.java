package winnow.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.paper.Scale;
import winnow.reading.Lexicon.Entry;
import winnow.reading.Lexicon.Hit;
import winnow.reading.Lexicon.Kind;
import winnow.reading.Mention.Shaped;
import winnow.reading.Words.Word;
import winnow.text.Span;

/**
 * Reads what a paper names besides itself. Names are found once; each is sorted by what the field knows
 * of it and by the cue around it, and only from the sentence on in which the authors speak of their own
 * work: what comes before is what others do.
 */
final class MentionReader {
    private static final Pattern BENCHMARK =
            Pattern.compile("[A-Z][^ ]{0,30}(?:Bench|QA|Eval|Arena|Gym|VQA|-bench)(?:[-+0-9][^ ]{0,12})?");
    private static final Pattern SIZED = Pattern.compile("[A-Z][^ ]{0,30}-[0-9.]{1,5}[BM](?:-[^ ]{1,12})?");
    private static final Set<String> LIKE = Set.of("style", "like", "level", "class", "type", "style-based");
    private static final Set<String> WINS = Set.of(
            "outperforms",
            "outperform",
            "outperforming",
            "surpasses",
            "surpassing",
            "exceeding",
            "exceeds",
            "state-of-the-art",
            "state-of-the-arts",
            "superior",
            "outperformed");
    private static final int FAR = 14;
    private static final Set<String> EXAMPLES = Set.of("like", "as", "such", "e.g", "example", "including", "beyond");
    private static final Set<String> OTHERS = Set.of(
            "existing",
            "current",
            "recent",
            "prior",
            "previous",
            "state-of-the-art",
            "traditional",
            "conventional",
            "standard",
            "mainstream");
    private static final Set<String> BEFORE_RIVAL =
            Set.of("than", "over", "to", "a", "an", "and", "the", "with", "against");
    private static final Set<String> BEHIND_RIVAL = Set.of(
            "and",
            "baseline",
            "baselines",
            ",",
            ".",
            "implementation",
            "implementations",
            "counterpart",
            "counterparts");
    private static final Set<String> SOFTWARE =
            Set.of("Engine", "Framework", "Library", "Toolkit", "Simulator", "Compiler", "Runtime", "API");
    private static final Set<String> TUNES =
            Set.of("fine-tuning", "fine-tune", "fine-tuned", "finetuning", "finetune", "fine-tunes");

    Mentions mentions(Abstract paper, Naming naming) {
        return mentions(paper, naming, Words.of(paper.text(), paper.sentences()));
    }

    Mentions mentions(Abstract paper, Naming naming, Words words) {
        Reading reading = new Reading(paper, naming, words);
        reading.readTitle(paper.title());
        for (int n = 1; n <= words.sentences(); n++) {
            reading.readSentence(n);
        }
        return reading.result(new ScaleReader().scale(paper, words, reading.firstOwn));
    }

    /** One abstract on its way from words to lists. */
    private static final class Reading {
        private final String text;
        private final Words words;
        private final MentionFinder finder;
        private final CueReader cueReader;
        private final Acronyms acronyms;
        private final Naming naming;
        private final DeviceReader devices;
        private final NameList baselines = new NameList();
        private final NameList buildsOn = new NameList();
        private final NameList datasets = new NameList();
        private final NameList models = new NameList();
        private final NameList used = new NameList();
        private final NameList others = new NameList();
        private final int firstOwn;
        private boolean wins;

        Reading(Abstract paper, Naming naming, Words words) {
            this.text = paper.text();
            this.words = words;
            this.naming = naming;
            this.acronyms = Acronyms.of(paper.text(), words);
            this.finder = new MentionFinder(paper.text(), words, naming, acronyms);
            this.cueReader = new CueReader(words);
            this.devices = new DeviceReader(paper.text(), words);
            int own = words.firstOwn();
            this.firstOwn = own > words.sentences() ? 1 : own;
        }

        void readTitle(String title) {
            Words titleWords = Words.of(title, List.of(new Span(0, title.length())));
            for (Mention mention : new MentionFinder(title, titleWords, naming, acronyms).of(1)) {
                Entry entry = mention.entry();
                if (entry == null) {
                    continue;
                }
                devices.addTitle(entry);
                Word before = titleWords.word(mention.first() - 1);
                boolean using = before.is("using") || before.is("with");
                if (using && entry.kind() == Kind.SYSTEM && entry.group().isEmpty()) {
                    buildsOn.add(mention.text());
                }
            }
        }

        void readSentence(int n) {
            List<Mention> mentions = finder.of(n);
            boolean own = n >= firstOwn;
            if (own && !wins) {
                for (int i = words.first(n); i < words.behind(n); i++) {
                    wins |= WINS.contains(words.word(i).lower());
                }
            }
            if (mentions.isEmpty()) {
                return;
            }
            List<Cue> cues = own ? cueReader.cues(n, mentions) : List.of();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.shape() == Shaped.OWN || acronymOfOwn(mention)) {
                    readOwn(mention);
                } else if (own) {
                    sort(mention, cues.get(i), i + 1 < mentions.size() ? mentions.get(i + 1) : mention, n);
                } else {
                    sortBackground(mention, n);
                }
            }
        }

        private boolean acronymOfOwn(Mention mention) {
            return acronyms.explains(mention.text()) && naming.owns(acronyms.told(mention.text()));
        }

        private void sortBackground(Mention mention, int sentence) {
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
                String word = words.word(i).lower();
                example |= EXAMPLES.contains(word);
                if (example && OTHERS.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        /** The paper's own name is no mention of others, but may be that of a device. */
        private void readOwn(Mention mention) {
            for (int i = mention.first(); i < mention.behind(); i++) {
                Word word = words.word(i);
                Hit hit = Lexicon.field()
                        .longest(
                                text,
                                word.start(),
                                words.word(mention.behind() - 1).end(),
                                true);
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

        private void sort(Mention mention, Cue cue, Mention next, int sentence) {
            Entry entry = mention.entry();
            if (entry == null) {
                sortUnknown(mention, cue);
                return;
            }
            switch (entry.kind()) {
                case HARDWARE, DEVICE -> sortDevice(mention, cue, next);
                case DATASET -> datasets.add(mention.text());
                case MODEL -> sortModel(mention, cue);
                case SYSTEM -> sortWork(mention.text(), mention, cue, sentence);
                case METHOD -> sortWork(acronyms.told(mention.text()), mention, cue, sentence);
                case TERM -> {}
            }
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
            boolean direct =
                    BEFORE_RIVAL.contains(words.word(mention.first() - 1).lower());
            boolean noun = mention.is(Kind.HARDWARE)
                    || BEHIND_RIVAL.contains(words.word(mention.behind()).lower());
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
            String after = words.word(mention.behind()).lower();
            String last = words.word(mention.behind() - 1).lower();
            boolean kindOf = after.equals("models")
                    && EXAMPLES.contains(words.word(mention.behind() + 1).lower());
            boolean like = LIKE.contains(after) || LIKE.contains(last.substring(last.lastIndexOf('-') + 1));
            if (like || kindOf || acronyms.isOrdinary(mention.text())) {
                return;
            }
            String told = acronyms.told(mention.text());
            if (cue == Cue.RIVAL) {
                baselines.add(told);
                return;
            }
            if (TUNES.contains(words.word(mention.first() - 1).lower())) {
                buildsOn.add(told);
            }
            int blank = told.lastIndexOf(' ');
            if (blank < 0 || !models.has(told.substring(0, blank))) {
                models.add(told);
            }
        }

        private void sortUnknown(Mention mention, Cue cue) {
            String written = mention.text();
            if (acronyms.isTerm(written) || Phrase.isTerm(written) && !acronyms.isProper(written)) {
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
                    && SOFTWARE.contains(written.substring(written.lastIndexOf(' ') + 1));
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

        Mentions result(List<Scale> scale) {
            used.all().stream().filter(name -> !baselines.has(name)).forEach(buildsOn::add);
            if (baselines.isEmpty() && wins) {
                others.all().forEach(baselines::add);
            }
            return new Mentions(
                    devices.hardware().all(), scale, baselines.all(), buildsOn.all(), datasets.all(), models.all());
        }
    }
}
