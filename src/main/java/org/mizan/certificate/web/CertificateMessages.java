package org.mizan.certificate.web;

import org.mizan.certificate.Finding;
import org.mizan.certificate.Verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of certificates. */
@MessageBundle("certificate")
public interface CertificateMessages {

    @Message
    String title(String title);

    @Message
    String verifyTitle();

    @Message
    String verifyLead();

    @Message
    String verifyPrivacy();

    @Message
    String verdict(Verdict verdict);

    @Message
    String verdictText(Verdict verdict);

    @Message
    String unconfirmed();

    @Message
    String outcome(Finding.Outcome outcome);

    @Message
    String finding(Finding finding);

    @Message
    String problem(VerifyProblem problem);

    @Message
    String says();

    @Message
    String saysAchievement();

    @Message
    String saysIssuer();

    @Message
    String saysHolder();

    @Message
    String saysNobody();

    @Message
    String from();

    @Message
    String until();

    @Message
    String forEver();

    @Message
    String checks();

    @Message
    String another();

    @Message
    String byCode();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String byFile();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String byText();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String verifyDo();

    @Message
    String mine();

    @Message
    String mineLead();

    @Message
    String none();

    @Message
    String issued(String day);

    @Message
    String valid(String day);

    @Message
    String validForEver();

    @Message
    String ended(String day);

    @Message
    String revoked();

    @Message
    String heading();

    @Message
    String lookUp();

    @Message
    String take();

    @Message
    String takeText();

    @Message
    String holder();

    @Message
    String holderHint();

    @Message
    String holderTooLong(int most);

    @Message
    String pdf();

    @Message
    String json();

    @Message
    String jwt();

    @Message
    String formats();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String withdrawTitle();

    @Message
    String withdrawByAdmin();

    @Message
    String withdrawLead();

    @Message
    String withdrawUnconfirmed();

    @Message
    String withdrawSure();

    @Message
    String withdrawDo();

    @Message
    String withdrawNot();

    @Message
    String unreadableFile();

    @Message
    String criteria(int lessons, int pass);

    @Message
    String sheetTitle();

    @Message
    String sheetHolder(String issuer);

    @Message
    String sheetBearer(String issuer);

    @Message
    String sheetCompleted();

    @Message
    String sheetBearerCompleted();

    @Message
    String sheetIssued();

    @Message
    String sheetCode();

    @Message
    String sheetLookUp();

    @Message
    String sheetInside();

    @Message
    String showElsewhere();
}
