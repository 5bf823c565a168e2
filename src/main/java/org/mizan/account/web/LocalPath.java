package org.mizan.account.web;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of this site, so that no link of ours can lead anybody elsewhere. */
final class LocalPath {

    // Plain letters only: no scheme, no second slash, no backslash, nothing escaped.
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9_~./-]*(\\?[A-Za-z0-9_=&-]*)?(#[A-Za-z0-9_-]*)?");
    private static final Pattern SIGNING = Pattern.compile("/[a-z]{2,3}/sign-(in|up|out)([/?#].*)?");
    private static final int LONGEST = 500;

    private LocalPath() {
    }

    /** The path if it is one of ours and no page for signing in or out. */
    static Optional<String> of(@Nullable String to) {
        return Optional.ofNullable(to).filter(path -> path.length() <= LONGEST && PLAIN.matcher(path).matches()
                && !path.contains("//") && !path.contains("..") && !SIGNING.matcher(path).matches());
    }
}
