/** What is counted and timed for whoever watches over an installation. */
@NullMarked
package amalgam.platform.metrics;

import org.jspecify.annotations.NullMarked;
