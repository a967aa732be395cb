/** Tournaments as they played: standings as they were step by step. */
@NullMarked
package amalgam.leaderboard.replay;

import org.jspecify.annotations.NullMarked;
