package org.mizan.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {

    @Inject
    DataSource database;

    @Test
    void the_app_starts_on_a_real_postgresql_as_an_ordinary_role() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('is_superuser'), version()")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("off");
            assertThat(row.getString(2)).startsWith("PostgreSQL 17");
        }
    }
}
