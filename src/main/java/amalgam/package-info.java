/** Amalgam measures how creatively language models combine concepts. */
@NullMarked
package amalgam;

import org.jspecify.annotations.NullMarked;
