/** Images and recordings of lessons. */
@NullMarked
package org.mizan.content.web;

import org.jspecify.annotations.NullMarked;
