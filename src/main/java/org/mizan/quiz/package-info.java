/** Questions, answers and their marking. */
@NullMarked
package org.mizan.quiz;

import org.jspecify.annotations.NullMarked;
