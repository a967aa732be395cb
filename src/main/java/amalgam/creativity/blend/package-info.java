/** What can be told exactly of an idea, and how blends are measured. */
@NullMarked
package amalgam.creativity.blend;

import org.jspecify.annotations.NullMarked;
