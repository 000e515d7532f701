package winnow.digest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What listings, alerts and programmes put around titles and abstracts and what is neither: buttons, counts,
 * places and times, lines of volumes, feet of mails. A row a kind, told by its words.
 */
public final class Furniture {
    private static final int LONGEST = 200;
    private static final String DAY = "(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?";
    private static final String TIME = "\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?";
    private static final String SPAN =
            "\\d{1,2}[:.h]\\d{2}\\s?(?:[ap]m)?\\s?[-–—]+\\s?\\d{1,2}[:.h]\\d{2}\\s?(?:[ap]m)?";
    private static final String NAME = "\\p{Lu}{1,3} \\p{L}[\\p{L}'’-]{1,30}";
    private static final String ID = "(?:arXiv:\\s?)?\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?";

    /** A whole line or paragraph. */
    private static final Pattern LINE = anyCase(
            // no words at all
            "[^\\p{L}]*",
            // listings: identifiers, counts, dates of a submission
            "(?:\\[\\d{1,4}]\\s*|\\d{1,4}[.)]\\s*)?arXiv:\\s?[\\w./-]{5,30}(?:\\s.{0,120})?",
            "(?:showing|displaying) .{0,60}\\d.{0,60}",
            "(?:total of )?\\d+ (?:authors?|upvotes?|comments?|views?|downloads?|likes?|points?|results?|entries|citations?|reads?|pages)",
            "submitted (?:on )?\\d.{0,120}|submitted by(?: .{1,40})?|on \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?",
            "(?:published|received|accepted|revised|posted|available online|first published)(?: on| in| at)? (?:\\p{L}{3,9}\\.? )?\\d.{0,60}",
            "published: .{0,40}\\d{4}.{0,150}|originally announced .{0,60}|announce type: .{0,30}",
            "cited by:? ?\\d.{0,60}|related articles(?: .{0,40})?|all \\d+ versions",
            // what is clicked on
            "(?:\\[\\s?(?:abstract|abs|slides?|pdf|ps|html|paper|video|poster|code|arxiv|bib(?:tex)?|doi|link|project page|openreview|visit [^\\]]{1,60}|other)\\s?]\\s*){1,8}",
            "(?:view|download|read|open|see|get)(?: the)? (?:arxiv page|pdf|paper|full[ -]?text|html|article|project page|publication|on \\p{L}+|more)[\\s→»>]*",
            "(?:add|save) to (?:collection|library|favou?rites|cart|basket|my \\p{L}+)|(?:not )?relevant|more like this|create alert|reply|upvote|save|share|follow|subscribe|export(?: citation)?|copy (?:link|citation)|log ?in|sign (?:in|up)",
            "list (?:my|all) alerts|cancel alert|see all recommendations|paper author|show more|show less|back to top|top|home",
            // what kind of thing it is
            "(?:papers?|posters?|orals?|spotlights?|talks?|contributed talks?|(?:research |original |review )?articles?|open access|free access|preprints?|(?:regular|full|short) papers?)",
            // places and times
            ".{0,50}\\b(?:hall|room|ballroom|auditorium|foyer)\\b[^.]{0,30}#\\s?\\d+.{0,20}|(?:hall|room|ballroom|auditorium) [A-Z0-9][\\w-]{0,10}",
            DAY + "\\.?,? (?:\\d|\\p{L}{3,9}\\.? \\d).{0,90}",
            "(?:" + SPAN + "|" + TIME
                    + "):?\\s+(?:coffee|lunch|tea|break|registration|welcome|opening|closing|panel|discussion|poster session|reception|dinner|breakfast)\\b.{0,60}",
            SPAN,
            // where it was published
            "[^:]{0,80}\\b(?:19|20)\\d{2}\\b[^;:]{0,20};\\s?\\d{1,4}(?:\\(\\w{1,8}\\))?(?::\\S{1,20})?.{0,60}",
            "(?:.{0,80}[,.] )?vol(?:ume|\\.)? ?\\d{1,4}\\b.{0,80}\\d|pp?\\. ?\\d+ ?[-–] ?\\d+\\.?|https?://\\S+|doi: ?10\\.\\S+");

    /** As Google Scholar writes authors, venue and year. */
    private static final Pattern SCHOLAR = Pattern.compile(NAME + "(?:(?:, ?|\\s)" + NAME
            + "){0,11}[\\s,]{0,3}(?:…|\\.{3})?\\s{0,2}[-–] .{0,140}(?:(?:19|20)\\d{2}|…)(?: [-–] .{0,60})?");

