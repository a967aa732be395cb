/** What people and automated judges prefer: votes, their counts, and the ratings behind boards. */
@NullMarked
package amalgam.rating;

import org.jspecify.annotations.NullMarked;
