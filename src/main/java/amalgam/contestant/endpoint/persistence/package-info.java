/** How the models behind servers are reached, stored for every worker. */
@NullMarked
package amalgam.contestant.endpoint.persistence;

import org.jspecify.annotations.NullMarked;
