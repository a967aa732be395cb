/** Two contestants side by side: paired differences, and whether one beats the other. */
@NullMarked
package amalgam.leaderboard.comparison;

import org.jspecify.annotations.NullMarked;
