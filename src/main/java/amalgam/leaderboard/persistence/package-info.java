/** The queries behind boards and exports. */
@NullMarked
package amalgam.leaderboard.persistence;

import org.jspecify.annotations.NullMarked;
