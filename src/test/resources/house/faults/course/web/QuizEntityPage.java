package org.mizan.house.faults.course.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.mizan.house.faults.quiz.web.QuizTable;

/** An address under a wrong name, whose method Quarkus would ignore, and which looks into another feature's pages. */
@Path("/planted-fault")
class QuizEntityPage {

    QuizTable table = new QuizTable();

    @GET
    String page() {
        return "";
    }
}
