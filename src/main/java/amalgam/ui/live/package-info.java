/** News of running tournaments, computed once and shared by all open pages. */
@NullMarked
package amalgam.ui.live;

import org.jspecify.annotations.NullMarked;
