package org.mizan.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.Fetching;
import org.mizan.certificate.GuardedFetch;
import org.mizan.certificate.Issuer;
import org.mizan.certificate.Issuing;
import org.mizan.certificate.Verification;
import org.mizan.certificate.Verifier;
import org.mizan.certificate.store.GivenCertificates;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.privacy.Keys;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where certificates are signed, and where they are looked at. */
@ApplicationScoped
class Desk implements Issuing {

    /** Looking at a stranger's document takes a whole core for a moment, and up to some seconds of waiting for others. */
    private static final int SEATS = 6;

    private final GivenCertificates given;
    private final Catalogue catalogue;
    private final Keys keys;
    private final CertificateConfig config;
    private final Clock clock;
    private final RoutingContext request;
    private final Optional<URI> url;
    private final Fetching network;

    @Inject
    Desk(GivenCertificates given, Catalogue catalogue, Keys keys, CertificateConfig config, Clock clock, RoutingContext request,
            @ConfigProperty(name = "mizan.account.url") Optional<URI> url) {
        this.given = given;
        this.catalogue = catalogue;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.request = request;
        this.url = url;
        this.network = config.fetch() ? new GuardedFetch() : Fetching.NOTHING;
    }

    @Override
    public Issuer issuer() {
        var seeds = keys.all(Keys.Use.BADGES).stream().map(key -> new Issuer.Seed(key.id(), key.bytes())).toList();
        return Issuer.of(url.orElseGet(this::asked), config.issuer(), seeds);
    }

    private URI asked() {
        HttpServerRequest asking = request.request();
        return URI.create(asking.scheme() + "://" + asking.authority());
    }

    /** What a certificate is about, in words. A course that is no longer taught is named by its id. */
    Issuer.Achievement achievement(Certificate certificate, Language language) {
        Optional<Course> course = catalogue.course(certificate.course());
        String title = course.map(found -> found.text(language).title()).orElse(certificate.course());
        String criteria = course.flatMap(Course::certificate)
                .map(rule -> CertificatePages.criteria(course.get().lessons().size(), rule.pass()).setLocale(language.locale()).render().strip()).orElse(title);
        return new Issuer.Achievement(title, course.map(found -> found.text(language).summary()).orElse(title), criteria);
    }

    /** The list of what was taken back, signed; empty if there is no such list. */
    Optional<String> statusList(int list) {
        return list <= given.lists() ? Optional.of(issuer().statusList(list, given.revoked(list), clock.instant())) : Optional.empty();
    }

    @Bulkhead(SEATS)
    Verification verify(byte[] document) {
        return new Verifier(clock, issuer().answering(network, this::statusList)).verify(document);
    }

    /** Verifies what lies at an address; empty if it cannot be fetched. */
    @Bulkhead(SEATS)
    Optional<Verification> verifyAt(URI address) {
        return network.fetch(address).map(this::look);
    }

    private Verification look(byte[] document) {
        return new Verifier(clock, issuer().answering(network, this::statusList)).verify(document);
    }

    /** Verifies one of this site's own, as anybody would. */
    Verification verify(Certificate certificate, Language language) {
        return look(issuer().badge(certificate, achievement(certificate, language), language.code(), Optional.empty())
                .getBytes(UTF_8));
    }
}
