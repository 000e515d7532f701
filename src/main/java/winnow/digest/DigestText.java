package winnow.digest;

import java.io.IOException;
import java.io.Reader;
import winnow.text.Lines;
import winnow.text.Source;

/**
 * The text of a digest, to be read once: line by line, as a stream of characters, or, for the formats
 * whose library wants it so, whole.
 *
 * @param name of the file, for messages
 * @param reader at its beginning
 */
public record DigestText(String name, Reader reader) {
    /** The most characters that are held at once for a format that cannot be streamed. */
    public static final int MOST = 1 << 26;

    public Lines lines() {
        return new Lines(reader);
    }

    /** All of it, or its first {@link #MOST} characters. */
    public Source whole() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 15];
        int count = reader.read(buffer);
        while (count > 0 && text.length() < MOST) {
            text.append(buffer, 0, Math.min(count, MOST - text.length()));
            count = reader.read(buffer);
        }
        return new Source(name, text.toString());
    }
}
