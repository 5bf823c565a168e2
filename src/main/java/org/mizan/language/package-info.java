/** Languages, their direction, the folding of Arabic text, plural forms, and text that is ready for a page. */
@NullMarked
package org.mizan.language;

import org.jspecify.annotations.NullMarked;
