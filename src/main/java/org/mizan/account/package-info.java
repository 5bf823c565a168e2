/** Who is signed in, with which roles. */
@NullMarked
package org.mizan.account;

import org.jspecify.annotations.NullMarked;
