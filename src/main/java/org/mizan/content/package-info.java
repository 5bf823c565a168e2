/** The compiler that turns folders of Markdown into courses or a list of problems, and the library of what it compiled. */
@NullMarked
package org.mizan.content;

import org.jspecify.annotations.NullMarked;
