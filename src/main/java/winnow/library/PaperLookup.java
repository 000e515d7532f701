package winnow.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.text.EditDistance;

/**
 * What came of asking for a paper by its id, its number, its name, an alias or the beginning of its id.
 *
 * @param id the paper; {@code null} when there is none or more than one
 * @param others the candidates when there are several, the nearest when there is none
 * @param problem a sentence that says why there is no id; empty when there is one
 */
public record PaperLookup(@Nullable PaperId id, List<PaperId> others, String problem) {
    private static final int NEAREST = 3;
    /** What papers put behind the name of a system, and people then do or do not. */
    private static final Pattern VERSION = Pattern.compile("(?i)[ -]?v\\d+(?:\\.\\d+)?$");

    public PaperLookup {
        others = List.copyOf(others);
    }

    static PaperLookup find(String asked, PaperNames papers) {
        String wanted = bare(asked);
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<PaperName> likely = papers.likely(wanted);
        Optional<PaperName> exact = likely.stream()
                .filter(paper -> paper.id().value().equals(lower))
                .findFirst();
        if (exact.isPresent()) {
            return found(exact.get());
        }
        List<PaperName> named = likely.stream()
                .filter(paper -> String.valueOf(paper.n()).equals(wanted) || paper.isCalled(wanted))
                .toList();
        List<PaperName> candidates = !named.isEmpty() || lower.isEmpty() ? named : papers.begun(lower);
        if (candidates.size() == 1) {
            return found(candidates.get(0));
        }
        List<PaperId> ids = candidates.stream().map(PaperName::id).toList();
        if (ids.isEmpty() && VERSION.matcher(wanted).find()) {
            PaperLookup unversioned = find(VERSION.matcher(wanted).replaceFirst(""), papers);
            return unversioned.id() == null ? nearest(asked, lower, papers.all()) : unversioned;
        }
        return ids.isEmpty() ? nearest(asked, lower, papers.all()) : several(asked, ids);
    }

    /** As it was meant: a number with its sign, or an id that a list had to cut, pasted back. */
    private static String bare(String asked) {
        String wanted = asked.strip();
        boolean number = wanted.startsWith("#") && wanted.length() > 1;
        boolean cut = wanted.endsWith("…") && wanted.length() > 1;
        return wanted.substring(number ? 1 : 0, wanted.length() - (cut ? 1 : 0)).strip();
    }

    private static PaperLookup found(PaperName paper) {
        return new PaperLookup(paper.id(), List.of(), "");
    }

    private static PaperLookup several(String asked, List<PaperId> ids) {
        String some = joined(ids.subList(0, Math.min(ids.size(), 8)));
        return new PaperLookup(null, ids, "\"" + asked + "\" could be any of " + some + "; type more of it");
    }

    /** A paper and how far it is from what was asked. */
    private record Near(PaperId id, int distance) {}

    private static PaperLookup nearest(String asked, String lower, Iterator<PaperName> papers) {
        List<Near> near = new ArrayList<>();
        while (papers.hasNext()) {
            PaperName paper = papers.next();
            near.add(new Near(paper.id(), distance(lower, paper)));
            near.sort(Comparator.comparingInt(Near::distance));
            if (near.size() > NEAREST) {
                near.remove(NEAREST);
            }
        }
        List<PaperId> ids = near.stream().map(Near::id).toList();
        String advice = ids.isEmpty() ? "no paper is loaded" : "the nearest are " + joined(ids);
        return new PaperLookup(null, ids, "no paper is called \"" + asked + "\"; " + advice);
    }

    private static String joined(List<PaperId> ids) {
        return ids.stream().map(PaperId::value).collect(Collectors.joining(", "));
    }

    private static int distance(String asked, PaperName paper) {
        String id = paper.id().value();
        int whole = EditDistance.between(asked, id);
        String name = paper.name();
        int named = name == null ? whole : EditDistance.between(asked, name.toLowerCase(Locale.ROOT));
        int head = EditDistance.between(asked, id.substring(0, Math.min(id.length(), asked.length() + 1)));
        return Math.min(named, Math.min(whole, head + 1));
    }
}
