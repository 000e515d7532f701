package winnow.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.library.Profile;

/**
 * Head start: what need not be begun from nothing.
 *
 * <p>Unit: 0.5 for public code of the paper's own, 0.25 for a page of its own that need not hold any; 0.3 for the first, and 0.1 for each further one (two at
 * most), of the systems and languages of the team that the paper or its brief names as what it builds on,
 * compares with or is built in. Direction: more is better.
 */
final class HeadStart implements Criterion {
    private static final int FURTHER = 2;
    private static final Pattern HOST = Pattern.compile(
            "(?i)\\b(?:git|svn|code|hub|github|gitlab|gitee|bitbucket|codeberg|sourceforge|sr|huggingface|zenodo|pypi"
                    + "|crates|npmjs|cran|kaggle|anonymous\\.4open)\\b[\\w.-]{0,60}/");

    @Override
    public String id() {
        return "head-start";
    }

    @Override
    public String question() {
        return "What need not be begun from nothing?";
    }

    @Override
    public double usualWeight() {
        return 2;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Map<String, String> known = known(paper, setting);
        List<String> names = new ArrayList<>(known.keySet());
        double value = names.isEmpty() ? 0 : 0.3 + 0.1 * Math.min(FURTHER, names.size() - 1);
        String used = names.isEmpty() ? "" : "it has to do with " + Reasons.list(names) + ", which you know";
        String first = names.isEmpty() ? "" : known.getOrDefault(names.get(0), "");
        if (!paper.code().isEmpty()) {
            boolean code = hasCode(paper);
            String has = (code ? "Its own code is public: " : "It has a page of its own: ")
                    + paper.code().get(0);
            String because = has + (used.isEmpty() ? "" : "; " + used) + ".";
            return new Appraisal(value + (code ? 0.5 : 0.25), because, Reasons.source(paper, "code"));
        }
        String none = "No code of its own is named";
        return names.isEmpty()
                ? new Appraisal(0, none + ", and nothing that you know.", Reasons.source(paper, "code"))
                : new Appraisal(value, none + ", but " + used + ".", first);
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
            if (passage.part() != Passage.Of.WATCH_OUT) {
                Set<String> names = known.in(passage.text());
                names.forEach(name -> found.putIfAbsent(name, passage.source()));
            }
        }
        return found;
    }
}
