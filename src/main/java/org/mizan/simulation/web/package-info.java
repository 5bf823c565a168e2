/** Words and pieces of pages around simulations. */
@NullMarked
package org.mizan.simulation.web;

import org.jspecify.annotations.NullMarked;
