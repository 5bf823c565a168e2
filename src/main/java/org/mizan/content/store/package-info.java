/** The library as it is open to readers: read at start, again when files change, and with every version that somebody still learns by. */
@NullMarked
package org.mizan.content.store;

import org.jspecify.annotations.NullMarked;
