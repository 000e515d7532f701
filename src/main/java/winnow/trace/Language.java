package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a family of languages writes comments and literals.
 *
 * @param name of the family
 * @param base what stands outside of comments and literals
 * @param text whether people read it as text, so that a tag in it documents and builds nothing
 * @param blocks whether code stands under its tags
 * @param openers by their first byte, the longest first
 * @param plain bytes of words that open nothing
 */
@SuppressWarnings("ArrayRecordComponent") // tables that nobody compares or changes
record Language(String name, Region base, boolean text, boolean blocks, Opener[][] openers, boolean[] plain) {
    private static final int BYTES = 256;
    /** Of comments that can stand anywhere at the beginning of a line. */
    private static final Set<Opener.Trait> PLAIN = Set.of(Opener.Trait.APART, Opener.Trait.FIRST, Opener.Trait.NESTED);

    private static final Opener[] NONE = {};

    static Language code(String name, Opener... openers) {
        return of(name, Region.CODE, false, true, table(List.of(openers)));
    }

    /** Values that people write, with comments or without. */
    static Language data(String name, Opener... openers) {
        return of(name, Region.PROSE, false, false, table(List.of(openers)));
    }

    static Language prose(String name, Opener... openers) {
        return of(name, Region.PROSE, true, false, table(List.of(openers)));
    }

    /** Text with comments for those who write it. */
    static Language page(String name, Opener... openers) {
        return of(name, Region.PROSE, true, true, table(List.of(openers)));
    }

    /** Whether a tag there documents rather than builds or checks. */
    boolean documents(Region region) {
        return text && (region == Region.PROSE || !blocks);
    }

    /** Whether a backtick quotes in a remark of it. */
    boolean ticksQuote() {
        return !APOSTROPHES.contains(name);
    }

    /** A comment of its own line that holds a text; empty where none is known. */
    Optional<String> remark(String text) {
        Opener best = null;
        for (Opener[] row : openers) {
            for (Opener each : row) {
                boolean line = each.kind() == Opener.Kind.LINE;
                boolean usual = PLAIN.containsAll(each.traits()) && (line || each.kind() == Opener.Kind.BLOCK);
                if (usual && (best == null || (line && best.kind() != Opener.Kind.LINE))) {
                    best = each;
                }
            }
        }
        return Optional.ofNullable(best).map(opener -> {
            String close = new String(opener.close(), StandardCharsets.ISO_8859_1);
            return new String(opener.open(), StandardCharsets.ISO_8859_1) + " " + text
                    + (close.isEmpty() ? "" : " " + close);
        });
    }

    /** Whether it is another, by its name. */
    boolean is(Language other) {
        return name.equals(other.name);
    }

    /** This and a few more openers. */
    Language with(Opener... more) {
        List<Opener> all = new ArrayList<>(List.of(more));
        for (Opener[] row : openers) {
            all.addAll(Arrays.asList(row));
        }
        return of(name, base, text, blocks, table(all));
    }

    private static Language of(String name, Region base, boolean text, boolean blocks, Opener[][] openers) {
        boolean[] plain = new boolean[BYTES];
        for (int first = 0; first < BYTES; first++) {
            plain[first] = openers[first].length == 0 && Lexer.isWord((byte) first);
        }
        return new Language(name, base, text, blocks, openers, plain);
    }

    /** Every command makes the tables of all languages: no streams here. */
    private static Opener[][] table(List<Opener> all) {
        Opener[][] table = new Opener[BYTES][];
        Arrays.fill(table, NONE);
        for (Opener opener : all) {
            int first = opener.open()[0] & 0xFF;
            Opener[] row = Arrays.copyOf(table[first], table[first].length + 1);
            int at = row.length - 1;
            while (at > 0 && row[at - 1].open().length < opener.open().length) {
                row[at] = row[at - 1];
                at--;
            }
            row[at] = opener;
            table[first] = row;
        }
        return table;
    }

    /** Whether what follows {@code base} is Markdown, whose blocks have rules of their own. */
    boolean isMarkdown() {
        return name.equals("markdown");
    }

    /** Whether brackets decide what a literal at the beginning of a line is. */
    boolean isDocumentedByStrings() {
        return DOCUMENTED.contains(name);
    }

    /** Languages whose writers quote `so'. */
    private static final Set<String> APOSTROPHES = Set.of("tex", "lisp");

    private static final Set<String> DOCUMENTED = Set.of("python", "julia");
}
