package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.mizan.simulation.Anonymise.Aim;
import org.mizan.simulation.Anonymise.Column;
import org.mizan.simulation.Anonymise.Goal;
import org.mizan.simulation.Anonymise.Group;
import org.mizan.simulation.Anonymise.Person;
import org.mizan.simulation.Anonymise.Row;
import org.mizan.simulation.Anonymise.Value;

/** Tables to test with: one that could stand in a lesson, and as many random ones as wanted. */
final class Tables {

    static final List<Value> TOWNS = List.of(new Value("tunis", "Tunis", List.of("north")), new Value("bizerte", "Bizerte", List.of("north")),
            new Value("sfax", "Sfax", List.of("south")), new Value("gabes", "Gabès", List.of("south")));
    static final List<Value> ILLNESSES = List.of(new Value("flu", "Flu", List.of()), new Value("asthma", "Asthma", List.of()), new Value("diabetes", "Diabetes", List.of()));

    /** A clinic publishes a table without names; a running club has published its results. */
    static Anonymise clinic() {
        return new Anonymise(new Heading("clinic", Optional.empty(), List.of(), "A table without names", "Publish it, and let nobody be found.", ""),
                people("salma", "omar", "nour", "adam", "huda", "sami"), columns(),
                List.of(row("salma", "34", "tunis", "asthma"), row("omar", "37", "bizerte", "flu"), row("nour", "38", "tunis", "diabetes"),
                        row("adam", "52", "sfax", "flu"), row("huda", "55", "gabes", "flu"), row("sami", "58", "sfax", "asthma")),
                new Anonymise.Second("The results of the run", List.of("age", "town"), List.of(row("salma", "34", "tunis"), row("adam", "52", "sfax"))),
                1, true, List.of(new Goal(Aim.K, 3, ""), new Goal(Aim.LOSS, 40, ""), new Goal(Aim.FOUND, 0, "")), List.of("salma"));
    }

    private static List<Column> columns() {
        return List.of(new Column("age", "Age", false, List.of(), List.of(), List.of(10, 20)),
                new Column("town", "Town", false, TOWNS, List.of(new Group("north", "The north"), new Group("south", "The south")), List.of()),
                new Column("illness", "Illness", true, ILLNESSES, List.of(), List.of()));
    }

    private static List<Person> people(String... ids) {
        return List.of(ids).stream().map(id -> new Person(id, id)).toList();
    }

    static Row row(String person, String... cells) {
        return new Row(person, List.of(cells));
    }

    static Anonymise random(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        List<String> ids = IntStream.range(0, 2 + random.nextInt(7)).mapToObj(i -> "p" + i).toList();
        for (String id : ids) {
            String age = String.valueOf(20 + random.nextInt(12));
            String town = TOWNS.get(random.nextInt(4)).id();
            boolean inFirst = rows.isEmpty() || random.nextInt(5) > 0;
            if (inFirst) {
                rows.add(row(id, age, town, ILLNESSES.get(random.nextInt(3)).id()));
            }
            if (!inFirst || random.nextBoolean()) {
                second.add(row(id, age, town));
            }
        }
        return new Anonymise(Heading.NONE, people(ids.toArray(String[]::new)), columns(), rows, new Anonymise.Second("", List.of("age", "town"), second),
                random.nextInt(3), random.nextBoolean(),
                List.of(new Goal(Aim.K, 1 + random.nextInt(3), ""), new Goal(Aim.LOSS, random.nextInt(100), "")), List.of());
    }

    static AnonymiseChoice choice(Anonymise table, Random random) {
        AnonymiseChoice choice = table.untouched();
        for (Column column : table.quasi()) {
            choice = choice.with(column.id(), random.nextInt(column.last() + 1));
        }
        java.util.Set<String> out = random.nextInt(3) == 0 ? java.util.Set.of(table.rows().get(random.nextInt(table.rows().size())).person()) : java.util.Set.of();
        return new AnonymiseChoice(choice.steps(), out, table.aggregate() && random.nextInt(3) == 0);
    }

    private Tables() {
    }
}
