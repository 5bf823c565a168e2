package org.mizan.organisation.store;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.resource.OrganizationMembersResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationInvitationRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.mizan.organisation.Directory;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts.Unreachable;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/**
 * Keycloak's organisations. It deletes the account of whoever came by an invitation and is taken out ("managed" members), so these stay in
 * there, and Mizan remembers that they have left.
 */
@ApplicationScoped
class KeycloakDirectory implements Directory {

    private static final int PAGE = 200;
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();
    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();
    private static final int BAD_REQUEST = Response.Status.BAD_REQUEST.getStatusCode();

    private final OrganisationsClient client;
    private final Departures departures;
    private final Optional<String> home;

    @Inject
    KeycloakDirectory(OrganisationsClient client, Departures departures, @ConfigProperty(name = "mizan.account.url") Optional<String> home) {
        this.client = client;
        this.departures = departures;
        this.home = home.filter(url -> !url.isEmpty());
    }

    @Override
    public OrganisationId create(String name, String domain) throws Unreachable, Taken {
        var wanted = new OrganizationRepresentation();
        wanted.setName(name);
        wanted.setAlias(domain);
        wanted.addDomain(new OrganizationDomainRepresentation(domain));
        // After an invitation was accepted; without it Keycloak's own account pages would be shown, of which nobody has heard.
        home.ifPresent(url -> wanted.setRedirectUrl(url + "/joined"));
        var made = new Created();
        int status = KeycloakAnswers.status(() -> made.read(client.realm().organizations().create(wanted)));
        if (status == CONFLICT || status == BAD_REQUEST && known(domain)) {
            throw new Taken();
        }
        return made.id().orElseThrow(() -> KeycloakAnswers.unexpected(status));
    }

    private boolean known(String domain) throws Unreachable {
        return KeycloakAnswers.found(() -> client.realm().organizations().search(domain, true, 0, 1)).filter(found -> !found.isEmpty()).isPresent();
    }

    @Override
    public Optional<PersonId> find(String name) throws Unreachable {
        Optional<UserRepresentation> account = id(name).isPresent() ? KeycloakAnswers.found(() -> client.realm().users().get(name).toRepresentation())
                : KeycloakAnswers.found(() -> client.realm().users().searchByUsername(name, true)).stream().flatMap(List::stream).findFirst();
        return account.filter(KeycloakDirectory::open).map(found -> PersonId.of(found.getId()));
    }

    private static Optional<UUID> id(String text) {
        return OrganisationId.of(text).map(OrganisationId::value);
    }

    @Override
    public boolean invite(OrganisationId organisation, String address) throws Unreachable {
        int status = KeycloakAnswers.status(() -> members(of(organisation)).inviteUser(address, null, null));
        if (status != CONFLICT) {
            return sent(status);
        }
        if (belongs(organisation, address)) {
            return false;
        }
        // Keycloak refuses to invite whom it invited too long ago; it sends that one again, though.
        Optional<OrganizationInvitationRepresentation> expired = invited(organisation, address)
                .filter(invitation -> invitation.getStatus() == OrganizationInvitationRepresentation.Status.EXPIRED);
        return expired.isEmpty() || resent(organisation, expired.get());
    }

    @Override
    public boolean inviteAgain(OrganisationId organisation, String address) throws Unreachable {
        if (belongs(organisation, address)) {
            return false;
        }
        Optional<OrganizationInvitationRepresentation> before = invited(organisation, address);
        return before.isPresent() ? resent(organisation, before.get()) : invite(organisation, address);
    }

    private Optional<OrganizationInvitationRepresentation> invited(OrganisationId organisation, String address) throws Unreachable {
        return KeycloakAnswers.found(() -> of(organisation).invitations().list(null, address, null, null, null, 0, 1)).stream().flatMap(List::stream).findFirst();
    }

    private boolean resent(OrganisationId organisation, OrganizationInvitationRepresentation invitation) throws Unreachable {
        return sent(KeycloakAnswers.status(() -> of(organisation).invitations().resend(invitation.getId())));
    }

    private static boolean sent(int status) throws Unreachable {
        if (status < 200 || status >= 300) {
            throw KeycloakAnswers.unexpected(status);
        }
        return true;
    }

