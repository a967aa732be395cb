/** Pages on which people sign in, make an account, and look after their own. */
@NullMarked
package amalgam.ui.account;

import org.jspecify.annotations.NullMarked;
