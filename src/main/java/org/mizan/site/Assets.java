package org.mizan.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Styles, scripts, fonts and drawings, read once, compressed and kept in memory.
 *
 * <p>Style sheets are joined into {@code css/site.css}, the tokens first since they say the order of the layers.
 *
 * @param hash  over all of them: it stands in their addresses, so that relative imports stay inside one version
 * @param files path below the resources, such as {@code js/main.js}, to its bytes
 * @param sizes bytes, as they are kept once they are unpacked, of what a page may need without a network
 */
record Assets(String hash, Map<String, Encoded> files, SortedMap<String, Integer> sizes) {

    private static final String ROOT = "META-INF/resources";
    /** Tells a browser that saves pages what else it has to save, under the same hash. */
    static final String LIST = "offline.json";
    private static final String TOKENS = "css/tokens.css";
    private static final int SMALLEST = 11;
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=UTF-8", "js", "text/javascript; charset=UTF-8", "svg",
            "image/svg+xml", "woff2", "font/woff2", "png", "image/png", "txt", "text/plain; charset=UTF-8", "json",
            "application/json");

    static Assets read() {
        SortedMap<String, byte[]> sources = sources();
        Map<String, Encoded> files = new HashMap<>();
        ByteArrayOutputStream styles = new ByteArrayOutputStream();
        styles.writeBytes(Objects.requireNonNull(sources.get(TOKENS), TOKENS));
        sources.forEach((path, bytes) -> {
            if (!path.endsWith(".css")) {
                files.put(path, path.endsWith(".woff2") || path.endsWith(".png") ? Encoded.asIs(bytes) : Encoded.text(bytes, SMALLEST));
            } else if (!path.equals(TOKENS)) {
                styles.writeBytes(bytes);
            }
        });
        files.put("css/site.css", Encoded.text(styles.toByteArray(), SMALLEST));
        SortedMap<String, Integer> sizes = new TreeMap<>();
        sources.forEach((path, bytes) -> {
            if (neededWithoutNetwork(path)) {
                sizes.put(path, bytes.length);
            }
        });
        sizes.put("css/site.css", styles.size());
        files.put(LIST, Encoded.text(Encoded.utf8(json(sizes)), SMALLEST));
        byte[][] everything = sources.entrySet().stream().flatMap(file -> Stream.of(Encoded.utf8(file.getKey()), file.getValue()))
                .toArray(byte[][]::new);
        return new Assets(Encoded.digest(everything), Map.copyOf(files), Collections.unmodifiableSortedMap(sizes));
    }

    /** Not the single style sheets, which are joined, nor licences, nor the icons of an installed app, which the system keeps. */
    private static boolean neededWithoutNetwork(String path) {
        return path.startsWith("js/") || path.endsWith(".woff2") || path.endsWith(".svg");
    }

    /** Paths of ours need no escapes. */
    private static String json(SortedMap<String, Integer> sizes) {
        return sizes.entrySet().stream().map(file -> '"' + file.getKey() + "\":" + file.getValue()).collect(Collectors.joining(",", "{", "}"));
    }

    static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static SortedMap<String, byte[]> sources() {
        try {
            // In a jar there is no folder to list, so the way leads over a file that is always there.
            URI tokens = Objects.requireNonNull(Assets.class.getClassLoader().getResource(ROOT + "/" + TOKENS), TOKENS).toURI();
            if (!tokens.getScheme().equals("jar")) {
                return readAll(Path.of(tokens).getParent().getParent());
            }
            String jar = tokens.getRawSchemeSpecificPart();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.indexOf('!')))))) {
                return readAll(files.getPath(ROOT));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the styles and scripts of the site cannot be read", e);
        }
    }

    private static SortedMap<String, byte[]> readAll(Path root) throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (String folder : List.of("css", "fonts", "img", "js")) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(Files::isRegularFile).forEach(file -> found.put(root.relativize(file).toString().replace('\\', '/'), bytes(file)));
                }
            }
        }
        return found;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
