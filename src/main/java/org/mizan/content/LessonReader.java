package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.course.Lesson;
import org.mizan.language.Language;

/** Reads the file of a lesson in one language. */
final class LessonReader {

    private static final int LONGEST_GIST = 60;
    private static final int LARGEST_AUDIO = 1_000_000;
    private static final List<String> AUDIO_KINDS = List.of("opus", "ogg");

    private final Context context;
    private final Findings findings;
    private final Outcomes outcomes;
    private final String path;

    LessonReader(Workbench bench, TextFile file, Language language, Outcomes outcomes, String path) {
        this.context = new Context(bench, file, language);
        this.findings = bench.findings();
        this.outcomes = outcomes;
        this.path = path;
    }

    LessonFile read() {
        FrontMatter front = FrontMatter.of(context.file(), true, findings);
        Fields fields = front.fields().orElseGet(() -> new Fields(new Yaml.Mapping(List.of(), false, context.file().at(1, 1)), new Findings()));
        fields.only("title", "minutes", "gist", "summary", "sources", "changes", "formerly", "checked", "private", "notice", "audio", "accepted")
                .require("title", "minutes", "gist");
        for (String key : List.of("title", "gist", "summary", "notice")) {
            fields.scalar(key).ifPresent(text -> NumberHyphens.check(text, context));
        }
        String gist = fields.text("gist").orElse("");
        int words = gist.isEmpty() ? 0 : gist.split("\\s+").length;
        if (words > LONGEST_GIST) {
            findings.add(Rule.GIST_LENGTH, fields.place("gist"), words, LONGEST_GIST);
        }
        List<Lesson.Change> changes = changes(fields);
        List<String> formerly = FormerIds.ofLesson(fields, findings);
        ActivityReader activities = new ActivityReader(context, outcomes, path);
        Prose prose = Prose.read(context, front.body(context.file()));
        NumberHyphens.check(prose.root(), context);
        ReadingLevel.check(prose.root(), context, Math.min(front.bodyLine(), context.file().lines().size()));
        List<Lesson.Block> blocks = prose.blocks(activities::read);
        Optional<Integer> minutes = fields.number("minutes", 1, 600);
        minutes.ifPresent(said -> LessonTime.check(said, fields.place("minutes"), prose.root(), blocks, context));
        context.checkFormer();
        Lesson.Text text = new Lesson.Text(context.language(), fields.text("title").orElse(path), minutes.orElse(1), gist,
                fields.text("summary"), sources(fields), changes, Dates.checked(fields, context.bench()), fields.text("notice"), audio(fields), blocks);
        List<Part> shared = new ArrayList<>();
        shared.add(Part.leaf("key", "private", fields.flag("private"), fields.place("private")));
        shared.add(Part.leaf("key", "formerly", formerly, fields.place("formerly")));
        shared.add(Part.leaf("key", "changes", changes.stream().map(Lesson.Change::date).toList(), fields.place("changes")));
        shared.addAll(context.shared());
        return new LessonFile(context, text, fields.flag("private"), formerly, Accepted.read(fields, findings), activities.all(), shared);
    }

    private List<Lesson.Source> sources(Fields fields) {
        List<Lesson.Source> sources = new ArrayList<>();
        for (Fields source : fields.maps("sources")) {
            source.only("title", "url", "law", "article", "read").require("title", "read");
            if (!source.has("url")) {
                source.require(source.has("law") || source.has("article") ? new String[] {"law", "article"} : new String[] {"url"});
            }
            if (source.has("url") && source.has("law")) {
                findings.add(Rule.KEY_ONE_OF, source.map().place(), List.of("url", "law"));
            }
            Optional<String> read = source.parsed("read", "2026-11", text -> {
                Dates.month(text);
                return text;
            });
            source.text("title").ifPresent(title -> sources.add(new Lesson.Source(title, source.parsed("url", "https://…", Dates::web), source.text("law"),
                    source.text("article"), read)));
        }
        return sources;
    }

    private List<Lesson.Change> changes(Fields fields) {
        List<Lesson.Change> changes = new ArrayList<>();
        for (Fields change : fields.maps("changes")) {
            change.only("date", "what").require("date", "what");
            Optional<String> what = change.text("what");
            change.parsed("date", "2026-11-24", Dates::day).ifPresent(date -> what.ifPresent(words -> changes.add(new Lesson.Change(date, words))));
        }
        return changes;
    }

    /** A file of the module's own folder, small enough for a phone on a metered line. */
    private Optional<String> audio(Fields fields) {
        return fields.scalar("audio").filter(audio -> {
            Optional<String> file = Links.resolve(context.folder(), audio.text()).filter(found -> found.startsWith(context.folder()))
                    .filter(context.bench().paths()::contains);
            int size = file.flatMap(context.bench().source()::read).map(bytes -> bytes.length).orElse(0);
            boolean good = size > 0 && size <= LARGEST_AUDIO && AUDIO_KINDS.contains(Picture.kind(audio.text()));
            if (!good) {
                findings.add(Rule.AUDIO_FILE, audio.place(), audio.text(), LARGEST_AUDIO / 1000);
            }
            return good;
        }).map(Yaml.Scalar::text);
    }
}
