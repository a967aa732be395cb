/** Who proposes: contestants, their decoding settings, and what a proposer is asked and answers. */
@NullMarked
package amalgam.contestant;

import org.jspecify.annotations.NullMarked;
