package org.mizan.organisation.web;

import org.mizan.organisation.Duty;
import org.mizan.organisation.Membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what organisations see. */
@MessageBundle("report")
public interface ReportMessages {

    @Message
    String pageTitle(String title);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String byAssignment();

    @Message
    String byGroup();

    @Message
    String byGroupText();

    @Message
    String byName();

    @Message
    String assignment();

    @Message
    String course();

    @Message
    String group();

    @Message
    String person();

    @Message
    String standing();

    @Message
    String due();

    @Message
    String completed();

    @Message
    String asked();

    @Message
    String never();

    @Message
    String notYet();

    @Message
    String again();

    @Message
    String noGroup();

    /** The four words of a duty, the same wherever they stand: about the course and not about the person. */
    @Message
    String status(Duty.Status status);

    @Message
    String linesCaption();

    @Message
    String askedSum(int number);

    @Message
    String completeSum(int number);

    @Message
    String overdueSum(int number);

    @Message
    String toReport();

    @Message
    String toOverdue();

    @Message
    String begin();

    @Message
    String beginText();

    @Message
    String beginFacts();

    @Message
    String beginFactsText();

    @Message
    String beginPeople();

    @Message
    String beginPeopleText();

    @Message
    String beginAssignment();

    @Message
    String beginAssignmentText();

    @Message
    String beginDone();

    @Message
    String toSample();

    @Message
    String filters();

    @Message
    String all();

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String unknown();

    @Message
    String pages();

    @Message
    String range(int first, int last, int total);

    @Message
    String firstPage();

    @Message
    String nextPage();

    @Message
    String toFile();

    @Message
    String fileText();

    @Message
    String noLines();

    @Message
    String noReport();

    @Message
    String memberTitle();

    @Message
    String memberLead();

    @Message
    String mineTitle();

    @Message
    String mineLead();

    @Message
    String mineNone();

    @Message
    String account();

    @Message
    String name();

    @Message
    String role();

    @Message
    String roleOf(Membership.Role role);

    @Message
    String joined();

    @Message
    String groups();

    @Message
    String noGroups();

    @Message
    String and();

    @Message
    String whatWasAsked();

    @Message
    String nothingAsked();

    @Message
    String toManaging();

    @Message
    String leaveLink();

    @Message
    String left();

    @Message
    String leaveTitle();

    @Message
    String leaveThen();

    @Message
    String leaveSight();

    @Message
    String leaveDuties();

    @Message
    String leaveKept();

    @Message
    String leaveExported();

    @Message
    String leaveBack();

    @Message
    String leaveLast();

    @Message
    String toPeople();

    @Message
    String leaveUnconfirmed();

    @Message
    String leaveSilent();

    @Message
    String leaveSure();

    @Message
    String leaveDo();

    @Message
    String leaveNot();

    @Message
    String sampleTitle();

    @Message
    String sampleMark();

    @Message
    String sampleLead();

    @Message
    String sampleAssignment();

    @Message
    String sampleBack();

    @Message
    String samplePerson(SampleFigure person);
}
