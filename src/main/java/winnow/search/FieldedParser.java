package winnow.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import winnow.text.Nearest;

/** Looks for words in all prose, knows which fields there are and which hold numbers, and what is too much to look for. */
final class FieldedParser extends MultiFieldQueryParser {
    /** Beyond these a query could take more of the index's time and memory than an answer is worth. */
    private static final int MOST_WORDS = 200;

    private static final int MOST_PATTERNS = 10;
    private static final int MOST_WILDCARDS = 4;

    private final Set<String> units;
    private final Map<String, List<String>> words;
    private final List<SearchQuery.Range> ranges;
    private int clauses;
    private int patterns;

    FieldedParser(
            Set<String> units,
            Map<String, List<String>> words,
            QueryParser.Operator operator,
            List<SearchQuery.Range> ranges) {
        super(Fields.PROSE.keySet().toArray(String[]::new), Fields.analyzer(), Fields.PROSE);
        this.units = units;
        this.words = words;
        this.ranges = ranges;
        setDefaultOperator(operator);
    }

    private void check(@Nullable String field, String word) throws ParseException {
        clauses += isAsked(field) ? word.split("\\s+").length : 0; // words without signs between them come as one
        if (clauses > MOST_WORDS) {
            throw new Refused(word, "more than " + MOST_WORDS + " words", "ask for fewer at a time");
        }
        if (field != null && !Fields.all().contains(field) && !units.contains(field)) {
            throw new Refused(
                    field + ":", "there is no field " + field, nearest(field, Fields.all(), "the fields are "));
        }
    }

    /** A word without a field comes a second time for each field of prose. */
    private static boolean isAsked(@Nullable String field) {
        return field == null || !Fields.PROSE.containsKey(field);
    }

    private static String nearest(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(each -> "did you mean " + each + "?")
                .orElse(otherwise + String.join(", ", known));
    }

    /** A word that stands for many has to be looked for among all words of the index. */
    private void checkPattern(@Nullable String field, String pattern) throws ParseException {
        check(field, pattern);
        boolean many = pattern.chars().filter(c -> c == '*' || c == '?').count() > MOST_WILDCARDS;
        if (many || (isAsked(field) && ++patterns > MOST_PATTERNS)) {
            throw new Refused(
                    pattern,
                    many ? "too many * and ? in one word" : "more than " + MOST_PATTERNS + " words with * ? or ~",
                    "write some of them out");
        }
    }

    @Override
    protected Query getRegexpQuery(@Nullable String field, String pattern) throws ParseException {
        throw new Refused("/", "regular expressions are not read", "put it in quotation marks");
    }

    @Override
    protected Query getFieldQuery(@Nullable String field, String text, boolean quoted) throws ParseException {
        check(field, text);
        List<String> known = field == null ? null : words.get(field);
        if (known != null && !known.contains(text.toLowerCase(Locale.ROOT))) {
            throw new Refused(text, "there is no " + field + " " + text, nearest(text, known, "one of "));
        }
        return field != null && units.contains(field)
                ? number(field, text, text, true, true)
                : super.getFieldQuery(field, text, quoted);
    }

    @Override
    protected Query getFieldQuery(@Nullable String field, String text, int slop) throws ParseException {
        check(field, text);
        return super.getFieldQuery(field, text, slop);
    }

    @Override
    protected Query getPrefixQuery(@Nullable String field, String text) throws ParseException {
        checkPattern(field, text);
        return super.getPrefixQuery(field, text);
    }

    @Override
    protected Query getWildcardQuery(@Nullable String field, String text) throws ParseException {
        checkPattern(field, text);
        return super.getWildcardQuery(field, text);
    }

    @Override
    protected Query getFuzzyQuery(@Nullable String field, String text, float similarity) throws ParseException {
        checkPattern(field, text);
        return super.getFuzzyQuery(field, text, similarity);
    }

    @Override
    protected Query getRangeQuery(
            @Nullable String field, @Nullable String low, @Nullable String high, boolean fromLow, boolean toHigh)
            throws ParseException {
        check(field, String.valueOf(low));
        return field != null && (units.contains(field) || Fields.NUMBERS.contains(field))
                ? number(field, low, high, fromLow, toHigh)
                : super.getRangeQuery(field, low, high, fromLow, toHigh);
    }

    private Query number(String field, @Nullable String low, @Nullable String high, boolean fromLow, boolean toHigh)
            throws ParseException {
        double from = low == null ? Double.NEGATIVE_INFINITY : parsed(low);
        double to = high == null ? Double.POSITIVE_INFINITY : parsed(high);
        ranges.add(new SearchQuery.Range(
                field,
                fromLow || low == null ? from : DoublePoint.nextUp(from),
                toHigh || high == null ? to : DoublePoint.nextDown(to)));
        return DoublePoint.newRangeQuery(
                field,
                fromLow || low == null ? from : DoublePoint.nextUp(from),
                toHigh || high == null ? to : DoublePoint.nextDown(to));
    }

    private double parsed(String number) throws ParseException {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new Refused(number, "not a number: " + number, "write it in digits, such as 10 or 2.5");
        }
    }

    /** What is not looked for, and why. */
    static final class Refused extends ParseException {
        private static final long serialVersionUID = 1;
        final String where;
        final String advice;

        Refused(String where, String what, String advice) {
            super(what);
            this.where = where;
            this.advice = advice;
        }
    }
}
