package winnow.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/**
 * All that a paper can be asked for by.
 *
 * @param id its id
 * @param n its number in the digest
 * @param title its title
 * @param name the system's name
 * @param aliases other names of it
 */
public record PaperName(
        PaperId id, int n, String title, @Nullable String name, List<String> aliases) {
    private static final Pattern NOTHING = Pattern.compile("[\\s_-]+");

    public PaperName {
        aliases = List.copyOf(aliases);
    }

    static PaperName of(Paper paper) {
        return new PaperName(paper.id(), paper.n(), paper.title(), paper.name(), paper.aliases());
    }

    /** Whether a text, in any case, is one of its {@link #names}; {@code _}, {@code -} and spaces are nothing. */
    boolean isCalled(String asked) {
        String folded = fold(asked);
        return !folded.isEmpty() && names().stream().anyMatch(each -> fold(each).equals(folded));
    }

    /** Name, aliases, title, and what stands before the title's colon. */
    List<String> names() {
        List<String> names = new ArrayList<>(aliases);
        if (name != null) {
            names.add(name);
        }
        names.add(title);
        int colon = title.indexOf(": ");
        if (colon > 0) {
            names.add(title.substring(0, colon));
        }
        return names;
    }

    /** A name as names are compared. */
    static String fold(String name) {
        return NOTHING.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
