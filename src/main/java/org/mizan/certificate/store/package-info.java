/** The certificates that were given out, and the places of those that were taken back. */
@NullMarked
package org.mizan.certificate.store;

import org.jspecify.annotations.NullMarked;
