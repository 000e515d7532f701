package winnow.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Kind;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * A brief as it was written. What is missing or could not be read is empty or {@code null}.
 *
 * @param id of the paper
 * @param title of the paper
 * @param kind what the paper mainly contributes
 * @param tier the least machine for a faithful build
 * @param weeks for two engineers; 0 when not said
 * @param topics ids of the topic scheme, most central first
 * @param code addresses of the paper's own code, data or project page
 * @param reasons what stands behind {@code #} at a key of the front matter, by key
 * @param sections Markdown of each section by its heading; the introduction under the empty heading
 * @param parts what to build, in the order written
 * @param figures what to reproduce
 * @param asks other words in which people ask for its features
 * @param file the brief's file
 * @param lines line, from 1, of each key of the front matter and of each section's heading
 * @param citations every {@code [sN]} of the text
 */
public record Brief(
        PaperId id,
        String title,
        @Nullable Kind kind,
        @Nullable Tier tier,
        int weeks,
        List<String> topics,
        List<String> code,
        Map<String, String> reasons,
        Map<String, String> sections,
        List<Part> parts,
        List<FigureLine> figures,
        List<Ask> asks,
        String file,
        Map<String, Integer> lines,
        List<Citation> citations) {

    /** Heading of the section that lists the parts. */
    public static final String BUILD = "Build";
    /** Heading of the section that lists the figures. */
    public static final String FIGURES = "Figures";
    /** Heading of the section that says what to build on which machine. */
    public static final String SMALLEST = "Smallest faithful build";
    /** Heading of the section that says how to know that it works. */
    public static final String CHECK = "Check";
    /** Heading of the section that says what is open or cannot be had. */
    public static final String WATCH_OUT = "Watch out";
    /** Heading of the section with other words for its features. */
    public static final String ASKED_AS = "Also asked as";
    /** The sections in their order. */
    public static final List<String> SECTIONS = List.of(BUILD, FIGURES, SMALLEST, CHECK, WATCH_OUT, ASKED_AS);
    /** The line of a Figures section that lists none. */
    public static final String NO_FIGURE = "The abstract states no figure.";

    public Brief {
        topics = List.copyOf(topics);
        code = List.copyOf(code);
        reasons = Map.copyOf(reasons);
        sections = Map.copyOf(sections);
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        asks = List.copyOf(asks);
        lines = Map.copyOf(lines);
        citations = List.copyOf(citations);
    }

    /**
     * Something to build, the size of a few tickets.
     *
     * @param slug its name within the paper
     * @param text what it is, in Markdown
     * @param needs slugs of the parts it needs first
     * @param sentences numbers of the sentences it comes from
     * @param line from 1
     */
    public record Part(String slug, String text, List<String> needs, List<Integer> sentences, int line) {
        public Part {
            needs = List.copyOf(needs);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A figure to reproduce.
     *
     * @param text what the paper claims, in our own words
     * @param sentence number of the sentence that states it
     * @param line from 1
     */
    public record FigureLine(String text, int sentence, int line) {}

    /**
     * Words in which somebody might ask for a feature of the paper.
     *
     * @param text one way of asking
     * @param sentence number of the sentence that answers it; {@code null} when the brief does not say
     * @param line from 1
     */
    public record Ask(String text, @Nullable Integer sentence, int line) {}

    /**
     * A sentence that the text points at.
     *
     * @param sentence its number
     * @param line where the reference stands, from 1
     * @param column from 1
     */
    public record Citation(int sentence, int line, int column) {}

    /** What the paper is, in Markdown. */
    public String summary() {
        return section("");
    }

    /** Markdown of a section, without its heading; empty when there is none. */
    public String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    public Optional<Part> part(String slug) {
        return parts.stream().filter(part -> part.slug().equals(slug)).findFirst();
    }

    /** Line of a key or a section; 1 when it has none. */
    public int lineOf(String name) {
        return lines.getOrDefault(name, 1);
    }
}
