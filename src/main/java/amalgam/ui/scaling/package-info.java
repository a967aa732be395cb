/** The page that says how results change with size. */
@NullMarked
package amalgam.ui.scaling;

import org.jspecify.annotations.NullMarked;
