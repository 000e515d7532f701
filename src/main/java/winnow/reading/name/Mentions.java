package winnow.reading.name;

import java.util.List;
import winnow.paper.Scale;

/**
 * What a paper names besides itself. Every name once, as it is first written.
 *
 * @param hardware named as what the work runs on, targets or was measured on
 * @param scale sizes of what was run
 * @param baselines prior work that it compares itself with
 * @param buildsOn prior work that it extends or uses
 * @param datasets data sets and benchmarks used
 * @param models machine-learning models used in the evaluation
 */
public record Mentions(
        List<String> hardware,
        List<Scale> scale,
        List<String> baselines,
        List<String> buildsOn,
        List<String> datasets,
        List<String> models) {}
