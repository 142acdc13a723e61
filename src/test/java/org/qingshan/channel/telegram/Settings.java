package org.qingshan.channel.telegram;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The channel's settings, for what is tested without the program around it. */
final class Settings {
    private Settings() {}

    /** @param pairs names and values, one after the other; the rest is as it comes */
    static TelegramConfig with(String... pairs) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(TelegramConfig.class)
                .withConverter(Duration.class, 100, text -> Duration.parse("PT" + text));
        for (int i = 0; i < pairs.length; i += 2) {
            config.withDefaultValue(pairs[i], pairs[i + 1]);
        }
        return config.build().getConfigMapping(TelegramConfig.class);
    }
}
