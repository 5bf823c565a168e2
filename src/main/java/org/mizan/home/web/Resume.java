package org.mizan.home.web;

/** The lesson that a learner was reading last. */
record Resume(String title, String address) {
}
