package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import winnow.cli.CommandLineFace;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.paper.PaperId;
import winnow.related.Landscape.Spot;
import winnow.report.MapSvg;
import winnow.topic.TopicIndex;

class LandscapeTest {
    private static final int EACH = 6;

    @TempDir
    private Path folder;

    private Library library;

    /** Two kitchens that have nothing in common but grammar, and one title that is markup. */
    @BeforeEach
    void load() throws IOException {
        StringBuilder digest = new StringBuilder();
        for (int i = 1; i <= EACH; i++) {
            digest.append("Kettle ")
                    .append(i)
                    .append(": Boiling Water for Tea\n\n")
                    .append(
                            "We present a kettle that boils water for tea. The whistle of the kettle tells that tea water boils. ")
                    .append("Kettle number ")
                    .append(i)
                    .append(" boils tea water on a stove.\n\n");
            digest.append("Sledge ")
                    .append(i)
                    .append(": Dogs Across Deep <b>Snow</b>\n\n")
                    .append(
                            "We present a sledge that dogs draw across deep snow. Sledge dogs rest where snow is deep. ")
                    .append("Sledge number ")
                    .append(i)
                    .append(" crosses snow with nine dogs.\n\n");
        }
        Files.writeString(folder.resolve("digest.txt"), digest);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = CommandLineFace.run(
                folder, new String[] {"load", "digest.txt"}, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        assertThat(code).isLessThan(2);
        library = Library.open(new Workspace(folder));
    }

    private Landscape landscape() throws IOException {
        return Landscape.of(
                library, Neighbours.of(library), TopicIndex.of(library).withFound(library), List.of());
    }

    @Test
    void like_lies_beside_like() throws IOException {
        List<Spot> spots = landscape().spots();
        assertThat(spots).hasSize(2 * EACH);
        double within = 0;
        double between = 0;
        for (Spot one : spots) {
            for (Spot other : spots) {
                boolean same = kitchen(one).equals(kitchen(other));
                within += same ? distance(one, other) / (EACH - 1) : 0;
                between += same ? 0 : distance(one, other) / EACH;
            }
        }
        assertThat(within * 1.5).isLessThan(between);
    }

    private static String kitchen(Spot spot) {
        return spot.paper().paper().title().substring(0, 6);
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Test
    void everything_is_on_the_plane_and_the_same_each_time() throws IOException {
        Landscape first = landscape();
        assertThat(first.spots()).allSatisfy(each -> {
            assertThat(each.x()).isBetween(0.0, Landscape.WIDTH);
            assertThat(each.y()).isBetween(0.0, Landscape.HEIGHT);
        });
        List<PaperId> order =
                first.spots().stream().map(each -> each.paper().id()).toList();
        assertThat(MapSvg.of(landscape(), order)).isEqualTo(MapSvg.of(first, order));
    }

    @Test
    void the_picture_is_xml_and_no_title_is_markup() throws Exception {
        String svg = MapSvg.of(landscape(), List.of(), "papers/%s.html");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("circle").getLength()).isGreaterThanOrEqualTo(2 * EACH);
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        assertThat(document.getElementsByTagName("a").getLength()).isEqualTo(2 * EACH);
    }
}
