package org.mizan.account;

/** What Keycloak says somebody may do on the whole site. Who manages an organisation is that organisation's membership, not a role. */
public enum Role {

    LEARNER("learner"),
    INSTRUCTOR("instructor"),
    SITE_ADMIN("site-admin");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The role's name in Keycloak's realm. */
    public String realmRole() {
        return realmRole;
    }
}
