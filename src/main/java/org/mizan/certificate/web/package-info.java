/** The pages of certificates: to download one's own, to verify anybody's, and what verifiers elsewhere fetch. */
@NullMarked
package org.mizan.certificate.web;

import org.jspecify.annotations.NullMarked;
