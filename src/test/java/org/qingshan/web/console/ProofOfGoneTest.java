package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** An order is gone, and its buyer says that he has paid: he hears what becomes of his money, and the desk what it can do. */
@QuarkusTest
class ProofOfGoneTest extends PaymentStory {

    private static Viewer proved(Village village) {
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        buyer.says("取消 1001");
        return buyer;
    }

    private static int anew(Hosting desk) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .post("/console/orders/1001/anew")
                .statusCode();
    }

    @Test
    void its_buyer_reads_what_becomes_of_the_money_wherever_he_looks() {
        var village = paidByTransfer();
        var buyer = proved(village);

        assertThat(buyer.says("/status 1001").text()).contains("已取消", "你说已经付了：店家查到了就退给你，还有货也可以再给你");
        assertThat(buyer.says("/pay 1001").text()).contains("店家查到了就退给你").doesNotContain("没有要付的钱");
        assertThat(buyer.mine().getList("orders.payment")).containsExactly("PROOF_SENT");
        assertThat(village.owner().says("/status 1001").text())
                .contains("已取消 · 说已付，等店家核对")
                .doesNotContain("你说");
        send(
                console(village.owner()),
                "1001/receive",
                Map.of("sum", "67.80", "seen", proofOf(village, 1001), "before", "0"));
        assertThat(buyer.says("/status 1001").text()).contains("已收的 ¥67.80 店家会退给你");
        assertThat(buyer.mine().getList("orders.payment")).containsExactly("TO_GIVE_BACK");
    }

    @Test
    void who_pays_after_his_goods_went_to_others_is_told_so_at_once() {
        var village = paidByTransfer();
        village.owner().says("/shop unpaid off 2");
        var buyer = buyer(village);
        clock.forward(Duration.ofHours(3));
        assertThat(buyer.hears("货让给别人了").text()).contains("已经付出去的发一句「已付」");

        assertThat(buyer.says("已付 67.8 尾号1234").text()).contains("订单 1001 请店家核对", "店家查到了就退给你，还有货也可以再给你");
    }

    @Test
    void the_desk_gives_the_goods_anew_while_there_are_any_and_checks_the_proof_then() {
        var village = paidByTransfer();
        var buyer = proved(village);
        var desk = console(village.owner());
        assertThat(page(desk, "")).contains("已经取消", "取消时有的：黄桃 2 箱。还有货", "照原样再给他");

        assertThat(anew(desk)).isEqualTo(303);
        assertThat(buyer.hears("订单 1001 恢复了").text()).contains("黄桃 2 箱");
        assertThat(page(desk, "")).contains("要收 ¥67.80", "尾号1234").doesNotContain("照原样再给他");
        send(desk, "1001/receive", Map.of("sum", "67.80", "seen", proofOf(village, 1001), "before", "0"));
        buyer.hears("付清了");
    }

    @Test
    void where_others_have_the_goods_the_desk_says_that_the_money_goes_back() {
        var village = paidByTransfer();
        village.owner().says("/stock A1 2");
        proved(village);
        village.neighbour().says("A1 x1");
        var desk = console(village.owner());

        assertThat(page(desk, "")).contains("取消时有的：黄桃 2 箱。货不够了").doesNotContain("照原样再给他");
        assertThat(anew(desk)).isEqualTo(200);
    }

    @Test
    void what_did_not_come_for_it_is_no_debt() {
        var village = paidByTransfer();
        var buyer = proved(village);
        send(console(village.owner()), "1001/reject", Map.of("words", "没查到", "seen", proofOf(village, 1001)));

        assertThat(buyer.hears("没有查到你的付款").text()).contains("这一单不用付了").doesNotContain("¥0.00");
    }

    @Test
    void what_its_buyer_gave_back_before_is_not_given_anew() {
        var village = paidByTransfer();
        var buyer = village.neighbour();
        buyer.says("A1 x2，A3 一袋");
        buyer.says("A3 不要了");
        buyer.says("已付 67.8 尾号1234");
        buyer.says("取消 1001");

        assertThat(page(console(village.owner()), "")).contains("取消时有的：黄桃 2 箱。").doesNotContain("红糖");
    }

    @Test
    void who_has_given_back_a_part_is_not_told_that_the_rest_is_cancelled() {
        var village = paidByTransfer();
        var buyer = village.neighbour();
        buyer.says("A1 x2，A3 一袋");
        send(console(village.owner()), "1001/receive", Map.of("sum", "67.80", "before", "0"));
        buyer.says("已付 18.8 尾号1234");

        assertThat(buyer.says("取消 A3").text()).doesNotContain("再给你");
        assertThat(buyer.says("/pay 1001").text()).doesNotContain("再给你");
        send(console(village.owner()), "1001/reject", Map.of("words", "没查到", "seen", proofOf(village, 1001)));
        assertThat(buyer.hears("没有查到你说的这笔付款").text()).contains("不用再付").doesNotContain("取消");
    }
}
