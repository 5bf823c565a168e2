/** Starts PostgreSQL, Keycloak and the packaged app as child processes, for tests and for {@code mvn -Plocal}. */
@NullMarked
package org.mizan.local;

import org.jspecify.annotations.NullMarked;
