package org.mizan.site;

/** Places that take more than a form: a file, say. A feature that has some offers a bean; everywhere else a body that large is refused unread. */
public interface LargeBodies {

    /** @param path with its language, such as {@code /en/verify} */
    boolean at(String path);
}
