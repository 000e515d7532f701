package winnow.brief;

import java.util.ArrayList;
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
 * @param effort for two engineers; {@code null} when not said
 * @param reuse whether the paper's own system can be adopted; {@code null} when not said
 * @param topics ids of the topic scheme, most central first
 * @param code addresses of the paper's own code, data or project page
 * @param claim what the paper claims, in one sentence; {@code null} in the former form
 * @param refutedIf what would show that the claim is wrong; empty when not said
 * @param reasons what stands behind {@code #} at a key of the front matter, by key
 * @param sections Markdown of each section by its heading; the introduction under the empty heading
 * @param parts what to build, in the order written
 * @param figures what to reproduce
 * @param leavesOut slugs of the parts that the smallest build leaves out; {@code null} when it does not say
 * @param asks other words in which people ask for its features
 * @param asked more of these, from {@code reference/asked.yaml}
 * @param statements everything the prose says, figures aside, in the order of the file
 * @param file the brief's file
 * @param lines line, from 1, of each key of the front matter and of each section's heading
 * @param citations every {@code [sN]} of the text
 */
public record Brief(
        PaperId id,
        String title,
        @Nullable Kind kind,
        @Nullable Tier tier,
        @Nullable Effort effort,
        @Nullable Reuse reuse,
        List<String> topics,
        List<String> code,
        @Nullable Statement claim,
        String refutedIf,
        Map<String, String> reasons,
        Map<String, String> sections,
        List<Part> parts,
        List<FigureLine> figures,
        @Nullable List<String> leavesOut,
        List<Ask> asks,
        List<Ask> asked,
        List<Statement> statements,
        String file,
        Map<String, Integer> lines,
        List<Citation> citations) {

    /** Heading of the section that lists the parts. */
    public static final String BUILD = "Build";
    /** Heading of the section that lists the figures. */
    public static final String FIGURES = "Figures";
    /** Heading of the section that lists set-ups and sizes. */
    public static final String SCALE = "Scale";
    /** Heading of the section that says what to build on which machine. */
    public static final String SMALLEST = "Smallest faithful build";
    /** Heading of the section that says what to do in five days that could make a team stop. */
    public static final String FIRST_WEEK = "First week";
    /** Heading of the section that says how to know that it works. */
    public static final String CHECK = "Check";
    /** Heading of the section that says what is open or cannot be had. */
    public static final String WATCH_OUT = "Watch out";
    /** Heading of the section with other words for its features. */
    public static final String ASKED_AS = "Also asked as";
    /** The sections in their order. */
    public static final List<String> SECTIONS =
            List.of(BUILD, FIGURES, SCALE, SMALLEST, FIRST_WEEK, CHECK, WATCH_OUT, ASKED_AS);
    /** The sections that are statements without a grammar of their own. */
    static final List<String> PROSE = List.of(SCALE, SMALLEST, FIRST_WEEK, CHECK, WATCH_OUT);
    /** The sections of the former form, without a claim. */
    static final List<String> FORMER = List.of(BUILD, FIGURES, SMALLEST, CHECK, WATCH_OUT, ASKED_AS);
    /** What a scaffold writes where a person has to think. */
    static final String OPEN = "TODO:";
    /** The line of a Figures section that lists none. */
    public static final String NO_FIGURE = "The abstract states no figure.";
    /** The line of a Scale section that lists none. */
    public static final String NO_SCALE = "The abstract states no scale.";

    public Brief {
        topics = List.copyOf(topics);
        code = List.copyOf(code);
        reasons = Map.copyOf(reasons);
        sections = Map.copyOf(sections);
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        leavesOut = leavesOut == null ? null : List.copyOf(leavesOut);
        asks = List.copyOf(asks);
        asked = List.copyOf(asked);
        statements = List.copyOf(statements);
        lines = Map.copyOf(lines);
        citations = List.copyOf(citations);
    }

    /**
     * Something to build, the size of a few tickets.
     *
     * @param slug its name within the paper
     * @param text what it is, in Markdown; with all its marks where some of it is ours
     * @param needs slugs of the parts it needs first
     * @param builds the rivals that it builds
     * @param takes the rivals that it takes ready-made
     * @param shows the figures that it shows: {@code s10}, or {@code s10.2} for the second of that sentence
     * @param sentences numbers of the sentences it comes from
     * @param line from 1
     */
    public record Part(
            String slug,
            String text,
            List<String> needs,
            List<String> builds,
            List<String> takes,
            List<String> shows,
            List<Integer> sentences,
            int line) {
        public Part {
            needs = List.copyOf(needs);
            builds = List.copyOf(builds);
            takes = List.copyOf(takes);
            shows = List.copyOf(shows);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A figure to reproduce.
     *
     * @param text what the paper claims, in our own words
     * @param sentence number of the sentence that states it
     * @param reach where it can be shown; {@code null} when not said
     * @param because why it holds although a check doubts it; empty when nobody said
     * @param line from 1
     */
    public record FigureLine(
            String text, int sentence, @Nullable Reach reach, String because, int line) {}

    /**
     * Words in which somebody might ask for a feature of the paper.
     *
     * @param text one way of asking
     * @param sentence number of the sentence that answers it; {@code null} when nobody said
     * @param because why it holds although a check doubts it; empty when nobody said
     * @param line from 1
     */
    public record Ask(String text, @Nullable Integer sentence, String because, int line) {

        /** Reads {@code words [sN]}. */
        static Ask of(String written, int line) {
            List<Integer> sentences = Marks.numbers(written);
            Integer sentence = sentences.isEmpty() ? null : sentences.get(0);
            return new Ask(Marks.unmarked(written), sentence, Marks.reason(written), line);
        }
    }

    /**
     * A sentence that the text points at.
     *
     * @param sentence its number
     * @param line where the reference stands, from 1
     * @param column from 1
     */
    public record Citation(int sentence, int line, int column) {}

    /** Weeks that the smallest faithful build takes two engineers; 0 when not said. */
    public int weeks() {
        return effort == null ? 0 : effort.smallest();
    }

    /** Whether it is of the form that begins with a claim, which more is asked of. */
    public boolean claims() {
        return claim != null;
    }

    /** Whether a section is not there, or waits for a person where a scaffold left it. */
    public boolean isUnfilled(String heading) {
        return !sections.containsKey(heading) || section(heading).contains(OPEN);
    }

    /** The sections still to be written; a quick brief lacks all but Build. */
    public List<String> unwritten() {
        return SECTIONS.stream().filter(each -> !sections.containsKey(each)).toList();
    }

    /** All other words in which people ask for its features, those of the brief first. */
    public List<Ask> allAsks() {
        List<Ask> all = new ArrayList<>(asks);
        all.addAll(asked);
        return all;
    }

    /** This brief with the ways of asking that stand in {@code reference/asked.yaml}. */
    public Brief withAsked(List<Ask> more) {
        return new Brief(
                id,
                title,
                kind,
                tier,
                effort,
                reuse,
                topics,
                code,
                claim,
                refutedIf,
                reasons,
                sections,
                parts,
                figures,
                leavesOut,
                asks,
                more,
                statements,
                file,
                lines,
                citations);
    }

    /** Claim, what refutes it, and what the paper is, in Markdown. */
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
