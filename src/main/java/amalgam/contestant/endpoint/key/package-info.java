/** Keys of servers, stored sealed: each for one server and for whoever stored it. */
@NullMarked
package amalgam.contestant.endpoint.key;

import org.jspecify.annotations.NullMarked;
