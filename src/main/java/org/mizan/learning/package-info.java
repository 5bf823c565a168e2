/** Enrolments, attempts, progress and reflections. */
@NullMarked
package org.mizan.learning;

import org.jspecify.annotations.NullMarked;