    /** Whether one of the members has the address. Keycloak's search looks at user names too, hence the second look. */
    private boolean belongs(OrganisationId organisation, String address) throws Unreachable {
        return KeycloakAnswers.found(() -> members(of(organisation)).search(address, true, 0, 2)).stream().flatMap(List::stream)
                .anyMatch(member -> address.equalsIgnoreCase(member.getEmail()));
    }

    @Override
    public void add(OrganisationId organisation, PersonId person) throws Unreachable {
        int status = KeycloakAnswers.status(() -> members(of(organisation)).addMember(person.toString()));
        if (status != CONFLICT) {
            sent(status);
        }
        departures.back(organisation, person);
    }

    @Override
    public void remove(OrganisationId organisation, PersonId person) throws Unreachable {
        Optional<MemberRepresentation> member = KeycloakAnswers.found(() -> members(of(organisation)).member(person.toString()).toRepresentation());
        if (member.isEmpty()) {
            return;
        }
        if (member.get().getMembershipType() == MembershipType.MANAGED) {
            departures.gone(organisation, person);
            return;
        }
        int status = KeycloakAnswers.status(() -> members(of(organisation)).removeMember(person.toString()));
        if (status != NOT_FOUND) {
            sent(status);
        }
    }

    @Override
    public Optional<Set<PersonId>> members(OrganisationId organisation) throws Unreachable {
        var everybody = new HashSet<PersonId>();
        Optional<List<MemberRepresentation>> page;
        int first = 0;
        do {
            int from = first;
            page = KeycloakAnswers.found(() -> members(of(organisation)).list(from, PAGE));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            page.get().stream().filter(KeycloakDirectory::open).forEach(member -> everybody.add(PersonId.of(member.getId())));
            first += PAGE;
        } while (page.get().size() == PAGE);
        everybody.removeAll(departures.of(organisation));
        return Optional.of(everybody);
    }

    @Override
    public Set<OrganisationId> of(PersonId person) throws Unreachable {
        Set<OrganisationId> gone = departures.of(person);
        return KeycloakAnswers.found(() -> client.realm().organizations().members().getOrganizations(person.toString(), true)).stream().flatMap(List::stream)
                .filter(OrganizationRepresentation::isEnabled).map(each -> new OrganisationId(UUID.fromString(each.getId())))
                .filter(each -> !gone.contains(each)).collect(Collectors.toSet());
    }

    @Override
    public Optional<Profile> profile(PersonId person) throws Unreachable {
        return KeycloakAnswers.found(() -> client.realm().users().get(person.toString()).toRepresentation())
                .filter(KeycloakDirectory::open).map(KeycloakDirectory::profile);
    }

    /** Whether one can sign in to it. */
    private static boolean open(UserRepresentation account) {
        return !Boolean.FALSE.equals(account.isEnabled());
    }

    private static Profile profile(UserRepresentation account) {
        String name = Stream.of(account.getFirstName(), account.getLastName()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        return new Profile(name.isEmpty() ? account.getUsername() : name, Optional.ofNullable(account.getEmail()).filter(address -> !address.isEmpty()),
                attribute(account, "locale"), attribute(account, "zoneinfo").filter(KeycloakDirectory::zone));
    }

    private static Optional<String> attribute(UserRepresentation account, String name) {
        Map<String, List<String>> all = account.getAttributes() == null ? Map.of() : account.getAttributes();
        return all.getOrDefault(name, List.of()).stream().filter(value -> value != null && !value.isBlank()).findFirst();
    }

    /** Keycloak takes any words for a zone. */
    private static boolean zone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private OrganizationResource of(OrganisationId organisation) {
        return client.realm().organizations().get(organisation.toString());
    }

    private static OrganizationMembersResource members(OrganizationResource organisation) {
        return organisation.members();
    }

    /** Keycloak tells the id of what it made in the address of the answer. */
    private static final class Created {

        private Optional<OrganisationId> id = Optional.empty();

        Response read(Response answer) {
            URI place = answer.getLocation();
            id = place == null ? Optional.empty() : OrganisationId.of(place.getPath().substring(place.getPath().lastIndexOf('/') + 1));
            return answer;
        }

        Optional<OrganisationId> id() {
            return id;
        }
    }
}
