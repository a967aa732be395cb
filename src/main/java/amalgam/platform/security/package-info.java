/** Who acts, what they may do, and how often. */
@NullMarked
package amalgam.platform.security;

import org.jspecify.annotations.NullMarked;
