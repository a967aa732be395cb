/** What the pages say, in the language of whoever reads them. */
@NullMarked
package amalgam.ui.words;

import org.jspecify.annotations.NullMarked;
