/** What every line of the log says beside its message. */
@NullMarked
package amalgam.platform.log;

import org.jspecify.annotations.NullMarked;
