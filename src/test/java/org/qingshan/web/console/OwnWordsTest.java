package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Unbroken;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What an owner writes on the pages about fees and the shop's own words, and who gets to see it. */
@QuarkusTest
class OwnWordsTest {
    @Inject
    Market market;

    private Stall stall;
    private ShopDesk desk;

    @BeforeEach
    void open() {
        stall = market.stall();
        desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    @Test
    void the_shops_words_are_said_where_they_belong_in_either_language() {
        desk.send(
                "/words",
                Map.of(
                        "welcomeZh", "今天的桃子\r\n早上刚摘\u202E！",
                        "welcomeEn", "Picked this morning.",
                        "thanksZh", "谢谢你帮衬山里人",
                        "afterSaleZh", "坏了 48 小时内发照片"));
        var chinese = Viewer.chinese(stall.key());
        assertThat(chinese.says("/start").text()).contains("今天的桃子\n早上刚摘！");
        assertThat(Viewer.english(stall.key()).says("/start").text())
                .contains("Picked this morning.")
                .doesNotContain("今天的桃子");
        chinese.says("A1 x1");
        chinese.says("/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        chinese.says("对");
        assertThat(chinese.says("/confirm").text()).endsWith("谢谢你帮衬山里人");
        assertThat(chinese.says("/cart").text()).doesNotContain("谢谢你帮衬");
        assertThat(chinese.says("桃子坏了三个").text()).contains("坏了 48 小时内发照片");
        assertThat(Viewer.english(stall.key()).says("my peaches are rotten").text())
                .contains("坏了 48 小时内发照片");
        assertThat(desk.look("/words").asString()).contains("谢谢你帮衬山里人");
    }

    @Test
    void who_is_known_and_orders_at_once_is_thanked_once() {
        desk.send("/words", Map.of("thanksZh", "多谢多谢"));
        var viewer = Viewer.chinese(stall.key());
        viewer.says("/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        viewer.says("对");
        assertThat(viewer.says("A1 x1").text()).contains("多谢多谢");
        assertThat(viewer.says("A1 x1").text()).doesNotContain("多谢多谢");
    }

    @Test
    void three_hundred_letters_are_kept_and_one_more_is_refused_and_stays_on_the_page() {
        assertThat(desk.send("/words", Map.of("welcomeZh", "桃".repeat(300))).statusCode())
                .isEqualTo(303);
        var tooLong = "李".repeat(301);
        assertThat(desk.send("/words", Map.of("welcomeZh", tooLong)).asString()).contains("太长了，最多 300 个字", tooLong);
        assertThat(market.look(stall, "select welcome_zh from shop where shop_key = :shop"))
                .isEqualTo("桃".repeat(300));
    }

    @Test
    void the_couriers_closing_time_is_set_and_taken_back() {
        desk.set("cutoff", "17：30");
        assertThat(desk.look("").asString()).contains("value=\"17:30\"");
        assertThat(desk.set("cutoff", "25:00").asString()).contains("没看懂");
        assertThat(String.valueOf(market.look(stall, "select cut_off from shop where shop_key = :shop")))
                .startsWith("17:30");
        desk.set("cutoff", "off");
        assertThat(market.look(stall, "select cut_off from shop where shop_key = :shop"))
                .isNull();
    }

    private static Map<String, Object> fees(List<String> provinces, List<String> first, List<String> further) {
        Map<String, Object> form = new HashMap<>();
        form.put("provinces", provinces);
        form.put("first", first);
        form.put("further", further);
        form.putAll(Map.of("elsewhereFirst", "12", "elsewhereFurther", "4", "weight", "1", "step", "0.5", "free", ""));
        return form;
    }

    @Test
    void the_table_of_fees_is_kept_shown_and_asked_of_viewers() {
        var sent = desk.send(
                "/shipping", fees(List.of("江浙沪", "湖南、江西", ""), List.of("10", "8.5", ""), List.of("2", "", "")));
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = desk.look("/shipping").asString();
        assertThat(page).contains("江苏省、浙江省、上海市", "湖南省、江西省", "value=\"8.50\"", "value=\"0.5\"");
        assertThat(page).contains("只能按首重算", "黄桃");
        assertThat(Viewer.chinese(stall.key()).says("寄上海运费多少").text())
                .isEqualTo("寄到上海市运费 ¥10.00。（首重 1 公斤，续重每 0.5 公斤加 ¥2.00）");
    }

    @Test
    void what_is_no_province_is_refused_and_what_was_typed_is_still_there() {
        var page = desk.send("/shipping", fees(List.of("江浙户"), List.of("10"), List.of("2")))
                .asString();
        assertThat(page).contains("「江浙户」不是一个省", ">江浙户</textarea>");
        assertThat(market.look(stall, "select shipping_zones -> 0 ->> 'first' from shop where shop_key = :shop"))
                .isEqualTo("800");
        assertThat(desk.send("/shipping", fees(List.of("湖南"), List.of(""), List.of("2")))
                        .asString())
                .contains("没看懂");
    }
}
