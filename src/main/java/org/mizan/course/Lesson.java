package org.mizan.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.language.Markup;

/**
 * A lesson in all its languages.
 *
 * @param unrecorded the author's {@code private: true}: it leaves no trace of being read
 * @param formerly   paths or ids under which earlier progress was kept
 * @param texts      at least one
 * @param hash       over its files of all languages and the images that they name
 */
public record Lesson(LessonId id, boolean unrecorded, List<String> formerly, Map<Language, Text> texts, ContentHash hash) {

    public Lesson {
        formerly = List.copyOf(formerly);
        texts = Map.copyOf(texts);
    }

    /** The words in a language, or in the first language that has them: compare {@link Text#language}. */
    public Text text(Language language) {
        return InLanguage.orAny(texts, language);
    }

    /** Activities in a language, in the order of the page. */
    public List<Activity> activities(Language language) {
        return text(language).activities();
    }

    /**
     * @param language the language it is written in
     * @param minutes  to read and to try it
     * @param gist     plain text of at most sixty words, shown first
     * @param notice   a content notice to show before the lesson
     * @param audio    the file read aloud, relative to the module's folder
     * @param blocks   what stands on the page, in order
     */
    public record Text(Language language, String title, int minutes, String gist, Optional<String> summary, List<Source> sources,
            List<Change> changes, Optional<YearMonth> checked, Optional<String> notice, Optional<String> audio, List<Block> blocks) {

        public Text {
            sources = List.copyOf(sources);
            changes = List.copyOf(changes);
            blocks = List.copyOf(blocks);
        }

        public List<Activity> activities() {
            return blocks.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
        }

        /** The things to do today, in the order of the page. */
        public List<Step> steps() {
            return blocks.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
        }
    }

    /** Part of a lesson's page: running text, a thing to do today, or an activity. */
    public sealed interface Block permits Prose, Step, Activity {
    }

    public record Prose(Markup html) implements Block {
    }

    /** A {@code [!DO]} alert: done, not possible here, or not for me; the answer stays on the device. */
    public record Step(String id, Markup html) implements Block {
    }

    /** @param read the day or month on which the author read it */
    public record Source(String title, Optional<String> url, Optional<String> law, Optional<String> article, Optional<String> read) {
    }

    /** The meaning of the lesson changed, so that who learned it before is asked to learn the change. */
    public record Change(LocalDate date, String what) {
    }
}
