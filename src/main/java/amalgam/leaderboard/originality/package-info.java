/** How far contestants' answers lie from what the others proposed for the same prompt. */
@NullMarked
package amalgam.leaderboard.originality;

import org.jspecify.annotations.NullMarked;
