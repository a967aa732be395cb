/** The frame around every page: what the browser loads once. */
@NullMarked
package amalgam.ui.shell;

import org.jspecify.annotations.NullMarked;
