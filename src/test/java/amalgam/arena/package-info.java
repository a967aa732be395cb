/** The real application on a database of its own, for tests to play tournaments in. */
@NullMarked
package amalgam.arena;

import org.jspecify.annotations.NullMarked;
