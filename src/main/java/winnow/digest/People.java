package winnow.digest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people that stand in one text. */
public final class People {
    private static final Pattern SEMICOLON = Pattern.compile("\\s*[;；|]\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&|und|et|y)\\s+|\\s*&\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*(?:and\\s+|&\\s*)?");
    /** {@code Lidlow, A. B.}: the comma stands between the parts of one name. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");

    private static final Pattern NO_NAME =
            Pattern.compile("(?:et al|and others|others|etc)\\.?|\\.{3}|…", Pattern.CASE_INSENSITIVE);

    private People() {}

    /** The names, one each, as they are written. */
    public static List<String> in(String text) {
        String folded = Markup.folded(text);
        if (SEMICOLON.matcher(folded).find()) {
            return names(SEMICOLON.splitAsStream(folded));
        }
        List<String> parts = names(COMMA.splitAsStream(folded));
        boolean pairs = parts.size() > 1
                && parts.size() % 2 == 0
                && Stream.iterate(1, at -> at < parts.size(), at -> at + 2)
                        .allMatch(at -> INITIALS.matcher(parts.get(at)).matches());
        if (pairs) {
            return Stream.iterate(0, at -> at < parts.size(), at -> at + 2)
                    .map(at -> parts.get(at) + ", " + parts.get(at + 1))
                    .toList();
        }
        boolean one = parts.size() == 2 && parts.stream().noneMatch(part -> part.contains(" "));
        if (one || (folded.contains(", ") && AND.matcher(folded).find() && isInverted(folded))) {
            return one ? names(Stream.of(folded)) : names(AND.splitAsStream(folded));
        }
        return names(parts.stream().flatMap(AND::splitAsStream));
    }

    /** {@code Lidlow, Ada and Steam, Bo}: a comma in each of them. */
    private static boolean isInverted(String text) {
        return AND.splitAsStream(text)
                .allMatch(name -> name.chars().filter(c -> c == ',').count() == 1);
    }

    private static List<String> names(Stream<String> names) {
        return names.map(String::strip)
                .filter(name -> !name.isEmpty() && !NO_NAME.matcher(name).matches())
                .toList();
    }
}
