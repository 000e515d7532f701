package winnow.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What changed in a tree.
 *
 * @param hunks pieces of it, by file and line
 * @param gone every tag that stood in a file before it changed or went
 * @param elsewhere names of the files whose tags in the working tree are not those of the change
 */
public record Change(List<Hunk> hunks, List<Tag> gone, List<String> elsewhere) {
    public Change {
        hunks = List.copyOf(hunks);
        gone = List.copyOf(gone);
        elsewhere = List.copyOf(elsewhere);
    }

    static Change of(ChangedLines changed, TreeScanner scanner, Predicate<String> without) throws IOException {
        List<String> walked = scanner.files().stream().map(TreeWalk.Entry::name).toList();
        List<Hunk> hunks = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (String file : changed.files(walked)) {
            byte[] content = without.test(file) ? null : changed.content(file);
            if (content == null) {
                continue;
            }
            hunks.addAll(new Hunks(file, changed.changed(file)).of(content));
            if (!changed.isHere(file)) {
                elsewhere.add(file);
            }
        }
        return new Change(hunks, scanner.read(changed.before(walked)).tags(), elsewhere);
    }

    /** The tags of the kind that builds or checks, of which a trace knows no more, by their old places. */
    public List<Tag> lost(Trace trace) {
        return gone.stream()
                .filter(tag -> tag.claim() == Claim.BUILD || tag.claim() == Claim.TEST)
                .filter(tag -> trace.tags().stream()
                        .noneMatch(now -> now.item().equals(tag.target().item())
                                && (now.claim() == tag.claim() || now.claim() == Claim.SKIP)))
                .toList();
    }
}
