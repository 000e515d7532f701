package winnow.digest;

import winnow.paper.Finding;

/** Takes what a digest holds while it is being read, in the order of the digest. */
public interface DigestSink {

    /** An entry was read. */
    void entry(Entry entry);

    /** Something was passed over, or read with a doubt: a line of residue, a title without an abstract, … */
    void finding(Finding finding);
}
