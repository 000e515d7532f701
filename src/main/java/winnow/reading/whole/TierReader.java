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
 * checked. By the core idea, not by the headline scale; and only where words of the abstract decide: each
 * tier quotes them, and where they leave it open there is none.
 */
public final class TierReader {
    private static final Set<String> ONE_GPU_TOPICS = TierEvidence.topics("topics-one-gpu");
    private static final Set<String> SEVERAL_GPU_TOPICS = TierEvidence.topics("topics-several-gpus");
    private static final Set<String> AGENTS = Set.of("software-engineering-agents");
    private static final Set<String> LAPTOP_TOPICS = TierEvidence.topics("topics-laptop");
    /** Memory or cleverness in place of more cards. */
    private static final String INSTEAD_OF_CARDS = "memory-offloading";

    private static final String PROGRAM = "is what an ordinary computer has";

    /** How many topics of a paper are central. */
    private static final int CENTRAL = 2;

    /**
     * Reads the tier.
     *
     * @param roles of the sentences, in order
     * @param kind what the paper contributes
     * @param topics ids, most central first
     */
    public TierReading tier(Abstract text, List<Role> roles, @Nullable Kind kind, List<String> topics) {
        if (text.text().isBlank()) {
            return new TierReading(null, "");
        }
        TierEvidence evidence = TierEvidence.of(text, roles);
        return desk(evidence)
                .or(() -> special(evidence, kind))
                .or(() -> severalCards(evidence, topics))
                .or(() -> topic(topics, AGENTS))
                .or(() -> oneCard(evidence))
                .or(() -> undecided(evidence))
                .or(() -> noCard(evidence))
                .or(() -> topic(topics, LAPTOP_TOPICS))
                .orElseGet(() -> new TierReading(
                        null, "No word of the abstract decides it: it tells of no device, network, program or proof."));
    }

    private static Optional<TierReading> desk(TierEvidence evidence) {
        return evidence.inTitle("desk-title")
                .or(() -> evidence.own("desk"))
                .map(cue -> reading(Tier.LAPTOP, cue, "is reading and writing, which any computer is enough for"))
                .or(() -> evidence.inTitle("one-machine")
                        .map(cue -> reading(Tier.LAPTOP, cue, "is the machine it is about")));
    }

    private static Optional<TierReading> special(TierEvidence evidence, @Nullable Kind kind) {
        if (kind == Kind.HARDWARE && evidence.own("deployed-silicon").isEmpty()) {
            return Optional.of(new TierReading(
                    Tier.LAPTOP,
                    "The hardware it proposes can only be modelled, and a simulator of it runs on a CPU."));
        }
        return evidence.inTitle("special")
                .or(() -> evidence.own("special")
                        .filter(cue -> evidence.own("simulated").isEmpty()))
                .map(cue -> reading(Tier.SPECIAL, cue, "is what cannot readily be had"));
    }

    private static Optional<TierReading> severalCards(TierEvidence evidence, List<String> topics) {
        List<String> central = topics.subList(0, Math.min(CENTRAL, topics.size()));
        boolean oneWillDo =
                central.contains(INSTEAD_OF_CARDS) || (!topics.isEmpty() && ONE_GPU_TOPICS.contains(topics.get(0)));
        Optional<Cue> spread = oneWillDo ? Optional.empty() : evidence.inTitle("several");
        if (spread.isEmpty() && !oneWillDo && central.stream().anyMatch(SEVERAL_GPU_TOPICS::contains)) {
            spread = evidence.own("several")
                    .or(() -> evidence.own("large-network"))
                    .or(() -> evidence.own("card"));
        }
        if (spread.isEmpty() && evidence.inTitle("parallel-title").isPresent()) {
            spread = evidence.anywhere("several-devices");
        }
        Optional<Cue> network = spread.flatMap(cue -> evidence.inMethod("between-machines"));
        if (network.isPresent()) {
            return network.map(cue -> reading(Tier.CLUSTER, cue, "only matters where several machines are joined"));
        }
        return spread.map(cue -> reading(Tier.MULTI_GPU, cue, "is the point of it, so at least two cards are needed"))
                .or(() -> evidence.inTitle("machine-room")
                        .map(cue -> reading(Tier.CLUSTER, cue, "asks for more machines than one")));
    }

    private static Optional<TierReading> oneCard(TierEvidence evidence) {
        Optional<Cue> network = evidence.inMethod("large-network");
        Optional<Cue> card = evidence.inTitle("card").or(() -> evidence.own("single-card"));
        if (card.isEmpty() && network.isEmpty() && evidence.inMethod("several").isEmpty()) {
            card = evidence.inMethod("card");
        }
        return card.map(cue -> reading(Tier.ONE_GPU, cue, "asks for a graphics card, and one will do at reduced scale"))
                .or(() -> evidence.inMethod("several").isPresent()
                        ? Optional.empty()
                        : network.map(cue ->
                                reading(Tier.ONE_GPU, cue, "is quick enough on one graphics card with a small model")));
    }

    /** Something that asks for a card in one paper and for none in the next. */
    private static Optional<TierReading> undecided(TierEvidence evidence) {
        return evidence.inMethod("several")
                .or(() -> evidence.inMethod("network"))
                .or(() -> evidence.own("large-network"))
                .or(() -> evidence.own("card")
                        .filter(cue -> evidence.inTitle("program").isEmpty()))
                .map(cue -> new TierReading(
                        null,
                        "Open: " + cue.cited() + " may or may not ask for graphics cards; nothing else decides."));
    }

    private static Optional<TierReading> noCard(TierEvidence evidence) {
        if (evidence.own("machine-room").isPresent()) {
            return Optional.empty();
        }
        return evidence.inTitle("program")
                .map(cue -> reading(Tier.LAPTOP, cue, PROGRAM))
                .or(() -> evidence.own("on-paper").map(cue -> reading(Tier.LAPTOP, cue, "needs no machine of its own")))
                .or(() -> evidence.own("calculation")
                        .or(() -> evidence.own("simulated"))
                        .map(cue -> reading(Tier.LAPTOP, cue, "is calculation, which a CPU does")))
                .or(() -> evidence.own("program").map(cue -> reading(Tier.LAPTOP, cue, PROGRAM)));
    }

    private static Optional<TierReading> topic(List<String> topics, Set<String> among) {
        return topics.stream()
                .limit(1)
                .filter(among::contains)
                .findFirst()
                .map(topic -> new TierReading(
                        Tier.LAPTOP,
                        "It is about " + topic.replace('-', ' ') + ", which shows on a CPU at reduced scale."));
    }

    private static TierReading reading(Tier tier, Cue cue, String what) {
        return new TierReading(tier, cue.cited() + " " + what + ".");
    }
}
