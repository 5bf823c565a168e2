package org.mizan.organisation.web;

import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.Membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of an organisation's frame and of its overview, people, groups, codes and facts. */
@MessageBundle("organisation")
public interface OrganisationMessages {

    @Message
    String title(String title, String organisation);

    @Message
    String tabs();

    @Message
    String overview();

    @Message
    String people();

    @Message
    String invitations();

    @Message
    String assignments();

    @Message
    String report();

    @Message
    String evidence();

    @Message
    String facts();

    @Message
    String peopleCount(int number);

    @Message
    String organisations();

    @Message
    String organisationsLead();

    @Message
    String organisationsLink();

    @Message
    String managedLink();

    @Message
    String mine();

    @Message
    String mineNone();

    @Message
    String youManage();

    @Message
    String youBelong();

    @Message
    String whatItSees();

    @Message
    String joinLink();

    @Message
    String all();

    @Message
    String allNone();

    @Message
    String create();

    @Message
    String createText();

    @Message
    String createUnreachable();

    @Message
    String notSaved();

    @Message
    String nameOf();

    @Message
    String nameWrong();

    @Message
    String taken();

    @Message
    String domain();

    @Message
    String domainHint();

    @Message
    String domainWrong();

    @Message
    String zone();

    @Message
    String zoneHint();

    @Message
    String zoneWrong();

    @Message
    String choose();

    @Message
    String firstManager();

    @Message
    String firstManagerHint();

    @Message
    String firstManagerWrong();

    @Message
    String createDo();

    @Message
    String done(Done done);

    @Message
    String factsLead();

    @Message
    String incident();

    @Message
    String incidentHint();

    @Message
    String officer();

    @Message
    String officerHint();

    @Message
    String textLong();

    @Message
    String policy();

    @Message
    String policyHint();

    @Message
    String policyWrong();

    @Message
    String retention();

    @Message
    String retentionHint();

    @Message
    String retentionWrong();

    @Message
    String save();

    @Message
    String groups();

    @Message
    String codes();

    @Message
    String inviteByMail();

    @Message
    String beginning();

    @Message
    String look();

    @Message
    String name();

    @Message
    String role();

    @Message
    String none();

    @Message
    String roleName(Membership.Role role);

    @Message
    String nobodyFound();

    @Message
    String nobody();

    @Message
    String fromStart();

    @Message
    String next();

    @Message
    String inGroups();

    @Message
    String saveGroups();

    @Message
    String noGroups();

    @Message
    String managesText();

    @Message
    String memberText();

    @Message
    String lastManager();

    @Message
    String makeMember();

    @Message
    String makeManager();

    @Message
    String takeOut();

    @Message
    String takeOutText();

    @Message
    String takeOutLink();

    @Message
    String takeOutAsk();

    @Message
    String takeOutSight();

    @Message
    String takeOutDuties();

    @Message
    String takeOutLearning();

    @Message
    String takeOutFiles();

    @Message
    String refusal(Refusal refusal);

    @Message
    String takeOutSure();

    @Message
    String takeOutDo();

    @Message
    String takeOutNot();

    @Message
    String groupsLead();

    @Message
    String inIt(int number);

    @Message
    String groupCreate();

    @Message
    String groupName();

    @Message
    String groupCreateDo();

    @Message
    String groupTaken();

    @Message
    String putIn();

    @Message
    String whoComesIn();

    @Message
    String putInDo();

    @Message
    String nobodyToPut();

    @Message
    String whoIsIn();

    @Message
    String takeFromGroup();

    @Message
    String takeFromGroupWho(String name);

    @Message
    String nobodyIn();

    @Message
    String groupRename();

    @Message
    String groupRenameDo();

    @Message
    String groupDelete();

    @Message
    String groupDeleteText();

    @Message
    String groupNeeded();

    @Message
    String groupDeleteDo();

    @Message
    String codesLead();

    @Message
    String codeCreate();

    @Message
    String codeOnce();

    @Message
    String codeGroup();

    @Message
    String codeNoGroup();

    @Message
    String codeGroupWrong();

    @Message
    String codeLastDay();

    @Message
    String codeLastDayWrong();

    @Message
    String codePlaces();

    @Message
    String codePlacesWrong();

    @Message
    String codeCreateDo();

    @Message
    String codesMade();

    @Message
    String codesNone();

    @Message
    String codeTaken();

    @Message
    String codeTakenOf(int taken, int places);

    @Message
    String codeState();

    @Message
    String state(JoiningCode.State state);

    @Message
    String codeWithdraw();

    @Message
    String sheet();

    @Message
    String sheetLead(int number);

    @Message
    String sheetOnce();

    @Message
    String backToCodes();
}
