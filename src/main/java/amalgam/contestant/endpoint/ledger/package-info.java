/**
 * What models behind servers answered and cost: noted before it is used, and stopped before a
 * budget is exceeded.
 */
@NullMarked
package amalgam.contestant.endpoint.ledger;

import org.jspecify.annotations.NullMarked;
