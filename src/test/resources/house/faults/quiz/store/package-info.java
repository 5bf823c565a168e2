/** Planted faults: what the rules of the house must find. */
@NullMarked
package org.mizan.house.faults.quiz.store;

import org.jspecify.annotations.NullMarked;
