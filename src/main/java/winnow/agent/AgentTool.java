package winnow.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One tool: what an agent is told of it, and the command that answers.
 *
 * @param name in the style of the protocol, {@code find_papers}
 * @param title for people
 * @param description what it gives and when to use it
 * @param effect what it does to the workspace
 * @param parameters in order
 * @param call the command for some arguments
 * @param shape what of the command's JSON the agent gets
 */
record AgentTool(
        String name,
        String title,
        String description,
        Effect effect,
        List<Parameter> parameters,
        Function<Arguments, Call> call,
        BiFunction<JsonNode, Arguments, JsonNode> shape) {

    /** What a tool does to the workspace. */
    enum Effect {
        READS,
        ADDS,
        REPLACES
    }

    /** A command with what stands on its standard input. */
    record Call(List<String> arguments, String input) {
        static Call of(String... arguments) {
            return new Call(List.of(arguments), "");
        }
    }

    /**
     * A parameter.
     *
     * @param type of JSON schema: string, integer, boolean, array (of strings)
     */
    record Parameter(String name, String type, String description, boolean required) {
        Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", type);
            schema.put("description", description);
            if (type.equals("array")) {
                schema.put("items", Map.of("type", "string"));
            }
            return schema;
        }
    }

    /** The arguments of one call, whose types the schema has been held against. */
    record Arguments(Map<String, Object> values) {
        String text(String name) {
            return String.valueOf(values.getOrDefault(name, ""));
        }

        boolean has(String name) {
            return !text(name).isBlank();
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        int number(String name, int otherwise) {
            return values.get(name) instanceof Number number ? number.intValue() : otherwise;
        }

        List<String> list(String name) {
            List<String> items = new ArrayList<>();
            if (values.get(name) instanceof List<?> list) {
                list.forEach(item -> items.add(String.valueOf(item)));
            }
            return items;
        }
    }

    /** What the arguments must look like, as JSON schema. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
        List<String> required = parameters.stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
