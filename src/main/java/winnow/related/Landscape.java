package winnow.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.topic.Topic;
import winnow.topic.TopicIndex;

/**
 * The papers of a digest as places on a plane, like beside like. Papers are tied to those that they are most like and
 * to their topics, and a spring model (Fruchterman and Reingold, 1991) lets what is tied draw together and all else
 * part. The same library has the same landscape.
 *
 * @param spots a place for each paper that is shown, in the order that they were asked in
 * @param regions the topics that tie two or more of them, the largest first
 * @param whole how many papers there are; more than the spots where there was no room for all
 */
public record Landscape(List<Spot> spots, List<Region> regions, int whole) {
    public static final double WIDTH = 1000;
    public static final double HEIGHT = 700;

    /** More points than this are a cloud in which nobody finds a paper. */
    public static final int MOST = 500;

    private static final int NEAREST = 4;
    private static final int SCHOOL = 2;
    private static final int ITERATIONS = 300;
    private static final int FEWEST_ITERATIONS = 60;
    /** Of more papers than this every step takes longer, and fewer are made. */
    private static final int EASY = 150;

    private static final double SPREAD = 0.5;
    private static final long SEED = 20_010_101;

    public Landscape {
        spots = List.copyOf(spots);
        regions = List.copyOf(regions);
    }

    /** A paper at its place, {@code x} of {@link #WIDTH} and {@code y} of {@link #HEIGHT}. */
    public record Spot(Profile paper, double x, double y) {}

    /**
     * A topic where it lies.
     *
     * @param papers those shown that are about it
     */
    public record Region(String label, List<PaperId> papers, double x, double y) {
        public Region {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Lays out the papers of a library.
     *
     * @param neighbours those of the library
     * @param first which papers matter most; they are shown where not all can be
     */
    public static Landscape of(Library library, Neighbours neighbours, TopicIndex topics, List<PaperId> first) {
        Map<PaperId, Profile> shown = new LinkedHashMap<>();
        first.stream().limit(MOST).forEach(id -> library.profile(id).ifPresent(paper -> shown.put(id, paper)));
        for (Profile each : library.profiles()) {
            if (shown.size() >= MOST) {
                break;
            }
            shown.putIfAbsent(each.id(), each);
        }
        return new Builder(neighbours, shown).landscape(topics, library.size());
    }

    /** Ties papers and topics, and lets the springs draw them to their places. */
    private static final class Builder {
        private final Neighbours neighbours;
        private final Map<PaperId, Profile> shown;
        /** Papers by their ids, topics by theirs: an id of a paper is no string, so that none is taken for the other. */
        private final Graph<Object, DefaultEdge> ties = new SimpleGraph<>(DefaultEdge.class);

        Builder(Neighbours neighbours, Map<PaperId, Profile> shown) {
            this.neighbours = neighbours;
            this.shown = shown;
        }

        Landscape landscape(TopicIndex topics, int whole) {
            shown.keySet().forEach(ties::addVertex);
            shown.forEach((id, paper) ->
                    tie(id, neighbours.around(List.of(paper.paper().n()), NEAREST)));
            Map<String, Topic> tied = new LinkedHashMap<>();
            topics.topics().stream()
                    .filter(topic ->
                            topic.papers().stream().filter(shown::containsKey).count() >= SCHOOL)
                    .filter(topic -> topic.papers().size() * 2 <= Math.max(2 * SCHOOL, shown.size()))
                    .forEach(topic -> tied.put(topic.id(), topic));
            tied.forEach(this::tie);
            MapLayoutModel2D<Object> places = new MapLayoutModel2D<>(new Box2D(WIDTH, HEIGHT));
            int steps = Math.max(FEWEST_ITERATIONS, ITERATIONS * EASY / Math.max(EASY, shown.size()));
            new FRLayoutAlgorithm2D<Object, DefaultEdge>(steps, SPREAD, new Random(SEED)).layout(ties, places);
            List<Spot> spots = new ArrayList<>();
            shown.forEach((id, paper) -> spots.add(
                    new Spot(paper, places.get(id).getX(), places.get(id).getY())));
            List<Region> regions = new ArrayList<>();
            tied.forEach((id, topic) -> regions.add(region(topic, places.get(id))));
            regions.sort(Comparator.comparingInt((Region each) -> each.papers().size())
                    .reversed());
            return new Landscape(spots, regions, whole);
        }

        private void tie(PaperId id, Neighbourhood around) {
            around.papers().stream()
                    .filter(each -> each.near()
                            && shown.containsKey(each.paper())
                            && !each.paper().equals(id))
                    .forEach(each -> ties.addEdge(id, each.paper()));
        }

        private void tie(String id, Topic topic) {
            ties.addVertex(id);
            topic.papers().stream().filter(shown::containsKey).forEach(paper -> ties.addEdge(id, paper));
        }

        private Region region(Topic topic, Point2D place) {
            return new Region(
                    topic.label(),
                    topic.papers().stream().filter(shown::containsKey).toList(),
                    place.getX(),
                    place.getY());
        }
    }
}
