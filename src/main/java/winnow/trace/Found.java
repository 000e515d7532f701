package winnow.trace;

import java.util.List;

/**
 * What a line gave.
 *
 * @param tags references, in order
 * @param misses what was probably meant for one
 * @param turn whether what follows is to be read
 * @param end offset in the line's text behind what was read
 */
record Found(List<Tag> tags, List<Miss> misses, Turn turn, int end) {
    static final Found NOTHING = new Found(List.of(), List.of(), Turn.STAY, 0);

    /** What a switch in the text asks for. */
    enum Turn {
        STAY,
        OFF,
        ON
    }

    static Found turn(Turn turn) {
        return new Found(List.of(), List.of(), turn, 0);
    }

    static Found miss(Miss miss, int end) {
        return new Found(List.of(), List.of(miss), Turn.STAY, end);
    }
}
