/**
 * Papers around papers: what is like some seeds, what ties them, and which of it forms a community. Built from one
 * paper of the digest, by the decision D-0009: each part says which one it is.
 *
 * <p>A paper's neighbourhood is what it is told by, {@link winnow.related.Features}: the words of its title and
 * abstract, the names it mentions, its topics, each weighed by how rare it is, {@link winnow.related.Rarity}. A
 * neighbourhood is compressed into a {@link winnow.related.Signature} of 64 bytes, whose agreement with another one
 * estimates how much the two overlap; {@link winnow.related.Bands} find the signatures that probably agree without
 * looking at the others. {@link winnow.related.Neighbours} is the door: candidates by bands, ranked by signatures, the
 * best compared exactly. {@link winnow.related.Communities} grow around the seeds.
 *
 * <p>{@link winnow.related.SignatureFilling} signs the papers of a load; a library of few papers is signed when it
 * is first asked, and sees briefs and corrections as they are now. At a million papers signatures, bands and
 * rarities take 196 bytes a paper, in one file that is mapped and not read.
 */
@NullMarked
package winnow.related;

import org.jspecify.annotations.NullMarked;
