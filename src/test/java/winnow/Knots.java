package winnow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Classes that can only be understood together: each of them needs, by way of others, each other one. */
@SuppressWarnings("NullAway") // each class of the map is its own key
final class Knots {
    private final Map<String, Set<String>> needs = new TreeMap<>();
    private final Map<String, String> packages = new HashMap<>();

    /** Nested classes count as the class they stand in. */
    Knots(JavaClasses classes) {
        for (JavaClass each : classes) {
            String from = outer(each);
            packages.put(from, each.getPackageName());
            Set<String> to = needs.computeIfAbsent(from, name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().forEach(need -> to.add(outer(need.getTargetClass())));
        }
    }

    private static String outer(JavaClass nested) {
        String name = nested.getBaseComponentType().getName();
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    /** The largest knot of a package and those below it. */
    List<String> largestIn(String name) {
        Map<String, Set<String>> reached = new TreeMap<>();
        needs.keySet().stream()
                .filter(each ->
                        packages.get(each).equals(name) || packages.get(each).startsWith(name + "."))
                .forEach(each -> reached.put(each, reachedFrom(each, name)));
        List<String> largest = List.of();
        for (String each : reached.keySet()) {
            List<String> knot = new ArrayList<>();
            reached.get(each).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(each))
                    .forEach(knot::add);
            largest = knot.size() > largest.size() ? knot : largest;
        }
        return largest;
    }

    private Set<String> reachedFrom(String start, String within) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : needs.getOrDefault(open.remove(), Set.of())) {
                if (next.startsWith(within + ".") && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
