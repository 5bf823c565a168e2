/** Keeps enrolments, attempts, lessons done and reflections. */
@NullMarked
package org.mizan.learning.store;

import org.jspecify.annotations.NullMarked;
