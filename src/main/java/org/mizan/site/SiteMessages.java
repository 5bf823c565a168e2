package org.mizan.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame and of the error pages. */
@MessageBundle("site")
public interface SiteMessages {

    @Message
    String mizan();

    @Message
    String skip();

    @Message
    String mainNavigation();

    @Message
    String courses();

    @Message
    String glossary();

    @Message
    String search();

    @Message
    String learning();

    @Message
    String signIn();

    @Message
    String signUp();

    @Message
    String signOut();

    @Message
    String account();

    @Message
    String languages();

    @Message
    String footer();

    @Message
    String about();

    @Message
    String privacy();

    @Message
    String accessibility();

    @Message
    String help();

    @Message
    String device();

    @Message
    String noThirdParties();

    @Message
    String whereYouAre();

    /** Where a picture waits until it is asked for. */
    @Message
    String showPicture();

    @Message
    String otherLanguage(String language);

    /** A month in words. */
    @Message
    String month(int number, int year);

    @Message
    String ring(int done, int total);

    /** The same with places that a script fills. */
    @Message
    String ringPattern(String done, String total);

    /** How many findings authors have to look at. */
    @Message
    String findings(int n);

    @Message
    String findingsText();

    @Message
    String swapped();

    @Message
    String swapFailed();

    @Message
    String errorTitle(String title);

    @Message
    String notFound();

    @Message
    String notFoundText();

    @Message
    String forbidden();

    @Message
    String forbiddenText();

    @Message
    String badRequest();

    @Message
    String badRequestText();

    @Message
    String tooLarge();

    @Message
    String tooLargeText();

    @Message
    String busy();

    @Message
    String busyText();

    @Message
    String broken();

    @Message
    String brokenText();

    @Message
    String toCourses();

    @Message
    String toHome();

    @Message
    String toHelp();

    @Message
    String foreign();

    @Message
    String foreignText();

    @Message
    String onceMore();

    @Message
    String onceMoreText();

    @Message
    String sendOnceMore();

    @Message
    String sessionEnded();

    @Message
    String signInAgain();

    @Message
    String verify();

    /** Between the parts of one line. */
    @Message
    String comma();
}
