/** Tests that may be looked at after every vote, and several of them at once. */
@NullMarked
package amalgam.statistics.sequential;

import org.jspecify.annotations.NullMarked;
