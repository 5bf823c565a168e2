package org.mizan.practice;

import java.util.Optional;

import org.mizan.privacy.PersonId;

/** Who practises and how much is due, for features that show it: the port to what is kept here. */
@FunctionalInterface
public interface Practising {

    /** How many questions are due today, at most {@value Today#MOST}; empty if the person does not practise. */
    Optional<Integer> due(PersonId person);
}
