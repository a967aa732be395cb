/** The page on which people walk the models' prompts themselves. */
@NullMarked
package amalgam.ui.play;

import org.jspecify.annotations.NullMarked;
