package org.mizan.organisation.web;

import org.mizan.organisation.Duty.Status;

/** People of the sample report, who do not exist; their names are in the messages. */
public enum SampleFigure {

    AMAL(Status.COMPLETE), BILAL(Status.OVERDUE), DINA(Status.IN_PROGRESS), HANI(Status.COMPLETE), MAYA(Status.NOT_STARTED);

    private final Status status;

    SampleFigure(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
