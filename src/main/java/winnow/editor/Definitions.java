package winnow.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import winnow.brief.Brief;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.trace.Target;

/** Where a reference leads: to the part's line in its brief, or to the sentence in the digest. */
final class Definitions {
    /** As many words of a sentence as tell where it begins. */
    private static final int WORDS = 6;

    private final Workbench bench;

    Definitions(Workbench bench) {
        this.bench = bench;
    }

    List<Location> at(String name, Position position) throws IOException {
        List<Location> places = new ArrayList<>();
        for (Pointed pointed : Pointed.at(bench, name, position)) {
            of(pointed.target()).filter(place -> !places.contains(place)).ifPresent(places::add);
        }
        return places;
    }

    private Optional<Location> of(Target target) {
        Optional<Paper> paper = bench.library().paper(target.paper());
        Optional<Brief> brief = bench.library()
                .brief(target.paper())
                .filter(bench.library().reference()::isOwn)
                .flatMap(read -> bench.brief(read.file()));
        String slug = target.part();
        if (slug != null) {
            return brief.flatMap(own -> own.part(slug).map(part -> line(own.file(), part.line())))
                    .or(() -> bench.library()
                            .brief(target.paper())
                            .flatMap(bundled -> bundled.part(slug))
                            .flatMap(part -> part.sentences().stream().findFirst())
                            .flatMap(sentence -> paper.flatMap(known -> inDigest(known, sentence))));
        }
        return paper.flatMap(known -> inDigest(known, target.sentence()))
                .or(() -> brief.flatMap(own -> cited(own, target.sentence())));
    }

    /** Where a brief first cites a sentence. */
    private Optional<Location> cited(Brief brief, int sentence) {
        return brief.citations().stream()
                .filter(each -> each.sentence() == sentence)
                .findFirst()
                .map(each -> line(brief.file(), each.line()));
    }

    private Location line(String name, int line) {
        Position start = new Position(Math.max(0, line - 1), 0);
        return new Location(bench.uri(name), new Range(start, start));
    }

    /** The sentence in the file that was loaded; the paper's title where its words are not found in it. */
    private Optional<Location> inDigest(Paper paper, int number) {
        Optional<Path> file = Uris.typed(paper.source().file()).map(bench.root()::resolve);
        return file.map(bench::name)
                .flatMap(name -> bench.document(name).map(digest -> {
                    int line = Math.max(0, paper.source().line() - 1);
                    Position found = paper.sentence(number)
                            .map(Sentence::text)
                            .flatMap(words -> find(digest, line, words))
                            .orElse(new Position(line, 0));
                    return new Location(bench.uri(name), new Range(found, found));
                }));
    }

    /** Lines of a digest are broken anywhere, so that any blanks may stand between words. */
    private static Optional<Position> find(Document digest, int from, String sentence) {
        String begin = Stream.of(sentence.strip().split("\\s+"))
                .limit(WORDS)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        int start = digest.offset(new Position(from, 0));
        Matcher matcher = Pattern.compile(begin).matcher(digest.text());
        return begin.isEmpty() || !matcher.find(start)
                ? Optional.empty()
                : Optional.of(digest.position(matcher.start()));
    }
}
