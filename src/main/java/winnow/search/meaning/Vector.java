package winnow.search.meaning;

/**
 * A direction, a byte for each of its numbers.
 *
 * @param values the numbers, each between -127 and 127
 * @param scale what one of their steps is when the whole is one long
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and by far most of the memory
record Vector(byte[] values, float scale) {
    private static final float MOST = 127;

    static Vector of(float[] numbers) {
        double square = 0;
        float largest = 0;
        for (float each : numbers) {
            square += (double) each * each;
            largest = Math.max(largest, Math.abs(each));
        }
        byte[] values = new byte[numbers.length];
        if (square == 0 || !Double.isFinite(square)) {
            return new Vector(values, 0);
        }
        for (int at = 0; at < numbers.length; at++) {
            values[at] = (byte) Math.round(numbers[at] / largest * MOST);
        }
        return new Vector(values, (float) (largest / MOST / Math.sqrt(square)));
    }

    /** Cosine of the angle between two directions; 0 where one of them is none. */
    double cosine(Vector other) {
        if (other.values.length != values.length) {
            return 0;
        }
        int sum = 0;
        for (int at = 0; at < values.length; at++) {
            sum += values[at] * other.values[at];
        }
        return (double) sum * scale * other.scale;
    }
}
