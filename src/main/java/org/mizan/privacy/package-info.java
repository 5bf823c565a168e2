/** What Mizan holds about a person, for how long and why, and how a person takes it out or has it erased. */
@NullMarked
package org.mizan.privacy;

import org.jspecify.annotations.NullMarked;
