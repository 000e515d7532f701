package winnow.digest;

import java.io.IOException;

/**
 * A form in which papers are passed around. A reader gives what it can read and reports the rest; it
 * never throws on text. One class a format, with its grammar in the class comment; {@link DigestReader}
 * lists them.
 */
public interface DigestFormat {
    /** Certainly something else. */
    int NO = 0;

    /** Nothing speaks for it but that nothing speaks for anything else. */
    int LEFT = 1;

    /** It looks like it: marks that other formats may have as well. */
    int LOOKS = 30;

    /** Marks that hardly anything else has. */
    int LIKELY = 60;

    /** Marks that nothing else has. */
    int SURE = 100;
    /** The word for it on the command line: {@code page}, {@code bibtex}, … */
    String id();

    /** The word for all formats that open alike: where one of them ends, no other of them begins. */
    default String family() {
        return id();
    }

    /** Whether titles and abstracts are told apart by shape alone, since nothing marks them. */
    default boolean isPage() {
        return false;
    }

    /** What it is, for a person: {@code a page of titles and abstracts}. */
    String description();

    /**
     * How well a text that begins so fits this format: {@link #NO} at least, {@link #SURE} at most. The best fit
     * reads it.
     *
     * @param head its first 16,384 characters at most; lines end with {@code \n}, blanks of any kind are blanks
     */
    int fit(String head);

    /** Reads the text to its end. Only the reading of the file itself may fail. */
    void read(DigestText text, DigestSink sink) throws IOException;
}
