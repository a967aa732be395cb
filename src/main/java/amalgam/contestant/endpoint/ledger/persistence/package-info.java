/** The ledger of models behind servers in the database. */
@NullMarked
package amalgam.contestant.endpoint.ledger.persistence;

import org.jspecify.annotations.NullMarked;
