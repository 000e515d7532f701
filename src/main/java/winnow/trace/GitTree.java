package winnow.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a commit, by their paths from the top, and the submodules. */
final class GitTree {
    private static final String MODULE = "160000";
    private static final String LINK = "120000";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> submodules = new HashMap<>();

    private GitTree() {}

    static GitTree of(Git git, String commit) throws IOException {
        Git.Answer answer = git.ask("ls-tree", "-r", "-z", "--full-tree", commit);
        if (!answer.isGood()) {
            throw new IOException("git cannot list the files of " + commit + ": " + answer.error());
        }
        GitTree tree = new GitTree();
        for (String entry : new String(answer.out(), StandardCharsets.UTF_8).split("\0")) {
            int tab = entry.indexOf('\t');
            String[] words = entry.substring(0, Math.max(0, tab)).split(" ");
            if (words.length == 3 && words[0].equals(MODULE)) {
                tree.submodules.put(entry.substring(tab + 1), words[2]);
            } else if (words.length == 3 && !words[0].equals(LINK)) {
                tree.files.put(entry.substring(tab + 1), words[2]);
            }
        }
        return tree;
    }

    Optional<String> object(String path) {
        return Optional.ofNullable(files.get(path));
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    Map<String, String> files() {
        return files;
    }

    /** The path of the submodule that a path lies in. */
    Optional<String> submoduleOf(String path) {
        for (int slash = path.indexOf('/'); slash >= 0 && !submodules.isEmpty(); slash = path.indexOf('/', slash + 1)) {
            if (submodules.containsKey(path.substring(0, slash))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return Optional.empty();
    }

    /** The commit of a submodule. */
    String submodule(String path) {
        return submodules.getOrDefault(path, "");
    }
}
