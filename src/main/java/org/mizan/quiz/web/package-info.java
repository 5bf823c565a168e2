/** Words and pieces of pages around questions. */
@NullMarked
package org.mizan.quiz.web;

import org.jspecify.annotations.NullMarked;
