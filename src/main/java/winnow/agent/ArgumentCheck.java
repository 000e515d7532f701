package winnow.agent;

import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds values against the schemas of this server, which are objects of strings, integers, booleans and lists of
 * strings. The library's own validator knows all of JSON schema and would take a third of a start's time.
 */
final class ArgumentCheck implements JsonSchemaValidator {
    @Override
    public ValidationResponse validate(Map<String, Object> schema, Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            return ValidationResponse.asValid(""); // an answer of ours, as text
        }
        List<String> wrong = new ArrayList<>();
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        if (schema.get("required") instanceof List<?> required) {
            required.stream().filter(name -> given.get(name) == null).forEach(name -> wrong.add(name + " is missing"));
        }
        given.forEach((name, each) -> {
            if (properties.get(name) instanceof Map<?, ?> property) {
                check(String.valueOf(name), property, each, wrong);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                wrong.add("there is no argument " + name + "; there " + (properties.size() == 1 ? "is " : "are ")
                        + (properties.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        properties.keySet().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .toList())));
            }
        });
        return wrong.isEmpty()
                ? ValidationResponse.asValid("")
                : ValidationResponse.asInvalid(String.join("; ", wrong));
    }

    private static void check(String name, Map<?, ?> property, Object value, List<String> wrong) {
        String type = String.valueOf(property.get("type"));
        boolean right = value == null
                || switch (type) {
                    case "string" -> value instanceof String;
                    case "integer" -> value instanceof Integer || value instanceof Long;
                    case "boolean" -> value instanceof Boolean;
                    case "array" ->
                        value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
                    default -> true;
                };
        if (!right) {
            wrong.add(name + " is no " + (type.equals("array") ? "list of strings" : type));
        }
    }
}
