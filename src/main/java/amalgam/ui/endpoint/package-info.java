/** Models behind servers: whether they answer, what they cost, and the keys they want. */
@NullMarked
package amalgam.ui.endpoint;

import org.jspecify.annotations.NullMarked;
