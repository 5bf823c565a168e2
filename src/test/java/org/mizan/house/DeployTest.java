package org.mizan.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code deploy/} says is true of the rest: no container engine is needed to find a variable that nobody reads or a path that is not there. */
class DeployTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");
    private static final Pattern IN_CODE = Pattern.compile("`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`");
    private static final Pattern ASSIGNED = Pattern.compile("(?m)^([A-Z][A-Z0-9_]*)=");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(\\S+) ");
    /** A service's name: in another's address, with its port. */
    private static final Pattern SERVICE = Pattern.compile("(?:@|//|\\s)([a-z-]+):(?:5432|8080)\\b");

    @Test
    void every_variable_of_compose_is_in_the_example_and_the_other_way_round() throws IOException {
        assertThat(found(ASSIGNED, read(".env.example"))).isEqualTo(found(VARIABLE, read("compose.yaml")));
    }

    @Test
    void the_example_holds_no_secret() throws IOException {
        assertThat(read(".env.example").lines().filter(line -> line.matches("[A-Z_]*(PASSWORD|SECRET)=.+"))).isEmpty();
    }

    @Test
    void every_variable_of_the_example_is_in_the_first_table_of_settings_and_the_other_way_round() throws IOException {
        assertThat(rows(settings()[0])).isEqualTo(found(ASSIGNED, read(".env.example")));
    }

    @Test
    void every_variable_that_the_app_reads_is_in_the_second_table_and_the_other_way_round() throws IOException {
        assertThat(rows(settings()[1])).isEqualTo(readByTheApp());
    }

    @Test
    void compose_gives_the_app_only_what_it_reads_and_all_that_it_needs() throws IOException {
        var given = environment("app").keySet();
        assertThat(readByTheApp()).containsAll(given);
        var needed = found(Pattern.compile("\\$\\{(MIZAN_[A-Z_]+)}"), Files.readString(Path.of("src/main/resources/application.properties")));
        assertThat(given).containsAll(needed);
    }

    @Test
    void compose_gives_keycloak_all_that_the_realm_leaves_open() throws IOException {
        var open = found(VARIABLE, read("keycloak/mizan-realm.json"));
        assertThat(open).isNotEmpty();
        assertThat(environment("accounts").keySet()).containsAll(open);
    }

    @Test
    void app_and_keycloak_are_given_the_same_secrets_and_addresses() throws IOException {
        var accounts = environment("accounts");
        environment("app").forEach((name, value) -> {
            if (accounts.containsKey(name)) {
                assertThat(value).as(name).isEqualTo(accounts.get(name));
            }
        });
        assertThat(environment("app").get("MIZAN_KEYCLOAK_URL")).isEqualTo(accounts.get("KC_HOSTNAME"));
    }

    @Test
    void the_app_believes_its_proxy() throws IOException {
        assertThat(environment("app")).containsEntry("MIZAN_BEHIND_PROXY", "true");
    }

    @Test
    void every_service_is_watched_or_is_the_proxy() throws IOException {
        services().forEach((name, service) -> {
            if (!name.equals("proxy")) {
                assertThat(service).as("%s", name).containsKey("healthcheck");
            }
            assertThat(service).as("%s", name).containsKey("restart");
        });
    }

    @Test
    void only_the_proxy_is_reached_from_outside() throws IOException {
        services().forEach((name, service) -> assertThat(service.containsKey("ports")).as("%s", name).isEqualTo(name.equals("proxy")));
    }

    @Test
    void every_service_and_volume_that_is_named_is_declared() throws IOException {
        var text = read("compose.yaml") + read("proxy/Caddyfile");
        assertThat(services().keySet()).containsAll(found(SERVICE, text));
        var volumes = map(compose().get("volumes")).keySet();
        services().values().stream().flatMap(service -> service.get("volumes") instanceof List<?> list ? list.stream() : Stream.of())
                .map(volume -> volume.toString().split(":")[0])
                .forEach(source -> {
                    if (source.startsWith(".")) {
                        assertThat(DEPLOY.resolve(source)).exists();
                    } else {
                        assertThat(volumes).contains(source);
                    }
                });
    }

    @Test
    void the_proxy_is_given_what_the_caddyfile_reads() throws IOException {
        assertThat(found(Pattern.compile("\\{\\$([A-Z_]+)}"), read("proxy/Caddyfile"))).isEqualTo(new TreeSet<>(environment("proxy").keySet()));
    }

    @Test
    void what_the_containerfile_copies_is_there() throws IOException {
        var copied = found(COPIED, read("Containerfile"));
        assertThat(copied).isNotEmpty();
        assertThat(copied).allSatisfy(path -> assertThat(Path.of(path)).exists());
        var sent = read("Containerfile.dockerignore").lines().filter(line -> line.startsWith("!")).map(line -> line.substring(1)).toList();
        assertThat(copied).allSatisfy(path -> assertThat(sent).anySatisfy(root -> assertThat(path).startsWith(root)));
    }

    @Test
    void the_images_have_the_versions_that_are_tested() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var keycloak = found(Pattern.compile("<keycloak.version>(.+?)</keycloak.version>"), pom).first();
        var postgres = found(Pattern.compile("<postgres.version>(\\d+)\\."), pom).first();
        assertThat(found(Pattern.compile("keycloak/keycloak:(\\S+)"), read("Containerfile"))).containsExactly(keycloak);
        assertThat(found(Pattern.compile("library/postgres:(\\S+)"), read("compose.yaml"))).containsExactly(postgres);
    }

    @Test
    void the_realm_wears_a_theme_that_is_there() throws IOException {
        var realm = new ObjectMapper().readTree(DEPLOY.resolve("keycloak/mizan-realm.json").toFile());
        assertThat(realm.path("realm").asText()).isEqualTo("mizan");
        for (var kind : List.of("login", "email")) {
            var theme = realm.path(kind + "Theme").asText();
            if (!theme.isEmpty()) {
                assertThat(DEPLOY.resolve("keycloak/theme").resolve(theme).resolve(kind).resolve("theme.properties")).exists();
            }
        }
        assertThat(realm.path("loginTheme").asText()).isEqualTo("mizan");
    }

    // ------------------------------------------------------------------------------------------------------------------

    private static String read(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file));
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    /** The two tables under "Settings": of compose.yaml, then of the app. */
    private static String[] settings() throws IOException {
        var tables = read("README.md").split("\n## Settings\n")[1].split("\n## ")[0].split("\nRead by the app itself");
        assertThat(tables).hasSize(2);
        return tables;
    }

    /** The variables in the first cells of a table. */
    private static Set<String> rows(String text) {
        return text.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1])
                .flatMap(cell -> found(IN_CODE, cell).stream()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> readByTheApp() throws IOException {
        return found(Pattern.compile("\\$\\{(MIZAN_[A-Z_]+)[:}]"), Files.readString(Path.of("src/main/resources/application.properties")));
    }

    private static Map<String, Object> compose() throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(read("compose.yaml")));
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        var services = new TreeMap<String, Map<String, Object>>();
        map(compose().get("services")).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    private static Map<String, Object> environment(String service) throws IOException {
        return map(services().get(service).get("environment"));
    }

    private static Map<String, Object> map(Object yaml) {
        assertThat(yaml).isInstanceOf(Map.class);
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) yaml).forEach((key, value) -> map.put(key.toString(), value));
        return map;
    }
}
