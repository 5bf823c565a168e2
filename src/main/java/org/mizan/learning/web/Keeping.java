package org.mizan.learning.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.mizan.course.LessonId;
import org.mizan.learning.Attempt;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.Reflections;
import org.mizan.learning.web.LessonViews.Scene;
import org.mizan.privacy.PersonId;

/** Keeps what a signed-in learner did, before anything is answered. */
@ApplicationScoped
class Keeping {

    private final Attempts attempts;
    private final Reflections reflections;

    @Inject
    Keeping(Attempts attempts, Reflections reflections) {
        this.attempts = attempts;
        this.reflections = reflections;
    }

    /** Forgets the answers of an earlier version; what was done stays done. */
    Scene anew(PersonId person, Scene scene) {
        attempts.restart(person, lesson(scene), scene.turn().id());
        return scene;
    }

    Scene keep(PersonId person, Scene scene) {
        if (scene.turn().version() == Version.LOST) {
            return anew(person, scene);
        }
        if (scene.played() instanceof Played.Reflected reflected) {
            return reflect(person, scene, reflected.reflecting());
        }
        Attempt kept = store(person, scene);
        if (!kept.hash().equals(scene.turn().hash())) {
            // What is kept was begun in another version than the one that the learner just answered: that one is over.
            attempts.restart(person, lesson(scene), scene.turn().id());
            store(person, scene);
        }
        return scene;
    }

    private Attempt store(PersonId person, Scene scene) {
        return attempts.keep(person, lesson(scene), scene.turn().id(), scene.turn().hash(), scene.played().fields(),
                scene.played().answered(), scene.played().share(), scene.played().given());
    }

    private Scene reflect(PersonId person, Scene scene, Reflecting reflecting) {
        Turn turn = scene.turn();
        if (reflecting.shows()) {
            Optional<String> words = reflections.find(person, lesson(scene), turn.id());
            return new Scene(turn, new Played.Reflected(words.map(reflecting::with).orElse(reflecting)));
        }
        if (reflecting.keeps()) {
            reflections.keep(person, lesson(scene), turn.id(), reflecting.text());
        }
        if (reflecting.answered()) {
            store(person, scene);
        }
        return scene;
    }

    private static LessonId lesson(Scene scene) {
        return scene.turn().place().lesson().id();
    }
}
