package org.mizan.privacy;

import java.time.Instant;
import java.util.List;

import org.mizan.language.Language;

/** What others were given about a person and took out of Mizan. It lies elsewhere: an erasure does not reach it, and the person has to know before. */
public interface GivenAway {

    /** The newest first. */
    List<Given> about(PersonId person, Language language);

    /**
     * @param by   who took it
     * @param what is said in it, in the words of the language
     */
    record Given(Instant when, String by, List<String> what) {

        public Given {
            what = List.copyOf(what);
        }
    }
}
