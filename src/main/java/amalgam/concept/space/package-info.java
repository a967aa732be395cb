/** Where concept spaces come from: the paper's letters, and words of WordNet. */
@NullMarked
package amalgam.concept.space;

import org.jspecify.annotations.NullMarked;
