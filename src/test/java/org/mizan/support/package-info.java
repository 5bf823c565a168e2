/** What tests share: a database, four people, a browser. */
@NullMarked
package org.mizan.support;

import org.jspecify.annotations.NullMarked;
