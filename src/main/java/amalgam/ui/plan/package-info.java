/** The page that simulates a tournament before anything is spent on it. */
@NullMarked
package amalgam.ui.plan;

import org.jspecify.annotations.NullMarked;
