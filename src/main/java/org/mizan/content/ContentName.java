package org.mizan.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mizan.language.Language;

/**
 * The path of a Markdown file, which says what it is.
 *
 * @param stem the path without language and ending
 */
record ContentName(String stem, Language language) {

    private static final Pattern NAME = Pattern.compile("(.*)\\.([a-z]{2,3})\\.md");
    private static final Pattern IN_COURSE = Pattern.compile("courses/([^/]+)/course|courses/([^/]+)/([^/]+)/([^/]+)");

    static Optional<ContentName> of(String path) {
        Matcher name = NAME.matcher(path);
        return name.matches() ? Optional.of(new ContentName(name.group(1), new Language(name.group(2)))) : Optional.empty();
    }

    String path() {
        return stem + "." + language + ".md";
    }

    String fileName() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** The last part of the path, without the language. */
    String base() {
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    ContentName in(Language other) {
        return new ContentName(stem, other);
    }

    /** Where the site shows it; empty for what has no page of its own. */
    Optional<String> address() {
        String root = "/" + language + "/";
        if (stem.equals("glossary")) {
            return Optional.of(root + "glossary");
        }
        if (stem.matches("pages/[^/]+")) {
            return Optional.of(root + base());
        }
        Matcher inCourse = IN_COURSE.matcher(stem);
        if (!inCourse.matches()) {
            return Optional.empty();
        }
        if (inCourse.group(1) != null) {
            return Optional.of(root + "courses/" + inCourse.group(1));
        }
        String module = root + "courses/" + inCourse.group(2) + "/" + inCourse.group(3);
        return Optional.of(base().equals("module") ? module : module + "/" + base());
    }
}
