package winnow.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Abstract;
import winnow.reading.words.Folded;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/** What a title gives away of the name: {@code Foo: doing things}, {@code The Foo Algorithm}, {@code … with Foo}. */
final class TitleReader {
    private static final int HEAD = 6;
    private static final int CLEAR = 5;
    private static final int MOST_WORDS = 4;
    private static final int MOST_WORDS_OF_A_TITLE = 6;
    private static final int LONGEST = 9;
    private static final String[] COLONS = {": ", " -- ", " \u2013 ", " \u2014 ", " - "};

    private final Abstract paper;
    private final Words words;
    private final NameCandidates names;
    private final String text;

    TitleReader(Abstract paper, Words words, NameCandidates names) {
        this.paper = paper;
        this.words = words;
        this.names = names;
        this.text = Folded.lower(paper.text());
    }

    void read() {
        String title = paper.title();
        int colon = colon(title);
        List<Word> all = Words.of(title);
        if (all.isEmpty()) {
            return;
        }
        int behind = 0;
        while (behind < all.size() && all.get(behind).start() < colon) {
            behind++;
        }
        readHead(title, all.subList(0, behind), colon < title.length());
        readMarked(all);
        if (behind > 1 && colon < title.length()) {
            readLastOfHead(all.get(behind - 1), all.get(behind - 2));
        }
    }

    /** {@code A series on flux. II. Foo: …}: a name stands last before the colon. */
    private void readLastOfHead(Word last, Word before) {
        boolean shaped = Shape.isName(last) && !Phrase.isTerm(last.text());
        if (before.isSign()
                && !before.text().equals("(")
                && (shaped || (last.isCapital() && isNameInText(last.text())))) {
            names.add(written(last.text()), HEAD);
        }
    }

    private static int colon(String title) {
        int colon = title.length();
        for (String sign : COLONS) {
            int at = title.indexOf(sign);
            colon = at > 0 ? Math.min(colon, at) : colon;
        }
        return colon;
    }

    private void readHead(String title, List<Word> all, boolean divided) {
        List<Word> head = all;
        String acronym = null;
        if (head.size() > 3 && head.get(head.size() - 1).text().equals(")")) {
            acronym = Phrase.bracketed(head, head.size() - 3, head.size());
            head = acronym == null ? head : head.subList(0, head.size() - 3);
        }
        boolean article = !head.isEmpty()
                && (head.get(0).is("the") || head.get(0).is("a") || head.get(0).is("an"));
        head = article ? head.subList(1, head.size()) : head;
        head = withoutNumber(head);
        if (head.isEmpty() || head.get(head.size() - 1).text().equals("?")) {
            return;
        }
        String name =
                title.substring(head.get(0).start(), head.get(head.size() - 1).end());
        if (head.size() == 1) {
            readSingle(head.get(0), acronym, divided);
        } else if (divided && head.get(1).is("at") && Shape.isName(head.get(0))) {
            names.add(written(head.get(0).text()), HEAD);
        } else if (acronym != null && head.size() <= LONGEST && isTitled(head)) {
            names.add(name, acronym, HEAD);
        } else if (head.size() <= (divided ? MOST_WORDS : MOST_WORDS_OF_A_TITLE) && !hasLittle(head)) {
            readSeveral(name, head, acronym, divided, article);
        }
    }

    /** {@code Foo III: …} is a part of a series on Foo. */
    private List<Word> withoutNumber(List<Word> head) {
        int last = head.size() - 1;
        boolean roman = last == 1 && head.get(last).text().matches("[IVX]{1,4}");
        return roman
                        && text.contains(Folded.lower(head.get(0).text()))
                        && !text.contains(Folded.lower(
                                head.get(0).text() + " " + head.get(1).text()))
                ? head.subList(0, 1)
                : head;
    }

    private void readSingle(Word word, @Nullable String acronym, boolean divided) {
        boolean shaped = Shape.isName(word) && !Phrase.isTerm(word.text());
        if (divided && shaped) {
            names.add(written(word.text()), acronym, HEAD);
        } else if (divided && word.isCapital() && !word.says(Says.KINDS) && isNameInText(word.text())) {
            names.add(written(word.text()), acronym, HEAD);
        }
    }

