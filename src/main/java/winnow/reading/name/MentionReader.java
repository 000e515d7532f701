package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Mention;
import winnow.reading.words.Abstract;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.text.Span;

/**
 * Reads what a paper names, itself and others, and where. Names are found once; each is sorted by what the
 * field knows of it and by the cue around it, and only from the sentence on in which the authors speak of
 * their own work: what comes before is what others do. What was sorted once is mentioned wherever it stands.
 */
public final class MentionReader {

    /** The mentions in order, the title's first. */
    public List<Mention> mentions(Abstract paper, Naming naming) {
        Words words = paper.words();
        Acronyms acronyms = Acronyms.of(paper.text(), words);
        MentionList mentions = new MentionList(paper.title(), paper.text());
        MentionSorter sorter = new MentionSorter(paper.text(), words, acronyms, naming, mentions);
        List<Spotted> all = readTitle(paper.title(), naming, acronyms, sorter);
        MentionFinder finder = new MentionFinder(paper.text(), words, naming, acronyms);
        CueReader cues = new CueReader(words);
        int own = words.firstOwn() > words.sentences() ? 1 : words.firstOwn();
        boolean wins = false;
        for (int n = 1; n <= words.sentences(); n++) {
            List<Spotted> spotted = finder.of(n);
            all.addAll(spotted);
            if (n < own) {
                for (Spotted mention : spotted) {
                    sorter.sortBackground(mention, n);
                }
            } else {
                wins = wins || wins(words, n);
                readOwn(n, spotted, cues, sorter);
            }
        }
        sorter.finish(wins);
        expectOwn(naming, mentions);
        for (Spotted spotted : all) {
            mentions.meet(spotted.name(), spotted);
            String told = acronyms.told(spotted.name());
            if (!told.equals(spotted.name())) {
                mentions.meet(told, spotted);
            }
        }
        placeOwn(naming, paper, mentions);
        new ScaleReader().read(words, own, mentions);
        return mentions.all();
    }

    private static List<Spotted> readTitle(String title, Naming naming, Acronyms acronyms, MentionSorter sorter) {
        Words words = Words.of(title, List.of(new Span(0, title.length())));
        List<Spotted> spotted = new MentionFinder(title, words, naming, acronyms).ofTitle();
        for (Spotted mention : spotted) {
            Entry entry = mention.entry();
            if (entry != null) {
                sorter.sortTitle(mention, entry, words.word(mention.first() - 1));
            }
        }
        return new ArrayList<>(spotted);
    }

    private static void readOwn(int sentence, List<Spotted> mentions, CueReader reader, MentionSorter sorter) {
        List<Cue> cues = mentions.isEmpty() ? List.of() : reader.cues(sentence, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Spotted next = mentions.get(Math.min(i + 1, mentions.size() - 1));
            sorter.sort(mentions.get(i), cues.get(i), next, sentence);
        }
    }

    private static boolean wins(Words words, int sentence) {
        for (int i = words.first(sentence); i < words.behind(sentence); i++) {
            if (words.word(i).says(Says.WINS)) {
                return true;
            }
        }
        return false;
    }

    private static void expectOwn(Naming naming, MentionList mentions) {
        if (naming.name() != null) {
            mentions.expect(Mention.Kind.NAME, naming.name());
        }
        naming.aliases().forEach(alias -> mentions.expect(Mention.Kind.ALIAS, alias));
    }

    /** Gives the paper's names a place where none was met, as within a longer name. */
    private static void placeOwn(Naming naming, Abstract paper, MentionList mentions) {
        place(Mention.Kind.NAME, naming.name(), paper, mentions);
        naming.aliases().forEach(alias -> place(Mention.Kind.ALIAS, alias, paper, mentions));
    }

    private static void place(Mention.Kind kind, @Nullable String name, Abstract paper, MentionList mentions) {
        if (name == null || mentions.isPlaced(kind, name)) {
            return;
        }
        int at = paper.text().indexOf(name);
        if (at >= 0) {
            mentions.add(kind, name, paper.sentenceAt(at), new Span(at, at + name.length()));
        } else if (paper.title().contains(name)) {
            int start = paper.title().indexOf(name);
            mentions.add(kind, name, 0, new Span(start, start + name.length()));
        }
    }
}
