package org.mizan.certificate;

import java.net.URI;
import java.util.Optional;

/** The port to the network: whoever verifies may need an issuer's key or its list of what was revoked. */
@FunctionalInterface
public interface Fetching {

    /** Fetches nothing. */
    Fetching NOTHING = address -> Optional.empty();

    /** What lies at an address; empty if it cannot be reached or may not be asked. Never throws, and never takes long. */
    Optional<byte[]> fetch(URI address);
}
