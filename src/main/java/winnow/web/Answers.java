package winnow.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.order.Ranking;
import winnow.paper.PaperId;
import winnow.web.WebServer.Answer;

/** Which page, file or value a path stands for. A path is looked up among those there are, never on the disk. */
final class Answers {
    private static final String DECIDE = "decide.html";
    private static final String ASK = "ask.html";
    private static final String FIND = "find.html";

    private final Shelf shelf;
    private final String tree;
    private final Guard guard;
    private final Pages pages = new Pages(true);
    private final Assets assets = new Assets();

    Answers(Workspace workspace, Guard guard) throws IOException {
        this.shelf = new Shelf(workspace);
        this.tree = workspace.root().toAbsolutePath().normalize().toString();
        this.guard = guard;
    }

    Answer get(String path, Query query) throws IOException {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        Optional<String> asset = assets.file(name);
        if (asset.isPresent()) {
            return new Answer(200, Assets.type(name), asset.get(), "");
        }
        if (name.equals("version.txt")) {
            return Answer.text(200, shelf.version());
        }
        if (name.equals(FIND)) {
            return Answer.seeOther(Box.address(query.first("q")));
        }
        Holdings holdings = shelf.holdings();
        if (name.equals("data/papers.js")) {
            return script(PageData.papers(holdings));
        }
        if (name.equals(DECIDE)) {
            return Answer.html(200, pages.decide(frame(), new DecideDesk(holdings).blank(query)));
        }
        if (name.equals(ASK)) {
            return Answer.html(200, pages.ask(holdings, frame(), query.first("q")));
        }
        if (name.equals("search.html")) {
            return Answer.html(200, pages.search(holdings, frame(), query.first("q")));
        }
        if (name.equals("data/order.js")) {
            return script(PageData.order(holdings));
        }
        Optional<String> html = pages.html(holdings, name, query, frame());
        return html.isPresent() ? Answer.html(200, html.get()) : missing(name);
    }

    Answer post(String path, Query form) throws IOException {
        if (!guard.isOurs(form)) {
            return Answer.text(403, "The form is not of this run of winnow. Load the page again, then send it.");
        }
        if (path.equals("/" + FIND) && !Box.address(form.first("q")).isEmpty()) {
            return Answer.seeOther(Box.address(form.first("q")));
        }
        if (path.equals("/" + FIND) || path.equals("/" + ASK)) {
            return Answer.html(200, pages.ask(shelf.holdings(), frame(), form.first("q")));
        }
        if (path.equals("/correct.html") || path.equals("/brief.html")) {
            return paper(path, form);
        }
        if (!path.equals("/" + DECIDE)) {
            return missing(path.substring(1));
        }
        DecideDesk desk = new DecideDesk(shelf.holdings());
        if (!form.first("do").equals("write")) {
            return Answer.html(200, pages.decide(frame(), desk.preview(form)));
        }
        DecideDesk.Written written = desk.write(form);
        DecideSheet sheet = written.sheet();
        return sheet == null
                ? Answer.seeOther("/log.html#" + written.decision())
                : Answer.html(409, pages.decide(frame(), sheet));
    }

    /** A form of a paper's page: a correction, or a brief that is checked or kept. */
    private Answer paper(String path, Query form) throws IOException {
        Holdings holdings = shelf.holdings();
        Optional<Profile> profile = PaperId.isValid(form.first("paper"))
                ? holdings.profile(new PaperId(form.first("paper")))
                : Optional.empty();
        if (profile.isEmpty()) {
            return missing("papers/" + form.first("paper"));
        }
        PaperDesk desk = new PaperDesk(holdings, profile.get());
        String back = "/papers/" + profile.get().id() + ".html";
        if (path.equals("/correct.html")) {
            String problem = desk.correct(form);
            int rank = holdings.ranking()
                    .of(profile.get().id())
                    .map(Ranking.Ranked::rank)
                    .orElse(0);
            return problem.isEmpty()
                    ? Answer.seeOther(back + "?was=" + rank + "#facts")
                    : refused(holdings, profile.get(), new Filling(form, problem, Map.of()));
        }
        if (form.first("do").equals("json")) {
            return new Answer(200, "application/json; charset=utf-8", desk.json(form), "");
        }
        if (form.first("do").equals("check")) {
            return Answer.html(200, pages.paper(holdings, profile.get(), frame(), desk.check(form)));
        }
        Filling saved = desk.save(form);
        return saved.problem().isEmpty() ? Answer.seeOther(back) : refused(holdings, profile.get(), saved);
    }

    private Answer refused(Holdings holdings, Profile profile, Filling filling) throws IOException {
        return Answer.html(409, pages.paper(holdings, profile, frame(), filling));
    }

    /** A fault of the disk or of winnow's own; the trace stays with whoever runs it. */
    Answer fault(Exception fault) {
        return Answer.text(500, "This page cannot be made: " + fault.getMessage());
    }

    private Answer missing(String name) throws IOException {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        return Answer.html(404, pages.problem(frame(), "No such page", "There is no page “" + shown + "” here."));
    }

    private static Answer script(String text) {
        return new Answer(200, "text/javascript; charset=utf-8", text, "");
    }

    private Page frame() throws IOException {
        return Page.live(guard.token(), shelf.version(), tree);
    }
}
