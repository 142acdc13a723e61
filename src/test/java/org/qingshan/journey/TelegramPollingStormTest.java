package org.qingshan.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.qingshan.support.telegram.Answer;

/** The storm with updates fetched by polling. */
@QuarkusTest
@TestProfile(TelegramPollingStormTest.OfTheFirstShop.class)
class TelegramPollingStormTest extends TelegramStorm {

    /** A program and a database of its own, so that stock can be counted. */
    public static class OfTheFirstShop extends TelegramPollingTest.OfTheFirstShop {}

    @Override
    void disturb() {
        telegram.loseAnswers("getUpdates", 2);
        telegram.answer("getUpdates", Answer.badGateway(), 1);
        telegram.answer("getUpdates", Answer.tooMany(1), 1);
    }
}
