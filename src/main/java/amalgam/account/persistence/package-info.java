/** Accounts, invitations and tokens in the database. */
@NullMarked
package amalgam.account.persistence;

import org.jspecify.annotations.NullMarked;
