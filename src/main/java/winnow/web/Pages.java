package winnow.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.decision.Decision;
import winnow.library.Profile;
import winnow.order.Plan;
import winnow.paper.PaperId;
import winnow.report.PlanSvg;

/** All pages by their paths, which are the same on the server and in a folder. */
public final class Pages {
    private static final Pattern PAPER = Pattern.compile("papers/([a-z0-9-]{1,100})\\.html");
    private static final Pattern NUMBERED = Pattern.compile("papers-(\\d{1,4})\\.html");

    private final Templates templates = new Templates();
    private final Map<String, Maker> makers = new LinkedHashMap<>();
    private final boolean words;
    private final List<Menu.Task> files;
    private final List<Menu.Task> live;

    /** Makes a page. */
    private interface Maker {
        String html(Holdings holdings, Query query, Page page) throws IOException;
    }

    /**
     * The pages.
     *
     * @param words whether they show what abstracts say
     */
    public Pages(boolean words) {
        this.words = words;
        makers.put("index.html", this::front);
        makers.put("papers.html", (holdings, query, page) -> table(holdings, query, page, number(query)));
        makers.put("topics.html", this::topics);
        makers.put("map.html", this::map);
        makers.put("order.html", this::order);
        makers.put("compare.html", this::compare);
        makers.put("plan.html", this::plan);
        makers.put("trace.html", this::trace);
        makers.put("log.html", this::log);
        files = Menu.of(makers.keySet(), false);
        live = Menu.of(makers.keySet(), true);
    }

    /** The paths of all pages of a library. */
    public List<String> paths(Holdings holdings) {
        List<String> paths = new ArrayList<>(makers.keySet());
        int tables = (holdings.size() + PaperTable.SIZE - 1) / PaperTable.SIZE;
        for (int at = 2; at <= tables; at++) {
            paths.add("papers-" + at + ".html");
        }
        holdings.profiles().forEach(profile -> paths.add("papers/" + profile.id() + ".html"));
        return paths;
    }

