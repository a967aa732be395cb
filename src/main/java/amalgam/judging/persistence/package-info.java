/** What judges are asked and what they said, in the database. */
@NullMarked
package amalgam.judging.persistence;

import org.jspecify.annotations.NullMarked;
