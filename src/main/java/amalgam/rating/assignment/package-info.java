/** Which two proposals a rater sees next, and what becomes of the answer. */
@NullMarked
package amalgam.rating.assignment;

import org.jspecify.annotations.NullMarked;
