package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** What a host puts up and takes back, where something else has been said of the lot meanwhile: that counts. */
@QuarkusTest
class LotLookedAtSinceTest extends Journey {
    @Inject
    Rows rows;

    private String lot(Village village, int number) {
        return rows.<String>of(
                        village.key(),
                        "select state || ' ' || round(brought)::text || ' home ' || round(went_home)::text from lot"
                                + " where shop_id = :shop and number = " + number)
                .get(0);
    }

    private List<String> changes(Village village, String action, String slot) {
        return rows.of(
                village.key(),
                "select data ->> 'change' from history where shop_id = :shop and action = '" + action
                        + "' and subject = 'slot " + slot + "' order by id");
    }

    private static String certificates(Village village, int lot) {
        return given().get("/chat/" + village.key() + "/lots/" + lot).asString();
    }

    @Test
    void what_was_inspected_since_stays_in_its_lot_and_that_is_told() {
        var village = liveWithBrought("Inspected", 60);
        var back = village.owner().says("上架 黄桃 29.9 100箱 王婶").behind("改回");
        village.owner().says("验货 3 都好");
        assertThat(village.owner().says(back).text()).contains("110 → 10 箱", "3 号 王婶 验过了，剩的 100 箱还在，可以再上架。");
        assertThat(lot(village, 3)).isEqualTo("PASSED 100 home 0");
        assertThat(village.owner().says("加货 A1 100").text()).contains("10 → 110 箱");
        assertThat(rows.of(village.key(), "select number from lot where shop_id = :shop"))
                .as("nothing was made up")
                .hasSize(3);
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_somebody_is_looking_at_stays_in_its_lot_whoever_takes_back_the_number() {
        var village = liveWithBrought("Sampled", 60);
        var back = village.owner().says("上架 黄桃 29.9 100箱 王婶").behind("改回");
        var screener = village.joined("screener");
        assertThat(screener.says("验货 3").text()).contains("100 箱");
        assertThat(village.owner().says(back).text()).contains("110 → 10 箱", "3 号 王婶 已经抽了样、还没验完，剩的 100 箱还在，可以再上架。");
        assertThat(lot(village, 3)).isEqualTo("TRUSTED 100 home 0");
        assertThat(screener.says("都好").text()).contains("3 号");
        assertThat(lot(village, 3)).isEqualTo("PASSED 100 home 0");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_there_on_a_number_alone_and_sampled_since_is_not_lowered_with_it() {
        var village = trustingVillage("SampledNumber");
        village.owner().says("上架 黄桃 29.9 10箱 龙阿婆");
        village.owner().says("开播");
        village.owner().says("加货 A1 20");
        village.joined("screener").says("验货 2");
        village.owner().says("库存 A1 10");
        assertThat(lot(village, 2)).isEqualTo("TRUSTED 20 home 0");
        village.owner().says("加货 A1 25");
        assertThat(lot(village, 2)).as("what was counted when it was sampled").isEqualTo("TRUSTED 20 home 0");
        assertThat(lot(village, 3)).isEqualTo("TRUSTED 5 home 0");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_there_on_a_word_has_its_certificate_at_once_and_anew_with_each_number() {
        var village = trustingVillage("Promised");
        village.owner().says("上架 黄桃 29.9 10箱 龙阿婆");
        assertThat(certificates(village, 1)).contains("10 箱").doesNotContain("以前开过的");
        village.owner().says("开播");
        village.owner().says("加货 A1 20");
        assertThat(certificates(village, 2)).contains("30 箱");
        village.owner().says("加货 A1 5");
        assertThat(certificates(village, 2)).contains("35 箱", "以前开过的");
        village.owner().says("库存 A1 10");
        assertThat(certificates(village, 1)).contains("10 箱").contains("<article");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_its_grower_took_home_since_is_counted_as_it_was() {
        var village = liveWithBrought("Home", 60);
        var back = village.owner().says("上架 黄桃 29.9 50箱 王婶").behind("改回");
        village.owner().says("验货 2 都好");
        village.owner().says("/withdraw 3 yes");
        assertThat(lot(village, 3)).isEqualTo("WITHDRAWN 50 home 50");
        assertThat(village.owner().says(back).text()).contains("60 → 10 箱").doesNotContain("验过了");
        assertThat(lot(village, 3)).isEqualTo("WITHDRAWN 50 home 50");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void the_history_has_how_much_left_the_lineup() {
        var village = liveWithBrought("Trace", 60);
        village.owner().says("上架 红糖 18.8 20袋 张桂花");
        village.owner().taps("撤下 A2");
        assertThat(changes(village, "lineup.offered", "A2"))
                .singleElement()
                .satisfies(change -> assertThat(change).matches("20(\\.0+)? > 0(\\.0+)?"));
        assertThat(changes(village, "lineup.closed", "A2")).hasSize(1);

        var planned = trustingVillage("Planned");
        planned.owner().says("上架 红糖 18.8 20袋");
        planned.owner().taps("撤下 A1");
        assertThat(changes(planned, "lineup.removed", "A1"))
                .singleElement()
                .satisfies(change -> assertThat(change).startsWith("20"));
    }

    @Test
    void whoever_vouches_for_what_a_number_put_on_sale_keeps_it_there() {
        var village = liveWithBrought("Vouched", 60);
        village.owner().says("加货 A1 60");
        assertThat(lot(village, 2)).startsWith("TRUSTED 60");
        assertThat(village.owner().says("/lot trust 2").text()).contains("2 号").doesNotContain("做不了");
        village.owner().says("库存 A1 10");
        assertThat(lot(village, 2)).startsWith("TRUSTED 60");
        assertThat(village.owner().says("/lot trust 2").text()).as("once").contains("做不了");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_nobody_vouches_for_any_more_has_no_certificate_that_holds() {
        var village = liveWithBrought("Certified", 60);
        village.owner().says("加货 A1 60");
        assertThat(certificates(village, 2)).containsSubsequence("<article", "以前开过的");
        village.owner().says("撤销");
        assertThat(certificates(village, 2)).containsSubsequence("以前开过的", "<article");
        assertThat(certificates(village, 1)).containsSubsequence("<article", "以前开过的");
        village.owner().says("加货 A1 60");
        assertThat(certificates(village, 2)).as("on sale again").containsSubsequence("<article", "以前开过的");
    }
}
