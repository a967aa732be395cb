/** What a tournament would tell, cost and take, before it is played: by simulating many of it. */
@NullMarked
package amalgam.planning;

import org.jspecify.annotations.NullMarked;
