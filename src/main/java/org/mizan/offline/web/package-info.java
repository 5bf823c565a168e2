/** The worker, the manifests and the page that stands in for what is not saved. */
@NullMarked
package org.mizan.offline.web;

import org.jspecify.annotations.NullMarked;
