package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.FakeTelegram;

/**
 * Telegram hangs for thirty seconds of real time, which is what a call may take unless the setting says otherwise. What the program makes of
 * it afterwards is shown by hangs that are as much shorter as the setting is there (PollingTest).
 */
class HangingTest {
    @TempDir
    static Path data;

    @Test
    void a_call_that_hangs_for_thirty_seconds_is_given_up_and_holds_up_no_other() {
        try (var telegram = FakeTelegram.start()) {
            var config = Settings.with("qingshan.telegram.api-url", telegram.url());
            assertThat(config.callTimeout()).isEqualTo(Duration.ofSeconds(30));
            var sender = Calls.sender(data, config);
            telegram.user(42, "李");
            telegram.user(43, "王");
            telegram.hold(42);
            var start = System.nanoTime();
            var hanging = send(sender, "42");
            assertThat(send(sender, "43").join().fate()).isEqualTo(Fate.SENT);
            assertThat(hanging).isNotDone();

            assertThat(hanging.join().fate()).isEqualTo(Fate.UNKNOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
            telegram.release(42);
            assertThat(send(sender, "42").join().fate()).isEqualTo(Fate.SENT);
            telegram.assertEveryCallConforms();
        }
    }

    private static CompletableFuture<Delivery> send(TelegramSender sender, String chat) {
        return sender.send(new Parcel("qingshan", chat, OutgoingMessage.text("x", List.of()), null))
                .toCompletableFuture();
    }
}
