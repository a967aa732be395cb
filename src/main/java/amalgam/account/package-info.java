/** Accounts of people: who may sign in, with which role, by which invitation, with which tokens. */
@NullMarked
package amalgam.account;

import org.jspecify.annotations.NullMarked;
