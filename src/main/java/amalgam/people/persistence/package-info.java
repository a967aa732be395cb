/** What people played, and under which names. */
@NullMarked
package amalgam.people.persistence;

import org.jspecify.annotations.NullMarked;
