package winnow.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The menu: two tasks, and the pages that serve each. A page that is not there is not offered. */
public final class Menu {
    private static final List<Task> TASKS = List.of(
            new Task(
                    "Choose",
                    List.of(
                            new Entry("papers", "Papers"),
                            new Entry("topics", "Topics"),
                            new Entry("map", "Map"),
                            new Entry("compare", "Compare"),
                            new Entry("order", "Order"),
                            new Entry("decide", "Decide"))),
            new Task(
                    "Follow",
                    List.of(new Entry("plan", "Plan"), new Entry("trace", "Trace"), new Entry("log", "Log"))));

    /** What a server answers besides the pages that can be files. */
    private static final Set<String> LIVE = Set.of("decide");

    private Menu() {}

    /** A task of a team, and its pages in the order in which they are needed. */
    public record Task(String name, List<Entry> entries) {}

    /** A page, and what it is called. */
    public record Entry(String section, String label) {
        public String path() {
            return section + ".html";
        }
    }

    /**
     * The menu of a set of pages.
     *
     * @param paths of the pages that can be files
     * @param live whether a server is behind them
     */
    static List<Task> of(Set<String> paths, boolean live) {
        Predicate<Entry> there = entry -> paths.contains(entry.path()) || (live && LIVE.contains(entry.section()));
        return TASKS.stream()
                .map(task -> new Task(
                        task.name(), task.entries().stream().filter(there).toList()))
                .toList();
    }
}
