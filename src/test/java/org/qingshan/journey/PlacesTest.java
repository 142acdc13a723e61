package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.Viewer;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;

/** Groups and channels are linked by the team, and what becomes of them is told to it. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PlacesTest {
    private static final AtomicLong PERSON = new AtomicLong(50_000);
    private static final AtomicLong PLACE = new AtomicLong(-1_002_000_000_000L);

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.world().readsGroups(true);
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    private FakeUser host() {
        var host = telegram.user(PERSON.incrementAndGet(), "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        return host;
    }

    private String stateOf(long chat) {
        return rows
                .<String>of(
                        "qingshan",
                        "select p.state from place p join chat c on c.shop_id = p.shop_id and c.id = p.chat_id"
                                + " where p.shop_id = :shop and c.address = '" + chat + "'")
                .stream()
                .findFirst()
                .orElse("none");
    }

    private static long address() {
        return PLACE.decrementAndGet();
    }

    @Test
    void the_links_ask_for_exactly_the_rights_that_are_needed() {
        var host = host();
        var shown = host.says("/link").hears("把我加进直播用的群或频道");
        assertThat(shown.buttons()).contains("加到群里", "加到频道");
        assertThat(shown.markup().toString())
                .contains("https://t.me/qingshan_test_bot?startgroup=link&admin=pin_messages\"")
                .contains("https://t.me/qingshan_test_bot?startchannel&admin=post_messages+edit_messages\"");
        telegram.user(PERSON.incrementAndGet(), "路人").says("/link").hears("这是主播用的");
    }

    @Test
    void a_host_links_a_group_and_is_told_what_is_missing_and_how_to_give_it() {
        var host = host();
        host.says("/link check #1").hears("没有绑定这个");
        var group = telegram.group(address(), "直播群").isJoinedBy(host);
        host.hears("「直播群」绑好了");
        host.comesToSee("不能置顶货单");
        group.isGiven(host, "can_pin_messages");
        host.hears("「直播群」的权限都齐了");
        await("the list, which could not be pinned before")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !group.pinned().isEmpty());
        assertThat(stateOf(group.id())).isEqualTo("LINKED");
        group.hasUnnoticed();
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("检查 直播群").hears("不能置顶货单");
        assertThat(group.shows())
                .as("nobody in the group is bothered with it")
                .extracting(ShownMessage::text)
                .allMatch(text -> Stream.of("正在直播", "正在讲解", "这条不再更新了", "有新卡片了").anyMatch(text::contains));
    }

    @Test
    void privacy_mode_is_noticed_and_an_administrator_reads_everything() {
        telegram.world().readsGroups(false);
        var host = host();
        var group = telegram.group(address(), "安静群").isJoinedBy(host);
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("检查 安静群").hears("/setprivacy");
        group.isGiven(host, "can_pin_messages");
        host.hears("「安静群」的权限都齐了");
    }

    @Test
    void who_is_not_of_the_team_links_nothing_and_is_told_so_kindly() {
        var stranger = telegram.user(PERSON.incrementAndGet(), "路人");
        stranger.says("/start").hears("青山村");
        var group = telegram.group(address(), "别人的群").isGiven(stranger, "can_pin_messages");
        stranger.hears("我只给青山村的主播帮忙");
        assertThat(stateOf(group.id())).isEqualTo("UNLINKED");
        var host = host();
        group.isCalled("加我微信");
        group.isCalled("别人的群");
        host.says("/help").hears("货单");
        assertThat(host.sees()).noneMatch(shown -> shown.text().contains("加我微信"));
        host.in(group.id()).says("绑定群");
        telegram.user(PERSON.get(), "主持").hears("「别人的群」绑好了");
        assertThat(stateOf(group.id())).isEqualTo("LINKED");
    }

    @Test
    void a_host_who_hides_his_name_is_told_how_to_link_the_group() {
        var group = telegram.group(address(), "匿名群").isGivenByNobody("can_pin_messages");
        group.comesToShow("看不出是谁把我加进来的");
        assertThat(stateOf(group.id())).isEqualTo("none");
        var host = host();
        host.in(group.id()).says("绑定群");
        telegram.user(PERSON.get(), "主持").hears("「匿名群」绑好了");
        assertThat(stateOf(group.id())).isEqualTo("LINKED");
        group.isGivenByNobody("can_pin_messages");
        host.says("/link").hears("✅ 匿名群");
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("看不出是谁"))
                .hasSize(1);
    }

    @Test
    void an_english_host_is_told_in_english() {
        var host = telegram.user(PERSON.incrementAndGet(), "Ann").reads("en");
        host.says("/start join_demo-host").hears("You are");
        telegram.channel(address(), "Peach live").isGiven(host, "can_post_messages");
        host.hears("\"Peach live\" is linked");
        host.comesToSee("allow \"Edit messages\"");
    }

    @Test
    void a_channel_and_its_discussion_group_belong_together() {
        var host = host();
        var channel = telegram.channel(address(), "桃子频道").isGiven(host, "can_post_messages", "can_edit_messages");
        host.hears("把我也加进讨论群");
        var group = telegram.group(address(), "桃子讨论")
                .isGiven(host, "can_pin_messages")
                .discusses(channel);
        host.hears("「桃子讨论」绑好了");
        telegram.world().post(channel, "大家好");
        host.hears("「桃子讨论」是「桃子频道」的讨论群");
        telegram.world().post(channel, "再说一句");
        assertThat(stateOf(group.id())).isEqualTo("LINKED");
    }

    @Test
    void what_becomes_of_a_place_is_told_and_it_is_linked_again_when_the_bot_comes_back() {
        var host = host();
        var group = telegram.group(address(), "老群").isGiven(host, "can_pin_messages");
        host.hears("「老群」绑好了");
        group.isGiven(host);
        host.hears("我在「老群」里的权限不够了");
        group.isCalled("新群");
        host.hears("「老群」改名叫「新群」了");
        group.isLeft(telegram.user(PERSON.incrementAndGet(), "群主"));
        host.hears("我不在「新群」里了");
        assertThat(stateOf(group.id())).isEqualTo("LOST");
        group.isGiven(host, "can_pin_messages");
        host.hears("「新群」绑好了");
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("解绑 新群").hears("「新群」解绑了");
        assertThat(stateOf(group.id())).isEqualTo("UNLINKED");
    }

    @Test
    void a_channels_new_name_is_noticed() {
        var host = host();
        var channel = telegram.channel(address(), "旧频道").isGiven(host, "can_post_messages", "can_edit_messages");
        host.hears("「旧频道」绑好了");
        channel.isCalled("新频道");
        host.hears("「旧频道」改名叫「新频道」了");
    }

    @Test
    void a_group_that_becomes_a_supergroup_stays_linked_and_is_told_of_once() {
        var host = host();
        var group = telegram.group(address(), "小群").isGiven(host, "can_pin_messages");
        host.hears("「小群」绑好了");
        group.becomesSupergroup(address());
        host.hears("「小群」升级成了超级群");
        assertThat(stateOf(group.id())).isEqualTo("LINKED");
        host.says("/link").hears("✅ 小群");
        assertThat(host.sees())
                .filteredOn(shown -> shown.text().contains("小群」升级"))
                .hasSize(1);
    }

    @Test
    void menus_are_those_of_the_role_the_place_and_the_language() {
        var host = host();
        var group = telegram.group(address(), "菜单群").isGiven(host, "can_pin_messages");
        host.hears("「菜单群」绑好了");
        host.says("/language en").hears("English");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> menus("chat").stream()
                        .anyMatch(menu -> menu.contains("\"card\"") && menu.contains("what is on sale")));
        assertThat(menus("chat_administrators"))
                .anyMatch(menu ->
                        menu.contains("\"card\"") && !menu.contains("\"address\"") && menu.contains("" + group.id()));
    }

    private List<String> menus(String scope) {
        return telegram.calls("setMyCommands").stream()
                .map(call -> call.body())
                .filter(body -> body.path("scope").path("type").asText().equals(scope))
                .map(JsonNode::toString)
                .toList();
    }

    @Test
    void on_the_page_a_host_is_told_that_a_link_wants_telegram() {
        var page = Viewer.chinese("qingshan").opens();
        page.says("/start join_demo-host");
        assertThat(page.says("绑定群").text()).contains("把我加进直播用的群或频道");
    }
}
