package org.mizan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final String COMPLETED = "mizan.completed.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode production = JSON.readTree(Realm.PRODUCTION.toFile());
    private final JsonNode local = JSON.readTree(Realm.local(Path.of("")));

    RealmTest() throws IOException {
    }

    @Test
    void production_knows_no_person_and_no_direct_grant() {
        assertThat(names(production.get("users"), "username")).allMatch(name -> name.startsWith("service-account-"));
        assertThat(production.get("clients")).noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean());
        assertThat(production.get("clients")).filteredOn(client -> client.get("publicClient").asBoolean()).extracting(client -> client.get("clientId").asText())
                .as("Keycloak's own pages").containsExactlyInAnyOrder("account", "account-console", "security-admin-console", "admin-cli");
    }

    @Test
    void the_local_realm_is_productions_with_four_people_and_two_clients_more() {
        for (var setting : production.properties()) {
            if (!List.of("users", "clients", "scopeMappings").contains(setting.getKey())) {
                assertThat(local.get(setting.getKey())).as(setting.getKey()).isEqualTo(setting.getValue());
            }
        }
        assertThat(names(local.get("users"), "username")).containsAll(names(production.get("users"), "username"))
                .contains("salma", "omar", "huda", "nadia").hasSize(production.get("users").size() + 4);
        assertThat(names(local.get("clients"), "clientId")).containsAll(names(production.get("clients"), "clientId"))
                .contains("mizan-cli", "example-employer").hasSize(production.get("clients").size() + 2);
    }

    @Test
    void huda_manages_by_membership_and_not_by_a_realm_role() {
        for (var person : local.get("users")) {
            if (person.get("username").asText().equals("huda")) {
                assertThat(person.get("realmRoles")).extracting(JsonNode::asText).containsExactly("default-roles-mizan");
            }
        }
    }

    @Test
    void no_secret_is_written_down() throws IOException {
        var secret = Pattern.compile("\"(?:secret|value)\": *\"(?!\\$\\{MIZAN_)");
        for (var file : List.of(Realm.PRODUCTION, Realm.LOCAL_ADDITIONS)) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(secret);
        }
    }

    @Test
    void an_account_asks_for_a_user_name_and_nothing_else() throws IOException {
        var profile = profile();
        assertThat(names(profile.get("attributes"), "name")).filteredOn(name -> !name.startsWith(COMPLETED))
                .containsExactly("username", "email", "locale", "zoneinfo");
        assertThat(profile.get("attributes")).noneMatch(attribute -> attribute.has("required"));
    }

    /** Keycloak drops an attribute that nobody declared, without a word; and whoever may write it could claim what is not so. */
    @Test
    void every_shipped_course_has_an_attribute_that_nobody_but_an_administrator_writes_and_a_scope_that_nobody_has_by_default() throws IOException {
        List<String> courses;
        try (var folders = Files.list(Path.of("content/courses"))) {
            courses = folders.filter(Files::isDirectory).map(folder -> COMPLETED + folder.getFileName()).sorted().toList();
        }
        var attributes = StreamSupport.stream(profile().get("attributes").spliterator(), false).filter(one -> one.get("name").asText().startsWith(COMPLETED)).toList();
        assertThat(attributes).extracting(one -> one.get("name").asText()).containsExactlyInAnyOrderElementsOf(courses);
        assertThat(attributes).allSatisfy(one -> {
            assertThat(one.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
            assertThat(one.at("/permissions/view").toString()).isEqualTo("[\"admin\"]");
        });
        assertThat(names(production.get("clientScopes"), "name").stream().filter(name -> name.startsWith(COMPLETED))).containsExactlyInAnyOrderElementsOf(courses);
        for (var scope : production.get("clientScopes")) {
            var name = scope.get("name").asText();
            if (name.startsWith(COMPLETED)) {
                assertThat(scope.get("protocolMappers")).singleElement().satisfies(mapper -> {
                    assertThat(mapper.at("/config/user.attribute").asText()).isEqualTo(name);
                    assertThat(mapper.at("/config/claim.name").asText()).isEqualTo("mizan_completed." + name.substring(COMPLETED.length()));
                });
            }
        }
        assertThat(production.get("defaultDefaultClientScopes").toString() + production.get("defaultOptionalClientScopes") + production.get("clients"))
                .as("given to no client").doesNotContain(COMPLETED);
    }

    @Test
    void the_script_declares_what_the_realm_has() throws IOException {
        var course = "privacy-settings";
        var script = Files.readString(Path.of("deploy/keycloak/declare-course"));
        var attribute = found("(?s)attribute='(\\{.*?}),'\n", script).replace("'$name'", COMPLETED + course);
        var scope = found("(?s)<< SCOPE\n(.*?)\nSCOPE\n", script).replace("$name", COMPLETED + course).replace("$course", course).replace("\\$", "$");
        assertThat(profile().get("attributes")).contains(JSON.readTree(attribute));
        assertThat(production.get("clientScopes")).contains(JSON.readTree(scope));
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private JsonNode profile() throws IOException {
        return JSON.readTree(production.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText());
    }

    private static List<String> names(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.get(key).asText()).toList();
    }
}
