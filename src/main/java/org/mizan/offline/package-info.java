/** Reading without a network: the worker, what a browser installs, and the page of what is saved. */
@NullMarked
package org.mizan.offline;

import org.jspecify.annotations.NullMarked;
