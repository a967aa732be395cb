/** How far the judges of a tournament agree with people, with each other and with themselves. */
@NullMarked
package amalgam.leaderboard.agreement;

import org.jspecify.annotations.NullMarked;
