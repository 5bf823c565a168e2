/** The page on which learners practise. */
@NullMarked
package org.mizan.practice.web;

import org.jspecify.annotations.NullMarked;
