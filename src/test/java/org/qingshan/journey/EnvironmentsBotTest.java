package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Viewer;

/** The first shop, which has the bot of the environment whenever it has none of its own. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class EnvironmentsBotTest extends InPlaces {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Lanes lanes;

    private Viewer owner() {
        var page = Viewer.chinese("qingshan").opens();
        page.says("/help");
        var buyer = rows.<Number>of(
                        "qingshan", "select max(buyer_id) from chat where shop_id = :shop and channel = 'webchat'")
                .get(0)
                .longValue();
        lanes.run("qingshan", () -> {
            var owner = new Member(Role.OWNER, "掌柜", Lane.current().now());
            owner.persist();
            new Membership(owner, buyer).persist();
            return buyer;
        });
        return page;
    }

    /** Other stories begin without one. */
    @AfterEach
    void nobody_owns_the_shop() {
        lanes.run("qingshan", () -> {
            Membership.withRole(Role.OWNER).forEach(Membership::delete);
            Member.<Member>list("role", Role.OWNER).forEach(Member::delete);
            return "qingshan";
        });
    }

    @Test
    void groups_that_the_shops_own_bot_was_not_in_are_right_again_by_themselves_once_that_is_taken_away() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "两个机器人群");
        var list = group.comesToShow("正在直播");
        settled();
        var owner = owner();
        var token = WithBots.newToken();
        telegram.bot(token, "guest_bot");
        assertThat(owner.says("/bot " + token).text()).contains("那条消息我不留底");
        await().atMost(PATIENCE).until(() -> owner.says("/link").text().contains("❌ 两个机器人群：我不在里面了"));

        assertThat(owner.says("/bot off").text()).contains("撤掉了");
        await().atMost(PATIENCE).until(() -> owner.says("/link").text().contains("✅ 两个机器人群"));
        await().atMost(PATIENCE)
                .until(() -> group.pinned().size() == 1 && !group.pinned().contains(list.id()));
        unlink(host, "两个机器人群");
    }
}
