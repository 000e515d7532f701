package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import winnow.digest.Entry;
import winnow.paper.Kind;
import winnow.paper.Mention;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Role;
import winnow.paper.Sentence;
import winnow.reading.figure.FigureOwner;
import winnow.reading.figure.FigureReader;
import winnow.reading.name.LinkReader;
import winnow.reading.name.MentionReader;
import winnow.reading.name.NameReader;
import winnow.reading.name.Naming;
import winnow.reading.whole.KindReader;
import winnow.reading.whole.RoleFeatures;
import winnow.reading.whole.RoleReader;
import winnow.reading.whole.TierEvidence;
import winnow.reading.whole.TierReader;
import winnow.reading.whole.TierReading;
import winnow.reading.whole.TopicScheme;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.ClueFinder;
import winnow.reading.words.PhraseTrie;

/**
 * Reads an entry of a digest into a paper. Never throws on text; keeps nothing between papers, and may be
 * used by several threads at once. Relations to other papers are not its business: {@link Relations} tells
 * them when all papers are known.
 */
public final class PaperReader {
    private static final NameReader NAMES = new NameReader();
    private static final MentionReader MENTIONS = new MentionReader();
    private static final LinkReader LINKS = new LinkReader();
    private static final RoleReader ROLES = new RoleReader();
    private static final KindReader KINDS = new KindReader();
    private static final TierReader TIERS = new TierReader();

    private final TopicScheme scheme;
    private final ClueFinder clues;

    /** A reader that tells the topics of the bundled scheme. */
    public PaperReader() {
        this(TopicScheme.bundled());
    }

    public PaperReader(TopicScheme scheme) {
        this.scheme = scheme;
        this.clues = new ClueFinder(clues(scheme));
    }

    /** What all readers look for, found in one pass over a text. */
    static List<PhraseTrie.Phrase<Clue>> clues(TopicScheme scheme) {
        List<PhraseTrie.Phrase<Clue>> all = new ArrayList<>(scheme.clues());
        all.addAll(RoleFeatures.clues());
        all.addAll(KindReader.clues());
        all.addAll(FigureOwner.clues());
        all.addAll(TierEvidence.clues());
        return all;
    }

    /**
     * Reads one entry.
     *
     * @param entry what the digest holds
     * @param id the id the paper will go by
     * @param number its number in the digest, from 1
     * @param file name of the digest
     */
    public Paper read(Entry entry, PaperId id, int number, String file) {
        Abstract text = Abstract.of(entry.title(), entry.text(), clues);
        List<Role> roles = ROLES.roles(text);
        Kind kind = KINDS.kind(text);
        Naming naming = NAMES.naming(text);
        List<Mention> mentions = MENTIONS.mentions(text, naming, roles);
        List<String> topics = scheme.topics(text, roles);
        Paper.Draft paper = Paper.titled(id, number, entry.title(), new Origin(file, entry.line()))
                .kind(kind)
                .bibliography(entry.bibliography())
                .text(entry.text(), sentences(text, roles))
                .figures(FigureReader.figures(text, roles))
                .mentions(mentions)
                .code(LINKS.links(text))
                .topics(topics);
        TierReading tier = TIERS.tier(text, roles, kind, topics);
        return paper.tier(tier.tier(), tier.why()).paper();
    }

    private static List<Sentence> sentences(Abstract text, List<Role> roles) {
        List<Sentence> sentences = new ArrayList<>();
        for (int n = 1; n <= text.sentences().size(); n++) {
            sentences.add(Sentence.of(
                    n, roles.get(n - 1), text.text(), text.sentences().get(n - 1)));
        }
        return sentences;
    }
}
