package org.mizan.organisation.web;

import org.mizan.organisation.EvidenceFinding;
import org.mizan.organisation.EvidenceVerdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of evidence packs: of the page that makes them, and of the command that verifies them. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String holds();

    @Message
    String holdsText();

    @Message
    String holdsTold();

    @Message
    String notKept();

    @Message
    String leftOut();

    @Message
    String make();

    @Message
    String assignment();

    @Message
    String anyAssignment();

    @Message
    String course();

    @Message
    String anyCourse();

    @Message
    String from();

    @Message
    String until();

    @Message
    String dayHint(String zone);

    @Message
    String download();

    @Message
    String problem(EvidenceProblem problem);

    @Message
    String problems();

    @Message
    String how();

    @Message
    String howText();

    @Message
    String howKey();

    @Message
    String earlier();

    @Message
    String earlierText();

    @Message
    String latest(int number);

    @Message
    String none();

    @Message
    String when();

    @Message
    String scope();

    @Message
    String linesHead();

    @Message
    String head();

    @Message
    String everything();

    @Message
    String scopeAssignment(String title);

    @Message
    String scopeGone();

    @Message
    String scopeFrom(String day);

    @Message
    String scopeUntil(String day);

    @Message
    String exportedTitle();

    @Message
    String exportedText();

    @Message
    String exportedNone();

    @Message
    String exportedCourses();

    @Message
    String exportedReference();

    @Message
    String evidenceVerdict(EvidenceVerdict verdict);

    @Message
    String meaning(EvidenceVerdict verdict);

    @Message
    String issuer();

    @Message
    String organisation();

    @Message
    String exported();

    @Message
    String lines();

    @Message
    String evidenceFinding(EvidenceFinding finding);
}
