/** People as contestants: who plays, under which name, and what they answered. */
@NullMarked
package amalgam.people;

import org.jspecify.annotations.NullMarked;
