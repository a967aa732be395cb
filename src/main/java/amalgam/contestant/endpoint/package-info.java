/**
 * Language models behind OpenAI-compatible servers: how they are written down and reached, what
 * they are asked in words, and how their answers are read.
 */
@NullMarked
package amalgam.contestant.endpoint;

import org.jspecify.annotations.NullMarked;
