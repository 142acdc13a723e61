package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.LinkedGroup;
import org.qingshan.support.Village;

/** Edits among many people: what came of a claim is said, and nothing is said to chatter. */
@QuarkusTest
class GroupEditingTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    private LinkedGroup group;

    @Test
    void what_is_edited_beside_an_address_changes_the_claim_alone() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);
        var address = " 李四 13912345678 湖南省长沙市岳麓区麓山南路2号";
        assertThat(take(village, Kind.TEXT, "m1", "A1 x2" + address, null))
                .singleElement()
                .asString()
                .startsWith("已留：有位朋友 A1×2");
        assertThat(take(village, Kind.EDIT, "e1", "A1 x3" + address, "m1"))
                .singleElement()
                .asString()
                .contains("A1 改成 3");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @Test
    void an_edited_claim_is_answered_to_all_and_chatter_is_not() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);
        assertThat(take(village, Kind.TEXT, "m1", "A1 x2", null))
                .singleElement()
                .asString()
                .startsWith("已留：有位朋友 A1×2");
        assertThat(take(village, Kind.EDIT, "e1", "A1 x3", "m1"))
                .as("within the same seconds one message says all of it")
                .singleElement()
                .asString()
                .startsWith("已留：有位朋友 A1×2，有位朋友 A1 改成 3");
        assertThat(take(village, Kind.EDIT, "e2", "哈哈", "m1"))
                .as("what stands is never left in doubt")
                .singleElement()
                .asString()
                .contains("原来的没有动");

        assertThat(take(village, Kind.TEXT, "m2", "今天天气不错", null)).isEmpty();
        assertThat(take(village, Kind.EDIT, "e3", "明天天气也不错", "m2")).isEmpty();
        assertThat(take(village, Kind.EDIT, "e4", "/help", "m2")).isEmpty();
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @Test
    void what_an_edit_makes_less_is_said_to_all_too() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);
        take(village, Kind.TEXT, "m1", "A1 x3", null);
        assertThat(take(village, Kind.EDIT, "e1", "A1 x1", "m1"))
                .singleElement()
                .asString()
                .startsWith("已留：有位朋友 A1×3，有位朋友 A1 改成 1");
        assertThat(take(village, Kind.EDIT, "e2", "A3 x2", "m1"))
                .singleElement()
                .asString()
                .startsWith("已留：有位朋友 A1×3，有位朋友 A1 改成 1，有位朋友 A3 改成 2，有位朋友 A1 改成 0");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 2 袋");
    }

    @Test
    void which_of_the_goods_is_wished_among_many_people_reaches_the_host() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);

        assertThat(take(village, Kind.TEXT, "m1", "A1 x2，要甜的", null))
                .anySatisfy(one -> assertThat(one).startsWith("已留：有位朋友 A1×2"));
        assertThat(village.owner().says("提问").text()).contains("要甜的");
    }

    @Test
    void giving_back_what_nobody_has_is_chatter() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);

        assertThat(take(village, Kind.TEXT, "m1", "B2 不要了", null)).isEmpty();
    }

    @Test
    void an_edit_that_changes_no_word_is_met_with_silence() throws Exception {
        var village = village();
        group = LinkedGroup.of(inbox, village);
        take(village, Kind.TEXT, "m1", "A1 x2", null);

        assertThat(take(village, Kind.EDIT, "e1", "A1 x2", "m1")).isEmpty();
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    private List<String> take(Village village, Kind kind, String key, String text, @Nullable String amends)
            throws Exception {
        var details = new Details(null, amends, null, null, null, null);
        var taken =
                group.take(new IncomingMessage(village.key(), key, kind, LinkedGroup.by("somebody"), text, details));
        return lanes.read(
                village.key(),
                () -> OutboxMessage.answersTo(taken).stream()
                        .map(answer -> answer.body().text())
                        .toList());
    }
}
