/** The trainings in the database. */
@NullMarked
package amalgam.contestant.training.persistence;

import org.jspecify.annotations.NullMarked;
