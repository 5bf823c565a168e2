/** The home page, the catalogue and my learning. */
@NullMarked
package org.mizan.home;

import org.jspecify.annotations.NullMarked;
