package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Measures of how well a file was read, while it is read: what speaks against its being a digest is a
 * {@linkplain DigestReader#DOUBT doubt}. Of a page more is asked than of records, since on a page titles and abstracts
 * are told apart by shape alone.
 */
final class Doubts implements DigestSink {
    private static final int FEWEST = 4;
    private static final Pattern MARKUP = Pattern.compile(
            "(?U)</?[a-z][^<>]*>|\\]\\(|[{};]\\s*$|^[<{}\\[|@#%/*]|\\w=\"|^\\W*$|^(?:https?://\\S+|[\\w.-]+@[\\w.-]+)$");
    private static final Pattern PASSED_OVER = Pattern.compile("residue|abstract-without-title|record-without-title");

    private final String file;
    private final boolean isPage;
    private final DigestSink sink;
    private int entries;
    private int bare;
    private int marked;
    private int passedOver;

    Doubts(String file, boolean isPage, DigestSink sink) {
        this.file = file;
        this.isPage = isPage;
        this.sink = sink;
    }

    @Override
    public void entry(Entry entry) {
        entries++;
        bare += entry.text().isEmpty() ? 1 : 0;
        marked += MARKUP.matcher(entry.title()).find() ? 1 : 0;
        sink.entry(entry);
    }

    @Override
    public void finding(Finding finding) {
        passedOver += PASSED_OVER.matcher(finding.rule()).matches() ? 1 : 0;
        sink.finding(finding);
    }

    /** Says what there is to doubt once the file is read. */
    void report() {
        List<String> measures = new ArrayList<>();
        int blocks = 2 * entries - bare + passedOver;
        if (isPage && entries >= FEWEST && bare * 2 > entries) {
            measures.add(of(bare, entries, "titles have no abstract"));
        }
        if (entries > 0 && marked * 5 > entries && marked > 1) {
            measures.add(of(marked, entries, "titles look like markup"));
        }
        if (isPage && entries > 0 && blocks >= 3 * FEWEST && passedOver * 2 > blocks) {
            measures.add(of(passedOver, blocks, "blocks of text were passed over"));
        }
        if (!measures.isEmpty()) {
            sink.finding(Finding.warning(
                    DigestReader.DOUBT,
                    new Place(file, 0, 0),
                    "is this a digest? " + String.join("; ", measures),
                    "look at a few of its papers (winnow papers), or export them as RIS, BibTeX or CSV"));
        }
    }

    private static String of(int part, int whole, String what) {
        return part + " of " + whole + " " + what;
    }
}
