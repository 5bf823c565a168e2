/** Courses, modules, lessons and their activities, as every feature sees them. */
@NullMarked
package org.mizan.course;

import org.jspecify.annotations.NullMarked;
