/** Votes and their counts in the database. */
@NullMarked
package amalgam.rating.persistence;

import org.jspecify.annotations.NullMarked;
