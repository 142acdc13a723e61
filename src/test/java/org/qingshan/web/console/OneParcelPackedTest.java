package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Two orders of one buyer before those who label, pack and weigh them. */
@QuarkusTest
class OneParcelPackedTest extends OneParcelStory {
    @Test
    void what_is_packed_together_is_one_parcel_ahead_of_others() {
        var village = village();
        var buyer = regular(village, "A1");
        assertThat(toPack(village)).isEqualTo(1);
        buyer.says("A2 2斤");
        assertThat(toPack(village)).isEqualTo(1);
        buyer.taps("1002 分开寄");
        assertThat(toPack(village)).isEqualTo(2);
        buyer.taps("1002 一起寄");
        nextStream(village);
        buyer.says("A3");
        assertThat(buyer.says("分开寄 1001").text()).isEqualTo("和它一起寄的：1002、1003。哪一单要分开，就发「分开寄」和那一单的号。");
        assertThat(toPack(village)).isEqualTo(1);
        buyer.says("/cancel 1001");
        assertThat(toPack(village)).as("the second takes the third along").isEqualTo(1);
        buyer.says("/cancel 1003");
        assertThat(toPack(village)).isEqualTo(1);
        village.owner().says("/packed 1002");
        assertThat(toPack(village)).isZero();
    }

    @Test
    void a_label_ends_it_what_is_on_it_stays_and_what_comes_later_has_its_own() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        label(village);

        assertThat(buyer.says("/apart 1002").text()).contains("标签已经打好了");
        assertThat(buyer.says("A2 再加一斤").text()).contains("和上次那单 1001 一起寄");
        buyer.hears("订单 1002 的标签已经打过");
        nextStream(village);
        assertThat(buyer.says("A3").text()).doesNotContain("一起寄");
    }

    private static void label(Village village) {
        var text = village.owner().says("/console").text();
        var desk = new Hosting(Market.sessionFrom(
                text.substring(text.indexOf("/console/login/")).split("\\s")[0]));
        given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .post("/console/parcels/labels")
                .then()
                .statusCode(200);
    }

    @Test
    void packers_close_both_at_once_and_the_buyer_hears_of_both() {
        var village = village();
        var buyer = regular(village, "A2 2斤");
        buyer.says("A2 3斤");
        buyer.says("A3");
        var packer = village.joined("packer");

        var given = packer.says("/pack").text();
        assertThat(given).contains("还有 1 单要打", "这一单：1001", "A2 竹笋 2 斤", "A2 竹笋 3 斤", "A3 红糖 1 袋", "和 1002 一起寄");
        buyer.says("A3 再加一袋");
        assertThat(packer.says("/packed 1002").text()).contains("刚才变了", "A3 红糖 1 袋 → 2 袋");
        assertThat(packer.says("/packed 1002").text()).contains("打好了", "没有要打包的单子");
        buyer.hears("订单 1001、1002 打包好了");
        assertThat(packer.says("/ship 1002 YT7512345678901").text()).contains("发货了");
        buyer.hears("订单 1001、1002 发货了：圆通 YT7512345678901");
        assertThat(buyer.says("/status 1002").text()).contains("已发货", "YT7512345678901");
        packer.says("/delivered 1001");
        buyer.hears("订单 1001、1002 送到了");
        assertThat(rows.<String>of(village.key(), "select status from orders where shop_id = :shop"))
                .containsOnly("DELIVERED");
        assertThat(buyer.says("/problem 1002").labels()).anyMatch(label -> label.contains("A2"));
    }

    @Test
    void the_same_letters_of_two_streams_are_weighed_one_by_one() {
        var village = village();
        var buyer = regular(village, "A2 2斤");
        buyer.says("A2 3斤");
        var packer = village.joined("packer");
        packer.says("/pack");
        assertThat(packer.says("/packed 1001 A2 1.9斤").text()).contains("有 2 样 A2", "打好了 1001 A2 2 斤 A2 3 斤");
        assertThat(packer.says("/packed 1001 A2 1.9斤 A2 2.8斤").text()).contains("打好了");
        buyer.hears("订 2 斤，称下来 1.9 斤");
        buyer.hears("订 3 斤，称下来 2.8 斤");
    }
}
