/** Messages that leave the process: written in a feature's own transaction, delivered once afterwards, never lost. */
@NullMarked
package org.mizan.delivery;

import org.jspecify.annotations.NullMarked;
