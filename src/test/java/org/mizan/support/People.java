package org.mizan.support;

import java.util.UUID;
import org.mizan.privacy.PersonId;

/**
 * The four people of the local run and of the tests. The subject ids are those of {@code @TestSecurity} tests:
 * {@snippet :
 * @TestSecurity(user = People.SALMA, roles = "learner")
 * @OidcSecurity(claims = @Claim(key = "sub", value = People.SALMA_ID))
 * }
 */
public final class People {

    /** Salma learns. */
    public static final String SALMA = "salma";
    public static final String SALMA_ID = "5a1a5a1a-0000-4000-8000-000000000001";
    /** Omar teaches. */
    public static final String OMAR = "omar";
    public static final String OMAR_ID = "0a0a0a0a-0000-4000-8000-000000000002";
    /** Huda onboards the staff of her organisation. */
    public static final String HUDA = "huda";
    public static final String HUDA_ID = "4da04da0-0000-4000-8000-000000000003";
    /** Nadia looks after the site. */
    public static final String NADIA = "nadia";
    public static final String NADIA_ID = "9ad1a9ad-0000-4000-8000-000000000004";

    /** Somebody new, whom no other test knows. */
    public static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    private People() {
    }
}
