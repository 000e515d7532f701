package winnow.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.brief.Reuse;
import winnow.library.Profile;

/**
 * Head start: what need not be written from scratch.
 *
 * <p>Unit: 0.5 for public code of the paper's own or a system that can simply be adopted, 0.25 for a page of its
 * own or a system of which some can; 0.3 for the first, and 0.1 for each further one (two at most), of the systems
 * and languages of the team that the paper builds on or compares with, or that a part of its brief names. Where
 * neither the abstract nor a brief speaks of code, up to 0.5 is unknown. Direction: more is better.
 */
final class HeadStart implements Criterion {
    private static final int FURTHER = 2;
    private static final double CODE = 0.5;
    private static final double PAGE = 0.25;
    private static final Pattern HOST = Pattern.compile(
            "(?i)\\b(?:git|svn|code|hub|github|gitlab|gitee|bitbucket|codeberg|sourceforge|sr|huggingface|zenodo|pypi"
                    + "|crates|npmjs|cran|kaggle|anonymous\\.4open)\\b[\\w.-]{0,60}/");

    @Override
    public String id() {
        return "head-start";
    }

    @Override
    public String question() {
        return "What need not be written from scratch?";
    }

    @Override
    public double usualWeight() {
        return 2;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Map<String, String> known = known(paper, setting);
        List<String> names = List.copyOf(known.keySet());
        double value = names.isEmpty() ? 0 : 0.3 + 0.1 * Math.min(FURTHER, names.size() - 1);
        String used = names.isEmpty() ? "" : "; it has to do with " + Reasons.list(names) + ", which you know";
        Code code = code(paper);
        String source = names.isEmpty() || code.value > 0
                ? Reasons.source(paper, code.key)
                : known.getOrDefault(names.get(0), "");
        return Appraisal.between(
                value + code.value,
                value + (code.known ? code.value : CODE),
                code.state,
                code.said + used + ".",
                source);
    }

    /** What is known of the paper's own code. */
    private record Code(double value, boolean known, Knowledge state, String said, String key) {}

    private static Code code(Profile paper) {
        Brief brief = paper.brief();
        Reuse reuse = brief == null ? null : brief.reuse();
        Knowledge state =
                Reasons.state(paper, "code", brief != null && !brief.code().isEmpty());
        if (hasCode(paper)) {
            return new Code(
                    CODE, true, state, "Its own code is public: " + paper.code().get(0), "code");
        }
        if (reuse == Reuse.YES || reuse == Reuse.PARTLY) {
            boolean all = reuse == Reuse.YES;
            String said = all ? "Its own system can be adopted" : "Some of its own system can be adopted";
            return new Code(all ? CODE : PAGE, true, Knowledge.SAID, said + reason(brief), "reuse");
        }
        if (!paper.code().isEmpty()) {
            return new Code(
                    PAGE,
                    true,
                    state,
                    "It has a page of its own: " + paper.code().get(0),
                    "code");
        }
        if (paper.corrections().containsKey("code")) {
            return new Code(0, true, Knowledge.SAID, "It has no code of its own", "code");
        }
        return reuse == Reuse.NO
                ? new Code(0, true, Knowledge.SAID, "There is nothing to adopt" + reason(brief), "reuse")
                : new Code(0, false, Knowledge.UNKNOWN, "Whether its code can be had is unknown", "code");
    }

    private static String reason(@Nullable Brief brief) {
        String said = brief == null ? "" : brief.reasons().getOrDefault("reuse", "");
        return said.isEmpty() ? "" : ": " + Reasons.open(said);
    }

    /** The paper's own system, where the team runs it already; empty when it does not. */
    static String running(Profile paper, Setting setting) {
        String name = paper.paper().name();
        List<String> own = new ArrayList<>(paper.paper().aliases());
        if (name != null) {
            own.add(0, name);
        }
        Vocabulary systems = Vocabulary.of(setting.team().systems());
        return own.stream()
                .filter(each -> systems.name(each).isPresent())
                .findFirst()
                .orElse("");
    }

    @Override
    public String unknown() {
        return "Is its code public?";
    }

    @Override
    public String where(String paper) {
        return "the paper's first page and its authors' repositories; then winnow brief " + paper
                + " --set code=\"[https://…]\" or --set reuse=no, --because \"…\"";
    }

    /** Whether one of a paper's addresses is where code is kept, rather than a page about it. */
    static boolean hasCode(Profile paper) {
        return paper.code().stream().anyMatch(address -> HOST.matcher(address).find());
    }

    /** Names that the team knows, each with the place that names it. */
    private static Map<String, String> known(Profile paper, Setting setting) {
        Map<String, String> found = new LinkedHashMap<>();
        Vocabulary known = setting.known();
        for (Prerequisites.Edge edge : setting.under(paper.id())) {
            known.name(edge.from().replace("system:", "")).ifPresent(name -> found.putIfAbsent(name, edge.source()));
        }
        for (Passage passage : setting.passages(paper)) {
            if (passage.part() == Passage.Of.PART) {
                Set<String> names = known.in(passage.text());
                names.forEach(name -> found.putIfAbsent(name, passage.source()));
            }
        }
        return found;
    }
}
