package org.mizan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Every column has a purpose, an audience and a day of deletion. */
@QuarkusTest
class LedgerTest {

    /** Tables that hold nothing about anybody, and what they hold. */
    private static final Map<String, String> IMPERSONAL = Map.ofEntries(
            Map.entry("flyway_schema_history", "which migrations ran"),
            Map.entry("content_revision", "sources of lessons by hash"),
            Map.entry("content_proof", "what the solver proved"),
            Map.entry("organisation", "what an organisation says of itself"),
            Map.entry("organisation_group", "how an organisation calls its groups"),
            Map.entry("assignment", "what an organisation asks"),
            Map.entry("assignment_course", "for which courses"),
            Map.entry("assignment_group", "of which groups"),
            Map.entry("course_condition", "which courses an organisation made a condition"),
            Map.entry("joining_code", "keyed hashes of printed codes, which name nobody"),
            Map.entry("joining_try", "how often a session tried a code within the hour, under a mark that leads to nobody"),
            Map.entry("evidence_export", "that an organisation exported evidence"));

    @Inject
    DataSource database;

    @Inject
    @All
    List<PersonalData> stores;

    @Test
    void every_column_is_declared_and_nothing_else_is() throws SQLException {
        assertThat(declared()).isEqualTo(inTheDatabase());
    }

    private Set<String> declared() {
        var columns = new TreeSet<String>();
        for (var store : stores) {
            for (var ledger : store.describe()) {
                ledger.columns().forEach(column -> assertThat(columns.add(ledger.table() + "." + column.name())).as("once").isTrue());
            }
        }
        return columns;
    }

    private Set<String> inTheDatabase() throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'")) {
            while (rows.next()) {
                if (!IMPERSONAL.containsKey(rows.getString(1))) {
                    columns.add(rows.getString(1) + "." + rows.getString(2));
                }
            }
        }
        return columns;
    }
}
