package winnow.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.paper.Scale;
import winnow.reading.Lexicon.Entry;
import winnow.reading.Lexicon.Kind;
import winnow.reading.Mention.Shaped;

/**
 * Reads what a paper names besides itself. Names are found once; each is sorted by what the field knows
 * of it and by the cue around it, and only from the sentence on in which the authors speak of their own
 * work: what comes before is what others do.
 */
final class MentionReader {
    private static final Pattern BENCHMARK = Pattern.compile("[A-Z][^ ]{0,30}(?:Bench|QA|Eval|Arena|Gym|VQA|-bench)(?:[-+0-9][^ ]{0,12})?");
    private static final Pattern SIZED = Pattern.compile("[A-Z][^ ]{0,30}-[0-9.]{1,5}[BM](?:-[^ ]{1,12})?");
    private static final Set<String> LIKE = Set.of("style", "like", "level", "class", "type", "style-based");
    private static final Set<String> WINS = Set.of(
            "outperforms", "outperform", "outperforming", "surpasses", "surpassing", "exceeding", "exceeds", "state-of-the-art",
            "state-of-the-arts", "superior", "outperformed");
    private static final Set<String> TUNES = Set.of("fine-tuning", "fine-tune", "fine-tuned", "finetuning", "finetune", "fine-tunes");

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
            this.words = words;
            this.naming = naming;
            this.finder = new MentionFinder(paper, words, naming);
            this.cueReader = new CueReader(words);
            this.acronyms = Acronyms.of(paper.text(), words);
            this.devices = new DeviceReader(paper.text(), words);
            int own = words.firstOwn();
            this.firstOwn = own > words.sentences() ? 1 : own;
        }

        void readTitle(String title) {
            Abstract heading = Abstract.of("", title);
            Words titleWords = Words.of(title, heading.sentences());
            MentionFinder titleFinder = new MentionFinder(heading, titleWords, naming);
            for (int n = 1; n <= titleWords.sentences(); n++) {
                for (Mention mention : titleFinder.of(n)) {
                    Entry entry = mention.entry();
                    if (entry == null) {
                        continue;
                    }
                    devices.addTitle(entry);
                    boolean using = titleWords.word(mention.first() - 1).is("using") || titleWords.word(mention.first() - 1).is("with");
                    if (using && entry.kind() == Kind.SYSTEM && entry.group().isEmpty()) {
                        buildsOn.add(mention.text());
                    }
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
            List<Cue> cues = cueReader.cues(n, mentions);
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.shape() == Shaped.OWN || acronymOfOwn(mention)) {
                    continue;
                }
                if (own) {
                    sort(mention, cues.get(i), i + 1 < mentions.size() ? mentions.get(i + 1) : mention);
                } else {
                    sortBackground(mention, n);
                }
            }
        }

        private boolean acronymOfOwn(Mention mention) {
            return naming.owns(acronyms.told(mention.text()));
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
            boolean work = entry == null ? mention.shape() == Shaped.CLEARLY && !acronyms.isOrdinary(mention.text()) : entry.kind() == Kind.SYSTEM && entry.group().isEmpty();
            if (work && isExampleOfOthers(mention.first(), sentence)) {
                others.add(mention.text());
            }
        }

        /** {@code existing systems such as Foo and Bar}. */
        private boolean isExampleOfOthers(int at, int sentence) {
            boolean example = false;
            for (int i = at - 1; i >= words.first(sentence) && at - i < 14; i--) {
                String word = words.word(i).lower();
                example |= word.equals("like") || word.equals("as") || word.equals("e.g") || word.equals("example");
                if (example && (word.equals("existing") || word.equals("current") || word.equals("recent") || word.equals("prior") || word.equals("previous") || word.equals("state-of-the-art"))) {
                    return true;
                }
            }
            return false;
        }

        private void sort(Mention mention, Cue cue, Mention next) {
            Entry entry = mention.entry();
            if (entry == null) {
                sortUnknown(mention, cue);
                return;
            }
            String told = acronyms.told(mention.text());
            switch (entry.kind()) {
                case HARDWARE, DEVICE -> sortDevice(mention, cue, next);
                case DATASET -> datasets.add(told);
                case MODEL -> sortModel(mention, cue);
                case SYSTEM, METHOD -> {
                    if (cue == Cue.RIVAL && entry.group().isEmpty()) {
                        baselines.add(told);
                    } else if (cue == Cue.BASE) {
                        buildsOn.add(told);
                    } else if (entry.group().isEmpty()) {
                        used.add(told);
                    }
                }
                case TERM -> {}
            }
        }

        private void sortDevice(Mention mention, Cue cue, Mention next) {
            boolean list = next.first() > mention.first() && next.first() - mention.behind() <= 2;
            String before = words.word(mention.first() - 1).lower();
            boolean direct = before.equals("than") || before.equals("over") || before.equals("to") || before.equals("a") || before.equals("an") || before.equals("and") || before.equals("the") || before.equals("with");
            boolean whole = words.word(mention.first()).text().indexOf('-') < 0 || mention.is(Kind.HARDWARE);
            String after = words.word(mention.behind()).lower();
            boolean noun = mention.is(Kind.HARDWARE) || after.equals("and") || after.equals("baseline") || after.equals("baselines") || after.equals(",") || after.equals(".") || after.equals("implementation") || after.equals("implementations");
            if (cue == Cue.RIVAL && direct && whole && noun) {
                baselines.add(mention.text());
            } else {
                devices.add(mention, list ? next : null);
            }
        }

        private void sortModel(Mention mention, Cue cue) {
            String after = words.word(mention.behind()).lower();
            String last = words.word(mention.behind() - 1).lower();
            String afterNext = words.word(mention.behind() + 1).lower();
            boolean kindOf = after.equals("models") && (afterNext.equals("like") || afterNext.equals("such") || afterNext.equals("including"));
            if (LIKE.contains(after) || kindOf || LIKE.contains(last.substring(last.lastIndexOf('-') + 1))) {
                return;
            }
            if (cue == Cue.RIVAL) {
                baselines.add(mention.text());
                return;
            }
            if (TUNES.contains(words.word(mention.first() - 1).lower())) {
                buildsOn.add(mention.text());
            }
            models.add(mention.text());
        }

        private void sortUnknown(Mention mention, Cue cue) {
            String name = acronyms.told(mention.text());
            boolean hardly = mention.shape() == Shaped.HARDLY;
            boolean clearly = mention.shape() == Shaped.CLEARLY;
            if (Phrase.isTerm(mention.text())) {
                return;
            }
            if (clearly && cue != Cue.RIVAL && BENCHMARK.matcher(mention.text()).matches()) {
                datasets.add(mention.text());
            } else if (clearly && cue != Cue.RIVAL && SIZED.matcher(mention.text()).matches()) {
                models.add(mention.text());
            } else if (cue == Cue.RIVAL) {
                baselines.add(name);
            } else if (cue == Cue.DATA) {
                datasets.add(name);
            } else if (cue == Cue.MODEL && !hardly && !acronyms.isOrdinary(mention.text())) {
                models.add(name);
            } else if (cue == Cue.BASE && clearly && !acronyms.isOrdinary(mention.text())) {
                buildsOn.add(name);
            }
        }

        Mentions result(List<Scale> scale) {
            used.all().stream().filter(name -> !baselines.has(name)).forEach(buildsOn::add);
            if (baselines.isEmpty() && wins) {
                others.all().forEach(baselines::add);
            }
            return new Mentions(devices.hardware().all(), scale, baselines.all(), buildsOn.all(), datasets.all(), models.all());
        }
    }
}
