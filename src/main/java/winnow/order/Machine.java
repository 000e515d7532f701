package winnow.order;

import winnow.paper.Tier;

/**
 * Something to run on.
 *
 * @param name as the team writes it; empty when only the tier was said
 * @param tier what can be built on it
 * @param line line of the team's file, from 1; 0 when it was assumed
 */
public record Machine(String name, Tier tier, int line) {

    /** What a person calls it. */
    public String words() {
        return name.isEmpty() ? tier.word() : name;
    }
}
