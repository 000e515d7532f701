package winnow.reading;

import java.util.function.Function;
import winnow.paper.Relation;
import winnow.reading.words.CueFile;
import winnow.reading.words.Folded;
import winnow.reading.words.PhraseTrie;
import winnow.text.Span;

/** Tells by the words around another paper's name how this paper stands to it. */
final class RelationCues {
    private static final PhraseTrie<String> CUES = PhraseTrie.of(
            CueFile.phrases(CueFile.sections(RelationCues.class, "relation-cues.txt"), Function.identity()));
    /** A cue further from the name, in characters, is about something else. */
    private static final int REACH = 90;

    private static final int SURER = 3;

    private RelationCues() {}

    /** The type told by the nearest cue; without any, a paper named in passing is one to compare with. */
    static Relation.Type type(String text, Span name, boolean title) {
        Folded folded = Folded.of(text);
        int from = Math.max(0, name.start() - REACH);
        int to = Math.min(folded.length(), name.end() + REACH);
        int[] nearest = {Integer.MAX_VALUE};
        Relation.Type[] type = {title ? Relation.Type.USES : Relation.Type.COMPARES};
        CUES.scan(folded, from, to, (section, start, end) -> {
            int distance = end <= name.start() ? name.start() - end : start - name.end();
            int felt = section.endsWith("-surely") ? distance / SURER : distance;
            if (counts(section, start, name) && distance >= 0 && felt < nearest[0]) {
                nearest[0] = felt;
                type[0] = typeOf(section);
            }
        });
        return type[0];
    }

    private static boolean counts(String section, int start, Span name) {
        boolean before = start < name.start();
        return before ? !section.endsWith("-behind") : !section.endsWith("-before");
    }

    private static Relation.Type typeOf(String section) {
        if (section.startsWith("extends")) {
            return Relation.Type.EXTENDS;
        }
        if (section.startsWith("uses")) {
            return Relation.Type.USES;
        }
        return section.startsWith("evaluates") ? Relation.Type.EVALUATES : Relation.Type.COMPARES;
    }

    /** Whether there is any cue of one paper standing to another in a sentence. */
    static boolean any(String text) {
        boolean[] found = {false};
        Folded folded = Folded.of(text);
        CUES.scan(folded, 0, folded.length(), (section, start, end) -> found[0] = true);
        return found[0];
    }
}
