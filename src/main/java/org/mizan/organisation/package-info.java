/** Organisations: who belongs to which, what they assign to their staff, and what each side sees of the other. */
@NullMarked
package org.mizan.organisation;

import org.jspecify.annotations.NullMarked;
