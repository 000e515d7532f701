package winnow.report;

import winnow.trace.TraceRule;

/** What is known of a rule by its id; a rule of another stage than the trace has its id for a title. */
final class TraceRules {
    private TraceRules() {}

    static String title(String id) {
        return TraceRule.of(id).map(TraceRule::title).orElse(id.replace('-', ' '));
    }

    static String help(String id) {
        return TraceRule.of(id).map(TraceRule::help).orElse("winnow check lists it with its place.");
    }
}
