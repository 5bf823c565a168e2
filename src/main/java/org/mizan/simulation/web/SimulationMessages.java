package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around simulations. */
@MessageBundle("simulation")
public interface SimulationMessages {

    @Message
    String goals();

    @Message
    String goalKeep(String audience, String datum);

    @Message
    String goalNever(String audience, String datum);

    @Message
    String goalMet();

    @Message
    String goalLost();

    @Message
    String stepPredict();

    @Message
    String stepPlay(String kind);

    @Message
    String stepReport();

    @Message
    String predictTitle();

    @Message
    String predictWords();

    @Message
    String predictWordsNone();

    @Message
    String predictAsk(String datum, String audience);

    @Message
    String predictYes();

    @Message
    String predictNo();

    @Message
    String predictIn();

    @Message
    String predictMissing(int n);

    @Message
    String deviceWords();

    @Message
    String deviceKind(String look);

    @Message
    String deviceHome();

    @Message
    String menuEntries(int n);

    @Message
    String menuPath();

    @Message
    String settingChanged();

    @Message
    String mirror();

    @Message
    String mirrorWords();

    @Message
    String mirrorCovered();

    @Message
    String knows(String audience);

    @Message
    String knowsNothing(String audience);

    @Message
    String inside(String outer);

    @Message
    String sensitive(String what);

    @Message
    String sensitiveKind(String kind);

    @Message
    String table();

    @Message
    String tableCaption();

    @Message
    String tableDatum();

    @Message
    String cellKnown();

    @Message
    String cellUnknown();

    @Message
    String ringsTitle();

    @Message
    String ringsLegend();

    @Message
    String ringsWords();

    @Message
    String why();

    @Message
    String whyOf(String audience, String datum);

    @Message
    String whyClose();

    @Message
    String reasonSetting(String setting, String option);

    @Message
    String reasonAlways();

    @Message
    String reasonFlow(String datum, String audience);

    @Message
    String reasonInside(String inner, String outer);

    @Message
    String reasonInfer(String known, String datum);

    @Message
    String reasonAuthor(String why);

    @Message
    String changedGained(String audience, String datum);

    @Message
    String changedLost(String audience, String datum);

    @Message
    String changedNothing();

    @Message
    String changedSetting(String setting, String option);

    @Message
    String finish();

    @Message
    String keepPlaying(String kind);

    @Message
    String startOver();

    @Message
    String report();

    @Message
    String reportAllMet();

    @Message
    String reportSome(int met, int total);

    @Message
    String reportPredictions();

    @Message
    String reportPredictionsShare(int right, int total);

    @Message
    String predictionYes(String audience, String datum);

    @Message
    String predictionNo(String audience, String datum);

    @Message
    String predictionRight();

    @Message
    String predictionWrongReaches();

    @Message
    String predictionWrongStays();

    @Message
    String reportLocked();

    @Message
    String reportLockedWords();

    @Message
    String reportLockedNone();

    @Message
    String reportLockedOne(String setting, String chosen, String initial);

    @Message
    String reportExposed();

    @Message
    String reportExposedWords();

    @Message
    String reportExposedNone();

    @Message
    String reportExposedOne(String audience, String datum);

    @Message
    String reportShortest();

    @Message
    String reportShortestWords(int n);

    @Message
    String reportShortestYours(int n);

    @Message
    String reportShortestOne(String setting, String initial, String option);

    @Message
    String reportShortestWhere(String menu);

    @Message
    String reportShortestUnknown();

    @Message
    String reportPatterns();

    @Message
    String reportPatternsWords();

    @Message
    String reportPatternsOne(int n, String option);

    @Message
    String pattern(String family);

    @Message
    String patternWords(String family);

    @Message
    String debrief();

    @Message
    String debriefWords();

    @Message
    String name();

    @Message
    String keep();

    @Message
    String fresh();

    @Message
    String knowsInherited(String outer, String known);

    @Message
    String whyWays(int n);

    @Message
    String reportShortestShow();

    @Message
    String guessWords();

    @Message
    String guessWordsNone();

    @Message
    String guessMissing(int n);

    @Message
    String guessYes();

    @Message
    String guessNo();

    @Message
    String guessIn();

    @Message
    String guessSaidYes();

    @Message
    String guessSaidNo();

    @Message
    String guessRight();

    @Message
    String guessWrongYes();

    @Message
    String guessWrongNo();
}
