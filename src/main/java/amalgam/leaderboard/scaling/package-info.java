/** How results change with the size of the models: fits, depth against width, errors by size. */
@NullMarked
package amalgam.leaderboard.scaling;

import org.jspecify.annotations.NullMarked;
