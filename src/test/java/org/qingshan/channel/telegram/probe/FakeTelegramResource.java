package org.qingshan.channel.telegram.probe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.qingshan.support.FakeTelegram;

/** A fake Telegram that the program is started against. */
public final class FakeTelegramResource implements QuarkusTestResourceLifecycleManager {
    private static final String TEST_PORT = "quarkus.http.test-port";
    private static @Nullable FakeTelegram running;

    private String mode = "polling";
    private String callTimeout = "3S";
    private boolean ofFirstShop;

    public static FakeTelegram telegram() {
        if (running == null) {
            throw new IllegalStateException("The profile of this test has no FakeTelegramResource");
        }
        return running;
    }

    @Override
    public void init(Map<String, String> arguments) {
        mode = arguments.getOrDefault("mode", mode);
        callTimeout = arguments.getOrDefault("call-timeout", callTimeout);
        ofFirstShop = "first".equals(arguments.get("shop"));
    }

    @Override
    public Map<String, String> start() {
        var telegram = FakeTelegram.startUnder("/behind/a/proxy");
        running = telegram;
        var port = Integer.toString(port());
        Map<String, String> config = new HashMap<>();
        config.put(TEST_PORT, port);
        config.put("qingshan.public-url", "http://127.0.0.1:" + port);
        config.put("qingshan.telegram.token", telegram.token());
        config.put("qingshan.telegram.api-url", telegram.url());
        config.put("qingshan.telegram.mode", mode);
        config.put("qingshan.secret-key", "only-for-tests-0123456789-0123456789");
        if (!ofFirstShop) {
            config.put("qingshan.telegram.shop", Probe.SHOP);
        }
        config.put("qingshan.telegram.poll-timeout", "2S");
        config.put("qingshan.telegram.ask-again", "1S");
        config.put("qingshan.telegram.call-timeout", callTimeout);
        return config;
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** Where the program will listen: as the run was told, else wherever there is room. */
    private static int port() {
        return ConfigProvider.getConfig()
                .getOptionalValue(TEST_PORT, Integer.class)
                .filter(told -> told > 0)
                .orElseGet(FakeTelegramResource::freePort);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
