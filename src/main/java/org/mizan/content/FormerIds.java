package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Old ids under which work was kept. */
final class FormerIds {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*){0,2}");

    /** Of a lesson: whole paths, or what stood at the end of the path. */
    static List<String> ofLesson(Fields fields, Findings findings) {
        List<String> old = new ArrayList<>();
        for (Yaml.Scalar id : fields.scalars("formerly")) {
            if (PATH.matcher(id.text()).matches()) {
                old.add(id.text());
            } else {
                findings.add(Rule.ID_MALFORMED, id.place(), id.text());
            }
        }
        return old;
    }

    private FormerIds() {
    }
}
