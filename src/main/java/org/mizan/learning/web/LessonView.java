package org.mizan.learning.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.mizan.course.Finding;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.Teaching;

/**
 * A lesson's page.
 *
 * @param place        where the lesson stands
 * @param parts        what stands on the page, in order, ready to be shown
 * @param stops        its activities, for the beam of progress
 * @param lessonDone   the learner has done it
 * @param marked       the learner marked it to find it again
 * @param noted        there is a note of the learner's about it
 * @param signedIn     somebody is signed in whose progress is kept
 * @param sessionEnded what was sent could not be kept, since the session had ended
 * @param quickExit    where the quick exit of a private lesson leads
 * @param findings     what authors have to mend in it, while content is being written
 */
record LessonView(LessonPlace place, List<Part> parts, List<Stop> stops, boolean lessonDone, boolean marked, boolean noted, boolean signedIn,
        boolean sessionEnded, URI quickExit, List<Finding> findings) {

    LessonView {
        parts = List.copyOf(parts);
        stops = List.copyOf(stops);
        findings = List.copyOf(findings);
    }

    /**
     * @param kind {@code prose}, {@code step} or {@code activity}
     * @param id   of a step
     */
    record Part(String kind, String id, Markup html) {
    }

    /**
     * An activity as a stop on the beam.
     *
     * @param name      of a simulation its title, else empty
     * @param questions of a quiz how many it has, else none: a lesson may have two, and they are told apart by it
     */
    record Stop(String id, String kind, String name, int questions, boolean answered) {
    }

    /** What the learner can do after this lesson's activities, in sentences. */
    public List<String> reached() {
        return Teaching.outcomes(place.course(), lesson()).stream().map(place.course().text(place.language()).outcomes()::get).filter(Objects::nonNull).toList();
    }

    public Lesson.Text text() {
        return place.text();
    }

    public Lesson lesson() {
        return place.lesson();
    }

    /** The language that the lesson is shown in, which need not be the page's. */
    public Language language() {
        return text().language();
    }

    public boolean foreign() {
        return !language().equals(place.language());
    }

    public boolean unrecorded() {
        return lesson().unrecorded();
    }

    public int done() {
        return (int) stops.stream().filter(Stop::answered).count();
    }

    public int total() {
        return stops.size();
    }

    public int lessonsInModule() {
        return place.module().lessons().size();
    }
}
