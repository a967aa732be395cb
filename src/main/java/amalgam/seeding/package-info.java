/** What a fresh installation finds: spaces, trained models and two tournaments. */
@NullMarked
package amalgam.seeding;

import org.jspecify.annotations.NullMarked;
