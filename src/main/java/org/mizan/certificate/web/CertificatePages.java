package org.mizan.certificate.web;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of certificates. */
@CheckedTemplate(basePath = "certificate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CertificatePages {

    static native TemplateInstance verify(Optional<VerifyView> found, Optional<VerifyProblem> problem, String typed);

    static native TemplateInstance certificates(List<CertificateView> certificates);

    static native TemplateInstance certificate(CertificateView view, boolean nameTooLong);

    static native TemplateInstance withdrawal(CertificateView view, boolean unconfirmed);

    /** The sheet that becomes a PDF. */
    static native TemplateInstance sheet(SheetView view);

    /** What a badge says one had to do for it: a sentence. */
    static native TemplateInstance criteria(int lessons, int pass);

    private CertificatePages() {
    }
}
