package org.qingshan.web.access;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

@ConfigMapping(prefix = "qingshan")
public interface AccessConfig {
    /** A key of the shop that was made first, with its owner's rights. */
    Optional<String> apiKey();

    /** The address that people see; links to the console begin with it. */
    URI publicUrl();
}
