package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.inbox.PlaceNews.Rights;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** The owner's page of linked groups and channels. */
@QuarkusTest
class PlacePagesTest {
    @Inject
    Market market;

    @Inject
    Inbox inbox;

    @Inject
    ProbeSender probe;

    private Stall stall;
    private ShopDesk desk;

    @BeforeEach
    void a_host_who_writes_letters() throws Exception {
        stall = market.stall();
        desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        var page = desk.send("/team/invite", Map.of("role", "HOST")).asString();
        var code = page.substring(page.indexOf("/start join_")).split("<", 2)[0];
        take(IncomingMessage.text(stall.key(), "m1", Origin.privateChat("letters", "ann", "Ann", "zh"), code));
    }

    private void take(IncomingMessage message) throws Exception {
        inbox.take(message).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private void linked(String key, Sort sort, String title, Rights rights) throws Exception {
        var origin = new Origin("letters", title, "ann", "Ann", "zh");
        take(IncomingMessage.place(stall.key(), key, origin, new Standing(sort, title, false, true, rights)));
    }

    private String look() {
        return desk.look("/places").asString();
    }

    private Object place(String what, String title) {
        return market.look(stall, "select " + what + " from place where shop_id = :shop and title = '" + title + "'");
    }

    @Test
    void the_page_says_what_is_linked_what_is_missing_and_what_belongs_together() throws Exception {
        assertThat(look()).contains("还没有绑定群或频道", "机器人还没连上 Telegram");
        linked("p1", Sort.CHANNEL, "桃子<频道>", new Rights(true, true, false, false));
        linked("p2", Sort.GROUP, "讨论", new Rights(true, true, true, true));
        take(IncomingMessage.place(
                stall.key(), "p3", Origin.place("letters", "讨论"), new PlaceNews.Copied("桃子<频道>", "7", "8")));

        assertThat(look()).contains("桃子&lt;频道&gt;", "还不能", "改发过的卡片", "权限都齐", "「桃子&lt;频道&gt;」的讨论群");
        assertThat(desk.look("/places?lang=en").asString()).contains("it cannot change its cards", "Linked chats");
    }

    @Test
    void what_was_unlinked_is_gone_and_what_was_lost_is_said_to_be() throws Exception {
        linked("p1", Sort.GROUP, "甲", new Rights(true, true, true, true));
        linked("p2", Sort.GROUP, "乙", new Rights(true, true, true, true));
        take(IncomingMessage.place(stall.key(), "p3", Origin.place("letters", "乙"), new PlaceNews.Lost()));
        assertThat(look()).contains("机器人不在里面了");

        desk.send("/places/check", Map.of("id", place("id", "甲")));
        desk.send("/places/unlink", Map.of("id", place("id", "甲")));
        assertThat(look()).doesNotContain("甲").contains("乙");
        assertThat(place("state", "甲")).isEqualTo("UNLINKED");
        desk.send("/places/unlink", Map.of("id", "1"));
        assertThat(market.look(
                        stall, "select count(*) from history where shop_id = :shop and action = 'place.unlinked'"))
                .isEqualTo(1L);
    }

    @Test
    void while_the_bot_is_off_the_page_says_so_of_its_places_alone() throws Exception {
        var page = desk.send("/team/invite", Map.of("role", "HOST")).asString();
        var code = page.substring(page.indexOf("/start join_")).split("<", 2)[0];
        take(IncomingMessage.text(stall.key(), "m2", Origin.privateChat("probe", "eve", "Eve", "zh"), code));
        linked("p1", Sort.GROUP, "甲", new Rights(true, true, true, true));
        var origin = new Origin("probe", "乙", "eve", "Eve", "zh");
        var standing = new Standing(Sort.GROUP, "乙", false, true, new Rights(true, true, true, true));
        take(IncomingMessage.place(stall.key(), "p2", origin, standing));
        assertThat(look()).contains("甲", "乙").doesNotContain("机器人停着");

        probe.leaves(stall.key(), true);
        assertThat(look()).containsOnlyOnce("机器人停着，卡片发不过去").contains("权限都齐");
        probe.leaves(stall.key(), false);
    }

    @Test
    void nobody_of_the_team_but_owners_and_hosts_links_anything() throws Exception {
        take(IncomingMessage.place(
                stall.key(),
                "p1",
                new Origin("letters", "广场", "bob", "Bob", "zh"),
                new Standing(Sort.GROUP, "广场", false, true, Rights.NONE)));
        assertThat(look()).doesNotContain("广场");
    }
}
