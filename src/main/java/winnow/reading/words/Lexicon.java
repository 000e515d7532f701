package winnow.reading.words;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.text.DataLines;

/**
 * The names that the field knows, from the data files of this package, looked up character by character
 * in a tree over folded names: case, hyphens, underscores and spaces are nothing there, and what an
 * entry asks of its capitals is checked on what was found.
 */
public final class Lexicon {
    /** What a name is the name of. */
    public enum Kind {
        HARDWARE,
        DEVICE,
        DATASET,
        MODEL,
        SYSTEM,
        METHOD,
        /** No piece of work: an acronym, a unit, a firm. */
        TERM
    }

    /**
     * One name.
     *
     * @param name as its file writes it
     * @param group class of device; empty for what is none
     * @param told the word told in its place; empty when it is told as it was written
     * @param memory of a device, in GB; 0 when not known
     */
    public record Entry(String name, Kind kind, String group, String told, int memory) {}

    /** A name found in a text, and the offset behind it, without a plural ending. */
    public record Hit(Entry entry, int end) {}

    private static final Lexicon FIELD = load();

    private final NameTree all;
    /** The same for what may be written without capitals: most words are, and few names. */
    private final NameTree small;

    private Lexicon(NameTree all, NameTree small) {
        this.all = all;
        this.small = small;
    }

    /** The names of the field at large. */
    public static Lexicon field() {
        return FIELD;
    }

    private static Lexicon load() {
        Trie.Draft<NameTree.Leaf> root = new Trie.Draft<>();
        Trie.Draft<NameTree.Leaf> small = new Trie.Draft<>();
        read("terms.txt", Kind.TERM, root, small);
        read("methods.txt", Kind.METHOD, root, small);
        read("systems.txt", Kind.SYSTEM, root, small);
        read("datasets.txt", Kind.DATASET, root, small);
        read("models.txt", Kind.MODEL, root, small);
        read("devices.txt", Kind.DEVICE, root, small);
        read("hardware.txt", Kind.HARDWARE, root, small);
        return new Lexicon(new NameTree(root), new NameTree(small));
    }

    private static void read(String file, Kind kind, Trie.Draft<NameTree.Leaf> root, Trie.Draft<NameTree.Leaf> small) {
        lines(file).forEach(line -> add(line, kind, root, small));
    }

    /** Entries of a data file of this package: its lines without comments and blank lines. */
    public static List<String> lines(String file) {
        return DataLines.of(Lexicon.class, file);
    }

    private static void add(String line, Kind kind, Trie.Draft<NameTree.Leaf> root, Trie.Draft<NameTree.Leaf> small) {
        boolean exact = line.endsWith(" !");
        List<String> fields = List.of((exact ? line.substring(0, line.length() - 2) : line).split("\\s*\\|\\s*", -1));
        String name = fields.get(0).strip();
        String told = fields.size() > 2 ? fields.get(2).strip() : "";
        int memory = fields.size() > 3 ? Integer.parseInt(fields.get(3)) : 0;
        Entry entry = new Entry(name, kind, fields.size() > 1 ? fields.get(1) : "", told, memory);
        boolean free = kind == Kind.METHOD || kind == Kind.DEVICE;
        if (NameTree.place(root, entry, exact, free)) {
            NameTree.place(small, entry, exact, free);
        }
    }

    /**
     * The longest name that starts at {@code from} and ends at the end of a word before {@code limit}.
     * A name that is written apart where its entry is not ({@code a 100}) is not found.
     *
     * @param capital whether the word at {@code from} has a capital in it
     */
    @Nullable
    public Hit longest(String text, int from, int limit, boolean capital) {
        char c = text.charAt(from);
        return (c >= 'a' && c <= 'z' && !capital ? small : all).longest(text, from, limit);
    }

    /**
     * The device or class of device that a person means by a name ({@code 2x NVIDIA A100 80GB}): the longest name of
     * hardware in it. Its group is its class: {@code cpu}, {@code gpu}, {@code npu}, {@code fpga}, {@code machine}, …
     */
    public Optional<Entry> device(String name) {
        Entry best = null;
        int longest = 0;
        for (int at = 0; at < name.length(); at++) {
            boolean begins = Words.isLetter(name.charAt(at)) && (at == 0 || !Words.isLetter(name.charAt(at - 1)));
            Hit hit = begins ? longest(name, at, name.length(), true) : null;
            boolean device = hit != null
                    && (hit.entry().kind() == Kind.HARDWARE || hit.entry().kind() == Kind.DEVICE);
            if (hit != null && device && hit.end() - at > longest) {
                best = hit.entry();
                longest = hit.end() - at;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A name without what is nothing in a comparison: case, hyphens, underscores, spaces. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!NameTree.isJoint(name.charAt(i))) {
                folded.append(NameTree.fold(name.charAt(i)));
            }
        }
        return Folded.lower(folded.toString());
    }
}
