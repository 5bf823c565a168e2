package org.mizan.organisation;

/**
 * What an act upon an assignment does, or would do.
 *
 * @param begin how many people are asked for something that they were not asked for before
 * @param end   how many people have nothing left to do of it though they had not completed it
 * @param moved for how many people the day changes by which it is due, or how strictly that is meant
 */
public record Consequence(Headcount before, Headcount after, int begin, int end, int moved) {
}
