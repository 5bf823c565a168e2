package org.mizan.house.faults.quiz.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A table where pages are. */
@Entity
public class QuizTable {

    @Id
    int id;
}
