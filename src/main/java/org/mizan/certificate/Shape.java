package org.mizan.certificate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** What an Open Badge has to consist of (Open Badges 3.0, appendix B): its parts are there, and each is of its type. */
final class Shape {

    /** A badge has one of these types beside {@code VerifiableCredential}. */
    static final Set<String> BADGES = Set.of("OpenBadgeCredential", "AchievementCredential");
    static final String STATUS_LIST = "BitstringStatusListCredential";

    private static final String[] ACHIEVEMENT = {"id", "name", "description", "criteria"};
    /** What stands under a key has to be of a type, wherever the key stands. */
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("issuer", "Profile"), Map.entry("source", "Profile"),
            Map.entry("creator", "Profile"), Map.entry("parentOrg", "Profile"), Map.entry("achievement", "Achievement"),
            Map.entry("result", "Result"), Map.entry("resultDescription", "ResultDescription"), Map.entry("alignment", "Alignment"),
            Map.entry("identifier", "IdentityObject"), Map.entry("otherIdentifier", "IdentifierEntry"), Map.entry("evidence", "Evidence"),
            Map.entry("image", "Image"), Map.entry("address", "Address"), Map.entry("geo", "GeoCoordinates"),
            Map.entry("rubricCriterionLevel", "RubricCriterionLevel"));

    /** @throws Malformed if something is missing or of another type */
    static void check(JsonObject badge) throws Malformed {
        for (String key : new String[] {"id", "issuer", "credentialSubject"}) {
            if (!badge.containsKey(key)) {
                throw new Malformed(Finding.INCOMPLETE, key);
            }
        }
        if (Values.id(badge, "issuer").isEmpty()) {
            throw new Malformed(Finding.INCOMPLETE, "issuer.id");
        }
        for (JsonValue value : Values.list(badge, "credentialSubject")) {
            if (!(value instanceof JsonObject subject)) {
                throw new Malformed(Finding.MISSHAPEN, "credentialSubject");
            }
            is(subject, "AchievementSubject", "credentialSubject");
            JsonObject achievement = Values.child(subject, "achievement")
                    .orElseThrow(() -> new Malformed(Finding.INCOMPLETE, "credentialSubject.achievement"));
            for (String key : ACHIEVEMENT) {
                if (!achievement.containsKey(key)) {
                    throw new Malformed(Finding.INCOMPLETE, "credentialSubject.achievement." + key);
                }
            }
        }
        walk(badge, "");
    }

    private static void walk(JsonObject object, String path) throws Malformed {
        for (var entry : object.entrySet()) {
            String here = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            Optional<String> type = Optional.ofNullable(TYPES.get(entry.getKey()));
            if (entry.getValue() instanceof JsonArray array) {
                for (JsonValue item : array) {
                    visit(item, type, here);
                }
            } else if (!entry.getKey().equals("proof") && !entry.getKey().equals("@context")) {
                visit(entry.getValue(), type, here);
            }
        }
    }

    private static void visit(JsonValue value, Optional<String> type, String path) throws Malformed {
        if (value instanceof JsonObject object) {
            if (type.isPresent()) {
                is(object, type.get(), path);
            }
            walk(object, path);
        }
    }

    private static void is(JsonObject object, String type, String path) throws Malformed {
        if (!Values.texts(object, "type").contains(type)) {
            throw new Malformed(Finding.MISSHAPEN, path + ".type");
        }
    }

    private Shape() {
    }
}
