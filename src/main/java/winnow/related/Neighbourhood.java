package winnow.related;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * What lies around some papers.
 *
 * @param seeds the papers that were asked about
 * @param papers the nearest first; where none of them is near, they are only the nearest of what is there
 * @param communities one or more seeds each, with what grew around them
 */
public record Neighbourhood(List<PaperId> seeds, List<Found> papers, List<Community> communities) {
    /** What overlaps less than this has no more in common than papers of one field have by chance. */
    public static final double NEAR = 0.1;

    /** What overlaps so much is about the same thing; so it was measured on pairs that people called twins. */
    public static final double TWIN = 0.25;

    public Neighbourhood {
        seeds = List.copyOf(seeds);
        papers = List.copyOf(papers);
        communities = List.copyOf(communities);
    }

    /**
     * A paper that was found.
     *
     * @param n its number in the digest
     * @param likeness how much its neighbourhood and those of the seeds overlap, from 0 to 1: their mean, not estimated
     * @param nearest the seed that it is most like
     * @param near whether it is like a seed by more than chance
     * @param twin whether it is about the same thing as a seed, or another account of it
     * @param community number of the community that it belongs to, from 1; {@code null} for none
     * @param ties what it shares with the seeds, what tells most first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Found(
            PaperId paper,
            int n,
            String title,
            double likeness,
            PaperId nearest,
            boolean near,
            boolean twin,
            @Nullable Integer community,
            List<Tie> ties) {
        public Found {
            ties = List.copyOf(ties);
        }
    }

    /**
     * Papers that belong together.
     *
     * @param seeds those that it grew around
     * @param size papers in it, with its seeds
     * @param whole whether it ended by itself; else it has more papers than were looked at
     */
    public record Community(List<PaperId> seeds, int size, boolean whole) {
        public Community {
            seeds = List.copyOf(seeds);
        }
    }

    /** Whether anything was found that has more to do with a seed than chance has it. */
    @JsonIgnore
    public boolean isAnythingNear() {
        return papers.stream().anyMatch(Found::near);
    }
}
