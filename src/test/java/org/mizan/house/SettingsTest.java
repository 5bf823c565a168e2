package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mizan.local.Realm;

/** Whatever an operator can or must set is in deploy/README.md, and what the containers need is in .env.example. */
class SettingsTest {

    private static final Pattern IN_EXPRESSIONS = Pattern.compile("\\$\\{(MIZAN_[A-Z_]+)");
    private static final Pattern MENTIONED = Pattern.compile("\\b(MIZAN_[A-Z_]+)");
    private static final Pattern ASSIGNED = Pattern.compile("(?m)^#? ?(MIZAN_[A-Z_]+)=");

    @Test
    void every_setting_is_described() {
        var described = names(MENTIONED, Path.of("deploy/README.md"));
        assertThat(described).containsAll(names(IN_EXPRESSIONS, Path.of("src/main/resources/application.properties")));
        assertThat(described).containsAll(names(IN_EXPRESSIONS, Realm.PRODUCTION));
        assertThat(described).containsAll(names(IN_EXPRESSIONS, Path.of("deploy/compose.yaml")));
    }

    @Test
    void the_example_names_what_the_containers_need() {
        assertThat(names(ASSIGNED, Path.of("deploy/.env.example")))
                .containsAll(names(Pattern.compile("\\$\\{(MIZAN_[A-Z_]+):\\?"), Path.of("deploy/compose.yaml")));
    }

    private static Set<String> names(Pattern pattern, Path file) {
        return pattern.matcher(WordsTest.read(file)).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
