package org.mizan.learning.web;

import org.jboss.resteasy.reactive.RestPath;

/** The part of an address that names a lesson. */
public record LessonAddress(@RestPath String lang, @RestPath String course, @RestPath String module, @RestPath String lesson) {
}
