package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What counts is when words were said and when they were changed, not when either was brought. */
@QuarkusTest
class EditingInTimeTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void plus_one_means_the_card_under_which_it_was_said() {
        var village = village();
        var writer = writer(village);
        village.owner().says("上 A3");
        writer.says("+1");
        village.owner().says("上 A4");

        assertThat(writer.edits("+2")).contains("已为你留 1 袋 红糖（A3），共 2 袋");
        assertThat(sales(village)).contains("A3 红糖：卖出 0 袋，留着 2 袋", "A4 土鸡蛋：卖出 0 盒，留着 0 盒");
    }

    @Test
    void plus_one_means_that_card_even_if_the_first_words_got_nothing() {
        var village = village();
        var writer = writer(village);
        village.owner().says("上 A3");
        writer.says("加油鸭鸭鸭");
        village.owner().says("上 A4");

        assertThat(writer.edits("+2")).contains("已为你留 2 袋 红糖（A3）");
    }

    @Test
    void a_claim_of_an_earlier_stream_orders_nothing_of_today() {
        var village = village();
        var writer = writer(village).livingSomewhere();
        writer.says("A1 x2");
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("/end yes");
        assertThat(writer.edits("A1 x3")).contains("现在没有直播", "原来的没有动");
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("/live");

        assertThat(writer.edits("A1 x4")).contains("这场直播之前", "重新发一条");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void what_more_is_wanted_waits_from_the_edit_on() {
        var village = village();
        village.owner().says("/stock A1 1");
        var first = writer(village);
        first.says("A1 x1");
        var second = village.viewer();
        second.says("A1 x1");

        assertThat(first.edits("A1 x2")).contains("已为你候补 1 箱，排第 2 位，共 2 箱，其中 1 箱 在候补");
        village.owner().says("加货 A1 1");
        second.hears("轮到你了！1 箱 黄桃（A1）");
    }

    @Test
    void an_edit_before_its_original_counts_once() {
        var village = village();
        var writer = writer(village);

        assertThat(writer.editsWhatHasNotComeYet("A1 x3")).contains("共 3 箱");
        assertThat(writer.says("A1 x2")).isEmpty();
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
        assertThat(writer.edits("A1 x4")).contains("已为你留 1 箱 黄桃（A1），共 4 箱");
        writer.repeatsEdit(1, "A1 x4");
        assertThat(sales(village)).contains("留着 4 箱");
    }

    @Test
    void the_newest_words_are_those_of_the_edit_even_if_the_first_ones_come_late() {
        var village = village();
        var writer = writer(village);
        writer.editsWhatHasNotComeYet("A1 x3");
        writer.says("A1 x2");

        assertThat(writer.edits("A1 x2")).contains("已退回 1 箱 黄桃（A1），共 2 箱");
        assertThat(writer.edits("A1 x2")).contains("没有变");
    }

    @Test
    void what_named_nothing_while_no_card_was_shown_names_nothing_later() {
        var village = trustingVillage("Cards");
        village.owner().says("上架 黄桃 29.9 20箱");
        village.owner().says("开播");
        var writer = writer(village);
        writer.says("+1");
        village.owner().says("/card A1");

        writer.edits("+2");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void an_older_edit_that_comes_after_a_newer_one_counts_no_more() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");

        assertThat(writer.editsAt(20, "A1 x5")).contains("共 5 箱");
        assertThat(writer.editsAt(10, "A1 x3")).isEmpty();
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 5 箱");
        assertThat(writer.editsAt(30, "A1 x5")).as("the words that stand").contains("没有变");
        assertThat(writer.editsAt(30, "A1 x4"))
                .as("in the same second, the later one")
                .contains("共 4 箱");
    }

    private Correspondent writer(Village village) {
        return new Correspondent(inbox, lanes, village.key(), "zh");
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
