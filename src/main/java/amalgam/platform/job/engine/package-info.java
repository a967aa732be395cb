/** db-scheduler, the engine that hands the waiting jobs to workers. */
@NullMarked
package amalgam.platform.job.engine;

import org.jspecify.annotations.NullMarked;
