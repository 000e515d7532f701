package winnow.brief;

import java.util.List;

/** Three clean briefs with a claim, and the abstracts that they are of. */
final class OwnBriefs {
    static final Held LOAF = new Held(
            "loafsched",
            "LoafSched: Never Wait for Dough",
            "Bakeries waste heat because ovens stand hot and empty. "
                    + "We present LoafSched, a scheduler that keeps the next loaf proving beside the hottest oven. "
                    + "It watches the dough with a camera and moves each tin when its crown stops growing. "
                    + "LoafSched bakes up to 2.4x more loaves than BatchBake on a shop of 12 ovens. "
                    + "It reduces median waiting by 31% compared to FirstRise.",
            """
            ---
            id: loafsched
            title: "LoafSched: Never Wait for Dough"
            kind: system
            tier: laptop # a simulated oven is enough
            effort: 2 to 4 weeks
            reuse: no # no code is linked
            topics: []
            code: []
            ---
            Claim: Scheduling by the look of the dough bakes up to 2.4x more loaves. [s4]
            Refuted if: in twenty simulated days it never bakes a tenth more than first come, first served.

            A scheduler that keeps loaves proving near the hottest oven. [s2] Ovens are dear (ours).

            ## Build
            1. **crown-watch** — tells from camera pictures when a crown stops growing. [s3]
            2. **tin-mover** — moves tins to the hottest oven. [s2] Ties go to the older tin (ours). needs: crown-watch
            3. **batch-rival** — full batches, as BatchBake does (ours). builds: BatchBake
            4. **first-rival** — first come, first served (ours). builds: FirstRise
            5. **day-trial** — all three over the same days (ours). needs: tin-mover, batch-rival, first-rival. shows: s4, s5

            ## Figures
            - up to 2.4x more loaves than BatchBake [s4] reach: here on laptop
            - 31% less median waiting compared to FirstRise [s5] reach: proxy on laptop because the queue is simulated

            ## Scale
            - A shop of 12 ovens. [s4]

            ## Smallest faithful build
            `crown-watch` on recorded pictures, `tin-mover` and `day-trial` on a simulated shop (ours).
            leaves out: nothing

            ## First week
            Simulate one day with `batch-rival` alone. Stop if its ovens are never empty (ours).

            ## Check
            Loaves of a day, `tin-mover` against `batch-rival` (ours). Look for up to 2.4x. [s4]

            ## Watch out
            - How pictures were labelled is not said (ours).

            ## Also asked as
            - tell from a picture when dough is done growing [s3]
            - bake up to 2.4x more [s4]
            """);

    static final Held FERRY = new Held(
            "tideplan",
            "TidePlan: Ferries That Wait for Water",
            "Ferries burn fuel against the tide. "
                    + "We introduce TidePlan, a planner that delays departures until the current turns. "
                    + "TidePlan solves one shortest path for each departure over forecasts of the current. "
                    + "On 40 routes it saves at least 18% of the fuel over FixedTable. "
                    + "Arrival stays within 9 minutes of the timetable.",
            """
            ---
            id: tideplan
            title: "TidePlan: Ferries That Wait for Water"
            kind: algorithm
            tier: laptop # paths on forecasts
            effort: 3 weeks
            reuse: unknown
            topics: []
            code: []
            ---
            Claim: Delaying departures until the current turns saves at least 18% of the fuel. [s4]
            Refuted if: on ten routes with public forecasts the saving is below five percent.

            A planner that delays ferries until the current helps. [s2]

            ## Build
            1. **current-map** — forecasts of the current as a graph in time. [s3] Public forecasts stand in (ours).
            2. **path-search** — one shortest path for each departure. [s3] needs: current-map
            3. **table-rival** — departures as printed (ours). builds: FixedTable needs: current-map
            4. **fuel-model** — fuel from speed through water (ours). needs: path-search, table-rival. shows: s4
            5. **delay-log** — minutes off the timetable (ours). needs: path-search. shows: s5

            ## Figures
            - at least 18% of the fuel saved over FixedTable [s4] reach: proxy because fuel comes from a model
            - arrival within 9 minutes of the timetable [s5] reach: here on laptop

            ## Scale
            - 40 routes. [s4]

            ## Smallest faithful build
            `current-map`, `path-search` and `fuel-model` on ten routes (ours).
            leaves out: delay-log

            ## First week
            `current-map` for one strait; stop if its forecasts are off by hours (ours).

            ## Check
            Fuel of `path-search` against `table-rival` (ours).

            ## Watch out
            - The fuel model decides the figure; vary it (ours).

            ## Also asked as
            - leave later so that the current helps [s2]
            """);

    static final Held GLASS = new Held(
            "panekiln",
            "PaneKiln: Annealing Windows in One Pass",
            "Window glass cracks when it cools unevenly. "
                    + "We propose PaneKiln, a controller that reads stress from polarised light and slows the belt. "
                    + "PaneKiln anneals panes up to 1.6x faster than SlowBelt with 4 cracks in a thousand. "
                    + "A simulator of the kiln is included.",
            """
            ---
            id: panekiln
            title: "PaneKiln: Annealing Windows in One Pass"
            kind: system
            tier: laptop # its simulator runs on a CPU
            effort: 2 to 6 weeks
            reuse: partly # the simulator is included, the controller is not
            topics: []
            code: []
            ---
            Claim: Slowing the belt by stress anneals panes up to 1.6x faster. [s3]
            Refuted if: the simulator's panes crack as often at a fixed speed that is as fast.

            A belt that slows where polarised light shows stress. [s2] Glass remembers (ours).

            ## Build
            1. **kiln-model** — the simulator of the kiln. [s4]
            2. **belt-control** — slows the belt by stress. [s2] needs: kiln-model
            3. **slow-rival** — SlowBelt at its printed speed (ours). takes: SlowBelt
            4. **crack-count** — panes and cracks of both (ours). needs: belt-control, slow-rival. shows: s3.1, s3.2

            ## Figures
            - up to 1.6x faster than SlowBelt [s3] reach: here on laptop
            - 4 cracks in a thousand [s3] reach: here on laptop because the simulator counts them

            ## Scale
            The abstract states no scale.

            ## Smallest faithful build
            `kiln-model` and `belt-control` (ours).
            leaves out: nothing

            ## First week
            Run `kiln-model` at one speed; stop if nothing ever cracks (ours).

            ## Check
            `crack-count` over ten thousand panes (ours).

            ## Watch out
            - The camera is not described (ours).

            ## Also asked as
            - slow the line down where the glass is under stress [s2]
            """);

    static final List<Held> ALL = List.of(LOAF, FERRY, GLASS);

    private OwnBriefs() {}

    /** A brief and the abstract that it is of. */
    record Held(String id, String title, String text, String brief) {}
}
