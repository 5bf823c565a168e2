package org.mizan.simulation;

/**
 * Deceptive design that was found or that the author names.
 *
 * @param family one of the six families of EDPB Guidelines 03/2022
 * @param says   what it is here
 */
public record Trick(String family, Line says) {
}
