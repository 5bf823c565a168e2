/** The pages that lead into the library, and what the frame has to know of it. */
@NullMarked
package org.mizan.home.web;

import org.jspecify.annotations.NullMarked;
