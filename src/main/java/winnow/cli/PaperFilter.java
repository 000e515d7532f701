package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Option;
import winnow.library.Library;
import winnow.library.LibraryCounts;
import winnow.library.Profile;
import winnow.paper.Kind;
import winnow.paper.Paper;
import winnow.paper.Tier;
import winnow.text.Nearest;
import winnow.topic.TopicScheme;

/** Which of the papers are wanted: options that {@code papers} and {@code export} share. */
final class PaperFilter {

    @Option(names = "--topic", split = ",", paramLabel = "TOPIC", description = "Only papers of these topics.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--tier", split = ",", paramLabel = "TIER", description = "Only papers of these tiers.")
    private List<String> tiers = new ArrayList<>();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "Only papers of these kinds.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--has",
            split = ",",
            paramLabel = "FACT",
            description = "Only papers that have it: code, brief, figures, abstract, datasets, models, hardware.")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--lacks",
            split = ",",
            paramLabel = "FACT",
            description = "Only papers that do not have it; --lacks brief for those still to be described.")
    private List<String> lacking = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT", description = "Only papers whose title or abstract holds the text.")
    private String text = "";

    /** The papers wanted, in the order of the digest, read as they are asked for. */
    Stream<Profile> of(Library library) throws IOException {
        checkTopics(library);
        checkWords(tiers, "tier", Arrays.stream(Tier.values()).map(Tier::word).toList());
        checkWords(kinds, "kind", Arrays.stream(Kind.values()).map(Kind::word).toList());
        checkWords(facts, "fact", PaperFacts.names());
        checkWords(lacking, "fact", PaperFacts.names());
        return StreamSupport.stream(library.profiles().spliterator(), false).filter(this::isWanted);
    }

    /** A topic of the scheme, or one that some paper has all the same. */
    private void checkTopics(Library library) throws IOException {
        TopicScheme scheme = TopicScheme.of(library.workspace());
        Set<String> known = new TreeSet<>(scheme.topics().keySet());
        if (!known.containsAll(topics)) {
            known.addAll(LibraryCounts.of(library).topics().keySet());
        }
        for (String topic : topics) {
            if (!known.contains(topic)) {
                throw CommandFailure.usage(
                        "unknown topic " + topic,
                        Nearest.to(topic, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("one of " + String.join(", ", known)));
            }
        }
    }

    private static void checkWords(List<String> given, String what, List<String> known) {
        for (String word : given) {
            if (!known.contains(word)) {
                throw CommandFailure.usage("unknown " + what + " " + word, "one of " + String.join(", ", known));
            }
        }
    }

    private boolean isWanted(Profile profile) {
        Tier tier = profile.tier();
        Kind kind = profile.kind();
        String wanted = text.toLowerCase(Locale.ROOT);
        Paper paper = profile.paper();
        return (topics.isEmpty() || profile.topics().stream().anyMatch(topics::contains))
                && (tiers.isEmpty() || (tier != null && tiers.contains(tier.word())))
                && (kinds.isEmpty() || (kind != null && kinds.contains(kind.word())))
                && facts.stream().allMatch(fact -> PaperFacts.has(profile, fact))
                && lacking.stream().noneMatch(fact -> PaperFacts.has(profile, fact))
                && (paper.title() + "\n" + paper.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    /** The filters in use, as they stand behind a count: {@code : kv-cache, with code}; empty when there is none. */
    String said() {
        List<String> said = new ArrayList<>();
        said.addAll(topics);
        said.addAll(tiers);
        said.addAll(kinds);
        facts.forEach(fact -> said.add("with " + fact));
        lacking.forEach(fact -> said.add("without " + fact));
        if (!text.isEmpty()) {
            said.add("\"" + text + "\"");
        }
        return said.isEmpty() ? "" : said.stream().collect(Collectors.joining(", ", ": ", ""));
    }
}
