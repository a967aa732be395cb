/** Rating: two proposals side by side, a question about novelty and one about utility. */
@NullMarked
package amalgam.ui.rate;

import org.jspecify.annotations.NullMarked;