    private static final Pattern FOOT = anyCase(
            "(?:this|the) (?:message|alert|e-?mail|newsletter|issue) (?:was|is|has been) sent\\b.*",
            "you(?: are|['’]re) receiving\\b.*|you (?:have )?received this\\b.*|to (?:unsubscribe|manage your|stop receiving|cancel this)\\b.*",
            "unsubscribe\\b.*|if you (?:no longer|don['’]t|do not) (?:wish|want)\\b.*|(?:forwarded|was) this (?:e-?mail|message|newsletter|forwarded)\\b.*",
            "(?:love|enjoy|enjoyed|enjoying|like) this (?:letter|newsletter|issue|e-?mail|post)\\b.*|share this (?:letter|newsletter|issue|e-?mail|post)\\b.*",
            "(?:©|copyright (?:©|\\(c\\)|\\d{4})).*|all rights reserved.*|manage (?:your )?(?:alerts?|preferences|subscriptions?)\\b.*|view (?:this|it) (?:e-?mail )?in (?:your )?browser.*");

    private static final Pattern INTRODUCTION = anyCase(
            "(?:this|our|the) (?:repo|repository|curated list|reading list|list of papers|newsletter|collection of papers|page (?:lists|collects|contains|shows)|project automatically|digest (?:lists|collects))\\b.*",
            "(?:this is )?an? (?:curated|updated|collection|\\p{L}+ list|list|reading list)\\b.{0,60}\\b(?:papers|articles|resources|literature|publications|works)\\b.*",
            "welcome to\\b.*|contributions? (?:are )?welcome\\b.*|please (?:feel free|star|cite|open|let)\\b.*|feel free to\\b.*",
            "(?:below|here) (?:is|are)\\b.*|you can (?:click|find|also|subscribe)\\b.*|last updated?\\b.*|click on\\b.*|in this (?:issue|newsletter|post|list|edition)\\b.*",
            "if you (?:find|have|use|want|would|are interested|notice)\\b.*|we (?:are|were|had|have been) (?:pleased|happy|delighted|excited) to (?:welcome|announce|present you)\\b.*");

    private static final Pattern BEFORE_TITLE = anyCase(
            "\\[(?:pdf|html|book|citation|c|b|doc|ps)]\\s*",
            "\\[?" + ID + "]?(?:\\([^()\\s]{1,300}\\))?\\s?(?:\\[[^\\[\\]]{0,40}])?\\s*[:–—-]?\\s+",
            "(?:" + SPAN + "|\\d{1,2}[:h]\\d{2}(?: ?[ap]m)?)\\s*[:–—-]?\\s+");
    private static final Pattern SPEAKER =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’ -]{2,60}?)\\s?\\(([^()]{2,80})\\)\\s?[:–—-]\\s+");
    private static final Pattern BEHIND_TITLE = Pattern.compile(
            "\\s*\\((?:\\d{1,3}[ -]?min(?:ute)?s?(?: read)?|(?:github repo|website|sponsor(?:ed)?|paper|blog|video|tool))\\)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CUT_SHOWN = Pattern.compile("^.{0,1500}?[▽▼] ?More\\s+", Pattern.DOTALL);
    private static final Pattern LESS = Pattern.compile("\\s*[△▲] ?Less\\s*$");

    private Furniture() {}

    private static Pattern anyCase(String... rows) {
        return Pattern.compile(
                "(?:" + String.join("|", rows) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Whether a whole line or paragraph is neither title nor abstract nor names. */
    public static boolean isOne(String text) {
        return (text.length() < LONGEST && LINE.matcher(text).matches())
                || (text.length() < 2 * LONGEST && SCHOLAR.matcher(text).matches())
                || isFoot(text);
    }

    /** Whether a line that has a text above it is none of that text, however the page is wrapped. */
    public static boolean endsText(String line) {
        return line.length() < LONGEST
                && line.length() > 8
                && isWords(line)
                && LINE.matcher(line).matches();
    }

    private static boolean isWords(String line) {
        return Character.isUpperCase(line.codePointAt(0)) || line.charAt(0) == '[' || line.startsWith("arXiv:");
    }

    /** The end of a mail or a newsletter. */
    public static boolean isFoot(String text) {
        return text.length() < 3 * LONGEST && FOOT.matcher(text).matches();
    }

    /** What a list says of itself. */
    public static boolean isIntroduction(String text) {
        return INTRODUCTION.matcher(text).matches();
    }

    /** A title without the identifiers, times and speakers before it, and how long it takes to read. */
    static String bareTitle(String title) {
        Matcher before = BEFORE_TITLE.matcher(title);
        String bare = before.lookingAt() ? title.substring(before.end()) : title;
        Matcher speaker = SPEAKER.matcher(bare);
        if (speaker.find() && Names.count(speaker.group(1)) > 0) {
            bare = bare.substring(speaker.end());
        }
        bare = BEHIND_TITLE.matcher(bare).replaceFirst("");
        return bare.isBlank() ? title : bare;
    }

    /** An abstract that a page shows cut and whole is the whole one. */
    static String wholeProse(String prose) {
        return LESS.matcher(CUT_SHOWN.matcher(prose).replaceFirst("")).replaceFirst("");
    }
}
