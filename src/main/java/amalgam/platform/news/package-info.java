/** News that cross from one process of the installation to the others. */
@NullMarked
package amalgam.platform.news;

import org.jspecify.annotations.NullMarked;
