/** The door to the pages: who may come in, as whom, and what their browser is told. */
@NullMarked
package amalgam.ui.access;

import org.jspecify.annotations.NullMarked;
