package winnow.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a composite action that a runner would run in a shell, run here; {@code uses} steps are the runner's. */
record Action(Path file) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (inputs|github|runner)\\.([a-z0-9_]+) }}");

    /** Runs the steps up to the first that fails. */
    Shell.Came runs(Shell shell, Map<String, String> inputs, Path temporary) throws IOException, InterruptedException {
        JsonNode action = new YAMLMapper().readTree(file.toFile());
        Map<String, String> known = new HashMap<>();
        action.path("inputs")
                .properties()
                .forEach(each -> known.put(
                        "inputs." + each.getKey(),
                        each.getValue().path("default").asText()));
        inputs.forEach((name, value) -> known.put("inputs." + name, value));
        known.put("github.action_path", String.valueOf(file.getParent()));
        known.put("runner.temp", temporary.toString());
        Shell.Came last = new Shell.Came(0, "", "");
        for (JsonNode step : action.path("runs").path("steps")) {
            if (last.code() == 0 && step.has("run")) {
                Map<String, String> environment = new HashMap<>();
                step.path("env")
                        .properties()
                        .forEach(each -> environment.put(
                                each.getKey(), filled(each.getValue().asText(), known)));
                last = shell.tries(step.path("run").asText(), environment);
            }
        }
        return last;
    }

    private static String filled(String text, Map<String, String> known) {
        Matcher matcher = EXPRESSION.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1) + "." + found.group(2), "")));
    }

    /** What each hook of a file came to, its entry taken from the folder that the file lies in. */
    static List<Shell.Came> hooks(Path file, Shell shell) throws IOException, InterruptedException {
        List<Shell.Came> came = new ArrayList<>();
        for (JsonNode hook : new YAMLMapper().readTree(file.toFile())) {
            came.add(shell.tries(file.getParent() + "/" + hook.path("entry").asText()));
        }
        return came;
    }
}
