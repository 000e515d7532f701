/**
 * Topics: which papers are about what, and what ties them. Start at {@link winnow.topic.TopicIndex}. The
 * scheme, labels and broader topics, is {@code reference/topics.yaml}; without one, a topic is called by
 * its id.
 */
@NullMarked
package winnow.topic;

import org.jspecify.annotations.NullMarked;
