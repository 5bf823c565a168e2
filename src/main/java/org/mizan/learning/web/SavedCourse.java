package org.mizan.learning.web;

import java.util.List;

/**
 * What a browser saves of a course to read it without a network. Lessons that leave no trace are not among it.
 *
 * @param version changes whenever one of the pages does, or what they look like
 * @param pages   addresses of the course, its modules and its lessons
 * @param media   addresses of the images and recordings that they show
 * @param bytes   how much room all of it takes, unpacked, with styles, scripts and fonts
 * @param light   the same without fonts, images and recordings, for readers whose data are dear
 */
public record SavedCourse(String course, String title, String version, List<String> pages, List<String> media, int bytes, int light) {

    public SavedCourse {
        pages = List.copyOf(pages);
        media = List.copyOf(media);
    }
}
