/** Pages of lessons and the acts of learners. */
@NullMarked
package org.mizan.learning.web;

import org.jspecify.annotations.NullMarked;
