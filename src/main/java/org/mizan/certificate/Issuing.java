package org.mizan.certificate;

/** Whoever signs in the name of this site, for other features. */
public interface Issuing {

    /** This site, under the public address at which it is being asked. */
    Issuer issuer();
}
