package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import winnow.reading.words.Lexicon;

/** The names that a paper gives to what it introduces, looked for in its text however they are joined. */
final class OwnNames {
    private final List<String> names = new ArrayList<>();

    OwnNames(Naming naming) {
        if (naming.name() != null) {
            names.add(Lexicon.folded(naming.name()));
        }
        naming.aliases().forEach(alias -> names.add(Lexicon.folded(alias)));
    }

    /** Offset behind one of the paper's own names that starts here; 0 when none does. */
    int end(String text, int start, int limit) {
        int longest = 0;
        for (String name : names) {
            if (name.charAt(0) != Character.toLowerCase(text.charAt(start))) {
                continue;
            }
            int at = 0;
            int i = start;
            while (i < limit && at < name.length()) {
                char c = text.charAt(i);
                if (Character.toLowerCase(c) == name.charAt(at)) {
                    at++;
                } else if ((c != '-' && c != '_' && c != ' ') || i == start) {
                    break;
                }
                i++;
            }
            boolean whole = at == name.length()
                    && (i == limit || (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '+'));
            longest = whole ? Math.max(longest, i) : longest;
        }
        return longest;
    }
}
