/** The page on which learners see all that is held about them, take it with them and have it erased. */
@NullMarked
package org.mizan.privacy.web;

import org.jspecify.annotations.NullMarked;
