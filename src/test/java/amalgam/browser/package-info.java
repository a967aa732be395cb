/** A real browser for the tests: what a visitor sees, and whether everyone can use it. */
@NullMarked
package amalgam.browser;

import org.jspecify.annotations.NullMarked;
