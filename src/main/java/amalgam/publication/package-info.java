/** Tournaments as pages that need no server: a folder for any web host, and a report to print. */
@NullMarked
package amalgam.publication;

import org.jspecify.annotations.NullMarked;
