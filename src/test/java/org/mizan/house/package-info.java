/** Holds the house together: what may know what, words in every language, styles that read both ways. */
@NullMarked
package org.mizan.house;

import org.jspecify.annotations.NullMarked;
