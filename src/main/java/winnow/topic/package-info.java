/**
 * Topics: which papers are about what, and what ties them. Start at {@link winnow.topic.TopicIndex}. The
 * scheme, labels and broader topics, is {@code reference/topics.yaml}; without one, a topic is called by
 * its id. Papers that the scheme does not cover get topics that are found in what they say,
 * {@link winnow.topic.FoundTopics}, marked as such; {@link winnow.topic.ProposedScheme} writes them as a scheme to
 * edit. Keywords that the source gives are topics of their own kind.
 */
@NullMarked
package winnow.topic;

import org.jspecify.annotations.NullMarked;
