/** Tournaments: the list, one of them, and a new one. */
@NullMarked
package amalgam.ui.tournament;

import org.jspecify.annotations.NullMarked;
