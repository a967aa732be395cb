/** Raters, invitations and terms in the database. */
@NullMarked
package amalgam.rating.rater.persistence;

import org.jspecify.annotations.NullMarked;
