package winnow.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import winnow.brief.Brief;
import winnow.brief.BriefReader;
import winnow.library.Profile;
import winnow.paper.Fingerprint;
import winnow.paper.Mention;
import winnow.paper.Named;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.text.Source;
import winnow.topic.TopicScheme;

/** A paper of our own invention with its brief, in which single facts can be changed. */
public final class PaperDraft {
    private final String id;
    private final int n;
    private String title;
    private String tier = "laptop # anything runs it";
    private String effort = "4 weeks";
    private String topics = "kettles";
    private String code = "";
    private String build = "1. **boiler** — heats. [s1]";
    private String figures = "- 2x faster [s2] reach: here on laptop\n- 3x quieter [s2] reach: here on laptop";
    private String reuse = "no # nobody sells it";
    private String smallest = "A small one.";
    private String check = "Measure the time. [s2]";
    private String watchOut = "Mind the steam.";
    private List<String> hardware = List.of();
    private List<String> baselines = List.of();
    private List<String> buildsOn = List.of();
    private final List<Relation> relations = new ArrayList<>();
    private boolean briefed = true;

    public PaperDraft(String id, int n) {
        this.id = id;
        this.n = n;
        this.title = "About " + id;
    }

    public PaperDraft title(String text) {
        title = text;
        return this;
    }

    public PaperDraft tier(String text) {
        tier = text;
        return this;
    }

    PaperDraft effort(String text) {
        effort = text;
        return this;
    }

    PaperDraft reuse(String text) {
        reuse = text;
        return this;
    }

    PaperDraft topics(String text) {
        topics = text;
        return this;
    }

    PaperDraft code(String text) {
        code = text;
        return this;
    }

    public PaperDraft build(String text) {
        build = text;
        return this;
    }

    public PaperDraft figures(String text) {
        figures = text;
        return this;
    }

    PaperDraft smallest(String text) {
        smallest = text;
        return this;
    }

    PaperDraft check(String text) {
        check = text;
        return this;
    }

    PaperDraft watchOut(String text) {
        watchOut = text;
        return this;
    }

    PaperDraft hardware(String... names) {
        hardware = List.of(names);
        return this;
    }

    PaperDraft baselines(String... names) {
        baselines = List.of(names);
        return this;
    }

    public PaperDraft buildsOn(String... names) {
        buildsOn = List.of(names);
        return this;
    }

    PaperDraft extending(String other) {
        relations.add(new Relation(new PaperId(other), Relation.Type.EXTENDS, 1));
        return this;
    }

    PaperDraft withoutBrief() {
        briefed = false;
        return this;
    }

    private String file() {
        return "reference/papers/" + id + ".md";
    }

    private String text() {
        return """
                ---
                id: %s
                title: "%s"
                kind: system
                tier: %s
                effort: %s
                reuse: %s
                topics: [%s]
                code: [%s]
                ---
                Claim: It boils. [s1]
                Refuted if: it does not.

                ## Build
                %s

                ## Figures
                %s

                ## Smallest faithful build
                %s

                ## Check
                %s

                ## Watch out
                %s
                """.formatted(
                id, "About " + id, tier, effort, reuse, topics, code, build, figures, smallest, check, watchOut);
    }

    public Profile profile() {
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 1; at <= 3; at++) {
            String text = "Sentence " + at + " of " + id + " on " + String.join(", ", hardware) + " against "
                    + String.join(", ", baselines) + ".";
            sentences.add(new Sentence(at, Role.OTHER, text, 0, text.length(), Fingerprint.of(text)));
        }
        List<Mention> mentions = new ArrayList<>(Named.as(Mention.Kind.NAME, List.of(title)));
        mentions.addAll(Named.as(Mention.Kind.HARDWARE, hardware));
        mentions.addAll(Named.as(Mention.Kind.BASELINE, baselines));
        mentions.addAll(Named.as(Mention.Kind.BUILDS_ON, buildsOn));
        Paper paper = Paper.titled(new PaperId(id), n, title, new Origin("digest.txt", 10 * n))
                .text("", sentences)
                .mentions(mentions)
                .relations(relations)
                .paper();
        if (!briefed) {
            return new Profile(paper, null, null, null, List.of(), List.of(), 0);
        }
        Brief brief = Objects.requireNonNull(
                BriefReader.read(new Source(file(), text())).brief());
        return new Profile(paper, brief, brief.kind(), brief.tier(), brief.topics(), brief.code(), brief.weeks());
    }

    /** The order of some papers for a team that says this. */
    public static Ranking rank(String team, PaperDraft... drafts) {
        List<Profile> profiles =
                List.of(drafts).stream().map(PaperDraft::profile).toList();
        TeamReading reading = TeamReader.read(new Source("team.yaml", team), TopicScheme.NONE);
        return Ranker.rank(profiles, TopicScheme.NONE, new Passages(), reading.team());
    }
}
