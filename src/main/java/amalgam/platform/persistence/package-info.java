/** The database itself: its schema's version, and what to say where it cannot be used. */
@NullMarked
package amalgam.platform.persistence;

import org.jspecify.annotations.NullMarked;
