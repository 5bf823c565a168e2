/** Keeps organisations, their members, what they assigned and how it stands; speaks to Keycloak about members. */
@NullMarked
package org.mizan.organisation.store;

import org.jspecify.annotations.NullMarked;
