package org.mizan.organisation.web;

import java.util.regex.Pattern;

import org.mizan.site.LargeBodies;

import jakarta.enterprise.context.ApplicationScoped;

/** A list of staff may be sent to the pages of invitations, and to their interface for programs. */
@ApplicationScoped
class InvitationsAddress implements LargeBodies {

    private static final Pattern BELOW = Pattern.compile("/[a-z]{2,3}/organisations/[^/]+/invitations/list(/[a-z]+)?|/api/organisations/[^/]+/invitations");

    @Override
    public boolean at(String path) {
        return BELOW.matcher(path).matches();
    }
}
