/** Pages on which administrators look after people: who they are, what they may, who may come. */
@NullMarked
package amalgam.ui.admin;

import org.jspecify.annotations.NullMarked;
