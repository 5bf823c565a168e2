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

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode production = JSON.readTree(Realm.PRODUCTION.toFile());
    private final JsonNode local = JSON.readTree(Realm.local(Path.of("")));

    RealmTest() throws IOException {
    }

    @Test
    void production_knows_no_person_and_no_direct_grant() {
        assertThat(names(production.get("users"), "username")).allMatch(name -> name.startsWith("service-account-"));
        assertThat(production.get("clients")).noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean());
        assertThat(production.get("clients")).noneMatch(client -> client.get("publicClient").asBoolean());
    }

    @Test
    void the_local_realm_is_productions_with_four_people_and_one_client_more() {
        for (var setting : production.properties()) {
            if (!List.of("users", "clients", "scopeMappings").contains(setting.getKey())) {
                assertThat(local.get(setting.getKey())).as(setting.getKey()).isEqualTo(setting.getValue());
            }
        }
        assertThat(names(local.get("users"), "username")).containsAll(names(production.get("users"), "username"))
                .contains("salma", "omar", "huda", "nadia").hasSize(production.get("users").size() + 4);
        assertThat(names(local.get("clients"), "clientId")).containsAll(names(production.get("clients"), "clientId"))
                .contains("mizan-cli").hasSize(production.get("clients").size() + 1);
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
        var profile = JSON.readTree(production.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText());
        assertThat(names(profile.get("attributes"), "name")).containsExactly("username", "email", "locale", "zoneinfo");
        assertThat(profile.get("attributes")).noneMatch(attribute -> attribute.has("required"));
    }

    private static List<String> names(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.get(key).asText()).toList();
    }
}
