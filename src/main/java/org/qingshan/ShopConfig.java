package org.qingshan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What an install is told about its first shop. */
@ConfigMapping(prefix = "qingshan")
interface ShopConfig {
    /** Key of the shop that is made on an empty database without the demo. */
    @WithDefault("shop")
    String shop();

    /** On an empty database, make the demo shop. */
    @WithDefault("false")
    boolean demo();

    /** Used in links and QR codes. */
    URI publicUrl();

    /** With which the first owner proves himself; a random one is printed where none is given. */
    Optional<String> ownerCode();

    /** Set by a verb of the command line: nothing is opened and nobody is greeted. */
    @WithDefault("false")
    boolean commandLine();
}
