package winnow.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.brief.Brief;
import winnow.brief.BriefCheck;
import winnow.brief.BriefReader;
import winnow.brief.BriefReading;
import winnow.brief.QuickBrief;
import winnow.decision.SafeFile;
import winnow.library.FactCorrection;
import winnow.library.Profile;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.text.Source;
import winnow.topic.TopicScheme;

/** Writes what the forms of a paper's page say: a correction, or a quick brief, into the files of the commands. */
final class PaperDesk {
    private static final int PARTS = 9;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Holdings holdings;
    private final Profile profile;

    PaperDesk(Holdings holdings, Profile profile) {
        this.holdings = holdings;
        this.profile = profile;
    }

    /**
     * Says a fact otherwise.
     *
     * @return what was wrong; empty when it is written
     */
    String correct(Query form) throws IOException {
        String field = form.first("field");
        String because = form.first("because").replaceAll("\\s+", " ").strip();
        if (because.isEmpty()) {
            return "Say why: whoever reads the fact later will ask.";
        }
        try {
            new FactCorrection(workspace())
                    .set(profile.id(), field + "=" + Fact.value(field, form.first("value")), because);
            return "";
        } catch (FactCorrection.Refused refused) {
            return refused.getMessage() + "; " + refused.advice() + ".";
        }
    }

    private Workspace workspace() {
        return holdings.library().workspace();
    }

    static QuickBrief quick(Query form) {
        List<QuickBrief.Part> parts = new ArrayList<>();
        for (int at = 0; at < PARTS; at++) {
            parts.add(
                    new QuickBrief.Part(form.first("slug-" + at), form.first("text-" + at), form.first("needs-" + at)));
        }
        return new QuickBrief(
                form.first("kind"),
                form.first("tier"),
                form.first("effort"),
                form.first("because"),
                words(form.first("topics")),
                words(form.first("code")),
                form.first("claim"),
                form.first("refutedIf"),
                parts);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What does not hold of a brief, as {@code check} finds it, by field. */
    Filling check(Query form) throws IOException {
        Map<String, List<Finding>> byField = new LinkedHashMap<>();
        QuickBrief quick = quick(form);
        for (Finding finding : findings(quick)) {
            byField.computeIfAbsent(quick.field(finding.line()), field -> new ArrayList<>())
                    .add(finding);
        }
        return new Filling(form, "", byField);
    }

    private List<Finding> findings(QuickBrief quick) throws IOException {
        Source source = new Source("papers/" + profile.id() + ".md", quick.text(profile.paper()));
        BriefReading reading = BriefReader.read(source);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Brief brief = reading.brief();
        if (brief != null) {
            Set<String> topics = TopicScheme.of(workspace()).topics().keySet();
            findings.addAll(BriefCheck.check(brief, source, profile.paper(), topics, holdings.likeness()));
        }
        return findings.stream().distinct().sorted().toList();
    }

    /** The findings for the script of the page. */
    String json(Query form) throws IOException {
        Filling checked = check(form);
        Map<String, Object> fields = new LinkedHashMap<>();
        checked.findings()
                .forEach((field, findings) -> fields.put(
                        field,
                        findings.stream()
                                .map(each -> List.of(
                                        each.level().word(),
                                        each.message(),
                                        each.suggestion() == null ? "" : each.suggestion()))
                                .collect(Collectors.toList())));
        return JSON.writeValueAsString(fields);
    }

    /** Writes the brief, if it holds and there is none; what stands in the way is told. */
    Filling save(Query form) throws IOException {
        Filling checked = check(form);
        boolean holds = checked.findings().values().stream()
                .flatMap(List::stream)
                .noneMatch(each -> each.level() == Finding.Level.ERROR);
        Path folder = workspace().reference().resolve("papers");
        Path file = folder.resolve(profile.id() + ".md");
        if (!holds) {
            return new Filling(
                    form, "It does not hold yet: see beside the fields. Nothing was written.", checked.findings());
        }
        if (Files.exists(file)) {
            return new Filling(
                    form, "There is a brief already: " + file + ". Nothing was written.", checked.findings());
        }
        Files.createDirectories(folder);
        SafeFile.at(file).write(quick(form).text(profile.paper()));
        return checked;
    }
}
