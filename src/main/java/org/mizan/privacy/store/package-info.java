/** Keeps learners' keys and the journal of erasures. */
@NullMarked
package org.mizan.privacy.store;

import org.jspecify.annotations.NullMarked;
