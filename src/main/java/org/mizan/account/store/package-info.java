/** Keeps who has signed in and which sessions have ended. */
@NullMarked
package org.mizan.account.store;

import org.jspecify.annotations.NullMarked;
