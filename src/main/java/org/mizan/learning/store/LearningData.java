package org.mizan.learning.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** All that is kept of learning as personal data. */
@ApplicationScoped
@Transactional
class LearningData implements PersonalData {

    private final EnrolmentEntity.Repository enrolments;
    private final AttemptEntity.Repository attempts;
    private final ExaminationEntity.Repository examinations;
    private final LessonDoneEntity.Repository lessonsDone;
    private final ShownCompletionEntity.Repository shownCompletions;
    private final BookmarkEntity.Repository bookmarks;
    private final ReflectionEntity.Repository reflections;
    private final Reflections words;
    private final MarkedLessonEntity.Repository marked;
    private final NoteEntity.Repository notes;
    private final Notes noted;

    @Inject
    LearningData(EnrolmentEntity.Repository enrolments, AttemptEntity.Repository attempts, ExaminationEntity.Repository examinations,
            LessonDoneEntity.Repository lessonsDone, ShownCompletionEntity.Repository shownCompletions, BookmarkEntity.Repository bookmarks,
            ReflectionEntity.Repository reflections, Reflections words, MarkedLessonEntity.Repository marked, NoteEntity.Repository notes, Notes noted) {
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.examinations = examinations;
        this.lessonsDone = lessonsDone;
        this.shownCompletions = shownCompletions;
        this.bookmarks = bookmarks;
        this.reflections = reflections;
        this.words = words;
        this.marked = marked;
        this.notes = notes;
        this.noted = noted;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(EnrolmentEntity.LEDGER, LessonDoneEntity.LEDGER, ShownCompletionEntity.LEDGER, AttemptEntity.LEDGER, ExaminationEntity.LEDGER, ReflectionEntity.LEDGER,
                BookmarkEntity.LEDGER, MarkedLessonEntity.LEDGER, NoteEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        List<Held> all = new ArrayList<>();
        enrolments.of(person).forEach(row -> all.add(Held.of(Topic.ENROLMENTS).with(Word.COURSE, row.key.course())
                .with(Word.BEGAN, row.began).with(Word.COMPLETED, Optional.ofNullable(row.completed)).with(Word.VERSION, row.hash)
                .with(Word.COMPLETED_VERSION, Optional.ofNullable(row.completedHash)).with(Word.ATTEMPTS_OPENED, Optional.ofNullable(row.attemptsOpened))));
        lessonsDone.of(person).forEach(row -> all.add(Held.of(Topic.LESSONS_DONE).with(Word.LESSON, row.key.lesson())
                .with(Word.DONE, row.done).with(Word.CLAIMED, row.claimed).with(Word.VERSION, row.hash)));
        shownCompletions.of(person).forEach(row -> all.add(Held.of(Topic.SHOWN).with(Word.COURSE, row.key.course()).with(Word.SHOWN_SINCE, row.since)));
        attempts.of(person).forEach(row -> all.add(attempt(row)));
        examinations.of(person).forEach(row -> all.add(examination(row)));
        reflections.of(person).forEach(row -> all.add(Held.of(Topic.REFLECTIONS).with(Word.LESSON, row.key.lesson())
                .with(Word.ACTIVITY, row.key.activity()).with(Word.CHANGED, row.changed).with(Word.TEXT, words.words(person, row))));
        bookmarks.findByIdOptional(person.value()).ifPresent(row -> all.add(Held.of(Topic.BOOKMARK).with(Word.LESSON, row.lesson)
                .with(Word.OPENED, row.opened)));
        marked.of(person).forEach(row -> all.add(Held.of(Topic.MARKED_LESSONS).with(Word.LESSON, row.key.lesson()).with(Word.MARKED, row.marked)));
        notes.of(person).forEach(row -> all.add(Held.of(Topic.NOTES).with(Word.LESSON, row.key.lesson()).with(Word.CHANGED, row.changed)
                .with(Word.TEXT, noted.words(person, row))));
        return all;
    }

    /** Seed and positions would give the right answers of a running attempt away, so they are handed out when it is in; till then its page shows the answers. */
    private static Held examination(ExaminationEntity row) {
        Held held = Held.of(Topic.EXAMINATIONS).with(Word.COURSE, row.key.course()).with(Word.NUMBER, row.key.number()).with(Word.BEGAN, row.began)
                .with(Word.PASS_MARK, row.pass).with(Word.VERSION, row.hash);
        if (row.handedIn == null) {
            return held;
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Fields.readAll(row.answers).forEach((item, fields) -> fields.forEach((field, values) -> answers.put(item + " " + field, values)));
        return held.with(Word.HANDED_IN, row.handedIn).with(Word.SHARE, Optional.ofNullable(row.share))
                .with(Word.PASSED, Optional.ofNullable(row.passed)).with(Word.FIELDS, answers).with(Word.SEED, row.seed);
    }

    private static Held attempt(AttemptEntity row) {
        return Held.of(Topic.ANSWERS).with(Word.LESSON, row.key.lesson()).with(Word.ACTIVITY, row.key.activity())
                .with(Word.BEGAN, Optional.ofNullable(row.began)).with(Word.CHANGED, row.changed).with(Word.ANSWERED, row.answered)
                .with(Word.ANSWERED_ONCE, row.answeredOnce).with(Word.SHARE, row.share).with(Word.FIELDS, Fields.read(row.fields))
                .with(Word.VERSION, Optional.ofNullable(row.hash));
    }

    @Override
    public void erase(PersonId person) {
        examinations.delete("key.person", person.value());
        reflections.delete("key.person", person.value());
        attempts.delete("key.person", person.value());
        lessonsDone.delete("key.person", person.value());
        shownCompletions.delete("key.person", person.value());
        enrolments.delete("key.person", person.value());
        bookmarks.deleteById(person.value());
        marked.delete("key.person", person.value());
        notes.delete("key.person", person.value());
    }
}
