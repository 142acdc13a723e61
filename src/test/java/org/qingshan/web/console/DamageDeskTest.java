package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who decides about what came spoilt, and where the money goes. */
@QuarkusTest
class DamageDeskTest extends DamageStory {
    @Test
    void what_is_accepted_goes_back_to_the_buyer_with_the_reason_and_is_borne_by_whom_it_should_be() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        village.owner().says("/end yes");
        village.owner().says("/settle");
        var console = console(village.owner());
        assertThat(desk(console)).contains("报坏 1 箱，共 2 箱（50%）", "照规矩：退 ¥29.90", "收到过 1 单，报过 1 次");

        assertThat(send(
                                console,
                                report(village) + "/accept",
                                Map.of("sum", "29.90", "cause", "GOODS", "words", "烂了，对不起"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(buyer.hears("黄桃坏了 1 箱，店家认了，退你 ¥29.90").text()).contains("店家说：烂了，对不起");
        assertThat(console.get("payments").asString()).contains("要退的", "¥29.90");
        assertThat(rows.<String>of(
                        village.key(), "select kind from grower_entry where shop_id = :shop and damage_id is not null"))
                .isNotEmpty();
        assertThat(desk(console)).contains("没有等着看的", "退 ¥29.90", "各家货主的坏货", "1 起");
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"))
                        .asString())
                .contains("有人处理过了");
        assertThat(send(console, report(village) + "/refuse", Map.of("words", "不行"))
                        .asString())
                .contains("有人处理过了");
        assertThat(rows.<Number>of(village.key(), "select sum(refund) from damage where shop_id = :shop"))
                .first()
                .hasToString("2990");
    }

    @Test
    void what_is_accepted_before_the_accounts_are_closed_is_no_debt_of_its_growers() {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        village.neighbour().says("A4");
        village.owner().says("/end yes");
        village.owner().says("/settle");
        var closed = grower.says("/statement").text();
        village.owner().says("/live 第二晚");
        var buyer = buyer(village, "A1 x2");
        pay(village, 1002, "67.80");
        arrived(village, 1002);
        buyer.says("坏了 1002");
        buyer.says("1箱");
        send(console(village.owner()), report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));

        assertThat(grower.says("结钱").text())
                .contains("现在该给你 ¥28.80", "还没封账：卖出去的大约能得 ¥23.92，坏掉要你担的 ¥23.92 已经扣掉了")
                .doesNotContain("倒欠");
        assertThat(grower.says("/statement").text()).isEqualTo(closed);
        assertThat(console(village.owner()).get("growers").asString()).contains("¥28.80");
        assertThat(brokenNow()).isEmpty();

        village.owner().says("/end yes");
        village.owner().says("/settle");
        assertThat(grower.says("/statement").text())
                .contains("卖出 2 箱，得 ¥23.92", "坏了 1 箱", "上次余 ¥28.80", "现在该给你 ¥52.72")
                .doesNotContain("倒欠");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_the_grower_of_spoilt_goods_alone_reads_before_the_accounts_are_closed_is_no_debt() {
        var village = village();
        var grower = village.foreigner();
        grower.says("/start join_demo-grower-zhang");
        var buyer = served(village, "A1 x1", 1001, "37.90");
        buyer.says("坏了");
        buyer.says("1箱");
        send(console(village.owner()), report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));

        assertThat(grower.says("/payouts").text())
                .contains("about ¥0.00, after ¥23.92 for spoilt goods that you bear")
                .doesNotContain("You owe", "Everything is paid");
        assertThat(grower.says("/statement").text()).doesNotContain("¥");
    }