    private void readSeveral(String name, List<Word> head, @Nullable String acronym, boolean divided, boolean article) {
        boolean act = head.get(0).lower().endsWith("ing") && !Shape.isName(head.get(0));
        boolean shaped = !act && head.stream().anyMatch(word -> Shape.isName(word) && !Phrase.isTerm(word.text()));
        boolean capital = head.stream()
                .allMatch(word -> word.isCapital()
                        || word.isSign()
                        || Character.isDigit(word.text().charAt(0))
                        || Shape.isName(word));
        int at = text.indexOf(Folded.lower(name));
        if (acronym != null && capital) {
            names.add(name, acronym, HEAD);
        } else if (divided && shaped && capital) {
            names.add(at >= 0 ? paper.text().substring(at, at + name.length()) : name, HEAD);
        } else if (at >= 0 && capital && (isIntroduced(at) || (article && !divided))) {
            names.add(paper.text().substring(at, at + name.length()), HEAD);
        }
    }

    /** Whether the words before an offset introduce what stands there. */
    private boolean isIntroduced(int at) {
        String before = text.substring(Math.max(0, at - 40), at);
        for (String cue : new String[] {
            "propose", "present ", "presents ", "introduc", "called ", "named ", "dubbed ", "describe", "develop"
        }) {
            if (before.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Words with capitals, and little ones between them. */
    private static boolean isTitled(List<Word> head) {
        return head.stream().allMatch(word -> word.isCapital() || word.says(Says.LITTLE));
    }

    private static boolean hasLittle(List<Word> head) {
        return head.stream().anyMatch(word -> word.says(Says.LITTLE) || ".,;?!".contains(word.text()));
    }

    /** A word that looks like a name, anywhere in the title, that the abstract repeats as a subject of its own. */
    private void readMarked(List<Word> all) {
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            boolean after = i > 0 && isJoint(all.get(i - 1));
            boolean shaped = Shape.isName(word) && !Phrase.isKnown(word.text());
            boolean task = i > 0 && all.get(i - 1).says(Says.LITTLE) && !after;
            boolean ends = !task
                    && (i + 1 == all.size()
                            || (all.get(i + 1).isSign()
                                    && !all.get(i + 1).text().equals(")")));
            if (((shaped && (after || ends))
                            || (after && ends && Shape.isJoined(word.text()) && !Phrase.isTerm(word.text())))
                    && count(word.text()) >= 2) {
                names.add(written(word.text()), CLEAR);
            } else if (after && ends && shaped && all.get(i - 1).isSign()) {
                names.add(word.text(), CLEAR);
            } else if (shaped && count(word.text()) >= 1) {
                names.add(word.text(), 0);
            }
        }
    }

    private static boolean isJoint(Word word) {
        return word.is("with")
                || word.is("using")
                || word.is("via")
                || word.is("by")
                || word.is(",")
                || word.is("--")
                || word.is(".");
    }

    private int count(String name) {
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            count += words.word(i).text().equals(name) ? 1 : 0;
        }
        return count;
    }

    /** Whether the abstract writes a plain word with a capital where no sentence begins, or as a sentence's subject. */
    private boolean isNameInText(String name) {
        boolean lower = false;
        boolean capital = false;
        for (int i = 0; i < words.count(); i++) {
            Word word = words.word(i);
            if (word.lower().equalsIgnoreCase(name)) {
                lower |= !word.isCapital();
                capital |= word.isCapital();
            }
        }
        return capital && !lower;
    }

    /** A name as the abstract writes it; as the title does where the abstract is silent. */
    private String written(String name) {
        String folded = Lexicon.folded(name);
        for (int i = 0; i < words.count(); i++) {
            Word word = words.word(i);
            boolean inAddress = words.word(i - 1).text().equals("/");
            if (!inAddress
                    && word.text().length() >= folded.length()
                    && word.text().length() <= name.length() + 2
                    && Lexicon.folded(word.text()).equals(folded)) {
                return word.text();
            }
        }
        return name;
    }
}
