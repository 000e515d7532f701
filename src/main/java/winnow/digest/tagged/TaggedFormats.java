package winnow.digest.tagged;

import java.util.List;
import java.util.Locale;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;
import winnow.digest.Field;
import winnow.digest.FieldTable;

/**
 * Formats whose records are lines with a tag or a label each: a row a format.
 *
 * <pre>
 *          begins at   line                        ends at
 * ris      TY          TI  - value                 ER
 * nbib     PMID        TI  - value                 the next one
 * isi      PT          TI value                    ER
 * refer    %0          %T value                    the next one
 * ovid     <1. >       TI  - value                 the next one
 * cochrane Record #1   TI: value                   the next one
 * refworks RT          T1 value                    the next one
 * labelled see Labels
 * </pre>
 */
public final class TaggedFormats implements DigestFormats {
    private static final String RIS_TAGS = "(?:A[1-4BDNUV]|BT|C[1-8ANPY]|D[ABOPS]|E[DPRT]|I[DS]|J[12AFO]|KW|L[1-4ABK]"
            + "|M[1-3]|N[12V]|OP|P[BPY]|R[INP]|S[ENPTV]|T[1-3AITY]|U[1-5R]|V[LO]|Y[12])";

    /**
     * As reference managers export it. With one blank before the hyphen only tags that RIS knows count, with none only
     * the end: wrapped abstracts have {@code T2-weighted}.
     */
    private static final Tags RIS = Tags.of(
                    "ris",
                    "RIS records",
                    "(?im)^\\s{0,3}TY\\s{1,4}[-–—] {0,4}[A-Z]{2,8}\\s*$",
                    "^\\uFEFF?\\s{0,3}(?=[A-Z][A-Z0-9]\\s{2,4}-|(?i:" + RIS_TAGS + ")\\s{2,4}-\\s|" + RIS_TAGS
                            + "\\s-(?:\\s|$)|ER-\\s*$)([A-Za-z][A-Za-z0-9])\\s{0,4}- {0,4}(.*)$",
                    "TY",
                    FieldTable.of("""
                            title    TI, T1, CT, BT
                            abstract AB, N2
                            author   AU, A1
                            year     PY, Y1, DA
                            venue    JO, JF, T2, JA, J2, J1, BT
                            doi      DO
                            arxiv    AN
                            url      UR, L2
                            key      ID
                            type     TY
                            keyword  KW
                            """, name -> name.toUpperCase(Locale.ROOT)))
            .orBy("(?m)^(?:T[1I]|AU|A1|AB|N2|KW|JO|PY) {2}- \\S[^\\n]*\\n(?:[^\\n]*\\n){0,12}?"
                    + "(?:T[1I]|AU|A1|AB|N2|KW|JO|PY|ER|DO|SP) {2}-")
            .endingWith("ER")
            .gluedAt("(TY {2}- )[A-Z]{2,8}\\s*$");

    /**
     * MEDLINE records, as PubMed saves them. {@code OAB} (the same abstract in another language), {@code CI} and
     * {@code CTI} are other fields; a further {@code AB} is a further paragraph.
     */
    private static final Tags NBIB = Tags.of(
                    "nbib",
                    "MEDLINE records from PubMed",
                    "(?m)^\\uFEFF?PMID ?- ?\\d|^OWN - [A-Z]|^STAT- [A-Z]|^(?:EDAT|MHDA|CRDT|PHST)- \\d",
                    "^\\uFEFF?([A-Z][A-Z0-9]{1,3})\\s{0,2}-(?:\\s(.*))?$",
                    "PMID",
                    FieldTable.of("""
                            title    TI, BTI
                            abstract AB
                            author   FAU, AU
                            year     DP, DEP
                            venue    JT, TA
                            doi      LID+AID
                            key      PMID
                            type     PT
                            keyword  OT+MH
                            """))
            .gluedAt("(PMID- )\\d{1,9}\\s*$")
            .neverEndingIn(Field.TITLE, Field.ABSTRACT);

