/** Measured, never asserted: {@code ./mvnw test-compile -Pbenchmark} runs them. */
@NullMarked
package amalgam.benchmark;

import org.jspecify.annotations.NullMarked;
