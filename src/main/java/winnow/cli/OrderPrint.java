package winnow.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.order.Importance;
import winnow.order.Machine;
import winnow.order.Prerequisites;
import winnow.order.Ranking;
import winnow.order.Ranking.Ranked;
import winnow.order.Team;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/** Prints an order: whose it is, the first papers with every reason, the others by a line, and how sure it is. */
final class OrderPrint {
    static final int USUAL = 5;
    private static final int NAME = 30;
    private static final int SHORTEST = 16;
    /** Columns of a line beside the name. */
    private static final int BESIDE = 72;

    private static final int SHORT_LIST = 10;
    private static final int BAR = 20;

    private final Terminal terminal;
    private final Ranking ranking;
    /** Criteria that do not count. */
    private final Set<String> idle;
    /** Places that several papers have. */
    private final Set<Integer> shared = new HashSet<>();

    OrderPrint(Terminal terminal, Ranking ranking) {
        this.terminal = terminal;
        this.ranking = ranking;
        idle = ranking.criteria().stream()
                .filter(each -> each.weight() == 0)
                .map(Ranking.Weighed::id)
                .collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        ranking.papers().stream()
                .map(Ranked::rank)
                .filter(rank -> !seen.add(rank))
                .forEach(shared::add);
    }

    /**
     * Prints it.
     *
     * @param top so many papers with their reasons
     * @param all whether the rest is listed to its end
     */
    void print(int top, boolean all) {
        team();
        weights();
        List<Ranked> within = ranking.withinReach();
        within.stream().limit(top).forEach(this::reasons);
        if (within.isEmpty()) {
            terminal.println();
            terminal.println("No paper is within reach of this team.");
        }
        if (within.size() > top) {
            heading("Then");
            int shown = all ? within.size() : Math.min(within.size(), top + SHORT_LIST);
            within.subList(top, shown).forEach(each -> terminal.println(line(each)));
            more(within.size() - shown);
        }
        beyond(all);
        sure();
        setUps(all);
        new FindOutPrint(terminal, ranking, idle).print(all);
    }

    private void team() {
        Team team = ranking.team();
        String whose = team.file().isEmpty() ? "a team that is assumed, since there is no team.yaml" : team.file();
        terminal.println(Ink.STRONG.on("Build order") + " for " + whose);
        List<String> has = new ArrayList<>();
        has.add(Words.count(team.people(), "person").replace("persons", "people") + assumed("people"));
        has.add(Words.count(team.weeks(), "week") + assumed("weeks"));
        has.add(team.machines().stream().map(Machine::words).collect(Collectors.joining(", ")) + assumed("machines"));
        List<String> knows = new ArrayList<>(team.languages());
        knows.addAll(team.systems());
        has.add(knows.isEmpty() ? "nothing said of what it knows" : "knows " + String.join(", ", knows));
        has.add(
                team.topics().isEmpty()
                        ? "no topic that it cares for"
                        : "cares for " + String.join(", ", team.topics()));
        terminal.paragraph(String.join(" · ", has), " ", " ");
        if (team.file().isEmpty()) {
            terminal.println(Ink.FAINT.on(" winnow order --example > team.yaml   says it your way"));
        }
    }

    private String assumed(String key) {
        boolean partly = !ranking.team().file().isEmpty();
        return partly && ranking.team().assumed().contains(key) ? " (assumed)" : "";
    }

    private void weights() {
        String said = ranking.criteria().stream()
                .map(each ->
                        each.id() + " " + number(each.weight()) + (each.said().equals(Importance.UNKNOWN) ? "?" : ""))
                .collect(Collectors.joining(", "));
        boolean unsure =
                ranking.criteria().stream().anyMatch(each -> each.said().equals(Importance.UNKNOWN));
        terminal.paragraph(
                Ink.FAINT.on("weights: " + said + (unsure ? "; with ? nobody said, any weight may be right" : "")),
                " ",
                " ");
    }

    private void reasons(Ranked paper) {
        terminal.println();
        terminal.println(line(paper));
        for (Ranking.Contribution each : paper.contributions()) {
            if (idle.contains(each.criterion())) {
                continue;
            }
            String head = Terminal.padded(each.criterion(), 12) + Terminal.padded(value(each), 10) + " "
                    + points(each.points()) + "  ";
            terminal.paragraph(
                    each.because() + Ink.FAINT.on(" [" + each.source() + "]"),
                    "     " + head,
                    " ".repeat(5 + head.length()));
        }
    }

    /** A known value, or the range of an unknown one. */
    static String value(Ranking.Contribution says) {
        return says.isKnown()
                ? String.format(Locale.ROOT, "%.2f", says.low())
                : String.format(Locale.ROOT, "%.2f–%.2f?", says.low(), says.high());
    }

    /** The score, and its range where something is unknown. */
    static String score(Ranked paper) {
        return paper.low() == paper.high()
                ? String.format(Locale.ROOT, "%.3f", paper.score())
                : String.format(Locale.ROOT, "%.3f (%.2f–%.2f)", paper.score(), paper.low(), paper.high());
    }

