package winnow.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.brief.Brief;
import winnow.library.PaperLookup;
import winnow.library.PaperName;
import winnow.paper.PaperId;
import winnow.text.EditDistance;

/** What somebody meant who wrote something that is no reference. */
final class Guess {
    private static final Pattern SENTENCE = Pattern.compile(
            "[#:./@~\\s_-]{0,4}(?:[sS](?:entence|ent)?[.\\s#]{0,2})?0{0,3}([1-9][0-9]{0,3})(?![0-9A-Za-z])");
    private static final Pattern ANYWHERE = Pattern.compile("#\\s?[sS]?\\s?([1-9][0-9]{0,3})(?![0-9A-Za-z])");
    private static final Pattern SLUG = Pattern.compile("[#:./@~\\s_-]{0,4}([A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*+)");
    private static final Pattern HEAD = Pattern.compile("[A-Za-z0-9_-]{2,80}");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REFERENCE = Pattern.compile("(?:#s?|\\s+s|\\.s|/s)[0-9]{1,4}\\b");
    private static final Pattern LEAD = Pattern.compile("^[\\s\\[({<\"'`:*]+");
    private static final int WORDS_OF_A_TITLE = 3;
    private static final int MOST_GUESSES = 500;

    private final Shelf shelf;
    private int guesses;

    Guess(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A paper, and where what was written of it ends. */
    private record Named(PaperId id, int end) {}

    /** Whether what was written names a known paper, by its id or so that a sentence or part of it is found. */
    boolean names(String written) {
        return byId(bare(written)).isPresent()
                || reference(written)
                        .filter(ref -> Target.parse(ref).isPresent())
                        .isPresent();
    }

    /** Whether what was written begins with the id of a known paper and goes on as a reference does. */
    boolean isReferenceById(String written) {
        return byId(written)
                .filter(named -> REFERENCE.matcher(written.substring(named.end)).lookingAt())
                .isPresent();
    }

    /** Whether a reference names a sentence or part that there is. */
    boolean exists(String reference) {
        return Target.parse(reference)
                .filter(target -> shelf.paper(target.paper())
                        .filter(paper -> target.part() == null
                                ? paper.hasSentence(target.sentence())
                                : paper.part(target.part()).isPresent())
                        .isPresent())
                .isPresent();
    }

    /** What was written without brackets and quotation marks before it. */
    private static String bare(String written) {
        return LEAD.matcher(written).replaceFirst("");
    }

    /** A reference that is near what was written; empty when none is. */
    Optional<String> reference(String said) {
        if (++guesses > MOST_GUESSES) {
            return Optional.empty();
        }
        String written = bare(said);
        return byId(written)
                .or(() -> byTitle(written))
                .or(() -> byHead(written))
                .flatMap(named -> shelf.paper(named.id).map(paper -> with(paper, written, named.end)));
    }

    /** The paper nearest to an id that is none. */
    Optional<PaperId> paper(String id) {
        if (++guesses > MOST_GUESSES) {
            return Optional.empty();
        }
        PaperLookup found = shelf.find(id);
        return found.id() != null
                ? Optional.of(found.id())
                : found.others().stream()
                        .filter(other -> isNear(id, other.value()))
                        .findFirst();
    }

    /** The part nearest to a slug that is none. */
    static Optional<String> part(KnownPaper paper, String slug) {
        String wanted = slug.toLowerCase(Locale.ROOT).replace('_', '-');
        return paper.parts().stream()
                .map(Brief.Part::slug)
                .filter(each -> isNear(wanted, each) || each.startsWith(wanted) || each.endsWith("-" + wanted))
                .min(Comparator.comparingInt(each -> EditDistance.between(wanted, each)));
    }

    /** One letter off; two, where there are many. */
    static boolean isNear(String a, String b) {
        return EditDistance.between(a, b) <= (Math.min(a.length(), b.length()) < 6 ? 1 : 2);
    }

    /** The longest id that the text begins with. */
    private Optional<Named> byId(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace('_', '-');
        return shelf.names().stream()
                .map(PaperName::id)
                .filter(id -> lower.startsWith(id.value())
                        && endsWord(lower, id.value().length()))
                .max(Comparator.comparingInt(id -> id.value().length()))
                .map(id -> new Named(id, id.value().length()));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || (text.charAt(end) == 's' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
    }

    private Optional<Named> byTitle(String written) {
        String said = fold(written);
        for (PaperName paper : shelf.names()) {
            String title = fold(paper.title());
            boolean begins = Stream.concat(Stream.of(title, head(paper.title())), calls(paper).stream())
                    .anyMatch(name -> name.length() > 2 && (said + " ").startsWith(name + " "));
            if (begins || (WORDS_OF_A_TITLE <= words(said) && title.contains(firstWords(said)))) {
                return Optional.of(new Named(paper.id(), -1));
            }
        }
        return Optional.empty();
    }

    private static List<String> calls(PaperName paper) {
        Stream<String> name = Stream.ofNullable(paper.name());
        return Stream.concat(name, paper.aliases().stream()).map(Guess::fold).toList();
    }

    private static String head(String title) {
        int colon = title.indexOf(": ");
        return colon < 0 ? "" : fold(title.substring(0, colon));
    }

    private static String fold(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static int words(String folded) {
        return folded.split(" ").length;
    }

    private static String firstWords(String folded) {
        String[] words = folded.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_A_TITLE)));
    }

    /** The first word as a name, an alias, the beginning of an id, or nearly an id. */
    private Optional<Named> byHead(String written) {
        Matcher head = HEAD.matcher(written);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        return paper(head.group().toLowerCase(Locale.ROOT)).map(id -> new Named(id, head.end()));
    }

    private static String with(KnownPaper paper, String written, int end) {
        Matcher sentence = end < 0 ? ANYWHERE.matcher(written) : SENTENCE.matcher(written);
        boolean numbered = end < 0
                ? sentence.find()
                : sentence.region(end, written.length()).lookingAt();
        if (numbered && paper.hasSentence(Integer.parseInt(sentence.group(1)))) {
            return paper.ref(Integer.parseInt(sentence.group(1)));
        }
        Matcher slug = SLUG.matcher(written).region(Math.max(0, end), written.length());
        Optional<String> part = end >= 0 && slug.lookingAt() ? part(paper, slug.group(1)) : Optional.empty();
        return part.map(each -> paper.id() + "/" + each).orElse(paper.id().value());
    }
}