    /** A page; empty when there is none of that path. */
    public Optional<String> html(Holdings holdings, String path, Query query, Page frame) throws IOException {
        Maker maker = makers.get(path);
        if (maker != null) {
            String section = path.substring(0, path.indexOf('.'));
            return Optional.of(maker.html(holdings, query, at(frame, section, "")));
        }
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            boolean there = number > 1 && (number - 1) * PaperTable.SIZE < holdings.size();
            return there ? Optional.of(table(holdings, query, at(frame, "papers", ""), number)) : Optional.empty();
        }
        Matcher paper = PAPER.matcher(path);
        if (paper.matches() && PaperId.isValid(paper.group(1))) {
            Optional<Profile> profile = holdings.profile(new PaperId(paper.group(1)));
            return profile.isEmpty()
                    ? Optional.empty()
                    : Optional.of(paper(holdings, profile.get(), frame, Filling.of(query)));
        }
        return Optional.empty();
    }

    /** Where features come from, which only a server can say. */
    public String ask(Holdings holdings, Page frame, String text) throws IOException {
        AskSheet sheet = text.isBlank() ? AskSheet.NOTHING : holdings.ask(text, words);
        return templates.render(
                "ask", Map.of("page", at(frame, "ask", "").titled("Where does it come from?"), "sheet", sheet));
    }

    /** What a search finds, which only a server can say. */
    public String search(Holdings holdings, Page frame, String query) throws IOException {
        return templates.render(
                "search",
                Map.of(
                        "page",
                        at(frame, "search", "").titled("Search").asking(query),
                        "sheet",
                        SearchSheet.of(holdings, query)));
    }

    /** The form of a pick, which only a server has. */
    public String decide(Page frame, DecideSheet sheet) {
        return templates.render("decide", Map.of("page", at(frame, "decide", "").titled("Decide"), "sheet", sheet));
    }

    /** A page that says in a sentence what went wrong. */
    public String problem(Page frame, String title, String text) {
        return templates.render("problem", Map.of("page", at(frame, "", "/").titled(title), "text", text));
    }

    private Page at(Page frame, String section, String root) {
        return frame.at(section, root, frame.live() ? live : files);
    }

    private static int number(Query query) {
        String asked = query.first("page");
        return asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 1;
    }

    private String front(Holdings holdings, Query query, Page page) throws IOException {
        return templates.render(
                "front",
                Map.of("page", page.titled("What is loaded, and where it stands"), "front", Front.of(holdings)));
    }

    private String table(Holdings holdings, Query query, Page page, int number) {
        return templates.render(
                "papers", Map.of("page", page.titled("Papers"), "table", PaperTable.of(holdings, query, number)));
    }

    /** A paper, with what somebody filled into its forms. */
    String paper(Holdings holdings, Profile profile, Page frame, Filling filling) throws IOException {
        PaperSheet sheet = PaperSheet.of(holdings, profile, words);
        Page page = at(frame, "papers", "../").titled(sheet.row().name());
        return templates.render("paper", Map.of("page", page, "sheet", sheet, "filling", filling));
    }

    private String topics(Holdings holdings, Query query, Page page) {
        Map<String, PaperRow> rows = new LinkedHashMap<>();
        holdings.rows().forEach(row -> rows.put(row.id(), row));
        return templates.render(
                "topics",
                Map.of(
                        "page",
                        page.titled("Topics"),
                        "topics",
                        holdings.topicsFound().topics(),
                        "untopical",
                        holdings.topicsFound().untopical(),
                        "tiers",
                        holdings.matrix().tiers(),
                        "heat",
                        HeatRow.of(holdings.matrix()),
                        "rows",
                        rows));
    }

    private String map(Holdings holdings, Query query, Page page) throws IOException {
        return templates.render("map", Map.of("page", page.titled("Map"), "picture", holdings.map()));
    }

    private String order(Holdings holdings, Query query, Page page) throws IOException {
        return templates.render("order", Map.of("page", page.titled("Build order"), "sheet", OrderSheet.of(holdings)));
    }

    private String compare(Holdings holdings, Query query, Page page) throws IOException {
        CompareSheet sheet = CompareSheet.of(holdings, query.all("p"), words);
        return templates.render("compare", Map.of("page", page.titled("Side by side"), "sheet", sheet));
    }

    private String plan(Holdings holdings, Query query, Page page) throws IOException {
        Optional<Profile> asked = query.first("paper").isEmpty()
                ? holdings.log().pick().map(Decision::paper).flatMap(holdings::profile)
                : Optional.ofNullable(
                                holdings.library().find(query.first("paper")).id())
                        .flatMap(holdings::profile);
        Page titled = page.titled("Plan");
        if (asked.isEmpty()) {
            return templates.render("noplan", Map.of("page", titled));
        }
        Plan plan = Plan.of(asked.get(), holdings.progress(asked.get().id()));
        return templates.render(
                "plan",
                Map.of(
                        "page",
                        titled,
                        "plan",
                        plan,
                        "row",
                        PaperRow.of(asked.get()),
                        "picture",
                        PlanSvg.of(plan),
                        "picked",
                        holdings.log()
                                .pick()
                                .map(Decision::paper)
                                .filter(asked.get().id()::equals)
                                .isPresent(),
                        "smallest",
                        new MarkdownHtml("", 2)
                                .html(plan.smallest(), "papers/" + asked.get().id() + ".html")));
    }

    private String trace(Holdings holdings, Query query, Page page) throws IOException {
        return templates.render("trace", Map.of("page", page.titled("Trace"), "sheet", TraceSheet.of(holdings)));
    }

    private String log(Holdings holdings, Query query, Page page) {
        LogSheet log = LogSheet.of(holdings);
        return templates.render(
                "log",
                Map.of(
                        "page",
                        page.titled("Decisions"),
                        "log",
                        log,
                        "line",
                        TimeLine.of(log),
                        "findings",
                        holdings.log().findings()));
    }
}
