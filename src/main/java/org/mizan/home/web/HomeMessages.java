package org.mizan.home.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the home page, the catalogue, the glossary and the pages about a reader's own learning and device. */
@MessageBundle("home")
public interface HomeMessages {

    @Message
    String title();

    @Message
    String heroTitle();

    @Message
    String heroText();

    @Message
    String heroStart();

    @Message
    String heroHow();

    @Message
    String resume();

    @Message
    String resumeText();

    @Message
    String demoLegend();

    @Message
    String demoHint();

    @Message
    String demoPlace();

    @Message
    String demoPeople();

    @Message
    String demoHabits();

    @Message
    String demoThey();

    @Message
    String demoYou();

    @Message
    String demoTheyPlace();

    @Message
    String demoTheyPeople();

    @Message
    String demoTheyHabits();

    @Message
    String demoYouPlace();

    @Message
    String demoYouPeople();

    @Message
    String demoYouHabits();

    @Message
    String demoNothing();

    @Message
    String demoYouNothing();

    @Message
    String demoCost();

    @Message
    String demoCostPlace();

    @Message
    String demoCostPeople();

    @Message
    String demoCostHabits();

    @Message
    String demoNote();

    @Message
    String how();

    @Message
    String howRead();

    @Message
    String howReadText();

    @Message
    String howAct();

    @Message
    String howActText();

    @Message
    String howSee();

    @Message
    String howSeeText();

    @Message
    String paths();

    @Message
    String pathEveryone();

    @Message
    String pathEveryoneText();

    @Message
    String pathMarketers();

    @Message
    String pathMarketersText();

    @Message
    String pathStaff();

    @Message
    String pathStaffText();

    @Message
    String pathEmpty();

    @Message
    String promise();

    @Message
    String promiseText();

    @Message
    String promiseNoAccount();

    @Message
    String promiseNoTracker();

    @Message
    String promiseYours();

    @Message
    String promiseRead();

    @Message
    String coursesTitle();

    @Message
    String coursesText();

    @Message
    String lessons(int n);

    @Message
    String minutes(int n);

    @Message
    String glossaryTitle();

    @Message
    String glossaryText();

    @Message
    String glossaryLetters();

    @Message
    String checked(String month);

    @Message
    String learningTitle();

    @Message
    String learningText();

    @Message
    String learningAccountText();

    @Message
    String learningBegin();

    @Message
    String learningBrowser();

    @Message
    String learningNoScript();

    @Message
    String learningAccountWhy();

    @Message
    String assessment();

    @Message
    String assessmentNew();

    @Message
    String assessmentRunning();

    @Message
    String assessmentPassed(int percent);

    @Message
    String assessmentOpen(int percent);

    @Message
    String progressOf(int done, int total);

    @Message
    String deviceTitle();

    @Message
    String deviceText();

    @Message
    String deviceKept();

    @Message
    String deviceKeptNothing();

    @Message
    String deviceKeptLessons();

    @Message
    String deviceKeptLast();

    @Message
    String deviceTrace();

    @Message
    String deviceTraceText();

    @Message
    String deviceTraceOn();

    @Message
    String deviceTraceOff();

    @Message
    String deviceTraceIsOff();

    @Message
    String deviceForget();

    @Message
    String deviceForgetText();

    @Message
    String deviceForgetButton();

    @Message
    String deviceForgotten();

    @Message
    String deviceNumerals();

    @Message
    String deviceNumeralsText();

    @Message
    String deviceNoScript();

    @Message
    String deviceNoScriptHow();

    @Message
    String practice();

    @Message
    String practiceWhat();

    @Message
    String practiceDue(int n);

    @Message
    String awards();

    @Message
    String awardsAll();

    @Message
    String awardEnded();

    @Message
    String awardRevoked();

    @Message
    String completed();
}
