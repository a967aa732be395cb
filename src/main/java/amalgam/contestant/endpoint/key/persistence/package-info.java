/** Sealed keys in the database. */
@NullMarked
package amalgam.contestant.endpoint.key.persistence;

import org.jspecify.annotations.NullMarked;
