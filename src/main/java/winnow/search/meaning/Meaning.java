package winnow.search.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A model that makes of each text a vector, so that texts of like meaning have vectors of like direction. */
public interface Meaning extends Closeable {
    /** Its name, one word; another model, or another version of it, has another name. */
    String model();

    /** A vector for each text, in their order, all of one length. */
    List<float[]> vectors(List<String> texts) throws IOException;
}
