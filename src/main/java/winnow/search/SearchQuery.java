package winnow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import winnow.search.SearchOutcome.Fault;

/**
 * Reads a query.
 *
 * <pre>
 * query  = clause *( [ "AND" / "OR" ] clause )            ; both, where nothing is said
 * clause = [ "NOT" / "-" ] [ field ":" ] ( word / word "*" / quoted / "(" query ")" / range )
 * range  = ( ">" / "&gt;=" / "&lt;" / "&lt;=" ) number  /  "[" number " TO " number "]"
 * </pre>
 *
 * The grammar is that of Lucene's classic parser, with comparisons told as ranges.
 */
final class SearchQuery {
    private static final Pattern COMPARISON = Pattern.compile("(?<![\\w:])([a-z_]+):(>=|<=|>|<)\\s?(\\d+(?:\\.\\d+)?)");
    private static final Pattern WORDS_ALONE = Pattern.compile(
            "(?!.*\\b(?:AND|OR|NOT)\\b)[\\p{L}\\p{N}_.,'’-]+(?:\\s+[\\p{L}\\p{N}][\\p{L}\\p{N}_.,'’-]*)+");
    /** An identifier with a slash, which would begin a regular expression. */
    private static final Pattern IDENTIFIER = Pattern.compile("\\b(doi|arxiv):([^\\s\"()]*/[^\\s\"()]*)");

    /** Beyond it a query is no question of a person's. */
    private static final int LONGEST = 2_000;

    private static final int SUGGESTED = 100;

    private static final Pattern COLUMN = Pattern.compile("column:? ?(\\d{1,6})");

    private final String asked;
    private final Set<String> units;
    private final Map<String, List<String>> words;
    private final QueryParser.Operator operator;
    private final List<int[]> shifts = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    private SearchQuery(
            String asked, Set<String> units, Map<String, List<String>> words, QueryParser.Operator operator) {
        this.asked = asked;
        this.units = units;
        this.words = words;
        this.operator = operator;
    }

    /** Numbers of a unit that are asked for, both ends included. */
    record Range(String unit, double from, double to) {
        boolean holds(double value) {
            return value >= from && value <= to;
        }
    }

    /** What a query was read as: {@code query} with the ranges in it, or what is wrong with it. */
    record Read(
            @Nullable Query query,
            List<Range> ranges,
            @Nullable Fault fault) {}

    /**
     * Reads a query.
     *
     * @param units the fields that hold numbers
     * @param words the words that a field may hold, for fields whose words are a closed set
     */
    static Read read(String asked, Set<String> units, Map<String, List<String>> words) {
        return new SearchQuery(asked, units, words, QueryParser.Operator.AND).read();
    }

    /** The same query for papers that have any of its words. */
    static Read readForAny(String asked, Set<String> units, Map<String, List<String>> words) {
        return new SearchQuery(asked, units, words, QueryParser.Operator.OR).read();
    }

    /** Whether a query is words alone, so that some of them can be left out. */
    static boolean isWordsAlone(String asked) {
        return WORDS_ALONE.matcher(asked.strip()).matches();
    }

    private Read read() {
        if (asked.length() > LONGEST) {
            String advice = "winnow why takes whole texts and diffs; search wants a few words";
            return new Read(null, List.of(), Fault.in(asked, 1, "longer than " + LONGEST + " characters", advice));
        }
        String told = comparisonsAsRanges();
        try {
            return new Read(new FieldedParser(units, words, operator, ranges).parse(told), ranges, null);
        } catch (ParseException e) {
            if (e.getCause() instanceof FieldedParser.Refused refused) {
                int column = Math.max(0, asked.indexOf(refused.where)) + 1;
                return new Read(
                        null, List.of(), Fault.in(asked, column, String.valueOf(refused.getMessage()), refused.advice));
            }
            return new Read(null, List.of(), malformed(String.valueOf(e.getMessage())));
        }
    }

    /** A comparison, {@code speedup:>10}, becomes a range that is open below; what a place moves by is kept. */
    private String comparisonsAsRanges() {
        Matcher comparison = COMPARISON.matcher(IDENTIFIER.matcher(asked).replaceAll("$1:\"$2\""));
        StringBuilder told = new StringBuilder();
        while (comparison.find()) {
            String number = comparison.group(3);
            String range = switch (comparison.group(2)) {
                case ">" -> "{" + number + " TO *]";
                case ">=" -> "[" + number + " TO *]";
                case "<" -> "[* TO " + number + "}";
                default -> "[* TO " + number + "]";
            };
            comparison.appendReplacement(told, Matcher.quoteReplacement(comparison.group(1) + ":" + range));
            shifts.add(new int[] {told.length(), told.length() - comparison.end()});
        }
        return comparison.appendTail(told).toString();
    }

    private int columnAsked(int columnTold) {
        int by = 0;
        for (int[] shift : shifts) {
            by = columnTold >= shift[0] ? shift[1] : by;
        }
        return Math.max(1, Math.min(asked.length() + 1, columnTold - by + 1));
    }

    private Fault malformed(String message) {
        if (asked.chars().filter(c -> c == '"').count() % 2 == 1) {
            return Fault.in(
                    asked, asked.lastIndexOf('"') + 1, "a quotation mark is not closed", "close it, or leave it out");
        }
        int open = openParenthesis();
        if (open >= 0) {
            return Fault.in(asked, open + 1, "a parenthesis has no other half", "close it, or leave it out");
        }
        if (message.contains("'*' or '?' not allowed")) {
            return Fault.in(
                    asked,
                    asked.indexOf('*') + 1,
                    "a word can't begin with *",
                    "put the * behind its beginning: cach*");
        }
        Matcher column = COLUMN.matcher(message);
        int at = column.find() ? columnAsked(Integer.parseInt(column.group(1))) : 1;
        boolean end = at > asked.strip().length();
        return Fault.in(
                asked,
                at,
                end ? "the query ends where another word is expected" : "the query can't be read on from here",
                "put words in quotation marks if their signs are meant: \""
                        + (asked.length() > SUGGESTED
                                ? "…"
                                : asked.replaceAll("[\"\\\\]", "").strip()) + "\"");
    }

    /** The first parenthesis without its other half; -1 where there is none. */
    private int openParenthesis() {
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < asked.length(); at++) {
            char c = asked.charAt(at);
            if (c == '(') {
                open.add(at);
            } else if (c == ')' && open.isEmpty()) {
                return at;
            } else if (c == ')') {
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty() ? -1 : open.get(0);
    }
}
