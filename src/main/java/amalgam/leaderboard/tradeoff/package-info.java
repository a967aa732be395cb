/** What constraints cost in novelty: forced, by selection of prompts, or by the model itself. */
@NullMarked
package amalgam.leaderboard.tradeoff;

import org.jspecify.annotations.NullMarked;
