package winnow.digest.pdf;

/**
 * What a PDF says.
 *
 * @param state whether it says anything
 * @param html its text as a page, a line for each page
 * @param pages that were read
 * @param isCut whether there are more, which were not
 */
record PdfText(State state, String html, int pages, boolean isCut) {

    /** What becomes of a PDF, and what a person can do about it. */
    enum State {
        READ("a PDF", ""),
        LOCKED("a PDF that asks for a password", "take the password off (qpdf --decrypt), and load it again"),
        PICTURES(
                "a PDF whose pages are pictures, without a text to read",
                "have its letters read first (ocrmypdf), and load what comes out"),
        NO_LETTERS(
                "a PDF whose fonts do not say which letters they show",
                "have its letters read anew (ocrmypdf --force-ocr), and load what comes out"),
        DAMAGED("a PDF that is damaged or cut", "fetch it again, or mend it (qpdf, mutool clean)"),
        TOO_LARGE(
                "a PDF that unpacks to more than winnow holds",
                "split it (qpdf --split-pages), or export the papers as text");

        private final String what;
        private final String advice;

        State(String what, String advice) {
            this.what = what;
            this.advice = advice;
        }

        String what() {
            return "this is " + what;
        }

        String advice() {
            return advice;
        }
    }

    /** One that is not read. */
    static PdfText of(State state) {
        return new PdfText(state, "", 0, false);
    }
}
