package winnow.digest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import winnow.digest.Field;
import winnow.digest.People;

/** The texts that a JSON value holds for a field, whether it is a text, a number, an object or a list of them. */
final class JsonText {
    /** Under what a text stands where it is an object: OpenReview, INSPIRE, DataCite, Springer, schema.org. */
    private static final List<String> INNER = List.of(
            "value",
            "text",
            "title",
            "display_name",
            "name",
            "description",
            "p",
            "#text",
            "_",
            "tag",
            "term",
            "#",
            "$",
            "$t",
            "@value",
            "string",
            "url",
            "raw",
            "titleText",
            "content");

    private static final List<String> FULL_NAMES = List.of(
            "name", "display_name", "raw_author_name", "fullName", "full_name", "literal", "creatorName", "text");
    private static final List<String> FAMILY =
            List.of("family", "lastName", "last_name", "familyName", "surname", "last");
    private static final List<String> GIVEN =
            List.of("given", "firstName", "first_name", "givenName", "given_name", "first");

    /** Which kind of text an entry of a list is. */
    private static final List<String> KINDS = List.of("descriptionType", "titleType", "type");

    private static final Pattern NO_AUTHOR = Pattern.compile("editor|translator|contributor|reviewer|seriesEditor");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;,；，、|]\\s*");
    private static final Pattern PARTS = Pattern.compile("\\[?\\[\\s*(\\d{4})\\b.*");

    private JsonText() {}

    static List<String> of(JsonNode value, Field field) {
        return switch (field) {
            case AUTHOR -> people(value);
            case KEYWORD -> keywords(value);
            case YEAR -> years(value);
            case ABSTRACT ->
                Stream.of(prose(value)).filter(text -> !text.isBlank()).toList();
            case TITLE ->
                Stream.of(title(value)).filter(text -> !text.isBlank()).toList();
            case DOI, ARXIV, URL -> all(value);
            case VENUE, KEY, TYPE -> all(value).stream().limit(1).toList();
        };
    }

    /** Of a list of texts, all of them (Crossref gives titles so); of objects, the first's. */
    private static String title(JsonNode value) {
        boolean texts = value.isArray() && value.path(0).isTextual();
        return texts ? String.join(" ", all(value)) : first(value);
    }

    /** Of a list of objects that say what they are, those that say that they are an abstract. */
    private static String prose(JsonNode value) {
        if (!value.isArray() || !value.path(0).isObject()) {
            return title(value);
        }
        List<String> named = new ArrayList<>();
        boolean kinds = false;
        for (JsonNode each : value) {
            String kind = kind(each);
            kinds |= !kind.isEmpty();
            if (kind.equals("abstract")) {
                named.add(first(each));
            }
        }
        return kinds ? String.join(" ", named) : first(value);
    }

    private static String kind(JsonNode each) {
        return KINDS.stream()
                .map(name -> each.path(name).asText().toLowerCase(Locale.ROOT))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> people(JsonNode value) {
        List<String> people = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> people.addAll(each.isTextual() ? List.of(each.asText()) : people(each)));
        } else if (value.isTextual()) {
            people.addAll(People.in(value.asText()));
        } else if (value.isObject()
                && !NO_AUTHOR.matcher(value.path("creatorType").asText()).matches()) {
            people.addAll(person(value));
        }
        return people;
    }

    private static List<String> person(JsonNode value) {
        String family = text(value, FAMILY);
        if (!family.isEmpty()) {
            String given = text(value, GIVEN);
            String particle = text(value, List.of("non-dropping-particle", "dropping-particle"));
            String full = particle.isEmpty() ? family : particle + " " + family;
            return List.of(given.isEmpty() ? full : full + ", " + given);
        }
        String full = text(value, FULL_NAMES);
        if (!full.isEmpty()) {
            return List.of(full);
        }
        for (String inner : List.of("author", "authors", "name", "value", "person")) {
            if (value.path(inner).isContainerNode()) {
                return people(value.path(inner));
            }
        }
        return List.of();
    }

    private static String text(JsonNode value, List<String> names) {
        return names.stream()
                .map(name -> value.path(name).asText())
                .filter(text -> !text.isBlank() && !text.equals("null"))
                .findFirst()
                .orElse("");
    }

    /** A text holds several; a list, one each. */
    private static List<String> keywords(JsonNode value) {
        return value.isTextual()
                ? KEYWORDS.splitAsStream(value.asText())
                        .filter(word -> !word.isBlank())
                        .toList()
                : all(value);
    }

    /** CSL gives dates as {@code {"date-parts": [[2020, 5]]}}. */
    private static List<String> years(JsonNode value) {
        JsonNode parts = value.path("date-parts").isMissingNode() ? value : value.path("date-parts");
        String text = parts.isContainerNode() && !parts.path(0).isObject() ? parts.toString() : first(parts);
        var year = PARTS.matcher(text);
        return Stream.of(year.matches() ? year.group(1) : text)
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** The texts of a value, one an entry where it is a list. */
    private static List<String> all(JsonNode value) {
        if (!value.isArray()) {
            return Stream.of(first(value)).filter(text -> !text.isBlank()).toList();
        }
        List<String> all = new ArrayList<>();
        value.forEach(each -> all.add(first(each)));
        all.removeIf(String::isBlank);
        return all;
    }

    private static String first(JsonNode value) {
        if (value.isValueNode()) {
            return value.isNull() ? "" : value.asText();
        }
        if (value.isArray()) {
            return value.isEmpty() ? "" : first(value.path(0));
        }
        return INNER.stream()
                .map(value::path)
                .filter(inner ->
                        inner.isTextual() || (inner.isArray() && inner.path(0).isTextual()))
                .map(JsonText::title)
                .findFirst()
                .orElse("");
    }
}
