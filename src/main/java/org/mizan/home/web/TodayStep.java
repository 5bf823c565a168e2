package org.mizan.home.web;

import org.mizan.course.Lesson;
import org.mizan.language.Markup;

/** A thing to do today, away from its lesson. */
record TodayStep(Onward lesson, Lesson.Step step) {

    public String id() {
        return step.id();
    }

    /** What is to be done, without what leads into the lesson's page: ids, and the numbers of its footnotes. */
    public Markup sentence() {
        return new Markup(step.html().html().replaceAll("(?s)<sup[^>]*footnote.*?</sup>", "").replaceAll(" id=\"[^\"]*\"", ""));
    }

    public String address() {
        return lesson.address() + "#" + step.id();
    }
}
