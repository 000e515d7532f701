package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Measures of how well a file was read, while it is read: what speaks against its being a digest is a
 * {@linkplain DigestReader#DOUBT doubt}. Of a page more is asked than of records, since on a page titles and abstracts
 * are told apart by shape alone, and any text can be taken for one: a program, or the page of an error.
 */
final class Doubts implements DigestSink {
    private static final int FEWEST = 4;
    private static final Pattern MARKUP = Pattern.compile(
            "(?U)</?[a-z][^<>]*>|\\]\\(|[{};]\\s*$|^[<{}\\[|@#%/*]|\\w=\"|^\\W*$|^(?:https?://\\S+|[\\w.-]+@[\\w.-]+)$");
    private static final Pattern PASSED_OVER = Pattern.compile("residue|abstract-without-title|record-without-title");

    private static final Pattern CODE_LINE =
            Pattern.compile("(?:import|package|using|#include|from \\w+ import)\\b.*|//.*|/\\*.*|.*[;{}]"
                    + "|(?:def|fn|func|class|public|private|static|return|const|let|var|if|for|while)\\b.*[({:=,]");
    private static final Pattern ERROR_PAGE = Pattern.compile(
            "(?i)\\b(?:40[0-9]|50[0-4])\\b.{0,20}\\b(?:error|not found|forbidden|unauthorized|unavailable|gateway)|page not found"
                    + "|access (?:is |was )?denied|internal server error|bad gateway|service unavailable|too many requests"
                    + "|requested (?:url|page|resource)|enable (?:javascript|cookies)|verify (?:that )?you are (?:a )?human|captcha");
    private static final int MOST_ASKED = 400;
    private static final int FEWEST_WORDS = 5;
    private static final double MOST_CODE = 0.3;

    private final String file;
    private final boolean isPage;
    /** How the file begins, where it is read line by line and not as markup. */
    private final String head;

    private final DigestSink sink;
    private int entries;
    private int bare;
    private int marked;
    private int passedOver;
    private int likely;
    private boolean errors;

    Doubts(String file, DigestFormat format, String head, DigestSink sink) {
        this.file = file;
        this.isPage = format.isPage();
        this.head = format.id().equals("html") ? "" : head;
        this.sink = sink;
    }

    @Override
    public void entry(Entry entry) {
        entries++;
        bare += entry.text().isEmpty() ? 1 : 0;
        marked += MARKUP.matcher(entry.title()).find() ? 1 : 0;
        likely += isProse(entry.title(), 2) && isProse(entry.text(), FEWEST_WORDS) ? 1 : 0;
        String begins =
                entry.text().substring(0, Math.min(MOST_ASKED, entry.text().length()));
        errors |= ERROR_PAGE.matcher(entry.title() + " " + begins).find();
        sink.entry(entry);
    }

    /** Mostly letters, in words. */
    private static boolean isProse(String text, int words) {
        long letters =
                text.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
        return text.split("\\s+", words + 1).length >= words && letters * 10 >= text.length() * 7L;
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
        if (isPage && entries > 0) {
            measures.addAll(notEvenPapers());
        }
        if (!measures.isEmpty()) {
            sink.finding(Finding.warning(
                    DigestReader.DOUBT,
                    new Place(file, 0, 0),
                    "is this a digest? " + String.join("; ", measures),
                    "look at a few of its papers (winnow papers); if it is one, say what it is with --format"));
        }
    }

    private List<String> notEvenPapers() {
        if (errors && entries <= 3) {
            return List.of("it reads like the page of an error");
        }
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        long code = lines.stream()
                .filter(line -> CODE_LINE.matcher(line.strip()).matches())
                .count();
        if (code > 0 && code >= MOST_CODE * lines.size()) {
            return List.of(of((int) code, lines.size(), "first lines read like a program"));
        }
        return likely * 2 < entries
                ? List.of(of(likely, entries, entries == 1 ? "entry reads" : "entries read")
                        + " like a title with its abstract")
                : List.of();
    }

    private static String of(int part, int whole, String what) {
        return part + " of " + whole + " " + what;
    }
}
