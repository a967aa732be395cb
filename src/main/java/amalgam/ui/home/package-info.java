/** The first page a visitor sees. */
@NullMarked
package amalgam.ui.home;

import org.jspecify.annotations.NullMarked;
