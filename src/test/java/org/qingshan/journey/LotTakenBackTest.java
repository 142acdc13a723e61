package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host puts up and takes back leaves the lots as they were before, unless somebody has some of it. */
@QuarkusTest
class LotTakenBackTest extends Journey {
    @Inject
    Rows rows;

    private List<String> lots(Village village) {
        return rows.of(
                village.key(),
                "select state || ' ' || round(brought)::text || coalesce(' ' || vouched_by, '') from lot"
                        + " where shop_id = :shop order by number");
    }

    private List<String> ofLot(Village village, String action) {
        return rows.of(
                village.key(),
                "select subject from history where shop_id = :shop and action = '" + action + "' order by id");
    }

    @Test
    void a_lot_that_an_undone_restock_has_put_on_sale_waits_for_its_inspection_again() {
        var village = liveWithBrought("Restock", 30);
        var before = lots(village);
        assertThat(before.get(1)).isEqualTo("BROUGHT 30");

        assertThat(village.owner().says("加货 A1 30").text()).contains("10 → 40 箱", "2 号 龙阿婆 30 箱还没验，凭你的话卖。");
        assertThat(lots(village).get(1)).startsWith("TRUSTED 30");
        assertThat(ofLot(village, "lot.certified")).as("as any lot on trust").contains("lot 2");

        assertThat(village.owner().says("撤销").text()).contains("40 → 10 箱", "2 号 龙阿婆 30 箱不在卖了，还是没验，等验货。");
        assertThat(lots(village)).isEqualTo(before);
        assertThat(ofLot(village, "lot.distrusted")).containsExactly("lot 2");
        assertThat(village.owner().says("撤销").text()).as("and forth again").contains("10 → 40 箱", "凭你的话卖");
        assertThat(lots(village).get(1)).startsWith("TRUSTED 30");
        village.owner().says("减货 A1 10");
        assertThat(lots(village).get(1)).as("twenty of it are asked for").startsWith("TRUSTED 30");
        village.owner().says("库存 A1 10");
        assertThat(lots(village)).isEqualTo(before);
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void a_lot_of_which_somebody_has_some_stays_on_sale_and_that_is_told() {
        var village = liveWithBrought("Taken", 30);
        var back = village.owner().says("加货 A1 30").behind("改回");
        var buyer = village.viewer();
        buyer.says("A1 x10");
        village.viewer().says("A1 x3");
        buyer.says("A1 不要了");
        assertThat(village.owner().says(back).text()).contains("40 → 10 箱", "2 号 龙阿婆 已经留出和卖出 3 箱，还是凭你的话在卖。");
        assertThat(lots(village).get(1)).startsWith("TRUSTED 30");
        assertThat(village.viewer().says("A1 x7").text()).contains("7 箱 黄桃");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_a_member_vouches_for_by_name_stays_on_trust() {
        var village = liveWithBrought("Vouched", 30);
        village.owner().says("/lot trust 2");
        village.owner().says("加货 A1 30");
        village.owner().says("撤销");
        assertThat(lots(village).get(1)).startsWith("TRUSTED 30");
    }

    @Test
    void goods_that_were_put_up_by_mistake_are_taken_down_with_their_lot() {
        var village = liveWithBrought("New", 30);
        var told = village.owner().says("上架 红糖 18.8 20袋 张桂花");
        assertThat(told.labels()).containsExactly("撤下 A2");
        assertThat(village.owner().taps("撤下 A2").text()).contains("A2 红糖 撤下了，刚上架的 20 袋不算。");
        assertThat(lots(village).get(2)).startsWith("TRUSTED 0");
        assertThat(village.viewer().says("红糖2袋").text()).doesNotContain("2 袋 红糖（A2）");
        assertThat(village.owner().says(told.behind("撤下")).text()).contains("过时");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void more_of_what_is_on_sale_goes_back_with_its_price_and_its_lots() {
        var village = liveWithBrought("More", 30);
        var before = lots(village);
        var told = village.owner().says("上架 黄桃 25 50箱 龙阿婆");
        assertThat(told.text()).contains("现在一共 60 箱", "¥29.90 → ¥25.00");
        assertThat(told.labels()).containsExactly("改回 10 箱 ¥29.90");
        assertThat(lots(village)).hasSize(3);
        assertThat(village.owner().says("撤回刚才的上架").text()).contains("60 → 10 箱", "¥25.00 → ¥29.90");
        assertThat(lots(village).subList(0, 2)).isEqualTo(before);
        assertThat(lots(village).get(2)).startsWith("TRUSTED 0");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_somebody_has_taken_is_not_taken_down() {
        var village = liveWithBrought("Sold", 30);
        var told = village.owner().says("上架 红糖 18.8 20袋 张桂花");
        village.viewer().says("A2 x3");
        var refused = village.owner().says(told.behind("撤下"));
        assertThat(refused.text()).isEqualTo("没有撤回：刚上架的 20 袋里，3 袋已经留出或卖出。");
        assertThat(refused.labels()).containsExactly("停卖 A2");
        assertThat(village.viewer().says("A2 x3").text()).contains("3 袋 红糖");
    }

    @Test
    void what_was_changed_since_is_not_taken_down() {
        var village = liveWithBrought("Changed", 30);
        var first = village.owner().says("上架 红糖 18.8 20袋 张桂花").behind("撤下");
        village.owner().says("改价 A2 20");
        assertThat(village.owner().says(first).text()).contains("过时", "现在是 20 袋 ¥20.00");
        village.owner().says("上架 红糖 18.8 5袋 张桂花");
        assertThat(village.owner().says(first).text()).contains("过时", "现在是 25 袋 ¥18.80");
        village.owner().says("撤销");
        assertThat(village.owner().says(first).text())
                .as("another one was put up since")
                .contains("过时");
    }

    @Test
    void of_a_list_that_is_being_prepared_the_row_goes() {
        var village = trustingVillage("Planned");
        village.owner().says("上架 黄桃 29.9 10箱");
        assertThat(village.owner().says("上架 红糖 18.8 20袋").labels()).containsExactly("撤下 A2");
        assertThat(village.owner().taps("撤下 A2").text()).contains("A2 红糖 撤下了");
        assertThat(village.owner().says("货单").text()).contains("黄桃").doesNotContain("红糖");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void in_english_it_is_said_alike() {
        var village = liveWithBrought("English", 30);
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        host.says("/stock A1 +30");
        assertThat(host.says("undo").text())
                .contains("40 → 10 boxes", "Lot 2 of 龙阿婆, 30 boxes, is not on sale any more; it waits for inspection");
        Viewer.Answer told = host.says("/add Sugar 18.8 20 bags");
        assertThat(told.labels()).containsExactly("Take A2 down");
        assertThat(host.says("undo").text())
                .isEqualTo("A2 Sugar is taken down; the 20 bags put up just now do not count.");
    }
}
