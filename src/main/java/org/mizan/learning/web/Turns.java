package org.mizan.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.Attempt;

/** Decides which version of an activity a learner goes on in: the one in which it was begun, as long as that is kept. */
@ApplicationScoped
class Turns {

    private final Catalogue catalogue;

    @Inject
    Turns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Nothing was done yet. */
    Turn fresh(LessonPlace place, Activity activity) {
        return present(place, activity, Version.PRESENT, Map.of(), false, false);
    }

    /** As it was kept. What was answered in an earlier version counts, and the new version is there to be tried. */
    Turn kept(LessonPlace place, Activity activity, Attempt attempt) {
        if (attempt.hash().equals(place.lesson().hash())) {
            return present(place, activity, Version.PRESENT, attempt.fields(), false, attempt.answered());
        }
        return attempt.answered() ? present(place, activity, Version.REPLACED, Map.of(), false, true)
                : older(place, activity, attempt.hash(), attempt.fields(), false)
                        .orElseGet(() -> present(place, activity, Version.LOST, Map.of(), false, false));
    }

    /**
     * As a page sent it.
     *
     * @param hash the version that the page showed; empty if it did not say
     */
    Turn sent(LessonPlace place, Activity activity, Optional<ContentHash> hash, Map<String, List<String>> fields) {
        ContentHash present = place.lesson().hash();
        if (hash.orElse(present).equals(present)) {
            return present(place, activity, Version.PRESENT, fields, true, false);
        }
        return older(place, activity, hash.get(), fields, true).orElseGet(() -> present(place, activity, Version.LOST, Map.of(), true, false));
    }

    private static Turn present(LessonPlace place, Activity activity, Version version, Map<String, List<String>> fields, boolean sent,
            boolean answered) {
        return new Turn(place, activity.id(), activity, place.text().language(), place.lesson().hash(), version, fields, sent, answered);
    }

    private Optional<Turn> older(LessonPlace place, Activity activity, ContentHash hash, Map<String, List<String>> fields, boolean sent) {
        Language language = place.language();
        Optional<Lesson> lesson = catalogue.lesson(place.lesson().id(), hash);
        return lesson.flatMap(old -> earlier(old, language, activity).map(found -> new Turn(place, activity.id(), found,
                old.text(language).language(), hash, Version.OLDER, fields, sent, false)));
    }

    /** The activity in an older version of its lesson, where it may have had another id. */
    private static Optional<Activity> earlier(Lesson old, Language language, Activity activity) {
        return old.activities(language).stream().filter(one -> one.id().equals(activity.id())).findFirst()
                .or(() -> old.activities(language).stream().filter(one -> activity.formerly().contains(one.id())).findFirst())
                .filter(one -> one.getClass() == activity.getClass());
    }
}
