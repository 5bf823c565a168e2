/** Certificates: Open Badges 3.0 as verifiable credentials, issued on completion and verified, those of other issuers too. */
@NullMarked
package org.mizan.certificate;

import org.jspecify.annotations.NullMarked;
