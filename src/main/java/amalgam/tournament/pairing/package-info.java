/** Which pair of contestants raters are asked about next. */
@NullMarked
package amalgam.tournament.pairing;

import org.jspecify.annotations.NullMarked;
