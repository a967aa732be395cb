/**
 * Whether raters pay attention: questions with a known answer, what a rater's votes say of them,
 * the rule by which votes stop counting, and the way back.
 */
@NullMarked
package amalgam.rating.quality;

import org.jspecify.annotations.NullMarked;
