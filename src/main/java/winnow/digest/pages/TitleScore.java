package winnow.digest.pages;

import java.util.regex.Pattern;
import winnow.digest.ByLine;
import winnow.digest.Furniture;
import winnow.digest.Names;

/**
 * How much a short line looks like a title rather than like what else stands above an abstract: authors,
 * affiliations, a date, the name of a session. The weights were set by hand on programmes, mails and lists of
 * many kinds; they decide only between the lines of one paper, and where lines of that place are alike in all
 * papers of a page, {@link PageShape} lets the page decide.
 */
public final class TitleScore {
    private static final Pattern AFFILIATION = Pattern.compile(
            "\\b(?:Univ(?:ersit\\p{L}*|\\.)?|Institut\\p{L}*|Inst\\.|Department|Dept|Dep\\.|Laborator\\p{L}+|Labs?|Colleges?|Faculty|School of|Cent(?:er|re) (?:for|of)"
                    + "|Inc|GmbH|Ltd|LLC|Academy|Hospital|Corporation|CNRS|INRIA|Polytechnic|Politecnico|[EÉ]cole|Technische|ETH|EPFL|MIT|UC)\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S@\\S|https?://|www\\.|\\bdoi[:.]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FUNCTION_WORD = Pattern.compile(
            " (?:of|for|the|in|on|with|an?|to|via|from|using|towards?|under|through|between|is|are|at|as|into|without|beyond) ",
            Pattern.CASE_INSENSITIVE);
    /** Of two titles of one paper, the English one is its title. */
    private static final Pattern FOREIGN_WORD = Pattern.compile(
            " (?:und|der|die|das|für|nicht|mit|von|zur|im|auf|eine[rs]?|les?|des|une|pour|dans|avec|sur|el|los|las|del|una|para|por|con|della|nel|di|per) ");

    private static final Pattern SECTION = Pattern.compile(
            "^(?:session|track|day|part|chapter|section|keynote|invited (?:talk|speaker)s?|posters?|oral|monday|tuesday|wednesday|thursday|friday|table of contents"
                    + "|contents|papers?|abstracts?|accepted papers|references|introduction|links?|resources|schedule|programme?|program|welcome|page|no)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "^\\W*\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2}:\\d{2}\\s?(?:am|pm)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED = Pattern.compile(
            "\\b(?:19|20)\\d{2}\\b[^.]{0,12};|\\(\\d\\)|\\bvol\\. ?\\d|\\bpp\\. ?\\d|^arXiv:|^\\[\\d+] arXiv:");
    private static final Pattern TITLED =
            Pattern.compile("^(?:(?:paper )?title|标题|题目)\\s?[:：]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^by\\s+\\p{Lu}", Pattern.CASE_INSENSITIVE);
    private static final int LONG = 300;

    private TitleScore() {}

    /** Above zero a title rather than not. */
    public static double of(String text) {
        if (text.length() > LONG) {
            return -3;
        }
        if (TITLED.matcher(text).lookingAt()) {
            return 5;
        }
        if (ByLine.isLabel(text)
                || ByLine.isLabelled(text)
                || ByLine.isDate(text)
                || Furniture.isOne(text)
                || BY.matcher(text).lookingAt()) {
            return -4;
        }
        String words = ByLine.withoutNumber(text);
        double score = words.length() < text.length() ? 0.4 : 0;
        int length = wordsIn(words);
        score += ofLength(length);
        score -= ofNames(Names.count(words), length);
        score += ofShape(words);
        score -= FOREIGN_WORD.matcher(words).find()
                        && !FUNCTION_WORD.matcher(words).find()
                ? 0.8
                : 0;
        return score;
    }

    private static double ofLength(int words) {
        return words == 1 ? -0.3 : words == 2 ? 0 : words <= 30 ? 0.8 : -1;
    }

    /** The more words in a row can be names, the less can they be anything else. */
    private static double ofNames(int count, int words) {
        double one = words <= 3 ? 1.3 : 0.3;
        return count == 0 ? 0 : count == 1 ? one : count == 2 ? 2 : 3;
    }

    private static double ofShape(String words) {
        boolean affiliation = AFFILIATION.matcher(words).find();
        double score = !affiliation && FUNCTION_WORD.matcher(words).find() ? 0.6 : 0;
        score += words.indexOf(": ") > 0 ? 0.3 : 0;
        score += words.endsWith("?") ? 0.2 : 0;
        score -= words.endsWith(":") ? 1.5 : words.endsWith(",") || words.endsWith(";") ? 0.8 : 0;
        score -= affiliation ? 1.5 : 0;
        score -= ADDRESS.matcher(words).find() ? 2 : 0;
        score -= SECTION.matcher(words).lookingAt() ? 1.2 : 0;
        score -= TIME.matcher(words).find() ? 2 : 0;
        score -= CITED.matcher(words).find() ? 1.8 : 0;
        return score;
    }

    private static int wordsIn(String text) {
        int words = 0;
        boolean gap = true;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            words += gap && !blank ? 1 : 0;
            gap = blank;
        }
        return words;
    }
}
