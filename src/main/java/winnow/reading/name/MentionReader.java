package winnow.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Mention;
import winnow.paper.Role;
import winnow.reading.name.Candidates.Candidate;
import winnow.reading.words.Abstract;
import winnow.text.Span;

/**
 * Reads what a paper names, itself and others, and where. Names are found once; hardware, baselines and data sets
 * are sorted by rules, what the paper builds on and the models it evaluates with are told by all that speaks for
 * them at all of their places together. What was told once is mentioned wherever it stands.
 */
public final class MentionReader {
    private static final MentionModel MODEL = new MentionModel();

    /**
     * The mentions in order, the title's first.
     *
     * @param roles of the sentences
     */
    public List<Mention> mentions(Abstract paper, Naming naming, List<Role> roles) {
        MentionList mentions = new MentionList(paper.title(), paper.text());
        Candidates candidates = new Candidates(paper, roles, naming);
        for (Candidate candidate : candidates.all()) {
            for (Mention.Kind kind : MODEL.kinds(candidates, candidate)) {
                candidate.places().forEach(place -> mentions.add(kind, candidate.name(kind), place.name()));
            }
        }
        for (Spotted own : candidates.own()) {
            Mention.Kind kind = naming.isName(own.name()) ? Mention.Kind.NAME : Mention.Kind.ALIAS;
            mentions.add(kind, naming.listed(own.name()), own);
        }
        placeOwn(Mention.Kind.NAME, naming.name(), paper, mentions);
        naming.aliases().forEach(alias -> placeOwn(Mention.Kind.ALIAS, alias, paper, mentions));
        int own = paper.words().firstOwn();
        new ScaleReader().read(paper.words(), own > paper.words().sentences() ? 1 : own, mentions);
        return mentions.all();
    }

    /** Gives a name of the paper's own a place where none was met, as within a longer name. */
    private static void placeOwn(Mention.Kind kind, @Nullable String name, Abstract paper, MentionList mentions) {
        if (name == null || mentions.has(kind, name)) {
            return;
        }
        int at = paper.text().indexOf(name);
        if (at >= 0) {
            mentions.add(kind, name, paper.sentenceAt(at), new Span(at, at + name.length()));
        } else if (paper.title().contains(name)) {
            int start = paper.title().indexOf(name);
            mentions.add(kind, name, 0, new Span(start, start + name.length()));
        }
    }
}