    /** What the Web of Science saves as plain text: {@code FN} and {@code VR} first, {@code EF} at the end. */
    private static final Tags ISI = Tags.of(
                    "isi",
                    "records of the Web of Science",
                    "(?m)^\\uFEFF?FN [^\\n]{3,60}\\R\\s{0,3}VR \\d|^\\uFEFF?PT [A-Z]\\s*$",
                    "^\\uFEFF?([A-Z][A-Z0-9])(?: (.*))?$",
                    "PT",
                    FieldTable.of("""
                            title    TI
                            abstract AB
                            author   AF, AU
                            year     PY
                            venue    SO
                            doi      DI
                            key      UT
                            type     DT, PT
                            keyword  DE, ID
                            """))
            .endingWith("ER", "EF");

    /** Refer, as EndNote and publishers' pages export it ({@code .enw}). */
    private static final Tags REFER = Tags.of(
            "refer",
            "EndNote's tagged records",
            "(?m)^\\uFEFF?%0 [A-Z][A-Za-z ]{2,40}\\s*$",
            "^\\uFEFF?%([0-9A-Z!@#$&*()+\\\\^<>\\[\\]~?=|])(?: (.*))?$",
            "0",
            FieldTable.of("""
                    title    T
                    abstract X
                    author   A
                    year     D, 8
                    venue    J, B
                    doi      R
                    url      U
                    key      F, M
                    type     0
                    keyword  K
                    """));

    /** Tagged records of Ovid: a number between angle brackets stands before each. */
    private static final Tags OVID = Tags.of(
                    "ovid",
                    "Ovid's tagged records",
                    "(?m)^<\\d{1,6}\\. ?>\\s*\\n(?:[^\\n]*\\n){0,3}?[A-Z]{2} {1,2}- ",
                    "^\\s{0,3}([A-Z][A-Z0-9])\\s{1,3}- ?(.*)$",
                    "",
                    FieldTable.of("""
                            title    TI
                            abstract AB
                            author   AU
                            year     YR, PY, DP, DC
                            venue    JN, SO
                            doi      DO, DI
                            url      XL, UR
                            key      UI, AN
                            type     PT
                            keyword  KW, MH, SH, DE
                            """))
            .partedBy("<\\d{1,6}\\. ?>\\s*")
            .surely();

    /** Records of the Cochrane Library: {@code Record #1 of 9}, then {@code TI: value}. */
    private static final Tags COCHRANE = Tags.of(
                    "cochrane",
                    "records of the Cochrane Library",
                    "(?m)^Record #\\d+ of \\d+\\s*\\n(?:[^\\n]*\\n){0,3}?[A-Z]{2}: ",
                    "^([A-Z]{2,4}): ?(.*)$",
                    "",
                    FieldTable.of("""
                            title    TI
                            abstract AB
                            author   AU
                            year     YR
                            venue    SO
                            doi      DOI
                            url      US
                            key      ID
                            type     PT
                            keyword  KY
                            """))
            .partedBy("Record #\\d+ of \\d+\\s*")
            .surely();

    /** RefWorks: {@code RT Journal Article} begins a record. */
    private static final Tags REFWORKS = Tags.of(
            "refworks",
            "RefWorks' tagged records",
            "(?m)^RT [A-Z][A-Za-z ,()/]{3,40}\\s*\\n(?:[A-Z][A-Z0-9] [^\\n]*\\n){2}",
            "^\\uFEFF?([A-Z][A-Z0-9])(?: (.*))?$",
            "RT",
            FieldTable.of("""
                    title    T1, TI
                    abstract AB
                    author   A1, AU
                    year     YR, FD
                    venue    JF, JO, T2
                    doi      DO
                    url      UL, LK
                    key      ID
                    type     RT
                    keyword  K1
                    """));

    @Override
    public List<DigestFormat> formats() {
        return List.of(
                new TaggedFormat(NBIB),
                new TaggedFormat(RIS),
                new TaggedFormat(ISI),
                new TaggedFormat(REFER),
                new TaggedFormat(OVID),
                new TaggedFormat(COCHRANE),
                new TaggedFormat(REFWORKS),
                new TaggedFormat(Labels.LABELLED),
                new PubmedTextFormat());
    }
}
