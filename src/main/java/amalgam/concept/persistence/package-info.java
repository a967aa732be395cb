/** Concept spaces in the database. */
@NullMarked
package amalgam.concept.persistence;

import org.jspecify.annotations.NullMarked;
