package org.mizan.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of courses and modules. */
@MessageBundle("course")
public interface CourseMessages {

    @Message
    String title(String title);

    @Message
    String lessons(int n);

    @Message
    String minutes(int n);

    @Message
    String activities(int n);

    @Message
    String audienceEveryone();

    @Message
    String audienceTeens();

    @Message
    String audienceMarketers();

    @Message
    String audienceStaff();

    @Message
    String levelBeginner();

    @Message
    String levelIntermediate();

    @Message
    String levelAdvanced();

    @Message
    String outcomes();

    @Message
    String goOn();

    @Message
    String begin();

    @Message
    String contents();

    @Message
    String module(int number);

    @Message
    String done();

    @Message
    String lessonDone();

    @Message
    String unrecorded();

    @Message
    String noLegalAdvice();

    @Message
    String assessment();

    @Message
    String assessmentAnonymous();

    @Message
    String assessmentNew();

    @Message
    String assessmentRunning();

    @Message
    String assessmentPassed(int percent);

    @Message
    String assessmentOpen(int percent, int pass);

    @Message
    String assessmentGo();

    @Message
    String allCourses();

    @Message
    String knowThis();

    @Message
    String wholeCourse();

    @Message
    String completion();

    @Message
    String completedOn(String day);

    @Message
    String completionUntil(String day);

    @Message
    String completionEnded(String day);

    @Message
    String completionHidden();

    @Message
    String completionCarries();

    @Message
    String completionReaders();

    @Message
    String completionShow();

    @Message
    String completionShown(String day);

    @Message
    String completionCondition(String organisation, String application);

    @Message
    String completionShowing();

    @Message
    String completionHiding();

    @Message
    String completionTakeBack();

    @Message
    String completionKept();

    @Message
    String before();

    @Message
    String trainers();

    @Message
    String trainersText();

    @Message
    String trainersGo();
}
