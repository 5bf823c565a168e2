package org.mizan.organisation.web;

import org.mizan.organisation.Organisation;

import io.quarkus.qute.TemplateExtension;

/** Where the pages of an organisation are, without the language. */
@TemplateExtension
public final class Addresses {

    /** The overview; every other page of those who manage the organisation stands below it. */
    public static String address(Organisation organisation) {
        return "/organisations/" + organisation.id();
    }

    /** @param part such as {@code people} */
    public static String address(Organisation organisation, String part) {
        return address(organisation) + "/" + part;
    }

    private Addresses() {
    }
}
