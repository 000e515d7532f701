package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.name.Spotted.Shaped;
import winnow.reading.words.Lexicon;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Hit;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Finds every name in the sentences of an abstract, in one pass over its words. */
final class MentionFinder {
    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final Words words;
    private final Acronyms acronyms;
    private final OwnNames own;
    private int sentence;

    MentionFinder(String text, Words words, Naming naming, Acronyms acronyms) {
        this.acronyms = acronyms;
        this.text = text;
        this.words = words;
        this.own = new OwnNames(naming);
    }

    /** The names of the title, as of one sentence. */
    List<Spotted> ofTitle() {
        return of(1, 0);
    }

    /** The names of one sentence, in order, none within another. */
    List<Spotted> of(int sentence) {
        return of(sentence, sentence);
    }

    private List<Spotted> of(int sentence, int number) {
        this.sentence = number;
        List<Spotted> found = new ArrayList<>();
        int limit = words.behind(sentence);
        int at = words.first(sentence);
        while (at < limit) {
            Spotted mention = at(at, words.first(sentence), limit);
            if (mention == null) {
                at++;
            } else {
                found.add(mention);
                at = mention.behind();
            }
        }
        return found;
    }

    private @Nullable Spotted at(int at, int from, int limit) {
        Word word = words.word(at);
        if ((word.isSign() && !word.text().equals("∞")) || word.lower().startsWith("http")) {
            return null;
        }
        int end = words.word(limit - 1).end();
        int behind = own.end(text, word.start(), end);
        if (behind > 0) {
            return spotted(
                    text.substring(word.start(), behind),
                    null,
                    Shaped.OWN,
                    at,
                    words.behind(at, behind),
                    new Span(word.start(), behind));
        }
        Hit hit = Lexicon.field()
                .longest(text, word.start(), Math.min(end, word.start() + LONGEST_NAME), word.hasCapital());
        Spotted known = hit == null ? null : known(at, hit, limit);
        if (known != null && known.is(Kind.TERM)) {
            boolean explained = known.behind() == at + 1 && acronyms.isProper(known.name());
            return explained
                    ? spotted(known.name(), null, Shaped.CLEARLY, at, at + 1, known.span())
                    : phrase(at, from, limit);
        }
        if (known != null) {
            return known;
        }
        Spotted inner = inner(at);
        return inner != null ? inner : unknown(at, from, limit);
    }

    private @Nullable Spotted known(int at, Hit hit, int limit) {
        Entry entry = hit.entry();
        int behind = words.behind(at, hit.end());
        Word last = words.word(behind - 1);
        int end = hit.end();
        boolean within = end < last.end() && last.text().indexOf('-', Math.max(0, end - last.start())) >= 0;
        if (entry.kind() == Kind.MODEL) {
            return model(at, behind, end, entry, limit);
        }
        if (within && isNameTail(last, end)) {
            if (entry.kind() == Kind.TERM || entry.kind() == Kind.DEVICE) {
                return entry.kind() == Kind.DEVICE && Shape.isName(last) && behind == at + 1
                        ? null
                        : told(at, behind, end, entry);
            }
            end = entry.kind() == Kind.HARDWARE ? end : last.end();
        }
        return withVendor(told(at, behind, end, entry), entry);
    }

    /** {@code Intel Xeon}: a processor is told with its maker, where that stands before it. */
    private Spotted withVendor(Spotted device, Entry entry) {
        Word before = words.word(device.first() - 1);
        boolean vendor = device.first() > 0 && entry.group().equals("cpu") && before.says(Says.VENDORS);
        return vendor && entry.kind() == Kind.HARDWARE
                ? spotted(
                        before.text() + " " + device.name(),
                        entry,
                        Shaped.CLEARLY,
                        device.first() - 1,
                        device.behind(),
                        new Span(before.start(), device.span().end()))
                : device;
    }

    private Spotted told(int at, int behind, int end, Entry entry) {
        Span span = new Span(words.word(at).start(), end);
        return spotted(
                entry.told().isEmpty() ? span.of(text) : entry.told(),
                entry,
                Shaped.CLEARLY,
                at,
                behind,
                Shape.withPlural(span, text));
    }

    /** Whether what is joined to a name within a word goes on with it: {@code -MoE}, not {@code -based}. */
    private static boolean isNameTail(Word last, int end) {
        int from = end - last.start() + 1;
        return from > 0
                && from < last.text().length()
                && !Character.isLowerCase(last.text().charAt(from));
    }

    /** A model's name goes on with versions and sizes, joined or apart. */
    private Spotted model(int at, int behind, int hitEnd, Entry entry, int limit) {
        Word last = words.word(behind - 1);
        int end = hitEnd + Versions.joined(last.text(), hitEnd - last.start());
        if (end == hitEnd
                && end < last.end()
                && last.text().charAt(end - last.start()) == '-'
                && isNameTail(last, end)) {
            end = last.end();
        }
        int next = behind;
        while (end == words.word(next - 1).end()
                && next < limit
                && next - behind < 3
                && Versions.isApart(text, words, next)) {
            end = words.word(next).end();
            next++;
        }
        return told(at, next, end, entry);
    }

