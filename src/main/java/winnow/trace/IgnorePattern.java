package winnow.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@code .gitignore}. It is matched by following all its states at once, character by
 * character, so that no pattern takes longer than its length times the path's.
 */
final class IgnorePattern {
    private final boolean negated;
    private final boolean foldersOnly;
    private final boolean anchored;
    private final @Nullable String literal;
    private final List<Step> steps;

    /** What a step of a pattern takes. */
    private enum Kind {
        ONE,
        /** Any run of characters within a name. */
        STAR,
        /** Any run of folders, each with its slash. */
        FOLDERS,
        /** Everything to the end. */
        REST
    }

    private record Step(Kind kind, CharClass one) {}

    /** One character. */
    private interface CharClass {
        boolean has(char c);
    }

    private static final CharClass NAME_CHARACTER = c -> c != '/';

    private IgnorePattern(String line) {
        String text = withoutTrailingBlanks(line);
        negated = text.startsWith("!");
        text = negated ? text.substring(1) : text;
        foldersOnly = text.endsWith("/");
        text = foldersOnly ? text.substring(0, text.length() - 1) : text;
        anchored = text.indexOf('/') >= 0;
        text = text.startsWith("/") ? text.substring(1) : text;
        boolean plain = text.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0);
        literal = plain ? text : null;
        steps = plain ? List.of() : steps(text);
    }

    /** Reads a line; empty for a comment or a blank. */
    static Optional<IgnorePattern> of(String line) {
        String bare = withoutTrailingBlanks(line);
        boolean says = !bare.isEmpty() && !bare.startsWith("#") && !bare.equals("!") && !bare.equals("/");
        return says ? Optional.of(new IgnorePattern(bare)) : Optional.empty();
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0
                && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')
                && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean begins = at == 0 || text.charAt(at - 1) == '/';
            char c = text.charAt(at);
            if (begins && text.startsWith("**/", at)) {
                steps.add(new Step(Kind.FOLDERS, NAME_CHARACTER));
                at += 3;
            } else if (begins && at > 0 && text.substring(at).equals("**")) {
                steps.add(new Step(Kind.REST, NAME_CHARACTER));
                at += 2;
            } else if (c == '*') {
                steps.add(new Step(Kind.STAR, NAME_CHARACTER));
                while (at < text.length() && text.charAt(at) == '*') {
                    at++;
                }
            } else if (c == '[' && text.indexOf(']', at + 2) > 0) {
                int end = text.indexOf(']', at + 2);
                steps.add(new Step(Kind.ONE, range(text.substring(at + 1, end))));
                at = end + 1;
            } else {
                boolean escaped = c == '\\' && at + 1 < text.length();
                char one = escaped ? text.charAt(at + 1) : c;
                steps.add(new Step(Kind.ONE, c == '?' ? NAME_CHARACTER : other -> other == one));
                at += escaped ? 2 : 1;
            }
        }
        return steps;
    }

    /** What stands in brackets: {@code a-z0-9}, {@code !a-z}. */
    private static CharClass range(String inner) {
        boolean not = inner.startsWith("!") || inner.startsWith("^");
        String set = not ? inner.substring(1) : inner;
        return c -> c != '/' && not != isIn(set, c);
    }

    private static boolean isIn(String set, char c) {
        for (int at = 0; at < set.length(); at++) {
            boolean span = at + 2 < set.length() && set.charAt(at + 1) == '-';
            char last = span ? set.charAt(at + 2) : set.charAt(at);
            if (c >= set.charAt(at) && c <= last) {
                return true;
            }
            at += span ? 2 : 0;
        }
        return false;
    }

    boolean negated() {
        return negated;
    }

    /**
     * Whether it names a path.
     *
     * @param path relative to the folder of the ignore file, with forward slashes
     * @param folder whether the path is a folder
     */
    boolean matches(String path, boolean folder) {
        if (foldersOnly && !folder) {
            return false;
        }
        String text = anchored ? path : path.substring(path.lastIndexOf('/') + 1);
        return literal == null ? runs(text) : literal.equals(text);
    }

    // @paper regular-expression-search-algorithm/all-states-at-once
    private boolean runs(String text) {
        boolean[] active = new boolean[steps.size() + 1];
        enter(active, 0);
        for (int at = 0; at < text.length(); at++) {
            boolean[] next = new boolean[active.length];
            char c = text.charAt(at);
            for (int state = 0; state < steps.size(); state++) {
                if (active[state]) {
                    step(next, state, c);
                }
            }
            active = next;
        }
        return active[steps.size()];
    }

    private void step(boolean[] next, int state, char c) {
        switch (steps.get(state).kind()) {
            case ONE -> {
                if (steps.get(state).one().has(c)) {
                    enter(next, state + 1);
                }
            }
            case STAR -> {
                if (c != '/') {
                    enter(next, state);
                }
            }
            case FOLDERS -> {
                next[state] = true;
                if (c == '/') {
                    enter(next, state + 1);
                }
            }
            case REST -> {
                next[state] = true;
                Arrays.fill(next, steps.size(), next.length, true);
            }
        }
    }

    /** Makes a state active, and those behind it that can be reached without a character. */
    private void enter(boolean[] active, int state) {
        active[state] = true;
        if (state < steps.size()) {
            Kind kind = steps.get(state).kind();
            if (kind == Kind.STAR || kind == Kind.FOLDERS) {
                enter(active, state + 1);
            }
        }
    }
}
