/** Pairs in the hands of raters, in the database. */
@NullMarked
package amalgam.rating.assignment.persistence;

import org.jspecify.annotations.NullMarked;
