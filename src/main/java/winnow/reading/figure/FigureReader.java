package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import winnow.paper.Figure;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.text.Numerals;
import winnow.text.Span;

/**
 * Reads the quantities that a paper claims for its own work. Each sentence goes the same way: its
 * {@link Quantities}, their {@link FigureBounds bounds}, those that are {@link FigureClaims claimed}, then
 * for each what is {@link FigureSubject measured}, {@link FigurePairs of which thing} and
 * {@link FigureAgainst against whom}.
 */
public final class FigureReader {
    /** A longer sentence is no prose. */
    private static final int LONGEST_SENTENCE = 20_000;

    /** An abstract of more sentences is none. */
    private static final int MOST_SENTENCES = 1_000;

    private static final Set<String> GOING_ON = Set.of("addition", "additionally", "moreover", "furthermore", "also");

    private final Abstract text;
    private final List<Role> roles;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(Abstract text, List<Role> roles) {
        this.text = text;
        this.roles = roles;
    }

    /** Figures in order of appearance; their places are offsets in the abstract as it stands in the digest. */
    public static List<Figure> figures(Abstract text, List<Role> roles) {
        FigureReader reader = new FigureReader(text, roles);
        reader.sentences().forEach(reader::read);
        return reader.figures;
    }

    /**
     * A sentence that may hold figures.
     *
     * @param number from 1
     * @param all its quantities
     * @param result whether it tells results
     * @param offset where it begins in the readable text
     */
    record Counting(int number, FigureWords words, List<Quantity> all, FigureOwner owner, boolean result, int offset) {

        List<Quantity> claims() {
            boolean ours = owner.hasBegun(number - 1) && !owner.speaksOfOthers(words);
            return ours ? new FigureClaims(words, owner, result).of(all) : List.of();
        }
    }

    static List<Counting> sentences(Abstract text, List<Role> roles) {
        return new FigureReader(text, roles).sentences();
    }

    private List<Counting> sentences() {
        boolean decimalComma = Numerals.of(text.repaired().text()).decimalComma();
        List<Span> spans = new ArrayList<>();
        List<FigureWords> sentences = new ArrayList<>();
        for (Span span : text.sentences()
                .subList(0, Math.min(MOST_SENTENCES, text.sentences().size()))) {
            Span readable = text.repaired().repaired(span);
            boolean prose = readable.length() <= LONGEST_SENTENCE;
            spans.add(readable);
            sentences.add(new FigureWords(prose ? readable.of(text.repaired().text()) : "", decimalComma));
        }
        if (sentences.stream().noneMatch(FigureWords::mayCount)) {
            return List.of();
        }
        FigureOwner owner = new FigureOwner(text.title(), sentences, text.clues());
        List<Counting> counting = new ArrayList<>();
        for (int n = 0; n < sentences.size(); n++) {
            FigureWords words = sentences.get(n);
            List<Quantity> all = words.mayCount() ? FigureBounds.of(words, Quantities.of(words)) : List.of();
            if (!all.isEmpty()) {
                boolean result = roles.get(n) == Role.RESULT;
                counting.add(new Counting(
                        n + 1, words, all, owner, result, spans.get(n).start()));
            }
        }
        return counting;
    }

    private void read(Counting sentence) {
        FigureWords words = sentence.words();
        List<List<Quantity>> lists = lists(sentence.claims());
        if (lists.isEmpty()) {
            return;
        }
        List<List<String>> against = FigureAgainst.of(words, lists, sentence.all(), sentence.owner());
        List<String> carried = goesOn(words) ? againstBefore(sentence.number()) : List.of();
        boolean none = against.stream().allMatch(List::isEmpty);
        FigureSubject subject = new FigureSubject(words);
        FigurePairs pairs = new FigurePairs(words);
        String what = "";
        for (int i = 0; i < lists.size(); i++) {
            List<Quantity> list = lists.get(i);
            what = subject.of(list, what);
            List<String> things = pairs.of(list);
            List<String> names = none ? carried : against.get(i);
            boolean each = names.size() == list.size() && list.size() > 1;
            for (int k = 0; k < list.size(); k++) {
                String whole = things.isEmpty() || each ? what : what + ", " + things.get(k);
                add(sentence, list.get(k), whole, each ? List.of(names.get(k)) : names);
            }
        }
    }

    private void add(Counting sentence, Quantity quantity, String what, List<String> against) {
        FigureWords words = sentence.words();
        Span readable = new Span(words.start(quantity.from()), words.end(quantity.to() - 1)).shifted(sentence.offset());
        Span place = text.repaired().original(readable);
        figures.add(new Figure(
                sentence.number(),
                quantity.value(),
                quantity.high(),
                quantity.unit(),
                quantity.bound(),
                what,
                against,
                place.start(),
                place.end()));
    }

    private static List<List<Quantity>> lists(List<Quantity> quantities) {
        List<List<Quantity>> lists = new ArrayList<>();
        for (Quantity quantity : quantities) {
            List<Quantity> last = lists.isEmpty() ? List.of() : lists.get(lists.size() - 1);
            if (last.isEmpty() || !last.get(0).isNear(quantity)) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(quantity);
        }
        return lists;
    }

    /** {@code In addition, …}: what the sentence before compared with is still meant. */
    private static boolean goesOn(FigureWords words) {
        return GOING_ON.contains(words.lower(0)) || (words.is(0, "in") && GOING_ON.contains(words.lower(1)));
    }

    private List<String> againstBefore(int sentence) {
        Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        return last != null && last.sentence() == sentence - 1 ? last.against() : List.of();
    }
}
