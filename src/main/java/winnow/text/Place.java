package winnow.text;

/**
 * Where something stands, as a person reads it: {@code file:line:column}.
 *
 * @param file name of the text, as it was given
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
