package winnow.reading.whole;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Limited-memory BFGS with backtracking (Nocedal and Wright, algorithms 7.4 and 3.1). */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, for speed
final class Descent {
    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;
    private static final double SMALLEST = 1e-9;

    private record Step(double[] moved, double[] turned, double curvature) {}

    private final Crf crf;
    private final Deque<Step> memory = new ArrayDeque<>();

    Descent(Crf crf) {
        this.crf = crf;
    }

    double[] run(int steps) {
        double[] weights = new double[crf.size()];
        double[] gradient = new double[weights.length];
        double value = crf.value(weights, gradient);
        for (int step = 0; step < steps; step++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double length = step == 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double[] next = along(weights, direction, length);
            double[] nextGradient = new double[weights.length];
            double nextValue = crf.value(next, nextGradient);
            while (nextValue > value + ENOUGH * length * slope && length > SMALLEST) {
                length /= 2;
                next = along(weights, direction, length);
                nextValue = crf.value(next, nextGradient);
            }
            if (nextValue >= value) {
                return weights;
            }
            remember(weights, next, gradient, nextGradient);
            weights = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return weights;
    }

    private void remember(double[] from, double[] to, double[] before, double[] after) {
        double[] moved = along(to, from, -1);
        double[] turned = along(after, before, -1);
        double curvature = dot(moved, turned);
        if (curvature > SMALLEST) {
            memory.addLast(new Step(moved, turned, curvature));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private double[] direction(double[] gradient) {
        double[] direction = along(new double[gradient.length], gradient, -1);
        double[] shares = new double[memory.size()];
        int at = memory.size();
        Iterator<Step> newest = memory.descendingIterator();
        while (newest.hasNext()) {
            Step step = newest.next();
            shares[--at] = dot(step.moved(), direction) / step.curvature();
            direction = along(direction, step.turned(), -shares[at]);
        }
        if (!memory.isEmpty()) {
            Step last = memory.getLast();
            direction =
                    along(new double[gradient.length], direction, last.curvature() / dot(last.turned(), last.turned()));
        }
        for (Step step : memory) {
            double share = dot(step.turned(), direction) / step.curvature();
            direction = along(direction, step.moved(), shares[at++] - share);
        }
        return direction;
    }

    private static double[] along(double[] from, double[] direction, double length) {
        double[] to = new double[from.length];
        for (int at = 0; at < to.length; at++) {
            to[at] = from[at] + length * direction[at];
        }
        return to;
    }

    private static double dot(double[] left, double[] right) {
        double dot = 0;
        for (int at = 0; at < left.length; at++) {
            dot += left[at] * right[at];
        }
        return dot;
    }
}
