/** Tournaments and their proposals in the database. */
@NullMarked
package amalgam.tournament.persistence;

import org.jspecify.annotations.NullMarked;
