package winnow.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Likeness;
import winnow.decision.Decision;
import winnow.decision.DecisionJson;
import winnow.decision.DecisionLog;
import winnow.decision.KnownToday;
import winnow.decision.SafeFile;
import winnow.library.DriftReport;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.order.Ranker;
import winnow.order.Ranking;
import winnow.order.TeamReader;
import winnow.order.TeamReading;
import winnow.paper.PaperId;
import winnow.related.Landscape;
import winnow.related.Neighbourhood;
import winnow.related.Neighbours;
import winnow.report.MapSvg;
import winnow.search.SecondOpinion;
import winnow.search.SharedTerms;
import winnow.search.Thesaurus;
import winnow.search.Why;
import winnow.text.Place;
import winnow.text.Source;
import winnow.topic.TopicIndex;
import winnow.topic.TopicMatrix;
import winnow.trace.PickedPaper;
import winnow.trace.Trace;
import winnow.trace.WorkspaceTrace;

/** Everything that the pages speak of, as it was at one moment. What takes long is made when a page asks. */
public final class Holdings {
    /** In more papers, topics are not looked for while somebody waits for a page. */
    private static final int MOST_LOOKED_THROUGH = 1_000;

    private final Library library;
    private final Map<PaperId, Profile> profiles = new LinkedHashMap<>();
    private final TopicIndex topics;
    private final TopicMatrix matrix;
    private final Source logText;
    private final DecisionLog log;
    private final TeamReading team;
    private @Nullable Ranking ranking;
    private @Nullable List<DecisionJson> decisions;
    private @Nullable Trace trace;
    private @Nullable List<PaperRow> rows;
    private @Nullable Why why;
    private @Nullable Neighbours neighbours;
    private @Nullable DriftReport drift;
    private @Nullable Likeness likeness;
    private @Nullable TopicIndex topicsFound;
    private @Nullable String map;

    private Holdings(Library library, Source logText, TeamReading team) throws IOException {
        this.library = library;
        library.profiles().forEach(profile -> profiles.put(profile.id(), profile));
        this.topics = TopicIndex.of(library);
        this.matrix = TopicMatrix.of(topics, profiles.values());
        this.logText = logText;
        this.log = DecisionLog.of(logText);
        this.team = team;
    }

    /** What a workspace holds now. */
    public static Holdings of(Workspace workspace) throws IOException {
        Library library = Library.open(workspace);
        return new Holdings(library, SafeFile.log(workspace).source(), TeamReader.of(library));
    }

    public Library library() {
        return library;
    }

    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    public Optional<Profile> profile(PaperId id) {
        return Optional.ofNullable(profiles.get(id));
    }

    /** What a person calls a paper. */
    public String name(PaperId id) {
        return profile(id).map(PaperRow::nameOf).orElse(id.value());
    }

    /** All papers as the table shows them. */
    public synchronized List<PaperRow> rows() {
        if (rows == null) {
            rows = profiles.values().stream().map(PaperRow::of).toList();
        }
        return rows;
    }

    public int size() {
        return profiles.size();
    }

    public TopicIndex topics() {
        return topics;
    }

    /** The topics, and those that are found in papers that no topic of the scheme covers. */
    public synchronized TopicIndex topicsFound() {
        if (topicsFound == null) {
            topicsFound = size() > MOST_LOOKED_THROUGH ? topics : topics.withFound(library);
        }
        return topicsFound;
    }

    public TopicMatrix matrix() {
        return matrix;
    }

    public TeamReading team() {
        return team;
    }

    public Source logText() {
        return logText;
    }

    public DecisionLog log() {
        return log;
    }

    /** The order for the team of the workspace. */
    public synchronized Ranking ranking() throws IOException {
        if (ranking == null) {
            ranking = Ranker.rank(library, team.team());
        }
        return ranking;
    }

    /** The papers as a picture, like beside like. */
    public synchronized String map() throws IOException {
        if (map == null) {
            List<PaperId> order =
                    ranking().papers().stream().map(Ranking.Ranked::paper).toList();
            map = MapSvg.of(Landscape.of(library, neighbours(), topicsFound(), order), order, "papers/%s.html");
        }
        return map;
    }

    /** The papers that are near one, the nearest first, so many at most. */
    public synchronized List<Neighbourhood.Found> near(Profile profile, int most) throws IOException {
        return neighbours().around(List.of(profile.paper().n()), most).papers().stream()
                .filter(Neighbourhood.Found::near)
                .toList();
    }

    private Neighbours neighbours() throws IOException {
        if (neighbours == null) {
            neighbours = Neighbours.of(library);
        }
        return neighbours;
    }

    /** Answers which sentence a feature comes from; one question at a time. */
    public synchronized AskSheet ask(String text, boolean words) throws IOException {
        if (why == null) {
            SecondOpinion opinion =
                    SecondOpinion.of(library.workspace().store(), System.getenv(), (done, all) -> {}, line -> {});
            why = Why.of(library, true, opinion);
        }
        return AskSheet.of(this, why, text, words);
    }

    /** The log with the state of each cited sentence. */
    public synchronized List<DecisionJson> decisions() {
        if (decisions == null) {
            decisions = DecisionJson.of(log, KnownToday.of(library));
        }
        return decisions;
    }

    /** Whether a statement has to do with its sentence, as {@code check} asks. */
    public synchronized Likeness likeness() throws IOException {
        if (likeness == null) {
            likeness = new SharedTerms(Thesaurus.of(library.workspace()));
        }
        return likeness;
    }

    /** The digest against the lock. */
    public synchronized DriftReport drift() throws IOException {
        if (drift == null) {
            drift = library.drift();
        }
        return drift;
    }

    /** The tags of the workspace's tree against the decision. */
    public synchronized Trace trace() throws IOException {
        if (trace == null) {
            trace = new WorkspaceTrace(library).trace();
        }
        return trace;
    }

    /** How far the tree is with a paper, picked or not: the word for the state of each item, by the item's id. */
    public Map<String, String> progress(PaperId paper) throws IOException {
        boolean picked = log.pick().map(Decision::paper).filter(paper::equals).isPresent();
        Trace of = picked
                ? trace()
                : new WorkspaceTrace(library)
                        .asIfPicked(new PickedPaper(paper, "", new Place("decisions.md", 1, 1), List.of()));
        Map<String, String> states = new LinkedHashMap<>();
        of.matrix().forEach(row -> states.putIfAbsent(row.item(), row.state().word()));
        return states;
    }

    /** Decisions that pick a paper or cite a sentence of it. */
    public List<Decision> decisionsOn(PaperId id) {
        return log.decisions().stream()
                .filter(each -> id.equals(each.paper())
                        || each.evidence().stream()
                                .anyMatch(cited -> cited.ref().paper().equals(id)))
                .toList();
    }
}
