/**
 * The commands without a server: {@code run} plays one tournament and leaves its results as files,
 * {@code publish} makes pages of them, {@code study} trains, plays and reports a grid of models.
 */
@NullMarked
package amalgam.headless;

import org.jspecify.annotations.NullMarked;
