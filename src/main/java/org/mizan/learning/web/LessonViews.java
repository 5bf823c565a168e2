package org.mizan.learning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.Lesson;
import org.mizan.language.Markup;
import org.mizan.learning.Standing;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.KeptParts;

/** Puts a lesson's page together: its text, and each activity as far as the learner has come in it. */
@ApplicationScoped
class LessonViews {

    /** Before the name of an activity and of its field: what one form remembers for the others. */
    static final String ELSEWHERE = "elsewhere.";

    private final Turns turns;
    private final CurrentVisitor visitor;
    private final LearningConfig config;
    private final Catalogue catalogue;
    private final KeptParts parts;
    private final OwnFacts own;

    @Inject
    LessonViews(Turns turns, CurrentVisitor visitor, LearningConfig config, Catalogue catalogue, KeptParts parts, OwnFacts own) {
        this.turns = turns;
        this.visitor = visitor;
        this.config = config;
        this.catalogue = catalogue;
        this.parts = parts;
        this.own = own;
    }

    /** An activity and what was done in it. */
    record Scene(Turn turn, Played played) {

        static Scene of(Turn turn) {
            return new Scene(turn, Played.of(turn));
        }

        boolean answered() {
            return turn.answered() || played.answered();
        }
    }

    /** Whether anything is kept about the visitor and this lesson. */
    boolean keeps(LessonPlace place) {
        return visitor.signedIn() && !place.lesson().unrecorded();
    }

    /** The page as it is kept for the learner, or as everybody sees it. */
    LessonView kept(LessonPlace place, Standing standing) {
        return view(place, scenes(place, standing), standing);
    }

    /** The page as it is kept for the learner, but for one activity that shows what is not kept, or kept apart. */
    LessonView kept(LessonPlace place, Standing standing, Scene acted) {
        Map<String, Scene> scenes = scenes(place, standing);
        scenes.put(acted.turn().id(), acted);
        return view(place, scenes, standing);
    }

    private Map<String, Scene> scenes(LessonPlace place, Standing standing) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (Activity activity : place.text().activities()) {
            scenes.put(activity.id(), Scene.of(standing.attempt(activity.id()).map(attempt -> turns.kept(place, activity, attempt))
                    .orElseGet(() -> turns.fresh(place, activity))));
        }
        return scenes;
    }

    /** The page of a lesson without activities, just marked as read by somebody of whom nothing is kept. */
    LessonView read(LessonPlace place) {
        return view(place, Map.of(), Standing.NONE, true);
    }

    /** The page after an act of somebody of whom nothing is kept: what the form sent about the other activities stays as it was. */
    LessonView sent(LessonPlace place, Scene acted, SentForm form) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (Activity activity : place.text().activities()) {
            scenes.put(activity.id(), activity.id().equals(acted.turn().id()) ? acted : elsewhere(place, activity, form));
        }
        return view(place, scenes, Standing.NONE);
    }

    private Scene elsewhere(LessonPlace place, Activity activity, SentForm form) {
        SentForm other = form.elsewhere(activity.id());
        return Scene.of(other.fields().isEmpty() ? turns.fresh(place, activity)
                : turns.sent(place, activity, other.hash(), other.fields()));
    }

    private LessonView view(LessonPlace place, Map<String, Scene> scenes, Standing standing) {
        return view(place, scenes, standing, standing.done().containsKey(place.lesson().id()));
    }

    private LessonView view(LessonPlace place, Map<String, Scene> scenes, Standing standing, boolean lessonDone) {
        List<LessonView.Part> parts = new ArrayList<>();
        List<LessonView.Stop> stops = new ArrayList<>();
        boolean carries = !keeps(place);
        for (Lesson.Block block : place.text().blocks()) {
            if (block instanceof Lesson.Prose prose) {
                parts.add(new LessonView.Part("prose", "", prose.html()));
            } else if (block instanceof Lesson.Step step) {
                parts.add(new LessonView.Part("step", step.id(), step.html()));
            } else if (block instanceof Activity activity) {
                Scene scene = Objects.requireNonNull(scenes.get(activity.id()));
                List<Stage.Carried> elsewhere = carries ? carried(scenes, activity.id()) : List.of();
                parts.add(new LessonView.Part("activity", activity.id(), new Markup(shown(place, scene, elsewhere))));
                stops.add(new LessonView.Stop(activity.id(), scene.played().kind(), name(activity), questions(activity), scene.answered()));
            }
        }
        boolean all = !stops.isEmpty() && stops.stream().allMatch(LessonView.Stop::answered);
        return new LessonView(place, own.in(parts, place.text().language()), stops, lessonDone || all, standing.marked(), standing.noted(), keeps(place), visitor.sessionEnded(), config.quickExit(),
                catalogue.findings(place.lesson().id()));
    }

    /** What nobody has touched looks the same to everybody, so it is rendered once; never a reflection, where somebody's words may stand. */
    private String shown(LessonPlace place, Scene scene, List<Stage.Carried> elsewhere) {
        Stage stage = stage(place, scene, elsewhere);
        boolean everybodys = scene.turn().untouched() && elsewhere.isEmpty() && !(scene.played() instanceof Played.Reflected);
        return everybodys ? parts.part(stage.target() + (stage.kept() ? " kept" : ""), () -> render(scene, stage)) : render(scene, stage);
    }

    private static String name(Activity activity) {
        return activity instanceof Activity.Simulating simulating ? simulating.simulation().title() : "";
    }

    private static int questions(Activity activity) {
        return activity instanceof Activity.Quizzing quizzing ? quizzing.quiz().questions().size() : 0;
    }

    private static List<Stage.Carried> carried(Map<String, Scene> scenes, String but) {
        List<Stage.Carried> carried = new ArrayList<>();
        scenes.forEach((id, scene) -> {
            if (!id.equals(but) && scene.turn().sent()) {
                String prefix = ELSEWHERE + id + ".";
                carried.add(new Stage.Carried(prefix + SentForm.HASH, scene.turn().hash().value()));
                scene.played().asSent().forEach((name, values) -> values.forEach(value -> carried.add(new Stage.Carried(prefix + name, value))));
            }
        });
        return carried;
    }

    /** One activity alone. */
    String fragment(LessonPlace place, Scene scene) {
        return render(scene, stage(place, scene, List.of()));
    }

    private Stage stage(LessonPlace place, Scene scene, List<Stage.Carried> elsewhere) {
        Turn turn = scene.turn();
        String signIn = "/" + place.language() + "/sign-in?to=" + URLEncoder.encode(place.address() + "#" + turn.id(), StandardCharsets.UTF_8);
        return new Stage(turn.id(), scene.played().kind(), place.attempts(turn.id()), turn.hash(), turn.version(), scene.answered(),
                place.lesson().id(), place.text().activities().size(), keeps(place), place.lesson().unrecorded(),
                turn.sent() && visitor.sessionEnded(), signIn, elsewhere);
    }

    /** The words around an activity are in the language of the activity, so that nobody reads two languages in one. */
    private static String render(Scene scene, Stage stage) {
        TemplateInstance fragment = scene.played().fragment(stage);
        return fragment.setLocale(scene.turn().language().locale()).render();
    }
}
