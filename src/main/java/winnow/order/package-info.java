/**
 * The build order: which paper first, why, and how sure. {@link winnow.order.TeamReader} reads what the
 * team says of itself, {@link winnow.order.Ranker} puts the papers of a library in order,
 * {@link winnow.order.Prerequisites} tells what to set up first, {@link winnow.order.Plan} puts the parts
 * of one paper in order, {@link winnow.order.Comparison} lays papers side by side.
 *
 * <p>To add a criterion: write one small class that implements {@link winnow.order.Criterion} (its comment
 * gives definition, unit and direction), add it to {@link winnow.order.Criteria}, give it a weight there,
 * and add a test that changes one fact and sees the order follow.
 */
@NullMarked
package winnow.order;

import org.jspecify.annotations.NullMarked;
