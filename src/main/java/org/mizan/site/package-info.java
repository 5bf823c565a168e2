/** The frame of every page: navigation, the current language, headers, guards and error pages. */
@NullMarked
package org.mizan.site;

import org.jspecify.annotations.NullMarked;
