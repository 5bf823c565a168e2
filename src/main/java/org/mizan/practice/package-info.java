/** Spaced practice: what a learner answered comes again, by FSRS-6, before it is forgotten. */
@NullMarked
package org.mizan.practice;

import org.jspecify.annotations.NullMarked;
