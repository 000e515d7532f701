package winnow.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.decision.Decision;
import winnow.library.Profile;
import winnow.order.Ranking;
import winnow.paper.MarkedText;
import winnow.paper.Paper;
import winnow.paper.Piece;
import winnow.paper.Relation;
import winnow.paper.Sentence;
import winnow.related.Neighbourhood.Found;
import winnow.related.Tie;
import winnow.trace.Claim;
import winnow.trace.TracedTag;

/**
 * One paper as its page shows it.
 *
 * @param brief its sections as HTML by heading, in order; empty when nobody wrote one
 * @param sentences of the abstract; without words when no digest is loaded
 * @param hasWords whether the abstract can be shown
 * @param facts what was read of it, by what it is
 * @param placed its place in the order; {@code null} when it has none
 * @param citing what of it the tree cites, in the order of the brief, with the lines that do
 */
public record PaperSheet(
        PaperRow row,
        List<String> topicLabels,
        List<String> code,
        Map<String, String> brief,
        List<Part> parts,
        List<FigureLine> figures,
        List<Line> sentences,
        boolean hasWords,
        boolean hasDigest,
        List<Fact> facts,
        List<Related> relations,
        List<Decision> decisions,
        List<Citing> citing,
        Ranking.@Nullable Ranked placed) {

    /** What begins the introduction of a brief; each stands by itself. */
    private static final Pattern CLAIM = Pattern.compile("(?m)^(Claim|Refuted if):");

    private static final int MOST_NEAR = 5;
    private static final int TIES = 4;

    /** A sentence. */
    public record Line(int n, String role, List<Piece> pieces, String fingerprint, List<String> citedBy) {}

    /** A part of the brief's build list. */
    public record Part(String slug, String html, List<String> needs, List<Integer> sentences) {}

    /** A figure of the brief. */
    public record FigureLine(String html, int sentence) {}

    /** Another paper, and how it is related. */
    public record Related(
            String id, String name, String how, @Nullable Integer sentence) {}

    /** Something that the tree cites, and the lines that do; what each claims is told beside it. */
    public record Citing(String item, String state, List<Spot> spots) {}

    static PaperSheet of(Holdings holdings, Profile profile, boolean words) throws IOException {
        List<TracedTag> tags = holdings.trace().tags().stream()
                .filter(tag ->
                        tag.ref().startsWith(profile.id() + "#") || tag.ref().startsWith(profile.id() + "/"))
                .toList();
        Ranking.Ranked placed = holdings.ranking().of(profile.id()).orElse(null);
        Paper paper = profile.paper();
        MarkdownHtml markdown = new MarkdownHtml("../", 2);
        List<Decision> decisions = holdings.decisionsOn(profile.id());
        boolean hasWords = words && !paper.text().isEmpty();
        return new PaperSheet(
                PaperRow.of(profile),
                holdings.topics().labels(profile),
                profile.code().stream().filter(PaperSheet::isWebAddress).toList(),
                sections(profile.brief(), markdown),
                parts(profile.brief(), markdown),
                figures(profile.brief(), markdown),
                lines(paper, decisions, tags, hasWords),
                hasWords,
                holdings.library().hasDigest(),
                Fact.of(profile),
                related(holdings, profile),
                decisions,
                citing(holdings, profile.brief(), tags),
                placed);
    }

    private static String claimed(Claim claim) {
        return switch (claim) {
            case BUILD -> "builds it";
            case TEST -> "checks it";
            case DOCUMENTED -> "tells of it";
            case SKIP -> "leaves it out";
        };
    }

    private static List<Citing> citing(Holdings holdings, @Nullable Brief brief, List<TracedTag> tags) {
        Path root = holdings.library().workspace().root();
        Map<String, List<TracedTag>> byItem = new LinkedHashMap<>();
        if (brief != null) {
            brief.parts().forEach(part -> byItem.put(brief.id() + "/" + part.slug(), new ArrayList<>()));
        }
        tags.forEach(tag -> byItem.computeIfAbsent(tag.ref().replaceFirst("@.*", ""), item -> new ArrayList<>())
                .add(tag));
        List<Citing> citing = new ArrayList<>();
        byItem.forEach((item, those) -> {
            Map<String, List<Spot>> byState = new LinkedHashMap<>();
            those.forEach(tag -> byState.computeIfAbsent(tag.state().word(), state -> new ArrayList<>())
                    .add(Spot.of(root, tag.file(), tag.line(), tag.cell(), claimed(tag.claim()))));
            byState.forEach((state, spots) -> citing.add(new Citing(item, state, spots)));
        });
        return citing;
    }

    static boolean isWebAddress(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static Map<String, String> sections(@Nullable Brief brief, MarkdownHtml markdown) {
        Map<String, String> sections = new LinkedHashMap<>();
        if (brief != null) {
            sections.put("", markdown.html(CLAIM.matcher(brief.summary()).replaceAll("\n\n**$1.**")));
            for (String name : List.of(Brief.SCALE, Brief.SMALLEST, Brief.FIRST_WEEK, Brief.CHECK, Brief.WATCH_OUT)) {
                if (!brief.section(name).isBlank()) {
                    sections.put(name, markdown.html(brief.section(name)));
                }
            }
        }
        return sections;
    }

    private static List<Part> parts(@Nullable Brief brief, MarkdownHtml markdown) {
        return brief == null
                ? List.of()
                : brief.parts().stream()
                        .map(part -> new Part(part.slug(), markdown.html(part.text()), part.needs(), part.sentences()))
                        .toList();
    }

    private static List<FigureLine> figures(@Nullable Brief brief, MarkdownHtml markdown) {
        return brief == null
                ? List.of()
                : brief.figures().stream()
                        .map(figure -> new FigureLine(markdown.html(figure.text()), figure.sentence()))
                        .toList();
    }

    private static List<Line> lines(Paper paper, List<Decision> decisions, List<TracedTag> tags, boolean words) {
        MarkedText marked = new MarkedText(paper);
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : paper.sentences()) {
            String ref = paper.id() + "#s" + sentence.n();
            List<String> cited = new ArrayList<>();
            for (Decision decision : decisions) {
                boolean cites = decision.evidence().stream()
                        .anyMatch(each -> each.ref().paper().equals(paper.id())
                                && each.ref().sentence() == sentence.n());
                if (cites) {
                    cited.add(decision.id().toString());
                }
            }
            long citing =
                    tags.stream().filter(tag -> tag.sentences().contains(ref)).count();
            if (citing > 0) {
                cited.add(citing == 1 ? "a line of the tree" : citing + " lines of the tree");
            }
            lines.add(new Line(
                    sentence.n(),
                    sentence.role().word(),
                    words ? marked.pieces(sentence) : List.of(),
                    sentence.fingerprint().hex(),
                    cited));
        }
        return lines;
    }

    /** What its abstract or another one says of two papers comes before what is merely alike. */
    private static List<Related> related(Holdings holdings, Profile profile) throws IOException {
        List<Related> related = new ArrayList<>();
        for (Relation relation : profile.paper().relations()) {
            related.add(new Related(
                    relation.to().value(),
                    holdings.name(relation.to()),
                    relation.type().word(),
                    relation.sentence()));
        }
        for (Found near : holdings.near(profile, MOST_NEAR)) {
            boolean told = related.stream()
                    .anyMatch(each -> each.id().equals(near.paper().value()));
            if (!told) {
                String shared = near.ties().stream().limit(TIES).map(Tie::what).collect(Collectors.joining(", "));
                String how = (near.twin() ? "a near twin" : "alike") + " in " + shared + ":";
                related.add(new Related(near.paper().value(), holdings.name(near.paper()), how, null));
            }
        }
        return related;
    }
}
