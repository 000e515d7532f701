package winnow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes in layers from left to right, every box to the right of those that point at it, with few
 * crossings: the Eclipse Layout Kernel's layered algorithm (Schulze, Spönemann, von Hanxleden, 2014). The
 * same boxes always come to the same places.
 */
final class LayeredLayout {
    private static final double GAP = 14;
    private static final double LAYER_GAP = 70;
    private static final double MARGIN = 12;
    /** Width over height of what is unlinked. */
    private static final double SHAPE = 1.5;

    private static final int SEED = 1;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new HashMap<>();
    private final List<ElkEdge> lines = new ArrayList<>();

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** A box in its place. */
    record Box(double x, double y, double width, double height) {}

    LayeredLayout() {
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, SEED);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
    }

    void addBox(String key, double width, double height) {
        ElkNode box = ElkGraphUtil.createNode(root);
        box.setDimensions(width, height);
        boxes.put(key, box);
    }

    void addLine(String from, String to) {
        lines.add(ElkGraphUtil.createSimpleEdge(box(from), box(to)));
    }

    private ElkNode box(String key) {
        ElkNode box = boxes.get(key);
        if (box == null) {
            throw new IllegalArgumentException("no box " + key);
        }
        return box;
    }

    /** Gives everything its place: what is linked in layers, what is not in columns beside them, in its order. */
    void arrange() {
        Set<ElkNode> linked = new HashSet<>();
        for (ElkEdge line : lines) {
            linked.add((ElkNode) line.getSources().get(0));
            linked.add((ElkNode) line.getTargets().get(0));
        }
        List<ElkNode> alone = new ArrayList<>(root.getChildren());
        alone.removeAll(linked);
        root.getChildren().removeAll(alone);
        if (!linked.isEmpty()) {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        }
        double right = linked.isEmpty() ? MARGIN : root.getWidth() + GAP;
        double bottom = linked.isEmpty() ? height(alone) : root.getHeight();
        columns(alone, right, bottom);
        root.getChildren().addAll(alone);
    }

    /** The height of columns of boxes that together are about as wide as high. */
    private static double height(List<ElkNode> alone) {
        double area = alone.stream()
                .mapToDouble(box -> (box.getWidth() + GAP) * (box.getHeight() + GAP))
                .sum();
        return 2 * MARGIN + Math.sqrt(area / SHAPE);
    }

    private void columns(List<ElkNode> boxes, double from, double bottom) {
        double x = from;
        double y = MARGIN;
        double wide = 0;
        for (ElkNode box : boxes) {
            if (y > MARGIN && y + box.getHeight() + MARGIN > bottom) {
                x += wide + GAP;
                y = MARGIN;
                wide = 0;
            }
            box.setLocation(x, y);
            y += box.getHeight() + GAP;
            wide = Math.max(wide, box.getWidth());
            root.setDimensions(
                    Math.max(root.getWidth(), x + wide + MARGIN), Math.max(root.getHeight(), y - GAP + MARGIN));
        }
    }

    double width() {
        return root.getWidth();
    }

    double height() {
        return root.getHeight();
    }

    Box place(String key) {
        ElkNode box = box(key);
        return new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /** The corners of each line, in the order in which the lines were added. */
    List<List<Point>> corners() {
        List<List<Point>> all = new ArrayList<>();
        for (ElkEdge line : lines) {
            List<Point> corners = new ArrayList<>();
            for (ElkEdgeSection section : line.getSections()) {
                corners.add(new Point(section.getStartX(), section.getStartY()));
                for (ElkBendPoint bend : section.getBendPoints()) {
                    corners.add(new Point(bend.getX(), bend.getY()));
                }
                corners.add(new Point(section.getEndX(), section.getEndY()));
            }
            all.add(corners);
        }
        return all;
    }
}
