/** Which contestants the installation has, whichever worker holds their files. */
@NullMarked
package amalgam.contestant.persistence;

import org.jspecify.annotations.NullMarked;
