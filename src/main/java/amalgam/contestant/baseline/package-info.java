/** Proposers that know the space and learn nothing: what a model has to beat. */
@NullMarked
package amalgam.contestant.baseline;

import org.jspecify.annotations.NullMarked;
