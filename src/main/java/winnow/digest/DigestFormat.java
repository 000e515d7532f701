package winnow.digest;

import java.io.IOException;

/**
 * A form in which papers are passed around. A reader gives what it can read and reports the rest; it
 * never throws on text. One class a format, with its grammar in the class comment; {@link DigestReader}
 * lists them.
 */
interface DigestFormat {

    /** The word for it on the command line: {@code page}, {@code bibtex}, … */
    String id();

    /** What it is, for a person: {@code a page of titles and abstracts}. */
    String description();

    /** Whether a text that begins so (its first 16,384 characters at most) is of this format. */
    boolean recognises(String head);

    /** Reads the text to its end. Only the reading of the file itself may fail. */
    void read(DigestText text, DigestSink sink) throws IOException;
}
