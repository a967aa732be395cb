/** The page that says what constraints cost in novelty. */
@NullMarked
package amalgam.ui.tradeoff;

import org.jspecify.annotations.NullMarked;
