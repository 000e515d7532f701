package winnow.digest.other;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;
import winnow.digest.Refusal;

/**
 * Kinds of text that are no digest, a row a kind. Of a page of prose none of them may be found: each is known by how
 * many of its lines look so, not by one of them.
 */
public final class OtherKinds implements DigestFormats {
    private static final String EXPORT = "export the papers as RIS, BibTeX or CSV, and load that";
    private static final int FEWEST_LINES = 4;
    private static final int LONGEST_VALUE = 300;

    private static final Pattern XML = Pattern.compile(
            "^\\s*<(?:\\?xml\\b|!DOCTYPE\\s+(?!(?i:html)\\b)\\w|!--[\\s\\S]{0,2000}?-->\\s*<(?=[\\w:.-]+[\\s>])|(?=[\\w:.-]+[\\s/>]))([\\w:.-]*)");
    private static final Pattern SCALARS = Pattern.compile(
            "^\\s*\\[\\s*(?:(?:\"[^\"\\n]{0,2000}\"|-?\\d+(?:\\.\\d+)?|true|false|null)\\s*,|\\[|\\]\\s*$)");
    private static final Pattern YAML_LINE =
            Pattern.compile("[\\w\"'./-]+(?: [\\w-]+){0,2}:(?: .*|$)|- .*|#.*|\\s.*|---.*|\\.\\.\\.");
    private static final Pattern YAML_KEY = Pattern.compile("(?:- +)?[a-z][\\w.-]*:(?: .*|$)");
    private static final Pattern YAML_NESTED = Pattern.compile("\\s+(?:- +)?[\\w\"'.-]+:(?: .*|$)|\\s+- .*");
    private static final Pattern ONE_WORD = Pattern.compile("\\s*\\S+\\s*");
    private static final Pattern SETTING =
            Pattern.compile("\\s*\\[[\\w .:\"-]+]\\s*|\\s*[\\w.-]+\\s*=\\s*\\S.*|\\s*[#;].*");
    private static final Pattern CODE = Pattern.compile(
            "\\s*(?:import [\\w.*{}, '\"@/-]+;?|from [\\w.]+ import .*|package [\\w.]+;|#include .*|#!.*|using [\\w.]+;|def \\w+\\(.*|class \\w+.*[:{]"
                    + "|(?:public|private|protected|static|final|export|async|const|let|var|function|func|fn|fun|impl|struct|enum|interface|template|typedef|extern)\\b.*[;{(=,]"
                    + "|return\\b.*|(?:if|for|while|switch|elif|else if)\\b.*[:{]|else\\s*[:{]|try\\s*[:{]|@\\w+(?:\\(.*)?|//.*|/\\*.*|\\*/|\\* .*|[})\\]]+[;,)]*|[^.!?]{1,160}[;{]|\\w[\\w.]* ?= ?.*|self\\..*|print\\(.*|(?:INSERT INTO|CREATE TABLE|SELECT|UPDATE) .*)");
    private static final Pattern STRONG_CODE = Pattern.compile(
            "\\s*(?:import [\\w.]+;|from [\\w.]+ import .*|import \\w+(?:\\.\\w+)*(?: as \\w+)?|package [\\w.]+;|#include .*|def \\w+\\(.*\\).*:|class \\w+.*[:{]|(?:public|private|static|const|let|var|function|func|fn|impl|struct)\\b.*[;{(]|.{0,160}[;{]|[})]+[;,)]*|return\\b.*|self\\..*)");
    private static final Pattern LOG = Pattern.compile(
            "\\s*\\[?(?:\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}|\\w{3} +\\d{1,2} \\d{2}:\\d{2}:\\d{2}|\\d{2}:\\d{2}:\\d{2}[.,]\\d{3}).*|.*\\b(?:INFO|DEBUG|WARN|ERROR|TRACE)\\b.*");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)warrant(?:y|ies)\\b|\"as is\"|hereby grant|copyright (?:holder|notice|owner)|redistribut\\w+|\\bliab(?:le|ility)\\b|sublicens"
                    + "|terms and conditions|merchantability|licensor|licensee|th(?:is|e) license\\b|applicable law|third party|permission is hereby|covered (?:work|software)|derivative works?|combined work|(?:general )?public license|conveyed?\\b");
    private static final int FEWEST_LEGAL = 6;
    private static final int LETTERS_A_LEGAL = 350;
    private static final Pattern DIFF =
            Pattern.compile("(?m)^(?:diff --git a/|Index: \\S+\\n={20}|--- \\S.*\\n\\+\\+\\+ \\S.*\\n@@ )");

    @Override
    public List<DigestFormat> formats() {
        return List.of(
                new Refusal("XML of a kind that is not known", OtherKinds::isXml, DigestFormat.LIKELY - 10, EXPORT),
                new Refusal("JSON without records", SCALARS.asPredicate(), DigestFormat.LIKELY - 10, EXPORT),
                new Refusal("a licence", OtherKinds::isLicence, DigestFormat.LIKELY + 12, EXPORT),
                new Refusal("a diff", DIFF.asPredicate(), DigestFormat.LOOKS + 12, EXPORT),
                new Refusal("a log", most(LOG, 0.8, text -> true), DigestFormat.LOOKS + 12, EXPORT),
                new Refusal("the source of a program", OtherKinds::isCode, DigestFormat.LOOKS + 11, EXPORT),
                new Refusal("YAML of a kind that is not known", OtherKinds::isYaml, DigestFormat.LOOKS + 10, EXPORT),
                new Refusal(
                        "a list of names or addresses", most(ONE_WORD, 0.9, text -> true), DigestFormat.LOOKS, EXPORT),
                new Refusal("a file of settings", most(SETTING, 0.95, text -> true), DigestFormat.LOOKS + 10, EXPORT),
                new Refusal(
                        "a table whose columns have no names that are known",
                        OtherKinds::isTable,
                        DigestFormat.LOOKS + 4,
                        "name its columns in the first line: title, abstract, authors, year, doi"));
    }

    /** Many of the words of licences, and one every few lines: a page that has one at its foot is none. */
    private static boolean isLicence(String head) {
        List<String> words = LEGAL.matcher(head)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return words.stream().distinct().count() >= FEWEST_LEGAL && words.size() * LETTERS_A_LEGAL >= head.length();
    }

    /** A root element that HTML does not know. */
    private static boolean isXml(String head) {
        Matcher root = XML.matcher(head);
        return root.find()
                && (root.group(1).isEmpty() || !Tag.isKnownTag(root.group(1).toLowerCase(java.util.Locale.ROOT)))
                && (root.group(1).isEmpty() || head.contains("</") || head.contains("/>"));
    }

    /** Whether so many of the lines look like a pattern, none of them is prose, and more is true. */
    private static Predicate<String> most(Pattern pattern, double share, Predicate<String> more) {
        return head -> {
            List<String> lines = lines(head);
            long alike = lines.stream()
                    .filter(line -> pattern.matcher(line).matches())
                    .count();
            boolean prose = lines.stream().anyMatch(line -> line.length() > LONGEST_VALUE);
            return lines.size() >= FEWEST_LINES && !prose && alike >= lines.size() * share && more.test(head);
        };
    }

    /** Keys at the margin, nested ones below them, and nothing else at the margin. */
    private static boolean isYaml(String head) {
        List<String> lines = lines(head);
        return lines.size() >= FEWEST_LINES
                && lines.stream().allMatch(line -> YAML_LINE.matcher(line).matches())
                && lines.stream()
                                .filter(line -> YAML_KEY.matcher(line).matches())
                                .count()
                        > 1
                && lines.stream().anyMatch(line -> YAML_NESTED.matcher(line).matches());
    }

    private static boolean isCode(String head) {
        return most(CODE, 0.5, most(STRONG_CODE, 0.3, text -> true)).test(head);
    }

    /** Rows with the same number of cells each, all of them short. */
    private static boolean isTable(String head) {
        List<String> lines = lines(head);
        for (char separator : new char[] {'\t', ';', ',', '|'}) {
            long cells = cells(lines.isEmpty() ? "" : lines.get(0), separator);
            long alike = lines.stream()
                    .filter(line -> cells(line, separator) == cells)
                    .count();
            boolean wide = cells >= (separator == ',' ? 3 : 2) && lines.size() > FEWEST_LINES;
            if (wide && alike >= lines.size() * 0.9 && !lines.get(0).strip().startsWith("|")) {
                return true;
            }
        }
        return false;
    }

    private static long cells(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The lines that are not blank; the last one may be cut. */
    private static List<String> lines(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > FEWEST_LINES ? lines.subList(0, lines.size() - 1) : lines;
    }
}
