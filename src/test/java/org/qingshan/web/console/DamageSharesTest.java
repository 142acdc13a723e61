package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a unit go wrong: what they come to is the same wherever it is told. */
@QuarkusTest
class DamageSharesTest extends DamageStory {
    @ParameterizedTest
    @CsvSource({
        "30个坏了5个, 0.167 盒, 6.00, 600",
        "三分之一, 0.333 盒, 12.00, 1200",
        "三分之二, 0.667 盒, 24.00, 2400",
        "7 out of 30, 0.233 盒, 8.40, 840",
    })
    void five_of_thirty_eggs_come_to_a_sixth_of_the_box(String said, String read, String sum, long refund) {
        var village = village();
        var buyer = served(village, "A4 x1", 1001, "44");
        buyer.says("坏了");
        assertThat(buyer.says(said).text()).contains("坏了 " + read);
        buyer.sends(PICTURE);
        var owner = village.owner();
        owner.says("/end yes");

        var console = console(owner);
        assertThat(desk(console)).contains("报坏 " + read + "，共 1 盒", "照规矩：退 ¥" + sum);
        send(console, report(village) + "/accept", Map.of("sum", sum, "cause", "GOODS", "paid", "yes"));
        assertThat(buyer.hears("店家认了").text()).contains("¥" + sum);
        owner.says("/settle");

        assertThat(buyer.says("我的订单").text()).contains("土鸡蛋");
        for (var told : new String[] {
            "select refund from damage where shop_id = :shop",
            "select -sale from grower_entry where shop_id = :shop and damage_id is not null",
            "select refunded from payment where shop_id = :shop",
            "select -sum(amount) from ledger_entry where shop_id = :shop and kind = 'REFUND'",
        }) {
            assertThat(rows.<Number>of(village.key(), told).get(0).longValue())
                    .as(told)
                    .isEqualTo(refund);
        }
        assertThat(brokenNow()).isEmpty();
    }
}
