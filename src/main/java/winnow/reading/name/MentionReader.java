package winnow.reading.name;

import java.util.List;
import winnow.reading.words.Abstract;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.text.Span;

/**
 * Reads what a paper names besides itself. Names are found once; each is sorted by what the field knows
 * of it and by the cue around it, and only from the sentence on in which the authors speak of their own
 * work: what comes before is what others do.
 */
public final class MentionReader {

    public Mentions mentions(Abstract paper, Naming naming) {
        Words words = paper.words();
        Acronyms acronyms = Acronyms.of(paper.text(), words);
        MentionSorter sorter = new MentionSorter(paper.text(), words, acronyms, naming);
        readTitle(paper.title(), naming, acronyms, sorter);
        MentionFinder finder = new MentionFinder(paper.text(), words, naming, acronyms);
        CueReader cues = new CueReader(words);
        int own = words.firstOwn() > words.sentences() ? 1 : words.firstOwn();
        boolean wins = false;
        for (int n = 1; n <= words.sentences(); n++) {
            List<Mention> mentions = finder.of(n);
            if (n < own) {
                for (Mention mention : mentions) {
                    sorter.sortBackground(mention, n);
                }
            } else {
                wins = wins || wins(words, n);
                readOwn(n, mentions, cues, sorter);
            }
        }
        return sorter.result(new ScaleReader().scale(paper, words, own), wins);
    }

    private static void readTitle(String title, Naming naming, Acronyms acronyms, MentionSorter sorter) {
        Words words = Words.of(title, List.of(new Span(0, title.length())));
        for (Mention mention : new MentionFinder(title, words, naming, acronyms).of(1)) {
            Entry entry = mention.entry();
            if (entry != null) {
                sorter.sortTitle(entry, mention.text(), words.word(mention.first() - 1));
            }
        }
    }

    private static void readOwn(int sentence, List<Mention> mentions, CueReader reader, MentionSorter sorter) {
        List<Cue> cues = mentions.isEmpty() ? List.of() : reader.cues(sentence, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention next = mentions.get(Math.min(i + 1, mentions.size() - 1));
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
}
