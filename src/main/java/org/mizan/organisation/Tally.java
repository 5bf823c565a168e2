package org.mizan.organisation;

/**
 * How an assignment stands, in numbers: of what was asked and is not withdrawn, each course of each person counted once.
 *
 * @param title in the organisation's words
 * @param soon  not completed, and due within two weeks
 */
public record Tally(String title, long asked, long complete, long soon, long overdue) {
}
