/** Pages of organisations: for those who look after one, and for its members. */
@NullMarked
package org.mizan.organisation.web;

import org.jspecify.annotations.NullMarked;
