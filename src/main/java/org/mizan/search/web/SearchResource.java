package org.mizan.search.web;

import java.util.Optional;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.search.Results;
import org.mizan.search.Wanted;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

/** Searches the library. What is looked for is written down nowhere: no log, no metric, no cache has it. */
@Path("/{lang}/search")
@Blocking
public class SearchResource {

    private final Catalogue catalogue;
    private final CurrentIndex index;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    SearchResource(Catalogue catalogue, CurrentIndex index, CurrentLanguage language, AnonymousPages pages) {
        this.catalogue = catalogue;
        this.index = index;
        this.language = language;
        this.pages = pages;
    }

    /**
     * @param words    what to look for
     * @param within   code of a language, or {@code all}; without it the language of the page
     * @param audience of courses; what is none of them finds everything
     * @param from     how many to leave out
     */
    @GET
    public Response search(@RestQuery("q") @DefaultValue("") String words, @RestQuery("in") @DefaultValue("") String within,
            @RestQuery("for") @DefaultValue("") String audience, @RestQuery("from") @DefaultValue("") String from) {
        Optional<Language> searched = within.equals(SearchView.ALL) ? Optional.empty()
                : Optional.of(catalogue.languages().stream().filter(one -> one.code().equals(within)).findFirst().orElse(language.get()));
        Wanted wanted = new Wanted(words, searched, Optional.of(audience).filter(SearchView.AUDIENCES::contains), number(from));
        boolean asked = !wanted.words().isEmpty();
        Results results = asked ? index.get().find(wanted) : Results.NONE;
        var page = SearchPages.search(new SearchView(language.get(), catalogue.languages(), wanted, results));
        return asked ? pages.forThisVisitor(page) : pages.show(page);
    }

    private static int number(String from) {
        return from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }
}
