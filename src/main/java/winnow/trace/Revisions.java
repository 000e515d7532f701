package winnow.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which two states of a repository a person means who types a revision.
 *
 * <p>{@code REV}: from where the branch left {@code REV} to the working tree. {@code A...B}: from where
 * {@code B} left {@code A} to {@code B}. {@code A..B}: from {@code A} itself to {@code B}. A side left out is
 * {@code HEAD}.
 *
 * @param from the commit that changes are counted from
 * @param to the commit that they are counted to; {@code null} for the working tree
 */
record Revisions(String from, @Nullable String to) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");
    private static final Pattern BROKEN = Pattern.compile("(?:[-^:].*|.*[\\s\\p{Cntrl}?*\\[\\\\].*|)");

    static Revisions of(Git git, Path folder, String typed) throws IOException {
        repository(git, folder);
        int three = typed.indexOf("...");
        int two = three >= 0 ? three : typed.indexOf("..");
        if (two < 0) {
            return new Revisions(base(git, folder, commit(git, folder, typed), "HEAD", typed), null);
        }
        String left = two == 0 ? "HEAD" : typed.substring(0, two);
        String right = typed.substring(two + (three >= 0 ? 3 : 2));
        String from = commit(git, folder, left);
        String to = commit(git, folder, right.isEmpty() ? "HEAD" : right);
        return new Revisions(three >= 0 ? base(git, folder, from, to, typed) : from, to);
    }

    /** Makes sure that there is a repository, and that git takes it for ours. */
    private static void repository(Git git, Path folder) throws IOException {
        Git.Answer answer = git.ask("rev-parse", "--git-dir");
        if (answer.isGood()) {
            return;
        }
        if (answer.error().contains("not a git repository")) {
            throw new IOException(folder + " is not in a git repository, so nothing is known of what changed");
        }
        throw new IOException("git refuses " + folder + ": "
                + answer.error().replaceFirst("^fatal: ", "").replaceAll("\\s+", " "));
    }

    private static String commit(Git git, Path folder, String typed) throws IOException {
        if (!BROKEN.matcher(typed).matches()) {
            String name = git.ask("rev-parse", "--verify", "--quiet", typed + "^{commit}")
                    .line();
            if (COMMIT.matcher(name).matches()) {
                return name;
            }
        }
        throw new IOException("git knows no revision \"" + typed + "\" in " + folder
                + (isShallow(git) ? "; the clone is shallow and may lack it (git fetch --unshallow)" : ""));
    }

    /** Where one side left the other; a commit that nothing ties to the other is compared itself. */
    private static String base(Git git, Path folder, String from, String to, String typed) throws IOException {
        Git.Answer base = git.ask("merge-base", from, to);
        if (COMMIT.matcher(base.line()).matches()) {
            return base.line();
        }
        if (isShallow(git)) {
            throw new IOException("the clone in " + folder + " is shallow and lacks the commit where the branch left \""
                    + typed + "\" (git fetch --unshallow)");
        }
        return from;
    }

    private static boolean isShallow(Git git) throws IOException {
        return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    }
}
