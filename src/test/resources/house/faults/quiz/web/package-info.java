/** Planted faults: what the rules of the house must find. */
@NullMarked
package org.mizan.house.faults.quiz.web;

import org.jspecify.annotations.NullMarked;
