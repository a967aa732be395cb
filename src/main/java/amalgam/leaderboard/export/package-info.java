/** Results as programs get them: one writer of each file, whoever asks for it. */
@NullMarked
package amalgam.leaderboard.export;

import org.jspecify.annotations.NullMarked;
