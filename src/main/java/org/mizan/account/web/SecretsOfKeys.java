package org.mizan.account.web;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.mizan.privacy.Keys;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * Lets {@code application.properties} name the secrets of the cookies as {@code ${mizan.secret.session}} and {@code ${mizan.secret.state}},
 * which are read from the directory of keys and nowhere else. They are read when they are asked for, never while the app is built.
 */
public final class SecretsOfKeys implements ConfigSourceFactory {

    private static final Map<String, Keys.Use> USES = Map.of(
            "mizan.secret.session", Keys.Use.SESSION,
            "mizan.secret.state", Keys.Use.STATE);

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new Source(context.getValue("mizan.keys.directory").getValue(),
                "true".equals(context.getValue("mizan.keys.create").getValue())));
    }

    private record Source(@Nullable String directory, boolean create) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public @Nullable String getValue(String name) {
            Keys.Use use = USES.get(name);
            if (use == null || directory == null || directory.isBlank()) {
                return null;
            }
            if (create) {
                Keys.create(Path.of(directory));
            }
            return Base64.getEncoder().encodeToString(Keys.in(Path.of(directory)).newest(use).bytes());
        }

        @Override
        public String getName() {
            return "keys";
        }
    }
}
