package org.mizan.organisation;

import org.mizan.certificate.IssuerKey;

/**
 * An evidence pack as it leaves Mizan.
 *
 * @param head of the chain, by which the pack can be told from any other
 */
public record SignedEvidence(byte[] zip, String head) {

    /** Signs evidence with a key of the issuer whom its header names, and packs it. */
    public static SignedEvidence of(Evidence evidence, IssuerKey key) {
        Evidence.Chained chained = evidence.chained();
        return new SignedEvidence(EvidencePack.of(chained, key).zip(evidence.header().exported()), chained.head());
    }
}
