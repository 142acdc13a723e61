package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** Whose goods go on sale by a host's word: what lies there uninspected is not invented once more, and what is nobody's is said to be. */
@QuarkusTest
class NowForSaleTest extends Journey {
    @Inject
    Rows rows;

    private List<String> lots(Village village) {
        return rows.of(
                village.key(),
                "select round(l.brought) || ' ' || l.state || ' ' || coalesce(m.name, '-') from lot l"
                        + " left join member m on m.shop_id = l.shop_id and m.id = l.grower_id"
                        + " where l.shop_id = :shop order by l.number");
    }

    /** 糍粑 are new to the shop the first time. */
    private static void take(Village village, String said) {
        var answer = village.owner().says(said);
        if (answer.text().contains("新开一样吗")) {
            answer = village.owner().taps("新货：糍粑");
        }
        assertThat(answer.text()).as(said).contains("号");
    }

    @Test
    void what_was_brought_goes_on_sale_as_its_growers() {
        var village = trustingVillage("Brought");
        var owner = village.owner();
        take(village, "收货 杨满妹 糍粑 50袋 10元");
        assertThat(owner.says("上架 糍粑 16 30袋").text()).contains("1 号 杨满妹 50 袋还没验，凭你的话卖。");
        owner.says("开播");
        assertThat(lots(village)).containsExactly("50 TRUSTED 杨满妹");
        assertThat(owner.says("加货 A1 20").text()).contains("30 → 50 袋").doesNotContain("号");
        assertThat(lots(village)).containsExactly("50 TRUSTED 杨满妹");
        village.viewer().says("糍粑7袋");
        assertThat(rows.of(village.key(), "select round(held)::text from lot where shop_id = :shop"))
                .containsExactly("7");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void the_oldest_goes_first_and_only_as_much_as_is_wanted() {
        var village = trustingVillage("Oldest");
        var owner = village.owner();
        take(village, "收货 杨满妹 糍粑 5袋");
        take(village, "收货 龙阿公 糍粑 8袋");
        take(village, "收货 吴秀英 糍粑 9袋");
        owner.says("上架 糍粑 16 10袋");
        assertThat(lots(village)).containsExactly("5 TRUSTED 杨满妹", "8 TRUSTED 龙阿公", "9 BROUGHT 吴秀英");
        assertThat(owner.says("上架 糍粑 16 12袋 吴秀英").text()).contains("3 号 吴秀英 9 袋还没验", "3 袋记在 吴秀英 名下（4 号）");
        assertThat(lots(village)).containsExactly("5 TRUSTED 杨满妹", "8 TRUSTED 龙阿公", "9 TRUSTED 吴秀英", "3 TRUSTED 吴秀英");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_being_looked_at_stays_away() {
        var village = trustingVillage("Looked");
        var owner = village.owner();
        take(village, "收货 杨满妹 糍粑 50袋");
        owner.says("验货 1");
        owner.says("上架 糍粑 16 30袋");
        assertThat(lots(village)).containsExactly("50 BROUGHT 杨满妹", "30 TRUSTED -");
    }

    @Test
    void what_failed_stays_away() {
        var village = trustingVillage("Failed");
        var owner = village.owner();
        take(village, "收货 杨满妹 糍粑 50袋");
        owner.says("验货 1");
        assertThat(owner.says("坏3").text()).contains("没过");
        owner.says("上架 糍粑 16 30袋");
        assertThat(lots(village)).containsExactly("50 FAILED 杨满妹", "30 TRUSTED -");
    }

    @Test
    void what_is_nobodys_is_said_where_there_are_growers() {
        var village = trustingVillage("Nobodys");
        var owner = village.owner();
        assertThat(owner.says("上架 红糖 18.8 50袋").text()).as("no grower at all").doesNotContain("谁家的");
        owner.says("/start join_" + village.code("grower 麻三妹"));
        take(village, "收货 麻三妹 糍粑 5袋");
        owner.says("开播");
        assertThat(owner.says("加货 A1 20").text()).contains("50 → 70 袋", "20 袋没写是谁家的（3 号），卖了不算给谁。是谁家的，就发「收货 3 名字」。");
        assertThat(owner.says("收货 3 麻三妹").text()).contains("麻三妹");
        assertThat(lots(village)).contains("20 TRUSTED 麻三妹");
    }

    @Test
    void english_hosts_read_it_in_english() {
        var village = trustingVillage("English");
        var owner = village.owner();
        owner.says("/language en");
        owner.says("/lot Yang honey 50 bags 10");
        owner.taps("New: honey");
        assertThat(owner.says("/add honey 60 20 bags").text())
                .contains("Lot 1 of Yang, 50 bags, not inspected, is sold on your word.");
        assertThat(lots(village)).containsExactly("50 TRUSTED Yang");
        assertThat(owner.says("/add eggs 30 20 boxes").text())
                .contains("20 boxes are nobody's so far (lot 2)", "/lot 2 name");
    }

    @Test
    void what_went_wrong_is_answered_to_one_alone() {
        var village = village();
        village.viewer().says("上次买的还没收到");
        var owner = village.owner();
        owner.says(owner.says("提问").behind("答 1"));
        assertThat(owner.says("在路上了，明天到").text()).contains("已经转告").doesNotContain("以后再有人问");
        assertThat(village.viewer().says("上次买的还没收到").text()).doesNotContain("在路上了");
    }
}
