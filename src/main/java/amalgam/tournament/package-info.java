/** Tournaments: their definitions, states and stored parts. */
@NullMarked
package amalgam.tournament;

import org.jspecify.annotations.NullMarked;
