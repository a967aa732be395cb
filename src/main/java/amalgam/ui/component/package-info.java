/** The Java face of our own web components under {@code frontend/}. */
@NullMarked
package amalgam.ui.component;

import org.jspecify.annotations.NullMarked;
