package org.mizan.organisation.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.CsvText;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Reported;
import org.mizan.organisation.Reported.Filter;
import org.mizan.organisation.Reported.Place;
import org.mizan.organisation.store.Reports;
import org.mizan.site.CurrentLanguage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The report as a file for a spreadsheet. It is written as it is read, so that its length does not matter. */
@Path("/{lang}/organisations/{organisation}/report.csv")
@Blocking
public class ReportFileResource {

    private static final int AT_ONCE = 1000;

    private final Gate gate;
    private final ReportViews views;
    private final Reports reports;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    ReportFileResource(Gate gate, ReportViews views, Reports reports, Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.gate = gate;
        this.views = views;
        this.reports = reports;
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response file(@RestPath("organisation") String id, @RestQuery Optional<String> assignment, @RestQuery Optional<String> course,
            @RestQuery Optional<String> group, @RestQuery Optional<String> status) {
        Organisation organisation = gate.managed(id);
        Filter filter = views.filters(organisation, new Filters.Sent(assignment, course, group, status)).filter();
        LocalDate today = organisation.day(clock.instant());
        Language reader = language.get();
        StreamingOutput lines = out -> write(out, organisation, today, filter, reader);
        return Response.ok(lines).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mizan-report-" + today + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private void write(OutputStream out, Organisation organisation, LocalDate today, Filter filter, Language reader) throws IOException {
        ReportMessages words = MessageBundles.get(ReportMessages.class, Localized.Literal.of(reader.code()));
        Map<String, String> titles = new HashMap<>();
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write(CsvText.BEGINNING);
        file.write(CsvText.line(List.of(words.person(), words.assignment(), words.course(), words.standing(), words.due(), words.completed())));
        Optional<Place> after = Optional.empty();
        List<Reported> some;
        do {
            some = reports.lines(organisation.id(), today, filter, after, AT_ONCE);
            for (Reported line : some) {
                String course = titles.computeIfAbsent(line.course(), each -> CourseTitle.of(each, catalogue, reader).text());
                file.write(CsvText.line(List.of(line.name(), line.title(), course, words.status(line.status()), line.due().map(LocalDate::toString).orElse(""),
                        line.completed().map(when -> organisation.day(when).toString()).orElse(""))));
                after = Optional.of(line.place());
            }
        } while (some.size() == AT_ONCE);
        file.flush();
    }
}
