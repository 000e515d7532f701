package winnow.decision;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import winnow.library.DigestLock;
import winnow.library.Library;
import winnow.library.StoreMeta;
import winnow.library.StoreMeta.DigestFile;
import winnow.order.Machine;
import winnow.order.Team;
import winnow.paper.Fingerprint;

/** Facts in the words of a record. */
final class DraftWords {
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("^(?:It|Its|No|Nobody|None|You)\\b");
    private static final Pattern YOU_HAVE = Pattern.compile("\\byou have\\b");
    private static final Pattern YOU = Pattern.compile("\\byou (know|care|do|name)\\b");
    private static final Pattern YOUR = Pattern.compile("\\byour\\b");
    private static final int HEX = 12;

    private DraftWords() {}

    /** {@code 2 people, 6 weeks; laptop, RTX 4090; knows Python, PyTorch}. */
    static String team(Team team) {
        Set<String> assumed = team.assumed();
        StringBuilder words = new StringBuilder();
        words.append(team.people()).append(team.people() == 1 ? " person, " : " people, ");
        words.append(team.weeks()).append(team.weeks() == 1 ? " week; " : " weeks; ");
        words.append(
                team.machines().isEmpty()
                        ? "no machine"
                        : team.machines().stream().map(Machine::words).collect(Collectors.joining(", ")));
        List<String> knows = java.util.stream.Stream.concat(team.languages().stream(), team.systems().stream())
                .toList();
        if (!knows.isEmpty()) {
            words.append("; knows ").append(String.join(", ", knows));
        }
        if (!team.topics().isEmpty()) {
            words.append("; cares for ").append(String.join(", ", team.topics()));
        }
        boolean allAssumed = assumed.containsAll(List.of("people", "weeks", "machines"));
        return allAssumed ? words + " (assumed; the team did not say)" : words.toString();
    }

    /** The names of the digests, without their folders. */
    static String digestName(Library library) {
        return library.meta()
                .map(meta -> meta.files().stream()
                        .map(file -> FOLDERS.matcher(file.name()).replaceFirst(""))
                        .map(name -> name.equals("-") ? "from standard input" : name)
                        .collect(Collectors.joining(", ")))
                .orElse("of the reference");
    }

    /** The first digits of the SHA-256 of the digest's file; of all together where there are several. */
    static Fingerprint digestFingerprint(Library library) {
        List<DigestFile> files = library.meta().map(StoreMeta::files).orElse(List.of());
        if (files.size() == 1) {
            return new Fingerprint(files.get(0).sha256().substring(0, HEX));
        }
        if (!files.isEmpty()) {
            return Fingerprint.of(files.stream().map(DigestFile::sha256).collect(Collectors.joining(" ")));
        }
        return Fingerprint.of(library.reference().lock().papers().stream()
                .map(DigestLock.Locked::sentences)
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    }

    /** A sentence to the team as a clause about it: {@code it needs one GPU, which the team has}. */
    static String clause(String sentence) {
        String plain = sentence.strip();
        String open = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        String lower = ARTICLE.matcher(open).find() ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
        String has = YOU_HAVE.matcher(lower).replaceAll("the team has");
        return YOU.matcher(YOUR.matcher(has).replaceAll("the team's"))
                .replaceAll(match -> "the team " + (match.group(1).equals("do") ? "does" : match.group(1) + "s"));
    }
}
