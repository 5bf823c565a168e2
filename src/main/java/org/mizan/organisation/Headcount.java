package org.mizan.organisation;

/**
 * How an assignment stands for the people of whom it is asked, each counted once, whatever number of courses it has. Who completed some of them is in
 * progress; who is late with one is overdue.
 */
public record Headcount(int asked, int complete, int inProgress, int notStarted, int overdue) {

    public static final Headcount NONE = new Headcount(0, 0, 0, 0, 0);
}
