/** Journeys through the packaged app in a real browser, with the real Keycloak and PostgreSQL. */
@NullMarked
package org.mizan.journey;

import org.jspecify.annotations.NullMarked;
