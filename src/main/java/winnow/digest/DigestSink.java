package winnow.digest;

import winnow.paper.Finding;

/** Takes what a digest holds while it is being read, in the order of the digest. */
public interface DigestSink {

    /**
     * A file begins; the entries up to the next call stood in it. Called once for a plain digest, and once
     * for each file of an archive.
     *
     * @param name as given, or {@code archive.zip!member.ris}
     * @param taken what it was taken for
     */
    default void file(String name, Taken taken) {}

    /** An entry was read. */
    void entry(Entry entry);

    /** Something was passed over, or read with a doubt: a line of residue, a title without an abstract, … */
    void finding(Finding finding);
}
