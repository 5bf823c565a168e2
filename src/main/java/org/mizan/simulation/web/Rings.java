package org.mizan.simulation.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.mizan.simulation.MirrorImage;

/**
 * The audiences of a mirror drawn as circles, each inside the circle that sees less.
 *
 * @param rings from the outermost in, so that inner ones are drawn over outer ones
 */
record Rings(String width, String height, List<Ring> rings) {

    private static final double LEAF = 30;
    private static final double GAP = 10;
    /** Room for the number at the top of a circle that holds others. */
    private static final double HEAD = 26;

    private static final double DIGIT_WIDTH = 8;
    private static final double DIGIT_HEIGHT = 12;
    private static final List<String> DIGITS = List.of("M4 1q-3 0-3 5t3 5 3-5-3-5z", "M2 3l3-2v10", "M1 3q0-2 3-2t3 2-6 8h6",
            "M1 2q1-1 3-1 3 0 3 2.5T4 6q3 0 3 2.5T4 11q-2 0-3-1", "M5 11V1L1 8h6", "M7 1H2v4q1-.6 2-.6 3 0 3 3.2T4 11q-2 0-3-1",
            "M6 1Q1 4 1 8q0 3 3 3t3-3-3-2.6q-2 0-3 2", "M1 1h6q-4 4-4 10", "M4 6Q1 5.5 1 3.3T4 1t3 2.3T4 6q-3 .5-3 2.6T4 11t3-2.4T4 6z",
            "M2 11q5-3 5-7 0-3-3-3T1 4t3 2.6q2 0 3-2");

    /**
     * @param number    place of the audience among the sentences, from 1
     * @param knows     something reaches it
     * @param sensitive something sensitive reaches it
     */
    record Ring(int number, String x, String y, String radius, String badgeX, String badgeY, boolean knows, boolean sensitive) {

        /** The number in strokes: text over circles is text whose contrast no checker can tell. */
        public List<Digit> digits() {
            String figures = String.valueOf(number);
            List<Digit> digits = new ArrayList<>();
            for (int i = 0; i < figures.length(); i++) {
                double left = Double.parseDouble(badgeX) - figures.length() * DIGIT_WIDTH / 2 + i * DIGIT_WIDTH;
                digits.add(new Digit(DIGITS.get(figures.charAt(i) - '0'), Rings.number(left), Rings.number(Double.parseDouble(badgeY) - DIGIT_HEIGHT / 2)));
            }
            return digits;
        }
    }

    /** A figure from 0 to 9, drawn from its upper left corner. */
    record Digit(String path, String x, String y) {
    }

    private record Circle(MirrorImage.Knowing knowing, int number, double radius, List<Circle> inner) {
    }

    static Rings of(MirrorImage image) {
        List<MirrorImage.Knowing> all = image.knowing();
        List<Circle> outermost = circles(all, Optional.empty(), new HashSet<>());
        double height = outermost.stream().mapToDouble(circle -> 2 * circle.radius()).max().orElse(0) + 2 * GAP;
        List<Ring> rings = new ArrayList<>();
        double width = draw(outermost, GAP, height / 2, rings) + GAP;
        return new Rings(number(width), number(height), rings);
    }

    private static List<Circle> circles(List<MirrorImage.Knowing> all, Optional<String> parent, Set<String> seen) {
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            MirrorImage.Knowing one = all.get(i);
            if (one.audience().parent().equals(parent) && seen.add(one.audience().id())) {
                List<Circle> inner = circles(all, Optional.of(one.audience().id()), seen);
                circles.add(new Circle(one, i + 1, inner.isEmpty() ? LEAF : row(inner) / 2 + HEAD, inner));
            }
        }
        return circles;
    }

    private static double row(List<Circle> circles) {
        return circles.stream().mapToDouble(circle -> 2 * circle.radius()).sum() + GAP * (circles.size() - 1);
    }

    /** Draws a row of circles from {@code left}; answers where it ends. */
    private static double draw(List<Circle> circles, double left, double middle, List<Ring> rings) {
        double at = left;
        for (Circle circle : circles) {
            double x = at + circle.radius();
            double badge = circle.inner().isEmpty() ? middle : middle - circle.radius() + HEAD / 2;
            rings.add(new Ring(circle.number(), number(x), number(middle), number(circle.radius()), number(x), number(badge),
                    !circle.knowing().knowsNothing(), circle.knowing().knows().stream().anyMatch(datum -> datum.sensitive().isPresent())));
            draw(circle.inner(), x - row(circle.inner()) / 2, middle, rings);
            at += 2 * circle.radius() + GAP;
        }
        return at - (circles.isEmpty() ? 0 : GAP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
