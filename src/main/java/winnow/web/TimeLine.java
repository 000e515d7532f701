package winnow.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The log as a line of time: the decisions in their order, what replaced what, and where cited sentences drifted.
 *
 * @param stops from the first decision to the last
 * @param arcs from a decision to the one that replaced it
 * @param width of the drawing
 * @param top height of the room for arcs above the line
 */
public record TimeLine(List<Stop> stops, List<Arc> arcs, int width, int top) {
    private static final int STEP = 104;
    private static final int LEAST_RISE = 26;
    private static final int MOST_RISE = 84;

    /**
     * A decision on the line.
     *
     * @param date empty where it is that of the stop before
     * @param word of its status, without its successor
     */
    public record Stop(String id, String title, String date, String word, long drifted, int x) {}

    /** A replacement; {@code rise} is how high its arc goes. */
    public record Arc(int from, int to, int rise, String words) {}

    static TimeLine of(LogSheet log) {
        List<LogSheet.Entry> entries = new ArrayList<>(log.entries());
        Collections.reverse(entries);
        List<Stop> stops = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        String date = "";
        for (LogSheet.Entry entry : entries) {
            int x = STEP / 2 + STEP * stops.size();
            places.put(entry.id(), x);
            String word = entry.status().replaceFirst(" .*", "");
            stops.add(new Stop(
                    entry.id(),
                    entry.title(),
                    entry.date().equals(date) ? "" : entry.date(),
                    word,
                    entry.drifted(),
                    x));
            date = entry.date();
        }
        List<Arc> arcs = new ArrayList<>();
        for (LogSheet.Entry entry : entries) {
            String successor = entry.status().replaceFirst("^superseded by ", "");
            Integer from = places.get(entry.id());
            Integer to = places.get(successor);
            if (from != null && to != null && !successor.equals(entry.id())) {
                int steps = Math.abs(to - from) / STEP;
                int rise = Math.min(MOST_RISE, LEAST_RISE + 12 * (steps - 1));
                arcs.add(new Arc(from, to, rise, successor + " replaced " + entry.id()));
            }
        }
        int top = arcs.stream().mapToInt(Arc::rise).max().orElse(0) + 16;
        return new TimeLine(stops, arcs, STEP * Math.max(1, stops.size()), top);
    }
}
