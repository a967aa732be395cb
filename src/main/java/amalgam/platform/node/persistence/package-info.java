/** Where nodes tell each other that they are there. */
@NullMarked
package amalgam.platform.node.persistence;

import org.jspecify.annotations.NullMarked;
