/** The queue in the database, and db-scheduler, the engine that hands its jobs to workers. */
@NullMarked
package amalgam.platform.job.persistence;

import org.jspecify.annotations.NullMarked;
