/** Definitions that people write as YAML, read strictly and refused in plain sentences. */
@NullMarked
package amalgam.platform.definition;

import org.jspecify.annotations.NullMarked;
