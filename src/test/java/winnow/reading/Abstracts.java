package winnow.reading;

import java.util.List;
import winnow.paper.Figure;
import winnow.reading.figure.FigureReader;
import winnow.reading.whole.RoleReader;
import winnow.reading.whole.TopicScheme;
import winnow.reading.words.Abstract;
import winnow.reading.words.ClueFinder;

/** Abstracts made ready for reading, with the clues of the bundled scheme. */
public final class Abstracts {
    private static final ClueFinder BUNDLED = new ClueFinder(PaperReader.clues(TopicScheme.bundled()));

    private Abstracts() {}

    public static Abstract of(String title, String text) {
        return Abstract.of(title, text, BUNDLED);
    }

    /** Figures of an abstract, with the roles that are read from it. */
    public static List<Figure> figures(String title, String text) {
        Abstract read = of(title, text);
        return FigureReader.figures(read, new RoleReader().roles(read));
    }
}
