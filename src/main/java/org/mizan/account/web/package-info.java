/** Signing in, up and out through Keycloak. */
@NullMarked
package org.mizan.account.web;

import org.jspecify.annotations.NullMarked;
