/** Mizan, an e-learning platform on digital rights: this package only starts it. */
@NullMarked
package org.mizan;

import org.jspecify.annotations.NullMarked;
