/** Simulations: pure functions from a learner's choices to an outcome that explains itself, and the solver that proves them solvable. */
@NullMarked
package org.mizan.simulation;

import org.jspecify.annotations.NullMarked;
