package org.mizan.certificate;

import java.util.List;

import org.mizan.privacy.PersonId;

/** The certificates that were given out, for features that show them: the port to what is kept here. */
@FunctionalInterface
public interface Certificates {

    /** Those of one person, the newest first. */
    List<Certificate> of(PersonId person);
}
