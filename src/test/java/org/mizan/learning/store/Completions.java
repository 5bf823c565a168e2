package org.mizan.learning.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.mizan.learning.CourseCompleted;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of every completed course. */
@ApplicationScoped
class Completions {

    private final List<CourseCompleted> all = new CopyOnWriteArrayList<>();

    void hear(@Observes CourseCompleted completed) {
        all.add(completed);
    }

    List<CourseCompleted> of(PersonId person) {
        return all.stream().filter(completed -> completed.person().equals(person)).toList();
    }
}
