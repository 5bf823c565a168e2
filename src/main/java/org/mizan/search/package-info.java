/** Finds lessons, courses and terms by their words, in every language of the site. */
@NullMarked
package org.mizan.search;

import org.jspecify.annotations.NullMarked;
