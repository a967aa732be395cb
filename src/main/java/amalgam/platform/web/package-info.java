/** The public interface for programs, version 1: JSON and CSV over HTTP. */
@NullMarked
package amalgam.platform.web;

import org.jspecify.annotations.NullMarked;
