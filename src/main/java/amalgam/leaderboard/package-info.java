/** What people read: boards, proposals and exports, computed from what tournaments stored. */
@NullMarked
package amalgam.leaderboard;

import org.jspecify.annotations.NullMarked;
