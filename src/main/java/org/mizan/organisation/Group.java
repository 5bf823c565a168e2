package org.mizan.organisation;

import java.util.UUID;

/** Members of an organisation who belong together there: a department, a site. */
public record Group(UUID id, String name) {
}
