package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of what an organisation asks. */
@MessageBundle("assignment")
public interface AssignmentMessages {

    @Message
    String lead();

    @Message
    String create();

    @Message
    String none();

    @Message
    String everybody();

    @Message
    String nobodyMeant();

    @Message
    String groupsNumber(int number);

    @Message
    String peopleNumber(int number);

    @Message
    String nothingOpen();

    @Message
    String openFor(int number);

    @Message
    String overdueFor(int number);

    @Message
    String withdrawnOn();

    @Message
    String dueOn();

    @Message
    String dueAfter(int number);

    @Message
    String dueNever();

    @Message
    String course();

    @Message
    String path();

    @Message
    String whom();

    @Message
    String deadline();

    @Message
    String strictness();

    @Message
    String required();

    @Message
    String recommended();

    @Message
    String graceOf(int number);

    @Message
    String again();

    @Message
    String everyMonths(int number);

    @Message
    String once();

    @Message
    String askedSince();

    @Message
    String createdNow(int number);

    @Message
    String changedNow();

    @Message
    String withdrawnNow();

    @Message
    String howItStands();

    @Message
    String nobodyYet();

    @Message
    String nothingKept();

    @Message
    String askedOf(int number);

    @Message
    String keptOf(int number);

    @Message
    String toReport();

    @Message
    String whatIsAsked();

    @Message
    String change();

    @Message
    String withdraw();

    @Message
    String changeTitle();

    @Message
    String newTitle();

    @Message
    String formLead();

    @Message
    String notYet();

    @Message
    String wrongCourse();

    @Message
    String wrongTwice();

    @Message
    String wrongTitle();

    @Message
    String wrongNobody();

    @Message
    String wrongCrowd();

    @Message
    String wrongDay();

    @Message
    String wrongDays();

    @Message
    String wrongGrace();

    @Message
    String wrongMonths();

    @Message
    String which();

    @Message
    String whichHint();

    @Message
    String morePlaces();

    @Message
    String place(int number);

    @Message
    String choose();

    @Message
    String noMore();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String everybodyHint();

    @Message
    String some();

    @Message
    String groups();

    @Message
    String people();

    @Message
    String beginning();

    @Message
    String beginningHint();

    @Message
    String find();

    @Message
    String nobodyFound();

    @Message
    String moreFound();

    @Message
    String byDays();

    @Message
    String daysLabel();

    @Message
    String daysHint();

    @Message
    String byDay();

    @Message
    String dayLabel();

    @Message
    String requiredHint();

    @Message
    String recommendedHint();

    @Message
    String grace();

    @Message
    String graceHint();

    @Message
    String months();

    @Message
    String monthsHint();

    @Message
    String look();

    @Message
    String lookHint();

    @Message
    String previewTitle();

    @Message
    String previewLead();

    @Message
    String previewNumbers();

    @Message
    String nothingChanges();

    @Message
    String willBegin(int number);

    @Message
    String willEnd(int number);

    @Message
    String willMove(int number);

    @Message
    String stayComplete(int number);

    @Message
    String nobodyJustNow();

    @Message
    String willAsk(int number);

    @Message
    String haveCompleted(int number);

    @Message
    String haveBegun(int number);

    @Message
    String overdueAtOnce(int number);

    @Message
    String moreOverdue(int before, int after);

    @Message
    String createDo();

    @Message
    String changeDo();

    @Message
    String edit();

    @Message
    String withdrawTitle();

    @Message
    String endsForNobody();

    @Message
    String nobodyLater();

    @Message
    String nobodyComplete();

    @Message
    String learningStays();

    @Message
    String withdrawDo();

    @Message
    String leaveIt();
}