    /** Rank, name, score, how much is known, and how sure. */
    String line(Ranked paper) {
        String name = paper.paper().value();
        int width = Math.max(SHORTEST, Math.min(NAME, terminal.width() - BESIDE));
        return String.format(Locale.ROOT, "%3d%s ", paper.rank(), shared.contains(paper.rank()) ? "=" : ".")
                + Ink.STRONG.on(terminal.column(name, width))
                + Terminal.padded(" " + score(paper), 21)
                + bar(paper)
                + Ink.FAINT.on(" first " + percent(paper.firstShare()) + ", of five " + percent(paper.top5Share())
                        + ", " + paper.known() + " of " + paper.of() + " known");
    }

    /** The share of weightings that puts a paper first, and behind it the share among the first five. */
    static String bar(Ranked paper) {
        int five = (int) Math.round(BAR * paper.top5Share());
        int first = Math.min(five, (int) Math.ceil(BAR * paper.firstShare() - 0.2));
        return "█".repeat(first) + "▒".repeat(five - first) + "·".repeat(BAR - five);
    }

    static String percent(double share) {
        return share > 0 && share < 0.01 ? "<1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "+%.3f", points);
    }

    private static String number(double weight) {
        String text = String.format(Locale.ROOT, "%.2f", weight);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private void beyond(boolean all) {
        List<Ranked> beyond = ranking.outOfReach();
        if (beyond.isEmpty()) {
            return;
        }
        heading("Out of reach: " + Words.count(beyond.size(), "paper") + ", and what would bring them within reach");
        int shown = all ? beyond.size() : Math.min(beyond.size(), SHORT_LIST);
        for (Ranked each : beyond.subList(0, shown)) {
            Tier tier = each.tier();
            String head = "     " + terminal.column(each.paper().value(), 24) + " "
                    + Terminal.padded(tier == null ? "?" : tier.word(), 10);
            String needs = String.join("; and ", each.wouldNeed());
            terminal.println(head
                    + (all ? needs : Terminal.cut(needs, Math.max(20, terminal.width() - head.length()))));
        }
        more(beyond.size() - shown);
    }

    private void sure() {
        heading("How sure");
        terminal.paragraph(
                String.format(
                        Locale.ROOT,
                        "Shares are of %,d weightings that your statements allow, unknown values drawn with each:"
                                + " █ comes first, ▒ is among the first five.",
                        ranking.weightings().count()),
                " ",
                " ");
        List<PaperId> places = ranking.papers().stream().map(Ranked::paper).toList();
        ranking.ties().stream().limit(3).forEach(tie -> {
            int from = 1 + places.indexOf(tie.papers().get(0));
            int to = from + tie.papers().size() - 1;
            terminal.paragraph(
                    String.format(
                            Locale.ROOT,
                            "%d to %d are too close to call: %.3f between the first and the last.",
                            from,
                            to,
                            tie.margin()),
                    " ",
                    " ");
        });
        Ranking.Overthrow change = ranking.overthrow();
        if (change != null) {
            terminal.paragraph(overthrow(change), " ", " ");
        } else if (ranking.withinReach().size() > 1) {
            terminal.println(" By no weight of a single criterion does another paper come first.");
        }
        dominated();
    }

    private static String overthrow(Ranking.Overthrow change) {
        String turned = change.to() > change.from() ? "above " : "below ";
        return "The smallest change that overthrows it: " + change.criterion() + " from " + number(change.from())
                + " to "
                + turned + number(change.to()) + ", and " + change.successor() + " comes before " + change.winner()
                + ".";
    }

    private void dominated() {
        List<Ranked> within = ranking.withinReach();
        long some =
                within.stream().filter(each -> !each.dominatedBy().isEmpty()).count();
        if (within.isEmpty() || some == 0) {
            return;
        }
        PaperId first = within.get(0).paper();
        long byFirst = within.stream()
                .filter(each -> each.dominatedBy().contains(first))
                .count();
        terminal.paragraph(
                String.format(
                        Locale.ROOT,
                        "%d of %d are dominated by another paper, %d of them by %s: no better by any criterion.",
                        some,
                        within.size(),
                        byFirst,
                        first),
                " ",
                " ");
    }

    private void setUps(boolean all) {
        List<Prerequisites.SetUp> setUps = ranking.prerequisites().setUps();
        if (setUps.isEmpty()) {
            return;
        }
        heading("Set up once");
        setUps.stream().limit(all ? setUps.size() : USUAL).forEach(each -> {
            String follow = each.follow().stream().limit(6).collect(Collectors.joining(", "));
            int more = each.follow().size() - 6;
            terminal.paragraph(
                    follow + (more > 0 ? " and " + more + " more" : ""),
                    " " + Terminal.padded(Terminal.cut(each.label(), 20), 21)
                            + Terminal.padded(Words.count(each.follow().size(), "paper"), 11),
                    " ".repeat(33));
        });
        for (List<String> cycle : ranking.prerequisites().cycles()) {
            terminal.paragraph("in a ring, counted as one: " + String.join(", ", cycle), " ", " ");
        }
    }

    private void heading(String text) {
        terminal.println();
        terminal.println(Ink.STRONG.on(text));
    }

    private void more(int count) {
        if (count > 0) {
            terminal.println(Ink.FAINT.on("     and " + count + " more: winnow order --all"));
        }
    }
}
