package org.mizan.simulation.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Banner;
import org.mizan.simulation.BannerRun;
import org.mizan.simulation.Line;
import org.mizan.simulation.Reception;

/** What the templates of a banner ask of a run, beyond what it says itself. */
@TemplateExtension
final class BannerWords {

    private static final String PURPOSE = "purpose-";

    /** The purpose that a part decides about. */
    static String nameOf(BannerRun run, String part) {
        return run.simulation().purposes().stream().filter(purpose -> part.equals(PURPOSE + purpose.id())).map(Banner.Purpose::label).findFirst().orElse(part);
    }

    /** Whether the options of a part are the author's. */
    static boolean authored(BannerRun run, String part) {
        return part.equals("text") || part.endsWith("-look") && !part.startsWith(PURPOSE);
    }

    /** An option in the author's words. */
    static String optionName(BannerRun run, String part, String option) {
        Banner banner = run.simulation();
        Stream<String> labels = part.equals("text") ? banner.texts().stream().filter(text -> text.id().equals(option)).map(Banner.Text::label)
                : banner.looks().stream().filter(look -> look.id().equals(option)).map(Banner.Look::label);
        return labels.findFirst().orElse(option);
    }

    static List<String> properties(BannerRun run) {
        return Banner.FAIR;
    }

    /** What a group would agree to, in words. */
    static String names(BannerRun run, Banner.Group group) {
        return run.simulation().purposes().stream().filter(purpose -> group.agrees().contains(purpose.id())).map(Banner.Purpose::label)
                .collect(Collectors.joining(" · "));
    }

    /** What the chain of reasons arrives at. */
    static Line last(Reception.Answer answer) {
        return answer.because().get(answer.because().size() - 1);
    }

    private BannerWords() {
    }
}
