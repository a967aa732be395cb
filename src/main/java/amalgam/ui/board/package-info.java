/** The leaderboard, the page that everybody sees first. */
@NullMarked
package amalgam.ui.board;

import org.jspecify.annotations.NullMarked;
