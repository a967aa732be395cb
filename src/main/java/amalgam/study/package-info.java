/** Studies: grids of models, trained and played to test the findings of the paper. */
@NullMarked
package amalgam.study;

import org.jspecify.annotations.NullMarked;
