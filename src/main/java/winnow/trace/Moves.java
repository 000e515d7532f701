package winnow.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where a new file was moved from: a file that is gone and has at least half of its lines, as git has it. */
final class Moves {
    private static final double ALIKE = 0.5;
    private static final int MOST_COMPARED = 200;

    private final GitTree before;
    private final Predicate<String> isThere;
    private final Git.Objects objects;
    private final Set<String> taken = new HashSet<>();

    Moves(GitTree before, Predicate<String> isThere, Git.Objects objects) {
        this.before = before;
        this.isThere = isThere;
        this.objects = objects;
    }

    /** The object that a new file was before; empty where it is really new. */
    Optional<String> from(String path, byte[] content) {
        String ending = ending(path);
        String name = name(path);
        List<Map.Entry<String, String>> gone = new ArrayList<>();
        for (Map.Entry<String, String> file : before.files().entrySet()) {
            boolean like =
                    ending(file.getKey()).equals(ending) || name(file.getKey()).equals(name);
            if (like && !taken.contains(file.getKey()) && !isThere.test(file.getKey())) {
                gone.add(file);
            }
        }
        gone.sort(Comparator.comparing(file -> !name(file.getKey()).equals(name)));
        Optional<Map.Entry<String, String>> found =
                best(gone.subList(0, Math.min(gone.size(), MOST_COMPARED)), content);
        found.ifPresent(file -> taken.add(file.getKey()));
        return found.map(Map.Entry::getValue);
    }

    private Optional<Map.Entry<String, String>> best(List<Map.Entry<String, String>> gone, byte[] content) {
        Optional<Map.Entry<String, String>> best = Optional.empty();
        double most = ALIKE;
        try {
            for (Map.Entry<String, String> file : gone) {
                byte[] old = objects.bytes(file.getValue()).orElse(new byte[0]);
                double alike = LineDiff.alike(old, content);
                if (alike > most || (best.isEmpty() && alike >= most)) {
                    most = alike;
                    best = Optional.of(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String ending(String path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
