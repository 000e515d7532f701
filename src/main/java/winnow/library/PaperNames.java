package winnow.library;

import java.util.Iterator;
import java.util.List;

/** The names of a library's papers, as a look-up asks for them. */
interface PaperNames {
    /** Every paper whose id, number or name a text is, and perhaps others. */
    List<PaperName> likely(String asked);

    /** The papers whose id begins so. */
    List<PaperName> begun(String beginning);

    /** All of them in the order of the digest, read as they are asked for. */
    Iterator<PaperName> all();

    /** Names that are at hand. */
    static PaperNames of(List<PaperName> names) {
        return new PaperNames() {
            @Override
            public List<PaperName> likely(String asked) {
                return names;
            }

            @Override
            public List<PaperName> begun(String beginning) {
                return names.stream()
                        .filter(paper -> paper.id().value().startsWith(beginning))
                        .toList();
            }

            @Override
            public Iterator<PaperName> all() {
                return names.iterator();
            }
        };
    }
}
