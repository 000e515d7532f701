package winnow.web;

import java.util.List;
import winnow.library.Profile;
import winnow.paper.Kind;
import winnow.paper.Tier;
import winnow.text.Shown;

/**
 * A paper in the table.
 *
 * @param n its number in the digest
 * @param name what it goes by: its system's name, else its title
 * @param tier word of its tier; {@code unknown} when nobody said
 * @param kind word of its kind; {@code unknown} when nobody said
 * @param weeks 0 when nobody said
 * @param code whether its code is to be had
 */
public record PaperRow(
        String id,
        int n,
        String name,
        String title,
        String tier,
        String kind,
        List<String> topics,
        int weeks,
        boolean code,
        List<String> hardware) {
    static final String UNKNOWN = "unknown";
    /** What is asked for to see the papers under no topic. */
    static final String NO_TOPIC = "none";

    static PaperRow of(Profile profile) {
        Tier tier = profile.tier();
        Kind kind = profile.kind();
        return new PaperRow(
                profile.id().value(),
                profile.paper().n(),
                nameOf(profile),
                Shown.of(profile.paper().title()),
                tier == null ? UNKNOWN : tier.word(),
                kind == null ? UNKNOWN : kind.word(),
                profile.topics(),
                profile.weeks(),
                !profile.code().isEmpty(),
                profile.paper().hardware());
    }

    /** What a person calls a paper; an id is for machines. */
    static String nameOf(Profile profile) {
        String name = profile.paper().name();
        return Shown.of(name == null ? profile.paper().title() : name);
    }

    boolean fits(Query query) {
        return fits(query.all("topic"), topics.isEmpty() ? List.of(NO_TOPIC) : topics)
                && fits(query.all("tier"), List.of(tier))
                && fits(query.all("kind"), List.of(kind))
                && fits(query.all("hardware"), hardware)
                && (query.first("code").isEmpty() || code)
                && says(query.first("text"));
    }

    private static boolean fits(List<String> asked, List<String> has) {
        return asked.isEmpty() || asked.stream().anyMatch(has::contains);
    }

    private boolean says(String words) {
        if (words.isEmpty()) {
            return true;
        }
        String all = (id + " " + name + " " + title).toLowerCase(java.util.Locale.ROOT);
        return List.of(words.toLowerCase(java.util.Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
