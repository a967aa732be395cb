/**
 * The command {@code run}: plays one tournament without a server and leaves its results as files.
 */
@NullMarked
package amalgam.headless;

import org.jspecify.annotations.NullMarked;
