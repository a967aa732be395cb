/** Work that outlives the process that began it: waiting jobs, and those who do them. */
@NullMarked
package amalgam.platform.job;

import org.jspecify.annotations.NullMarked;
