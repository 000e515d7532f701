package winnow.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a digest with every fact that its abstract states. A fact that the abstract does not
 * state is empty or {@code null}: unknown is an answer.
 *
 * @param id its name in the library
 * @param n its number in the digest, from 1
 * @param title as it stands in the digest
 * @param name the system, method, library, data set or model it introduces, as the abstract writes it
 * @param aliases other names of the same
 * @param kind what it mainly contributes
 * @param source where it stood
 * @param bibliography authors, year, identifiers: what the digest gives beside title and abstract
 * @param text the abstract, character for character; empty when only the title is known
 * @param sentences of the abstract, in order
 * @param figures quantities claimed, in order of appearance
 * @param hardware named as what the work runs on, targets or was measured on
 * @param scale sizes of what was run
 * @param baselines named prior systems it compares itself with
 * @param buildsOn named prior systems, libraries and standards it extends or uses
 * @param datasets named data sets and benchmarks used
 * @param models named machine-learning models used in the evaluation
 * @param code addresses of its own code, data or project page
 * @param relations to other papers of the same digest
 * @param topics ids of the topic scheme, most central first, at most four
 * @param tier the least machine for a faithful build
 * @param tierWhy the reason for the tier, a sentence; empty when there is no tier
 */
@JsonPropertyOrder({"id", "n", "title", "name", "aliases", "kind", "source", "abstract", "sentences"})
public record Paper(
        PaperId id,
        int n,
        String title,
        @Nullable String name,
        List<String> aliases,
        @Nullable Kind kind,
        Origin source,
        @JsonUnwrapped Bibliography bibliography,
        @JsonProperty("abstract") String text,
        List<Sentence> sentences,
        List<Figure> figures,
        List<String> hardware,
        List<Scale> scale,
        List<String> baselines,
        @JsonProperty("builds_on") List<String> buildsOn,
        List<String> datasets,
        List<String> models,
        List<String> code,
        List<Relation> relations,
        List<String> topics,
        @Nullable Tier tier,
        @JsonProperty("tier_why") String tierWhy) {

    public Paper {
        aliases = List.copyOf(aliases);
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        hardware = List.copyOf(hardware);
        scale = List.copyOf(scale);
        baselines = List.copyOf(baselines);
        buildsOn = List.copyOf(buildsOn);
        datasets = List.copyOf(datasets);
        models = List.copyOf(models);
        code = List.copyOf(code);
        relations = List.copyOf(relations);
        topics = List.copyOf(topics);
    }

    /** The sentence of a number; empty when there is none. */
    public Optional<Sentence> sentence(int number) {
        return number >= 1 && number <= sentences.size() ? Optional.of(sentences.get(number - 1)) : Optional.empty();
    }

    /** This paper with its relations to the others of its digest, which only the whole digest can tell. */
    public Paper withRelations(List<Relation> found) {
        return new Paper(
                id,
                n,
                title,
                name,
                aliases,
                kind,
                source,
                bibliography,
                text,
                sentences,
                figures,
                hardware,
                scale,
                baselines,
                buildsOn,
                datasets,
                models,
                code,
                found,
                topics,
                tier,
                tierWhy);
    }

    /** This paper as a person described it; the reason for the tier is then that person's own. */
    public Paper withBrief(@Nullable Kind told, @Nullable Tier least, List<String> of, List<String> addresses) {
        return new Paper(
                id,
                n,
                title,
                name,
                aliases,
                told,
                source,
                bibliography,
                text,
                sentences,
                figures,
                hardware,
                scale,
                baselines,
                buildsOn,
                datasets,
                models,
                addresses,
                relations,
                of,
                least,
                least == tier ? tierWhy : "");
    }

    /** This paper with its sentences told otherwise. */
    public Paper withSentences(List<Sentence> told) {
        return new Paper(
                id,
                n,
                title,
                name,
                aliases,
                kind,
                source,
                bibliography,
                text,
                told,
                figures,
                hardware,
                scale,
                baselines,
                buildsOn,
                datasets,
                models,
                code,
                relations,
                topics,
                tier,
                tierWhy);
    }

    /** This paper under another id. */
    public Paper withId(PaperId other) {
        return new Paper(
                other,
                n,
                title,
                name,
                aliases,
                kind,
                source,
                bibliography,
                text,
                sentences,
                figures,
                hardware,
                scale,
                baselines,
                buildsOn,
                datasets,
                models,
                code,
                relations,
                topics,
                tier,
                tierWhy);
    }
}
