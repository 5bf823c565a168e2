package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RequestSolverTest {

    @Test
    void the_order_decides() {
        RequestSolver solver = new RequestSolver(Requests.shop());
        RequestSolver.Plan plan = solver.shortest().orElseThrow();
        assertThat(plan).isEqualTo(new RequestSolver.Plan(List.of("who", "what"), List.of("ask", "erase")));
        assertThat(solver.orderMatters(plan)).isTrue();
        assertThat(solver.solvedByAll()).as("the passport is too much").isFalse();
        assertThat(solver.deadSteps()).isEmpty();
        assertThat(solver.reordered(plan.parts(), List.of("erase", "ask"))).contains(List.of("ask", "erase"));
    }

    /** Compared with every letter and every order of every choice of steps, gone through one by one. */
    @Test
    void agrees_with_trying_everything() {
        for (long seed = 0; seed < 500; seed++) {
            Request request = Requests.random(seed);
            RequestSolver solver = new RequestSolver(request);
            List<String> parts = request.parts().stream().map(Request.Part::id).toList();
            List<String> steps = request.steps().stream().map(Request.Step::id).toList();
            Optional<RequestSolver.Plan> shortest = solver.shortest();
            int least = subsets(parts).stream().flatMap(letter -> subsets(steps).stream().flatMap(some -> orders(some).stream())
                    .filter(plan -> request.evaluate(letter, plan).meetsAll()).map(plan -> letter.size() + plan.size())).min(Integer::compare).orElse(-1);
            assertThat(shortest.map(RequestSolver.Plan::size).orElse(-1)).as("seed %d", seed).isEqualTo(least);
            shortest.ifPresent(plan -> {
                assertThat(request.evaluate(plan.parts(), plan.steps()).meetsAll()).isTrue();
                assertThat(solver.orderMatters(plan)).isEqualTo(orders(plan.steps()).stream().anyMatch(order -> !request.evaluate(plan.parts(), order).meetsAll()));
            });
            assertThat(solver.solvedByAll()).isEqualTo(orders(steps).stream().anyMatch(order -> request.evaluate(parts, order).meetsAll()));
            assertThat(solver.reordered(List.of(), steps).isPresent()).isEqualTo(orders(steps).stream().anyMatch(order -> request.evaluate(List.of(), order).meetsAll()));
            for (Request.Step step : request.steps()) {
                boolean works = orders(steps).stream().flatMap(order -> request.evaluate(parts, order).done().stream())
                        .anyMatch(done -> done.step().equals(step) && done.worked())
                        || subsets(steps).stream().flatMap(some -> orders(some).stream()).flatMap(order -> request.evaluate(parts, order).done().stream())
                                .anyMatch(done -> done.step().equals(step) && done.worked());
                assertThat(solver.deadSteps().contains(step.id())).isEqualTo(!works);
            }
        }
    }

    private static List<List<String>> subsets(List<String> from) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (String one : from) {
            new ArrayList<>(all).forEach(some -> {
                List<String> more = new ArrayList<>(some);
                more.add(one);
                all.add(more);
            });
        }
        return all;
    }

    private static List<List<String>> orders(List<String> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        return of.stream().flatMap(first -> orders(of.stream().filter(one -> !one.equals(first)).toList()).stream().map(rest -> {
            List<String> order = new ArrayList<>(List.of(first));
            order.addAll(rest);
            return order;
        })).toList();
    }
}
