/**
 * What an embedding of words says of proposals: how remote the concepts are that a walk connects,
 * and how unlike the others' answers an answer is.
 */
@NullMarked
package amalgam.judging.embedding;

import org.jspecify.annotations.NullMarked;
