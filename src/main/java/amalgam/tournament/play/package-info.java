/** How a tournament is played: planned in fixed blocks, proposed, judged, and resumed. */
@NullMarked
package amalgam.tournament.play;

import org.jspecify.annotations.NullMarked;
