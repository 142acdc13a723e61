package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The storm with updates brought by webhook, one of a chat at a time, again until they are answered. */
@QuarkusTest
@TestProfile(TelegramWebhookStormTest.OfTheFirstShop.class)
class TelegramWebhookStormTest extends TelegramStorm {

    /** A program and a database of its own, so that stock can be counted. */
    public static class OfTheFirstShop extends TelegramWebhookTest.OfTheFirstShop {}

    @Override
    void disturb() {
        telegram.world().loseWebhookAnswers(6);
    }

    @Test
    void a_chat_whose_answers_are_lost_is_brought_the_same_update_again_and_hears_one_answer() {
        var viewer = telegram.user(31_001, "小李");
        var before = telegram.world().webhookDeliveries();
        telegram.world().loseWebhookAnswers(3);
        viewer.says("A5 0.5").hears("已为你留 0.5 斤 腊肉（A5）");
        viewer.says("A5 不要了").hears("已退回");
        // Twice at once and after 2 and 4 seconds, then the next one.
        assertThat(telegram.world().webhookDeliveries() - before).isEqualTo(5);
        assertThat(viewer.sees()).hasSize(2);
    }
}
