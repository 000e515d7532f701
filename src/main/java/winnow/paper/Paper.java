package winnow.paper;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a digest with every fact that its abstract states. A fact that the abstract does not
 * state is empty or {@code null}: unknown is an answer. Start with {@link #titled} and add what is known.
 *
 * @param id its name in the library
 * @param n its number in the digest, from 1
 * @param title as it stands in the digest
 * @param kind what it mainly contributes
 * @param source where it stood
 * @param bibliography authors, year, identifiers: what the digest gives beside title and abstract
 * @param text the abstract, character for character; empty when only the title is known
 * @param sentences of the abstract, in order
 * @param figures quantities claimed, in order of appearance
 * @param mentions every place at which title and abstract name something; names and lists of names are views of it
 * @param code addresses of its own code, data or project page
 * @param relations to other papers of the same digest
 * @param topics ids of the topic scheme, most central first, at most four
 * @param tier the least machine for a faithful build
 * @param tierWhy the reason for the tier, a sentence; empty when there is no tier
 */
@JsonPropertyOrder({
    "id",
    "n",
    "title",
    "name",
    "aliases",
    "kind",
    "source",
    "abstract",
    "sentences",
    "authors",
    "year",
    "venue",
    "doi",
    "arxiv",
    "url",
    "key",
    "type",
    "keywords",
    "figures",
    "hardware",
    "scale",
    "baselines",
    "builds_on",
    "datasets",
    "models",
    "mentions",
    "code",
    "relations",
    "topics",
    "tier",
    "tier_why"
})
@JsonIgnoreProperties(
        value = {"name", "aliases", "hardware", "scale", "baselines", "builds_on", "datasets", "models"},
        allowGetters = true)
public record Paper(
        PaperId id,
        int n,
        String title,
        @Nullable Kind kind,
        Origin source,
        @JsonUnwrapped Bibliography bibliography,
        @JsonProperty("abstract") String text,
        List<Sentence> sentences,
        List<Figure> figures,
        List<Mention> mentions,
        List<String> code,
        List<Relation> relations,
        List<String> topics,
        @Nullable Tier tier,
        @JsonProperty("tier_why") String tierWhy) {

    public Paper {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
        code = List.copyOf(code);
        relations = List.copyOf(relations);
        topics = List.copyOf(topics);
    }

    /** A paper of which nothing is known yet but its title. */
    public static Draft titled(PaperId id, int n, String title, Origin source) {
        return new Draft(id, n, title, source);
    }

    /** The same facts, to change some of them. */
    public Draft draft() {
        return new Draft(this);
    }

    /** The sentence of a number; empty when there is none. */
    public Optional<Sentence> sentence(int number) {
        return number >= 1 && number <= sentences.size() ? Optional.of(sentences.get(number - 1)) : Optional.empty();
    }

    /** The system, method, library, data set or model it introduces, as the abstract writes it. */
    @JsonProperty
    public @Nullable String name() {
        return names(Mention.Kind.NAME).stream().findFirst().orElse(null);
    }

    /** Other names of the same. */
    @JsonProperty
    public List<String> aliases() {
        return names(Mention.Kind.ALIAS);
    }

    /** Hardware named as what the work runs on, targets or was measured on. */
    @JsonProperty
    public List<String> hardware() {
        return names(Mention.Kind.HARDWARE);
    }

    /** Sizes of what was run. */
    @JsonProperty
    public List<Scale> scale() {
        return of(Mention.Kind.SCALE).map(Scale::of).distinct().toList();
    }

    /** Named prior systems it compares itself with. */
    @JsonProperty
    public List<String> baselines() {
        return names(Mention.Kind.BASELINE);
    }

    /** Named prior systems, libraries and standards it extends or uses. */
    @JsonProperty("builds_on")
    public List<String> buildsOn() {
        return names(Mention.Kind.BUILDS_ON);
    }

    /** Named data sets and benchmarks used. */
    @JsonProperty
    public List<String> datasets() {
        return names(Mention.Kind.DATASET);
    }

    /** Named machine-learning models used in the evaluation. */
    @JsonProperty
    public List<String> models() {
        return names(Mention.Kind.MODEL);
    }

    /** The mentions of a kind, in order. */
    public Stream<Mention> of(Mention.Kind wanted) {
        return mentions.stream().filter(mention -> mention.kind() == wanted);
    }

    /** The names of a kind in the order of their first mentions, each once. */
    public List<String> names(Mention.Kind wanted) {
        return of(wanted).map(Mention::name).distinct().toList();
    }

    /** This paper with its relations to the others of its digest, which only the whole digest can tell. */
    public Paper withRelations(List<Relation> found) {
        return draft().relations(found).paper();
    }

    /** This paper as a person described it; the reason for the tier is then that person's own. */
    public Paper withBrief(@Nullable Kind told, @Nullable Tier least, List<String> of, List<String> addresses) {
        String why = least == tier ? tierWhy : "";
        return draft().kind(told).topics(of).code(addresses).tier(least, why).paper();
    }

    /** This paper with its sentences told otherwise. */
    public Paper withSentences(List<Sentence> told) {
        return draft().text(text, told).paper();
    }

    /** A paper in the making: what is not said stays unknown. */
    public static final class Draft {
        private final PaperId id;
        private final int n;
        private final String title;
        private final Origin source;
        private @Nullable Kind kind;
        private Bibliography bibliography = Bibliography.NONE;
        private String text = "";
        private List<Sentence> sentences = List.of();
        private List<Figure> figures = List.of();
        private List<Mention> mentions = List.of();
        private List<String> code = List.of();
        private List<Relation> relations = List.of();
        private List<String> topics = List.of();
        private @Nullable Tier tier;
        private String tierWhy = "";

        private Draft(PaperId id, int n, String title, Origin source) {
            this.id = id;
            this.n = n;
            this.title = title;
            this.source = source;
        }

        private Draft(Paper paper) {
            this(paper.id, paper.n, paper.title, paper.source);
            kind(paper.kind).bibliography(paper.bibliography).text(paper.text, paper.sentences);
            figures(paper.figures).mentions(paper.mentions).code(paper.code).relations(paper.relations);
            topics(paper.topics).tier(paper.tier, paper.tierWhy);
        }

        public Draft kind(@Nullable Kind is) {
            kind = is;
            return this;
        }

        public Draft bibliography(Bibliography is) {
            bibliography = is;
            return this;
        }

        /** The abstract, and its sentences in order. */
        public Draft text(String whole, List<Sentence> cut) {
            text = whole;
            sentences = cut;
            return this;
        }

        public Draft figures(List<Figure> are) {
            figures = are;
            return this;
        }

        public Draft mentions(List<Mention> are) {
            mentions = are;
            return this;
        }

        public Draft code(List<String> addresses) {
            code = addresses;
            return this;
        }

        public Draft relations(List<Relation> are) {
            relations = are;
            return this;
        }

        public Draft topics(List<String> ids) {
            topics = ids;
            return this;
        }

        /** The tier and the reason for it. */
        public Draft tier(@Nullable Tier is, String why) {
            tier = is;
            tierWhy = why;
            return this;
        }

        public Paper paper() {
            return new Paper(
                    id,
                    n,
                    title,
                    kind,
                    source,
                    bibliography,
                    text,
                    sentences,
                    figures,
                    mentions,
                    code,
                    relations,
                    topics,
                    tier,
                    tierWhy);
        }
    }
}
