package org.mizan.organisation.web;

import java.time.Clock;
import java.time.Instant;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.mizan.certificate.Issuer;
import org.mizan.certificate.Issuing;
import org.mizan.language.Language;
import org.mizan.organisation.Evidence;
import org.mizan.organisation.Evidence.Scope;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.SignedEvidence;
import org.mizan.organisation.store.EvidenceExports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where evidence packs are made. */
@ApplicationScoped
class EvidenceDesk {

    /** The largest pack takes some seconds of one core and half a gigabyte; whoever comes meanwhile is told to come again. */
    private static final int SEATS = 1;

    private final EvidenceExports exports;
    private final Issuing issuing;
    private final Clock clock;

    @Inject
    EvidenceDesk(EvidenceExports exports, Issuing issuing, Clock clock) {
        this.exports = exports;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** Makes a pack and keeps that it was made. */
    @Bulkhead(SEATS)
    Made make(Organisation organisation, Scope scope, Language language) {
        EvidenceExports.Found found = exports.completed(organisation, scope, language);
        if (found.completions().isEmpty()) {
            return new Made.Refused(EvidenceProblem.NOTHING);
        }
        if (found.completions().size() > Evidence.MOST) {
            return new Made.Refused(EvidenceProblem.TOO_MUCH);
        }
        Issuer issuer = issuing.issuer();
        Instant now = clock.instant();
        var header = new Evidence.Header(issuer.did(), issuer.name(), organisation.id(), organisation.name(), now, language.code(), scope);
        SignedEvidence signed = SignedEvidence.of(new Evidence(header, found.completions()), issuer.signing());
        exports.keep(organisation.id(), now, scope, found, signed.head());
        return new Made.Pack(signed.zip(), now);
    }

    /** What came of it. */
    sealed interface Made {

        record Pack(byte[] zip, Instant when) implements Made {
        }

        record Refused(EvidenceProblem problem) implements Made {
        }
    }
}
