/** The page on which readers search. */
@NullMarked
package org.mizan.search.web;

import org.jspecify.annotations.NullMarked;
