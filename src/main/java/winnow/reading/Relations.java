package winnow.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;
import winnow.paper.Sentence;

/**
 * How the papers of one digest stand to each other, by the names they call each other: two papers with
 * one name speak of the same system; a paper that names another one compares, extends, uses or evaluates
 * it by the words around the name. One pass gathers the names of all papers, one pass finds them.
 */
public final class Relations {
    /** A name that more papers bear than this is a word, not a name. */
    private static final int MOST_OWNERS = 4;
    /** A name that more papers speak of than this, and more than this share, is a word too. */
    private static final int MOST_MENTIONS = 8;

    private static final double MOST_MENTIONS_SHARE = 0.05;

    /**
     * What must be known of a paper.
     *
     * @param name it gives to what it introduces
     * @param aliases of that name
     * @param sentences of its abstract, in order
     */
    public record Facts(PaperId id, String title, @Nullable String name, List<String> aliases, List<String> sentences) {

        public Facts {
            aliases = List.copyOf(aliases);
            sentences = List.copyOf(sentences);
        }

        public static Facts of(Paper paper) {
            List<String> sentences =
                    paper.sentences().stream().map(Sentence::text).toList();
            return new Facts(paper.id(), paper.title(), paper.name(), paper.aliases(), sentences);
        }
    }

    /** One paper's mention of another. */
    private record Found(int from, int to, Relation relation) {}

    private Relations() {}

    /** The relations of each paper to the others, in the order of the papers. */
    public static List<List<Relation>> of(List<Facts> papers) {
        NameTable names = NameTable.of(papers);
        List<Found> found = new ArrayList<>();
        Map<Integer, Integer> timesNamed = new HashMap<>();
        for (int at = 0; at < papers.size(); at++) {
            for (Found one : relations(at, papers, names)) {
                found.add(one);
                timesNamed.merge(one.to(), 1, Integer::sum);
            }
        }
        double most = Math.max(MOST_MENTIONS, MOST_MENTIONS_SHARE * papers.size());
        List<List<Relation>> relations = new ArrayList<>();
        papers.forEach(paper -> relations.add(new ArrayList<>()));
        for (Found one : found) {
            if (timesNamed.getOrDefault(one.to(), 0) <= most) {
                relations.get(one.from()).add(one.relation());
            }
        }
        return relations;
    }

    private static List<Found> relations(int at, List<Facts> papers, NameTable names) {
        Facts paper = papers.get(at);
        Set<String> own = names.of(at);
        Map<Integer, Relation> found = new LinkedHashMap<>();
        read(paper.title(), null, own, at, papers, names, found);
        for (int n = 1; n <= paper.sentences().size(); n++) {
            read(paper.sentences().get(n - 1), n, own, at, papers, names, found);
        }
        List<Found> relations = new ArrayList<>();
        found.forEach((to, relation) -> relations.add(new Found(at, to, relation)));
        return relations;
    }

    private static void read(
            String text,
            @Nullable Integer sentence,
            Set<String> own,
            int at,
            List<Facts> papers,
            NameTable names,
            Map<Integer, Relation> found) {
        for (NameTable.Mention mention : names.mentions(text)) {
            if (mention.owners().size() > MOST_OWNERS) {
                continue;
            }
            boolean same = own.contains(mention.folded());
            for (int other : mention.owners()) {
                if (other == at || !(same || names.isMeant(mention, text, papers.get(at), papers.get(other)))) {
                    continue;
                }
                Relation.Type type =
                        same ? Relation.Type.SAME_SYSTEM : RelationCues.type(text, mention.span(), sentence == null);
                Relation relation = new Relation(papers.get(other).id(), type, sentence);
                found.merge(other, relation, Relations::better);
            }
        }
    }

    /** A sentence tells more than a title; the first to tell stays, but that one builds on another weighs more. */
    private static Relation better(Relation first, Relation second) {
        if (first.type() == Relation.Type.SAME_SYSTEM) {
            return first.sentence() == null ? second : first;
        }
        boolean builds = second.type() == Relation.Type.EXTENDS && first.type() != Relation.Type.EXTENDS;
        return builds || first.sentence() == null ? second : first;
    }
}
