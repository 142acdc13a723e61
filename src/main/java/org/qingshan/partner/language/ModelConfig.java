package org.qingshan.partner.language;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The server that is asked; name, key and time-out go to the client directly ({@code application.properties}). */
@ConfigMapping(prefix = "qingshan.model")
interface ModelConfig {
    /** Where a server with OpenAI's interface listens, such as {@code http://localhost:11434/v1}. Unset: nobody is asked. */
    Optional<String> url();
}
