package winnow.reading.whole;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Kind;
import winnow.paper.Role;
import winnow.paper.Tier;
import winnow.reading.whole.TierEvidence.Cue;
import winnow.reading.words.Abstract;

/**
 * Tells the least machine on which a small but faithful build could be written and its main claim
 * checked. By the core idea, not by the headline scale: what is about a cache fits on one card even when
 * it ran on eight, what is about the exchange between cards needs several, however small.
 */
public final class TierReader {
    private static final Set<String> LAPTOP_TOPICS = TierEvidence.topics("topics-laptop");
    private static final Set<String> SPECIAL_TOPICS = TierEvidence.topics("topics-special");
    private static final Set<String> ONE_GPU_TOPICS = TierEvidence.topics("topics-one-gpu");
    private static final Set<String> INSTEAD_OF_CARDS = TierEvidence.topics("topics-instead-of-cards");
    private static final Set<String> SEVERAL_GPU_TOPICS = TierEvidence.topics("topics-several-gpus");

    /** How many topics of a paper are central. */
    private static final int CENTRAL = 2;

    /**
     * Reads the tier.
     *
     * @param roles of the sentences, in order
     * @param kind what the paper contributes
     * @param topics ids, most central first
     * @param hardware named, as the abstract writes it
     */
    public TierReading tier(
            Abstract text, List<Role> roles, @Nullable Kind kind, List<String> topics, List<String> hardware) {
        if (text.text().isBlank()) {
            return new TierReading(null, "");
        }
        TierEvidence evidence = TierEvidence.of(text, roles, hardware);
        return special(evidence, kind, topics)
                .or(() -> withoutCard(evidence, kind, topics))
                .or(() -> severalCards(evidence, topics))
                .or(() -> oneCard(evidence, topics))
                .orElseGet(() -> nothingAsked(evidence, topics));
    }

    private static Optional<TierReading> special(TierEvidence evidence, @Nullable Kind kind, List<String> topics) {
        Optional<Cue> data = evidence.own("unobtainable-data");
        if (data.isPresent() && first(topics, SPECIAL_TOPICS).isPresent()) {
            return reading(Tier.SPECIAL, data.get(), "needs data that outsiders cannot readily obtain");
        }
        Optional<Cue> chip = evidence.inMethod("custom-silicon");
        if (chip.isPresent()
                && (kind != Kind.HARDWARE || evidence.own("deployed-silicon").isPresent())) {
            return reading(Tier.SPECIAL, chip.get(), "is hardware that cannot readily be had");
        }
        return Optional.empty();
    }

    private static Optional<TierReading> withoutCard(TierEvidence evidence, @Nullable Kind kind, List<String> topics) {
        if (kind == Kind.HARDWARE) {
            return Optional.of(new TierReading(
                    Tier.LAPTOP,
                    "The hardware it proposes can only be modelled, and a simulator of it runs on a CPU."));
        }
        Optional<Cue> paper = evidence.inTitle("on-paper");
        if (paper.isPresent()) {
            return reading(Tier.LAPTOP, paper.get(), "is calculation, which a CPU does");
        }
        Optional<Cue> machine = evidence.inTitle("one-machine");
        if (machine.isPresent()) {
            return reading(Tier.LAPTOP, machine.get(), "is the machine it is about");
        }
        Optional<Cue> hosted = evidence.inTitle("hosted-model");
        if (hosted.isPresent()) {
            return reading(Tier.LAPTOP, hosted.get(), "is a model that others host; what is around it runs on a CPU");
        }
        return first(topics.subList(0, Math.min(1, topics.size())), LAPTOP_TOPICS)
                .filter(topic -> evidence.inTitle("card").isEmpty())
                .map(topic -> new TierReading(
                        Tier.LAPTOP, "It is about " + words(topic) + ", which shows on a CPU at reduced scale."));
    }

    private static Optional<TierReading> severalCards(TierEvidence evidence, List<String> topics) {
        List<String> central = topics.subList(0, Math.min(CENTRAL, topics.size()));
        Optional<String> exchange = first(central, SEVERAL_GPU_TOPICS);
        boolean oneWillDo = (!topics.isEmpty() && ONE_GPU_TOPICS.contains(topics.get(0)))
                || first(central, INSTEAD_OF_CARDS).isPresent();
        Optional<Cue> network = evidence.inMethod("between-machines");
        if (exchange.isPresent() && network.isPresent() && !oneWillDo) {
            return reading(Tier.CLUSTER, network.get(), "only matters where several machines are joined");
        }
        Optional<Cue> devices = evidence.anywhere("several-devices");
        if (devices.isPresent() && evidence.inTitle("parallel-title").isPresent()) {
            return reading(Tier.MULTI_GPU, devices.get(), "is the point of it, so at least two cards are needed");
        }
        if (exchange.isPresent() && !oneWillDo) {
            return Optional.of(new TierReading(
                    Tier.MULTI_GPU,
                    "It is about " + words(exchange.get())
                            + ", which takes several cards; a few with a small model do."));
        }
        return Optional.empty();
    }

    private static Optional<TierReading> oneCard(TierEvidence evidence, List<String> topics) {
        Optional<Cue> card = evidence.own("card");
        if (card.isPresent()) {
            return reading(Tier.ONE_GPU, card.get(), "asks for a graphics card, and one will do at reduced scale");
        }
        Optional<Cue> learning = evidence.own("learning");
        if (learning.isPresent()) {
            return reading(Tier.ONE_GPU, learning.get(), "is quick enough on one graphics card with a small model");
        }
        return first(topics, ONE_GPU_TOPICS)
                .map(topic -> new TierReading(
                        Tier.ONE_GPU, "It is about " + words(topic) + ", which one card with a small model shows."));
    }

    private static TierReading nothingAsked(TierEvidence evidence, List<String> topics) {
        return topics.isEmpty() && evidence.anywhere("computing").isEmpty()
                ? new TierReading(null, "")
                : new TierReading(
                        Tier.LAPTOP, "Nothing in the abstract asks for more than a CPU: it names no graphics card.");
    }

    private static Optional<TierReading> reading(Tier tier, Cue cue, String what) {
        return Optional.of(new TierReading(tier, cue.cited() + " " + what + "."));
    }

    private static Optional<String> first(List<String> topics, Set<String> among) {
        return topics.stream().filter(among::contains).findFirst();
    }

    private static String words(String topic) {
        return topic.replace('-', ' ');
    }
}
