package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.domain.shop.Role;
import org.qingshan.journey.TelegramPollingTest;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** The owner's page of the shop's own bot. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BotPagesTest {
    private static final AtomicInteger BOTS = new AtomicInteger(730_000_000);
    private static final String REST = ":AAFakeTokenThatNobodyMayEverSee_4567";

    @Inject
    Market market;

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();
    private Stall stall;
    private ShopDesk desk;

    @BeforeEach
    void an_owner_at_the_page() {
        stall = market.stall();
        desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
    }

    private String look() {
        return desk.look("/bot").asString();
    }

    private void comesToShow(String words) {
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(look()).contains(words));
    }

    private FakeWorld given(String name) {
        var token = BOTS.incrementAndGet() + REST;
        var world = telegram.bot(token, name);
        assertThat(desk.send("/bot", Map.of("bot", token)).statusCode()).isEqualTo(303);
        comesToShow("@" + name);
        return world;
    }

    @Test
    void a_bot_is_given_tried_and_taken_away_and_its_token_is_shown_nowhere() {
        assertThat(look()).contains("还没有");
        var world = given("page_bot");
        assertThat(look()).contains("接上了", "消息由我自己去问").doesNotContain("AAFakeToken");
        assertThat(rows.traces(stall.key(), "AAFakeToken")).isEmpty();

        assertThat(desk.send("/bot/test", Map.of()).asString()).contains("还没有谁跟机器人打过招呼");
        var page = desk.send("/team/invite", Map.of("role", "OWNER")).asString();
        var code = page.substring(page.indexOf("/start join_")).split("<", 2)[0];
        var owner = world.user(71_001, "掌柜");
        owner.says(code).hears("店主");
        assertThat(desk.send("/bot/test", Map.of()).asString()).contains("试发到了 1 个");
        owner.hears("收到这条，就说明机器人通了");

        desk.send("/bot/end", Map.of());
        assertThat(look()).contains("还没有").doesNotContain("@page_bot");
        assertThat(desk.send("/bot/end", Map.of()).asString()).contains("还没有");
        telegram.assertEveryCallConforms();
    }

    @Test
    void what_is_wrong_is_said_in_both_languages_and_changes_nothing() {
        given("kept_bot");
        for (var nonsense : new String[] {"", "abc", "123:short", "机器人口令", "1".repeat(140)}) {
            assertThat(desk.send("/bot", Map.of("bot", nonsense)).asString()).contains("这不像口令");
        }
        assertThat(desk.send("/bot?lang=en", Map.of("bot", "abc")).asString()).contains("does not look like a token");
        assertThat(desk.send("/bot/mode", Map.of("mode", "bring")).asString()).contains("https");
        assertThat(desk.send("/bot/mode", Map.of("mode", "ask")).statusCode()).isEqualTo(303);
        assertThat(look()).contains("@kept_bot");
        desk.send("/bot", Map.of("bot", BOTS.incrementAndGet() + REST));
        comesToShow("Telegram 不认这个口令");
        desk.send("/bot/end", Map.of());
    }

    @Test
    void the_bot_of_another_shop_is_refused_and_stays_there() {
        var token = BOTS.incrementAndGet() + REST;
        telegram.bot(token, "theirs_bot");
        desk.send("/bot", Map.of("bot", token));
        var other = new ShopDesk(new Hosting(market.session(market.stall(), Role.OWNER)));
        assertThat(other.send("/bot", Map.of("bot", token)).asString()).contains("已经是别家店的了");
        assertThat(other.look("/bot").asString()).contains("还没有");
        desk.send("/bot/end", Map.of());
    }

    @Test
    void what_buyers_pay_with_is_given_and_taken_away_and_whether_it_is_a_test_is_said() {
        assertThat(desk.send("/bot/payments", Map.of("payments", "284685063:TEST:AAFakeProviderToken"))
                        .asString())
                .contains("还没有");
        given("paid_bot");
        assertThat(look()).contains("在 Telegram 里收款", "没开");
        assertThat(desk.send("/bot/payments", Map.of("payments", "123:x")).asString())
                .contains("这不像收款口令");
        assertThat(desk.send("/bot/payments", Map.of("payments", "284685063:TEST:AAFakeProviderToken"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(look()).contains("测试口令：不动真钱").doesNotContain("AAFakeProviderToken");
        desk.send("/bot/payments", Map.of("payments", "284685063:LIVE:AAFakeProviderToken"));
        assertThat(look()).contains("收的是真钱");
        assertThat(desk.look("/bot?lang=en").asString()).contains("with real money");
        assertThat(rows.traces(stall.key(), "AAFakeProviderToken")).isEmpty();
        assertThat(desk.send("/bot/payments/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(look()).contains("没开");
        desk.send("/bot/end", Map.of());
    }
}
