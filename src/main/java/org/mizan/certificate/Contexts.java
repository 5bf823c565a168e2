package org.mizan.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;

/** The vocabularies that a credential may use, all of them bundled: whoever could change one in transit could change what was signed. */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";
    static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /** The two of which one has to come first. */
    static final Set<String> CREDENTIALS = Set.of(CREDENTIALS_V1, CREDENTIALS_V2);

    private static final Map<String, String> FILES = Map.of(
            CREDENTIALS_V1, "2018-credentials-v1.jsonld",
            CREDENTIALS_V2, "credentials-v2.jsonld",
            "https://w3id.org/security/data-integrity/v1", "data-integrity-v1.jsonld",
            "https://w3id.org/security/suites/ed25519-2020/v1", "suites-ed25519-2020.jsonld",
            "https://purl.imsglobal.org/spec/ob/v3p0/context.json", "ob-v3p0.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "ob-v3p0-3.0.1.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "ob-v3p0-3.0.2.json",
            OPEN_BADGES, "ob-v3p0-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "ob-v3p0-extensions.json");

    private static final Map<String, Document> READ = new ConcurrentHashMap<>();

    static boolean has(String context) {
        return FILES.containsKey(context);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        if (!has(url.toString())) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        return READ.computeIfAbsent(url.toString(), Contexts::read);
    }

    private static Document read(String context) {
        try (InputStream file = Contexts.class.getResourceAsStream("/certificate/contexts/" + FILES.get(context))) {
            if (file == null) {
                throw new IllegalStateException("not bundled: " + context);
            }
            return JsonDocument.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JsonLdError broken) {
            throw new IllegalStateException(context, broken);
        }
    }
}
