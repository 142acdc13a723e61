package org.qingshan.channel.webchat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.webchat")
public interface WebChatConfig {
    /** Whether one browser may be several people in the demo shop. */
    @WithDefault("${qingshan.demo:false}")
    boolean demo();

    /** The address that people see; a page of that origin may post here even if a proxy calls us by another name. */
    @WithDefault("${qingshan.public-url}")
    URI publicUrl();

    /** Open event streams of one shop on one replica. Each costs a connection and some 20 kB; more belong on another replica. */
    @WithDefault("2000")
    int listeners();

    /** Open event streams of one chat on one replica: more than anybody has windows, few enough that one browser takes no shop's seats. */
    @WithDefault("12")
    int pages();

    /** Shorter than the idle limit of common proxies (30 to 60 s), so that they do not cut a quiet stream. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Events that may wait for one reader. Who is further behind is cut off and catches up by its last id. */
    @WithDefault("256")
    int unread();
}