    @Test
    void who_has_not_paid_all_of_it_is_told_what_the_order_costs_now_and_what_is_still_to_be_paid() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "30");
        buyer.says("坏了");
        buyer.says("1箱");

        send(console(village.owner()), report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));

        assertThat(buyer.hears("黄桃坏了 1 箱，店家认了").text())
                .contains("少收 ¥29.90，这单现在 ¥37.90。还要付 ¥7.90。")
                .doesNotContain("退你");
    }

    @Test
    void who_has_paid_nearly_all_of_it_gets_back_what_is_too_much() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "60");
        buyer.says("坏了");
        buyer.says("1箱");

        send(console(village.owner()), report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));

        assertThat(buyer.hears("黄桃坏了 1 箱，店家认了").text()).contains("这单现在 ¥37.90。多付的 ¥22.10 退你。");
    }

    @Test
    void what_was_given_out_of_goodwill_before_takes_nothing_off_what_goes_back_for_damage() {
        var village = village();
        var owner = village.owner();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        owner.says("/refund 1001 5 路上慢了");
        owner.taps("退 ¥5.00");
        buyer.hears("退给你 ¥5.00");
        var console = console(owner);
        assertThat(console.get("payments").asString()).doesNotContain("要退的");
        buyer.says("坏了");
        buyer.says("1箱");
        send(console, report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));

        assertThat(console.get("payments").asString()).contains("要退的", "<b>¥29.90</b>");
        owner.says("/refund 1001 29.90 坏了一箱");
        assertThat(owner.taps("退 ¥29.90").text()).contains("¥32.90");
        assertThat(console.get("payments").asString()).doesNotContain("要退的");
        assertThat(rows.<String>of(
                        village.key(),
                        "select reason from money_entry where shop_id = :shop and amount < 0 order by id"))
                .containsExactly("GOODWILL", "TOO_MUCH");
        assertThat(buyer.says("/pay").text()).doesNotContain("还差");
    }

    @Test
    void money_that_is_with_the_buyer_already_is_booked_at_once() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("全坏了");
        var console = console(village.owner());
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "59.80"))
                        .asString())
                .as("who bears it is never guessed")
                .contains("为什么坏的还没选");
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "90", "cause", "PACKING"))
                        .asString())
                .contains("¥59.80");
        assertThat(desk(console)).contains("没有照片，先问一问买家");
        send(console, report(village) + "/accept", Map.of("sum", "59.80", "cause", "PACKING", "paid", "yes"));

        buyer.hears("退给你 ¥59.80");
        assertThat(console.get("payments").asString()).doesNotContain("要退的");
        assertThat(rows.<Number>of(village.key(), "select sum(amount) from money_entry where shop_id = :shop"))
                .first()
                .hasToString("800");
        assertThat(buyer.says("坏了 1001").text()).contains("已经报过");
    }

    @Test
    void an_order_whose_goods_all_went_back_still_counts_for_its_parcel_wherever_it_is_counted() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("全坏了");
        var console = console(village.owner());
        send(console, report(village) + "/accept", Map.of("sum", "59.80", "cause", "PACKING", "paid", "yes"));
        var stream = rows.<Number>of(village.key(), "select max(id) from stream where shop_id = :shop")
                .get(0);

        assertThat(console.get("board").jsonPath().getMap("totals"))
                .containsEntry("orders", 1)
                .containsEntry("money", 800);
        assertThat(console.get("report").asString()).contains("订单 1", "8.00");
        assertThat(console.get("report/" + stream + "/summary.csv").asString()).contains("\"订单\",1", "\"应收\",8.00");
    }

    @Test
    void how_much_goes_back_is_set_on_the_page_by_owners_and_refused_on_it() {
        var village = village();
        var console = console(village.owner());
        assertThat(desk(console)).contains("action=\"/console/rules/problem\"", "data-fresh=\"true\"");

        assertThat(rule(console, Map.of("value", "明天")).asString()).contains("notice bad", "没有等着看的");
        assertThat(rule(console, Map.of("value", "24 5 50=100")).header("Location"))
                .contains("/console/damage?done");
        assertThat(desk(console)).contains("value=\"24 5 50=100\"");
        assertThat(rule(console(village.joined("host")), Map.of("value", "48 5 50=100"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothing_is_accepted_before_the_cash_is_noted_and_what_was_paid_in_part_is_owed_less() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = buyer(village, "A1 x2");
        buyer.says("货到付款");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        var console = console(village.owner());
        var cash = Map.of("sum", "10", "cause", "GOODS");
        assertThat(send(console, report(village) + "/accept", cash).asString()).contains("订单 1001 还没记收过钱", "快递代收");
        assertThat(rows.<Number>of(village.key(), "select count(*) from damage where shop_id = :shop"))
                .first()
                .hasToString("0");
        pay(village, 1001, "8");
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "10", "cause", "GOODS", "paid", "yes"))
                        .asString())
                .contains("退的比收的多");
        assertThat(send(console, report(village) + "/accept", cash).statusCode())
                .isEqualTo(303);
        assertThat(buyer.says("/pay 1001").text()).contains("还差 ¥49.80");
    }

    @Test
    void a_refusal_needs_a_reason_and_can_be_taken_back_once_the_team_looks_again() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("1箱");
        var console = console(village.owner());
        var id = report(village);
        assertThat(send(console, id + "/refuse", Map.of()).asString()).contains("写一句为什么");
        assertThat(send(console, id + "/refuse", Map.of("words", "看不出坏")).statusCode())
                .isEqualTo(303);
        assertThat(buyer.hears("这次不退").text()).contains("店家说：看不出坏");
        assertThat(buyer.says("坏了 1001").text()).contains("店家已经看过：看不出坏");
        assertThat(send(console, id + "/reopen", Map.of()).statusCode()).isEqualTo(303);
        buyer.hears("店家再看一次");
        assertThat(send(console, id + "/reopen", Map.of()).asString()).contains("有人处理过了");
        send(console, id + "/accept", Map.of("sum", "5", "cause", "TRANSIT"));
        buyer.hears("退你 ¥5.00");
    }

    @Test
    void little_that_is_bad_is_within_the_tolerance_and_the_table_says_how_much_goes_back() {
        var village = village();
        village.owner().says("/shop problem 24 5 50=100");
        var little = buyer(village, "A1 x2");
        var much = buyer(village, "A1 x2");
        arrived(village, 1001);
        arrived(village, 1002);
        little.says("坏了");
        little.says("4%");
        little.sends(PICTURE);
        much.says("坏了");
        much.says("60%");
        much.sends(PICTURE);

        assertThat(desk(console(village.owner()))).contains("在误差以内，不退", "照规矩：退 ¥59.80");
    }

    @Test
    void nobody_but_owners_and_hosts_decides_and_only_by_a_page_of_their_own() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        assertThat(given().redirects().follow(false).get("/console/damage").statusCode())
                .isIn(302, 303, 401);
        assertThat(console(village.joined("packer")).get("damage").statusCode()).isIn(403, 404);
        var console = console(village.owner());
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "5", "cause", "GOODS", "token", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "viel", "cause", "GOODS"))
                        .asString())
                .contains("退多少看不懂");
        assertThat(send(console(village().owner()), report(village) + "/refuse", Map.of("words", "x"))
                        .asString())
                .contains("有人处理过了");
    }

    private static Response rule(Hosting console, Map<String, String> fields) {
        return RuleUndoTest.send(console, "/console/rules/problem", fields);
    }
}
