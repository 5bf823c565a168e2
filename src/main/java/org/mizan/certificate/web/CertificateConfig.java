package org.mizan.certificate.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who gives certificates out, and whether strangers' are verified with the network. */
@ConfigMapping(prefix = "mizan.certificate")
interface CertificateConfig {

    /** What the issuer calls itself. */
    @WithDefault("Mizan")
    String issuer();

    /** Whether keys and lists of other issuers are fetched. */
    @WithDefault("true")
    boolean fetch();
}
