/** Trainings that outlive the process that began them: asked for once, done by any worker. */
@NullMarked
package amalgam.contestant.training;

import org.jspecify.annotations.NullMarked;
