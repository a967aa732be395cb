/** Automated opinions of proposals: who judges what, what judges are asked, and what they said. */
@NullMarked
package amalgam.judging;

import org.jspecify.annotations.NullMarked;
