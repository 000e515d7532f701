package winnow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Bibliography;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.Tier;

/**
 * The fields of the index. Prose is stemmed; facts are not; kinds, tiers and topics are words of a closed set.
 * A figure is a number in the field of its unit: {@code speedup} for factors, {@code percent}, and else the
 * unit's own letters, {@code tflops}.
 */
final class Fields {
    static final String NUMBER = "n";
    static final String TITLE = "title";
    static final String NAME = "name";
    static final String ABSTRACT = "abstract";
    static final String BRIEF = "brief";
    /** Words of titles and names as they are, for "did you mean". */
    static final String SPELLING = "spelling";

    static final String SPEEDUP = "speedup";
    static final String PERCENT = "percent";
    static final String YEAR = "year";
    static final Set<String> NUMBERS = Set.of(SPEEDUP, PERCENT, YEAR);

    /** Where a word without a field is looked for, and what a find there counts. */
    static final Map<String, Float> PROSE = Map.of(NAME, 4f, TITLE, 2.5f, ABSTRACT, 1f, BRIEF, 0.7f);

    /** Facts that a query may name. */
    static final List<String> FACTS = List.of(
            "topic",
            "hardware",
            "dataset",
            "model",
            "baseline",
            "builds_on",
            "kind",
            "tier",
            "code",
            "author",
            "venue",
            "doi",
            "arxiv",
            "keyword");

    /** How often a fact stands in a list, and how long the list is, tells nothing of it. */
    private static final FieldType FACT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** A word is only asked whether any paper has it. */
    private static final FieldType WORDS_ALONE = type(IndexOptions.DOCS);

    private Fields() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** Every field that a person may name. */
    static List<String> all() {
        return Stream.concat(
                        Stream.of(TITLE, NAME, ABSTRACT, BRIEF),
                        Stream.concat(FACTS.stream(), Stream.of(SPEEDUP, PERCENT, YEAR)))
                .toList();
    }

    static Analyzer analyzer() {
        Analyzer plain = new StandardAnalyzer();
        Map<String, Analyzer> others = new java.util.HashMap<>();
        FACTS.forEach(fact -> others.put(fact, plain));
        others.put(NAME, plain);
        others.put(SPELLING, new SimpleAnalyzer());
        return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), others);
    }

    static Document document(Paper paper, @Nullable Brief brief) {
        Document document = new Document();
        document.add(new StoredField(NUMBER, paper.n()));
        text(document, TITLE, paper.title());
        text(document, ABSTRACT, paper.text());
        Stream.concat(Stream.ofNullable(paper.name()), paper.aliases().stream()).forEach(each -> {
            text(document, NAME, each);
            document.add(new Field(SPELLING, each, WORDS_ALONE));
        });
        document.add(new Field(SPELLING, paper.title(), WORDS_ALONE));
        facts(document, "hardware", paper.hardware());
        facts(document, "dataset", paper.datasets());
        facts(document, "model", paper.models());
        facts(document, "baseline", paper.baselines());
        facts(document, "builds_on", paper.buildsOn());
        facts(document, "code", brief == null || brief.code().isEmpty() ? paper.code() : brief.code());
        facts(document, "topic", brief == null || brief.topics().isEmpty() ? paper.topics() : brief.topics());
        Kind kind = brief == null || brief.kind() == null ? paper.kind() : brief.kind();
        facts(document, "kind", kind == null ? List.of() : List.of(kind.word()));
        Tier tier = brief == null || brief.tier() == null ? paper.tier() : brief.tier();
        facts(document, "tier", tier == null ? List.of() : List.of(tier.word()));
        bibliography(document, paper.bibliography());
        paper.figures().forEach(figure -> figure(document, figure));
        if (brief != null) {
            brief.sections().values().forEach(section -> text(document, BRIEF, section));
            brief.asked().forEach(ask -> text(document, BRIEF, ask.text()));
        }
        return document;
    }

    private static void bibliography(Document document, Bibliography given) {
        facts(document, "author", given.authors());
        facts(document, "venue", Stream.ofNullable(given.venue()).toList());
        facts(document, "doi", Stream.ofNullable(given.doi()).toList());
        facts(document, "arxiv", Stream.ofNullable(given.arxiv()).toList());
        facts(document, "keyword", given.keywords());
        if (given.year() != null) {
            document.add(new DoublePoint(YEAR, given.year()));
        }
    }

    /** Number in the digest of the paper that a document stands for. */
    static int number(Document stored) {
        IndexableField number = stored.getField(NUMBER);
        return number.numericValue().intValue();
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    private static void facts(Document document, String field, List<String> facts) {
        facts.forEach(each -> document.add(new Field(field, each, FACT)));
    }

    private static void figure(Document document, Figure figure) {
        amounts(figure).forEach(each -> document.add(new DoublePoint(each.field(), each.value())));
    }

    /** A number in the field of its unit. */
    record Amount(String field, double value) {}

    /** The numbers of a figure. */
    static List<Amount> amounts(Figure figure) {
        boolean magnitude = figure.unit().startsWith("order");
        String unit = figure.unit();
        String field = unit.equals("x") || magnitude ? SPEEDUP : unit.equals("%") ? PERCENT : letters(unit);
        List<Amount> amounts = new ArrayList<>();
        for (String value : Stream.of(figure.value(), figure.high()).toList()) {
            try {
                if (value != null && !field.isEmpty()) {
                    double number = Double.parseDouble(value);
                    amounts.add(new Amount(field, magnitude ? Math.pow(10, number) : number));
                }
            } catch (NumberFormatException e) {
                return List.of(); // a number in words stays where it is
            }
        }
        return amounts;
    }

    private static String letters(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
