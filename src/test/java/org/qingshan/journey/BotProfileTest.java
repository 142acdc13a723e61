package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.Call;

/** What a bot is called and says of itself is its shop's. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BotProfileTest extends WithBots {
    private List<String> said(String method, String field) {
        return telegram.calls(method).stream()
                .map(Call::body)
                .map(body -> body.path(field).asText())
                .toList();
    }

    @Test
    void a_bot_is_called_as_its_shop_and_that_is_written_only_where_it_changes() {
        var village = village();
        bot(village, "nameless_bot");
        var name = rows.<String>of(village.key(), "select name_zh from shop where shop_key = :shop")
                .get(0);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(said("setMyName", "name")).contains(name));
        assertThat(said("setMyShortDescription", "short_description")).anyMatch(about -> about.contains(name));

        telegram.forgetCalls();
        village.owner().says("/shop name 桃子山");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(said("setMyName", "name"))
                        .filteredOn("桃子山"::equals)
                        .hasSize(2));
        assertThat(said("setMyDescription", "description")).anyMatch(text -> text.contains("桃子山"));

        telegram.forgetCalls();
        village.owner().says("/shop name 桃子山");
        await().atMost(PATIENCE).until(() -> telegram.calls("getMyName").size() == 2);
        assertThat(telegram.calls("setMyName")).isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void a_name_that_telegram_takes_only_tomorrow_hinders_nothing() {
        var village = village();
        telegram.answer("setMyName", Answer.tooMany(80_000), 2);
        var world = bot(village, "patient_bot");
        world.user(70_191, "李").says("A1").hears("已为你留 1 箱 黄桃（A1）");
        village.owner().says("/bot off");
    }
}
