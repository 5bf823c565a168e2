package org.mizan.account.web;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where accounts are kept. */
@ConfigMapping(prefix = "mizan.account")
interface AccountConfig {

    /** Keycloak's address, as browsers know it. */
    URI keycloak();

    String realm();

    /** This site's address, as browsers know it; empty takes it from the request. */
    Optional<URI> url();
}
