/** The queue in the database. */
@NullMarked
package amalgam.platform.job.persistence;

import org.jspecify.annotations.NullMarked;
