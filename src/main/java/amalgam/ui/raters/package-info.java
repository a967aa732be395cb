/** Whose votes count, on which terms people rate, and who is invited, for researchers. */
@NullMarked
package amalgam.ui.raters;

import org.jspecify.annotations.NullMarked;
