package winnow.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;

/** What the reader of a format found of one record, as it stands there; {@link Intake} makes an entry of it. */
public final class Fields {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s<>\"{}|]+");
    private static final Pattern BEHIND_DOI = Pattern.compile("[.,;:)\\]}]+$");
    private static final String ARXIV_ID = "(\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,2})?";
    private static final Pattern ARXIV =
            Pattern.compile("(?i:arxiv\\s?[:./]|arxiv\\.org/(?:abs|pdf|html)/)\\s?" + ARXIV_ID + "(?![\\d.]\\d)");
    private static final Pattern ARXIV_ALONE = Pattern.compile("\\s*" + ARXIV_ID + "(?:\\s*\\[[\\w.-]+])?\\s*");

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private int line;

    /**
     * Adds a value; a blank one is none.
     *
     * @param at its line, from 1; that of the title becomes that of the record
     */
    public Fields add(Field field, @Nullable String value, int at) {
        if (value != null && !value.isBlank()) {
            line = line == 0 || (field == Field.TITLE && !has(field)) ? at : line;
            values.computeIfAbsent(field, each -> new ArrayList<>()).add(value);
        }
        return this;
    }

    /** The same, of a field that stands nowhere in particular. */
    public Fields add(Field field, @Nullable String value) {
        return add(field, value, line);
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /** Whether a value of another name tells more: nothing is known yet, or the abstract in another language. */
    public boolean wants(Field field, String value) {
        return !has(field)
                || (field == Field.ABSTRACT
                        && all(field).stream().allMatch(known -> Language.differs(Markup.plain(known), value)));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The line of the title, else of what came first; 0 when nobody said one. */
    public int line() {
        return line;
    }

    /** The first value; {@code null} when there is none. */
    public @Nullable String first(Field field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    /** The same, empty when there is none. */
    public String firstOf(Field field) {
        String first = first(field);
        return first == null ? "" : first;
    }

    public List<String> all(Field field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /** What is known beside title and abstract; identifiers bare, whatever address they stand in. */
    Bibliography bibliography() {
        String addresses = String.join(" ", all(Field.URL)) + " " + String.join(" ", all(Field.DOI));
        return new Bibliography(
                words(Field.AUTHOR),
                year(),
                plain(Field.VENUE),
                doi(addresses),
                arxiv(addresses),
                url(),
                plain(Field.KEY),
                plain(Field.TYPE),
                words(Field.KEYWORD),
                List.of());
    }

    private @Nullable String plain(Field field) {
        return words(field).stream().findFirst().orElse(null);
    }

    private List<String> words(Field field) {
        return all(field).stream()
                .map(Markup::plain)
                .filter(each -> !Intake.isNothing(each))
                .distinct()
                .toList();
    }

    private @Nullable Integer year() {
        for (String date : all(Field.YEAR)) {
            Matcher year = YEAR.matcher(date);
            if (year.find()) {
                return Integer.valueOf(year.group());
            }
        }
        return null;
    }

    private @Nullable String url() {
        Matcher address = ADDRESS.matcher(String.join(" ", all(Field.URL)));
        return address.find()
                ? address.group()
                : words(Field.URL).stream()
                        .filter(each -> each.indexOf(' ') < 0 && each.indexOf('{') < 0)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String doi(String addresses) {
        Matcher doi = DOI.matcher(String.join(" ", all(Field.DOI)) + " " + addresses);
        return doi.find() ? BEHIND_DOI.matcher(doi.group()).replaceFirst("") : null;
    }

    private @Nullable String arxiv(String addresses) {
        for (String id : all(Field.ARXIV)) {
            Matcher alone = ARXIV_ALONE.matcher(id);
            if (alone.matches()) {
                return alone.group(1);
            }
        }
        Matcher id = ARXIV.matcher(String.join(" ", all(Field.ARXIV)) + " " + addresses);
        return id.find() ? id.group(1) : null;
    }
}
