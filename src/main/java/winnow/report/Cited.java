package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import winnow.paper.Paper;

/** What reference managers ask of a paper beside its title and abstract. */
final class Cited {

    private Cited() {}

    /** Its citation key, the id where the digest gives none. */
    static String key(Paper paper) {
        String key = paper.bibliography().key();
        return key == null || key.isBlank() ? paper.id().value() : key;
    }

    /** Keywords of its source, and its topics. */
    static List<String> keywords(Paper paper) {
        return Stream.concat(paper.bibliography().keywords().stream(), paper.topics().stream())
                .distinct()
                .toList();
    }

    /**
     * A name in its parts: what stands before a comma is the family, without one the last word and the small words
     * before it.
     *
     * @param given empty where the name has one part alone, as that of a group or a company
     */
    record Name(String family, String given) {
        static Name of(String written) {
            int comma = written.indexOf(',');
            if (comma > 0) {
                return new Name(
                        written.substring(0, comma).strip(),
                        written.substring(comma + 1).strip());
            }
            List<String> words = List.of(written.strip().split("\\s+"));
            int family = words.size() - 1;
            while (family > 1
                    && words.get(family - 1).equals(words.get(family - 1).toLowerCase(Locale.ROOT))) {
                family--;
            }
            return new Name(
                    String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
        }
    }
}
