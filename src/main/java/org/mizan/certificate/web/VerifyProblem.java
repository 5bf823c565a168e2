package org.mizan.certificate.web;

/** Why nothing was looked at. */
public enum VerifyProblem {
    NOTHING_SENT, CODE_UNKNOWN, ADDRESS_ODD, ADDRESS_SILENT
}
