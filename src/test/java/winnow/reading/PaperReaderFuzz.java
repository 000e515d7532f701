package winnow.reading;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import winnow.digest.Entry;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;

/** Generated titles and abstracts: reading never throws, and what it tells lies within the abstract. */
class PaperReaderFuzz {
    private static final PaperReader READER = new PaperReader();

    @FuzzTest(maxDuration = "30s")
    void any_abstract_is_read(FuzzedDataProvider data) {
        Entry entry = new Entry(data.consumeString(80), data.consumeRemainingAsString(), 1);
        Paper paper = READER.read(entry, new PaperId("a"), 1, "generated");
        for (Sentence sentence : paper.sentences()) {
            within(sentence.start(), sentence.end(), entry.text());
        }
        for (Figure figure : paper.figures()) {
            within(figure.start(), figure.end(), entry.text());
        }
    }

    private static void within(int start, int end, String text) {
        if (start < 0 || start > end || end > text.length()) {
            throw new AssertionError("from " + start + " to " + end + " of " + text.length());
        }
    }
}