    /** A device within a word: {@code multi-GPU}, {@code SSD-CPU}. */
    private @Nullable Spotted inner(int at) {
        Word word = words.word(at);
        for (int dash = word.text().indexOf('-'); dash > 0; dash = word.text().indexOf('-', dash + 1)) {
            if (dash + 1 == word.text().length() || dash > LONGEST_NAME) {
                break;
            }
            Hit hit = Lexicon.field().longest(text, word.start() + dash + 1, word.end(), word.hasCapital());
            if (hit != null && (hit.entry().kind() == Kind.DEVICE || hit.entry().kind() == Kind.HARDWARE)) {
                String told = hit.entry().told();
                Span span = new Span(word.start() + dash + 1, hit.end());
                return spotted(
                        told.isEmpty() ? span.of(text) : told,
                        hit.entry(),
                        Shaped.CLEARLY,
                        at,
                        at + 1,
                        Shape.withPlural(span, text));
            }
        }
        return null;
    }

    private @Nullable Spotted unknown(int at, int from, int limit) {
        Word word = words.word(at);
        if (!word.hasCapital()) {
            return null;
        }
        Spotted phrase = phrase(at, from, limit);
        if (phrase != null) {
            return phrase;
        }
        if (Shape.isAdjective(word.text())) {
            Span head = new Span(word.start(), word.start() + word.text().lastIndexOf('-'));
            return Shape.isName(head.of(text)) ? spotted(head.of(text), null, Shaped.CLEARLY, at, at + 1, head) : null;
        }
        if (Shape.isName(word)) {
            String name = Shape.isPlural(word.text())
                    ? word.text().substring(0, word.text().length() - 1)
                    : word.text();
            int behind = numbered(at + 1, limit);
            return behind > at + 1
                    ? spotted(span(at, behind).of(text), null, Shaped.CLEARLY, at, behind, span(at, behind))
                    : spotted(name, null, Shaped.CLEARLY, at, at + 1, span(at, at + 1));
        }
        boolean capital = word.isCapital()
                && sentence > 0
                && at > from
                && word.text().length() > 2
                && !words.word(at - 1).text().equals(":");
        if (!capital) {
            return null;
        }
        int behind = at + 1 < limit && words.word(at + 1).is("algorithm") ? at + 2 : at + 1;
        Span span = span(at, behind);
        return spotted(span.of(text), null, Shaped.HARDLY, at, behind, span);
    }

    /** Whether a name of the field, that is more than a term, begins at a word. */
    private boolean isWork(Word word, int limit) {
        int end = Math.min(words.word(limit - 1).end(), word.start() + LONGEST_NAME);
        Hit hit = Lexicon.field().longest(text, word.start(), end, true);
        return hit != null && hit.entry().kind() != Kind.TERM && hit.end() >= word.end() - 1;
    }

    /** Whether a word opens a sentence and no name: {@code Since}, {@code Using}. */
    private boolean isLittle(int at) {
        Word word = words.word(at);
        return word.says(Says.LITTLE)
                || word.says(Says.OPENS)
                || word.says(Says.USES)
                || word.lower().endsWith("ing");
    }

    /** Index behind a version or a number that goes on with a name: {@code v2}, {@code 2.0}, {@code 37}. */
    private int numbered(int behind, int limit) {
        Word word = words.word(behind);
        if (behind >= limit || text.charAt(word.start() - 1) != ' ' || !Versions.isNumber(word.text())) {
            return behind;
        }
        Word next = words.word(behind + 1);
        if (next.is("%") || next.is("percent") || next.is("points") || next.is("times") || next.is("x")) {
            return behind;
        }
        boolean ends = behind + 1 >= limit || ",.;:)(".contains(next.text()) || next.is("and") || next.is("or");
        return word.text().indexOf('.') > 0 || word.text().charAt(0) == 'v' || ends ? behind + 1 : behind;
    }

    /** Two to five words with capitals in a row; the first word of a sentence begins none. */
    private @Nullable Spotted phrase(int at, int from, int limit) {
        int behind = at;
        boolean plain = false;
        while (behind < limit && behind - at < LONGEST_PHRASE) {
            Word word = words.word(behind);
            boolean capital =
                    !word.isSign() && ((word.isCapital() && !Shape.isAdjective(word.text())) || Shape.isName(word));
            if (!capital || word.lower().startsWith("http") || (behind > at && isWork(word, limit))) {
                break;
            }
            plain |= !Phrase.isTerm(word.text());
            behind++;
            behind = Shape.isName(word) ? behind : behindOf(behind, limit);
        }
        boolean opens = at == from && !Shape.isName(words.word(at));
        if (behind - at < 2 || !plain || sentence == 0 || (opens && (behind - at < 3 || isLittle(at)))) {
            return null;
        }
        behind = numbered(behind, limit);
        Span span = span(at, behind);
        return spotted(span.of(text), null, Shaped.PHRASE, at, behind, span);
    }

    /** Behind {@code of} or {@code of the} where a name goes on with a capital: {@code Catalogue of Life}. */
    private int behindOf(int at, int limit) {
        int next = words.word(at).is("of") ? at + 1 : at;
        next += next > at && words.word(next).is("the") ? 1 : 0;
        Word word = words.word(next);
        return next < limit && word.isCapital() && !Shape.isName(word) && !isWork(word, limit) ? next : at;
    }

    private Spotted spotted(String name, @Nullable Entry entry, Shaped shape, int first, int behind, Span span) {
        return new Spotted(name, entry, shape, sentence, first, behind, span);
    }

    private Span span(int first, int behind) {
        return new Span(words.word(first).start(), words.word(behind - 1).end());
    }
}
