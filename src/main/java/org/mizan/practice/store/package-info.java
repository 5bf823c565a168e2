/** Keeps who practises, and their cards. */
@NullMarked
package org.mizan.practice.store;

import org.jspecify.annotations.NullMarked;
