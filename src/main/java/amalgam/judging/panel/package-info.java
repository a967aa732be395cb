/** The work of language models as judges: durable jobs that ask them and cast their votes. */
@NullMarked
package amalgam.judging.panel;

import org.jspecify.annotations.NullMarked;
