package org.mizan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The realm of the local run: production's, to which one small file adds four people and a client for the command line. */
public final class Realm {

    public static final Path PRODUCTION = Path.of("deploy", "keycloak", "mizan-realm.json");
    public static final Path LOCAL_ADDITIONS = Path.of("deploy", "keycloak", "mizan-realm-local-additions.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Production's realm with the additions: lists grow, nothing is replaced, so the two cannot drift apart. */
    public static String local(Path project) {
        var realm = read(project.resolve(PRODUCTION));
        read(project.resolve(LOCAL_ADDITIONS)).properties().forEach(addition -> {
            if (!(realm.get(addition.getKey()) instanceof ArrayNode list) || !(addition.getValue() instanceof ArrayNode more)) {
                throw new CannotStart(LOCAL_ADDITIONS + " may only add to lists; \"" + addition.getKey() + "\" is none.");
            }
            list.addAll(more);
        });
        return realm.toPrettyString();
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            if (json instanceof ObjectNode object) {
                return object;
            }
            throw new CannotStart(file + " is no JSON object.");
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Realm() {
    }
}
