/** The processes of an installation: what each is for, what it runs on, and who is alive. */
@NullMarked
package amalgam.platform.node;

import org.jspecify.annotations.NullMarked;
