/** Keeps messages until they are delivered, and delivers them. */
@NullMarked
package org.mizan.delivery.store;

import org.jspecify.annotations.NullMarked;
