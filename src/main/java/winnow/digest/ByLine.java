package winnow.digest;

import java.util.regex.Pattern;

/** What stands between a title and its abstract, or behind it: authors, a date, a label. Told by shape alone. */
public final class ByLine {
    private static final String SIGNS = "(?:[\\p{So}\\uFE0F]{1,3}\\s*)?";
    /** The word in the languages that papers have abstracts in; the first two are the English ones. */
    private static final String ABSTRACT =
            "abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|streszczenie|özet|аннотация|реферат|摘\\s*要|要\\s*旨|概\\s*要|초록";

    private static final Pattern LABEL = Pattern.compile("^" + SIGNS
            + "(?:arXiv:\\S{5,30}\\s+Announce Type:\\s*\\S{3,20}\\s+)?"
            + "(?:(?iu:" + ABSTRACT + ")(?:\\s*[:：.|]|\\s*[—–]|\\s+-(?=\\s))|ABSTRACT(?=\\s+\\p{Lu}))\\s*");
    private static final Pattern LABEL_ALONE = Pattern.compile(
            "^\\W*(?:" + ABSTRACT + ")\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENGLISH = Pattern.compile("^\\W*(?:abstract|summary)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_ALONE =
            Pattern.compile("^(?:authors?|date|links?|title|speakers?|keywords)\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:(?:short |speaker |author )?bio(?:graphy|s|graphies)?|about the (?:speaker|author|presenter)s?|references|bibliography"
                    + "|acknowledge?ments?|funding|(?:conflicts? of|competing) interests?(?: statement)?|biographical (?:note|sketch)|sponsors?|advertisement|(?:together with|sponsored by|brought to you by|in partnership with)\\b.*|bibtex|citation|how to cite|cite(?: as)?)\\s*[:.]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "^" + SIGNS
                    + "(?:authors?|(?:written |presented )?by|speakers?|presenters?|(?:publish(?:ed)? |submission )?date|published(?: on)?|submitted|updated"
                    + "|links?|pdf|url|doi|categor(?:y|ies)|subjects?|comments?|key ?words(?: and phrases)?|index terms|tags|venue|journal(?: ref)?|conference"
                    + "|affiliations?|institutions?|code|github|project(?: page)?|tl;?dr|arxiv(?: link| id)?|contact|e-?mail|pmid|pmcid|issn|isbn"
                    + "|copyright|citation|cite as|bio(?:graphy)?|slides|video|chair|room|time|location|acknowledge?ments?|references?|funding"
                    + "|(?:paper |submission |abstract |report )?(?:id|number|session|track|type|history)|(?:primary |secondary |subject )?areas?|supplementary material|ccs concepts|msc(?: classes)?|acm classes"
                    + "|status|year|rating|decision|confidence|hosts?|organi[sz]ers?|moderator|when|where|place|zoom|recording|recorded|article history|pages|volume|issue|publisher|language)\\s*[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String PARTS =
            "(?:background|introduction|(?:aims?|objectives?)(?: and (?:aims?|objectives?))?|purpose|motivation|context|(?:materials and |patients and )?methods?"
                    + "|design|setting|results?|findings|discussion|conclusions?|significance|implications|limitations)";
    private static final Pattern PART = Pattern.compile("^" + PARTS + "\\s*[:.]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS_PART =
            Pattern.compile("^" + PARTS + "(?: and " + PARTS + ")?\\s*:\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{4}-\\d{2}-\\d{2}|(?:\\w{3,9}\\.? )?\\d{1,2}\\.?,? \\w{3,9}\\.?,? \\d{4}"
                    + "|\\w{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "^\\d{1,4}\\t+|^(?:\\[\\d{1,4}]|\\(?\\d{1,4}[.)]|(?-i:[A-Z]{1,2})-?\\d{1,3}[.)]|#\\d{1,4}[.:]?|(?:paper|talk|poster|abstract|no\\.?)\\s?#?\\d{1,4}\\s?[.:)–—-])\\s+(?:title:\\s*)?|^(?:title|标题|题目)\\s?[:：]\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A picture before a title, as lists of the week have it. */
    private static final Pattern PICTURE = Pattern.compile(
            "^(?:[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2B55}\\x{2B1B}\\x{2B1C}\\x{FE0F}\\x{200D}\\x{20E3}]\\s*)+");

    private static final Pattern LINK = Pattern.compile(
            "^(?:links?|url|code|github|project(?: page)?|video|slides)\\s*[:：]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 30;

    private ByLine() {}

    /** Whether it is no more than the word {@code Abstract}. */
    public static boolean isAbstractLabel(String text) {
        return text.length() < 20 && LABEL_ALONE.matcher(text).matches();
    }

    /** Whether it says of itself that it is an abstract: {@code Abstract: We …}. */
    public static boolean isAbstract(String text) {
        return LABEL.matcher(text).lookingAt() && !isAbstractLabel(text);
    }

    /** Whether the label of an abstract is in English, as that of most abstracts is. */
    public static boolean isEnglish(String labelled) {
        return ENGLISH.matcher(labelled).lookingAt();
    }

    /** Whether it is no more than the name of a part of an abstract: {@code Methods}. */
    public static boolean isPart(String text) {
        return text.length() < 40 && PART.matcher(text).matches();
    }

    /** Whether it is a part of an abstract that says so: {@code Methods: We …}. */
    public static boolean opensPart(String text) {
        return OPENS_PART.matcher(text).lookingAt();
    }

    /** Whether it is no more than the name of prose that is no abstract: {@code Biography}. */
    public static boolean namesOther(String text) {
        return text.length() < 40 && BESIDE.matcher(text).matches();
    }

    /** Whether it is no more than the name of what stands below it. */
    public static boolean isLabel(String text) {
        return isAbstractLabel(text)
                || namesOther(text)
                || (text.length() < 20 && NAME_ALONE.matcher(text).matches());
    }

    /** Whether a label says that it is something beside title and abstract: {@code Keywords: …}. */
    public static boolean isLabelled(String text) {
        return hasColon(text) && LABELLED.matcher(text).matches();
    }

    /** Whether a label says that it is a link, as many an abstract has one at its end: {@code Code: https://…}. */
    public static boolean isLink(String text) {
        return LINK.matcher(text).lookingAt();
    }

    /** Whether it is no more than an address. */
    public static boolean isAddress(String text) {
        return text.startsWith("http") && text.indexOf("://") > 0 && text.indexOf(' ') < 0;
    }

    private static boolean hasColon(String text) {
        for (int at = 0; at < Math.min(LONGEST_LABEL, text.length()); at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '：') {
                return true;
            }
        }
        return false;
    }

    public static boolean isDate(String text) {
        return text.length() < LONGEST && DATE.matcher(text).matches();
    }

    /** Whether a line tells who or when rather than what. */
    public static boolean isByLine(String text) {
        return isLabel(text) || isLabelled(text) || isDate(text) || Furniture.isOne(text) || Names.areSeveral(text);
    }

    /** A title without its number in the list and whatever else lists put around it. */
    public static String withoutNumber(String title) {
        String words = PICTURE.matcher(title).replaceFirst("");
        String plain = NUMBER.matcher(words).replaceFirst("");
        return plain.isBlank() ? title : Furniture.bareTitle(plain);
    }

    /** Prose without {@code Abstract:} before it. */
    public static String withoutLabel(String prose) {
        return Furniture.wholeProse(LABEL.matcher(prose).replaceFirst(""));
    }
}
