/** How far judges and people agree, with each other and with themselves. */
@NullMarked
package amalgam.statistics.agreement;

import org.jspecify.annotations.NullMarked;
