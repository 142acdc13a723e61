package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Journey;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Settings that nobody means: whoever makes them, on a page or in the chat, is told what to do instead, and nothing is changed. */
@QuarkusTest
class UnmeantSettingsTest extends Journey {
    @Inject
    Market market;

    @ParameterizedTest
    @CsvSource({
        "share, 0, 要在 1 到 100 之间, grower_share",
        "free, 0, 满 0 元包邮就是每一单都包邮, free_from",
        "free, 0.00, 不设包邮请写 off, free_from",
        "remind, 6, 最早提前 5 分钟提醒, remind_seconds",
        "remind, 20, 最早提前 5 分钟提醒, remind_seconds",
    })
    void a_rule_that_cannot_be_meant_is_refused_on_the_page_and_in_the_chat(
            String what, String value, String sentence, String column) {
        var village = village();
        var stall = new Stall(village.key(), "");
        var query = "select " + column + " from shop where shop_key = :shop";
        var before = market.look(stall, query);
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));

        assertThat(village.owner().says("/shop " + what + " " + value).text()).contains(sentence);
        assertThat(desk.set(what, value).asString()).contains("notice bad", sentence);

        assertThat(market.look(stall, query)).isEqualTo(before);
    }

    @Test
    void fees_in_one_line_are_all_kept_or_none() {
        var village = village();
        assertThat(village.owner().says("/shop shipping 湖南 6 9 0").text()).contains("满 0 元包邮就是每一单都包邮");
        assertThat(village.owner().says("/shop").text()).contains("¥8.00").doesNotContain("¥6.00");
        assertThat(village.owner().says("/shop shipping 湖南 0 0").text()).contains("全国包邮");
        assertThat(village.owner().says("/shop free off").text()).doesNotContain("包邮就是");
    }

    @Test
    void who_is_reminded_a_third_before_the_end_is_reminded_as_was_said() {
        var owner = village().owner();
        assertThat(owner.says("/shop remind 5").text()).contains("到期前 5 分钟提醒一次");
        owner.says("/shop hold 60");
        assertThat(owner.says("/shop remind 20").text()).contains("到期前 20 分钟提醒一次");
        assertThat(owner.says("/shop remind 0").text()).contains("到期前不提醒");
    }

    /** Also where a third of a hold is less than a minute. */
    @ParameterizedTest
    @CsvSource({"1, 0.34, 20", "2, 0.67, 40", "4, 1, 60", "30, 10, 600"})
    void the_time_that_is_advised_instead_is_taken(int hold, String most, int seconds) {
        var village = village();
        var stall = new Stall(village.key(), "");
        var owner = village.owner();
        owner.says("/shop hold " + hold);
        assertThat(owner.says("/shop remind 60").text()).contains("写 " + most + " 或更少");

        owner.says("/shop remind " + most);

        assertThat(market.look(stall, "select remind_seconds from shop where shop_key = :shop"))
                .isEqualTo(seconds);
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.look("").asString()).contains("value=\"" + most + "\" aria-describedby=\"hint-remind\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消", "购物车", "購物車", "Help", "confirm", "两盒", "2盒", "半斤", "十斤", "三百克", "十", "3 boxes", "A1"})
    void what_viewers_say_for_something_else_is_no_name_of_a_product(String name) {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.send("/products", peaches(stall, "aliases", "毛桃，" + name))
                        .asString())
                .contains("「" + name + "」不能当名字");
        assertThat(market.look(stall, "select aliases::text from product where shop_id = :shop and name_zh = '黄桃'"))
                .asString()
                .doesNotContain("毛桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"百香果", "千层饼", "五花肉", "三七", "一口酥", "帮助农户的米", "八宝饭", "两面针"})
    void what_only_begins_so_is_a_name(String name) {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.send("/products", peaches(stall, "aliases", name)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nothing_is_put_up_under_such_a_name() {
        var village = village();
        var stall = new Stall(village.key(), "");
        assertThat(village.owner().says("/add 取消 5 10箱").text()).contains("「取消」不能当名字");
        var page = new Hosting(market.session(stall, Role.OWNER));
        var refused = page.post("do/goods", Map.of("name", "购物车", "price", 500, "quantity", 10, "unit", "BOX"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("sentence")).contains("「购物车」不能当名字");
        assertThat(market.look(stall, "select count(*) from product where shop_id = :shop"))
                .isEqualTo(5L);
    }

    @ParameterizedTest
    @CsvSource({"5 斤, 5, 2250 到 8500", "5 斤, 25000, 2250 到 8500", "礼盒, 99999, 1 到 50000", "约 2 两, 2000, 90 到 1300"})
    void a_weight_that_it_cannot_have_is_refused(String pack, String grams, String range) {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.send("/products", peaches(stall, "pack", pack, "weight", grams))
                        .asString())
                .contains("notice bad", "要在 " + range + " 克之间");
        assertThat(
                        market.look(
                                stall,
                                "select count(*) from product where shop_id = :shop and name_zh = '黄桃' and weight_grams is null"))
                .isEqualTo(1L);
    }

    @Test
    void the_chinese_name_stays() {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.send("/products", peaches(stall, "nameZh", " ")).asString())
                .contains("notice bad", "中文名不能空着", "现在叫「黄桃」");
        assertThat(desk.send("/products", peaches(stall, "nameEn", "")).statusCode())
                .isEqualTo(303);
        assertThat(market.look(stall, "select name_en from product where shop_id = :shop and name_zh = '黄桃'"))
                .isEqualTo("黄桃");
    }

    private Map<String, Object> peaches(Stall stall, String... changed) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "id", market.look(stall, "select id from product where shop_id = :shop and name_zh = '黄桃'"),
                "nameZh", "黄桃",
                "nameEn", "Yellow peaches",
                "aliases", "",
                "pack", "",
                "packEn", "",
                "step", "1",
                "weight", ""));
        for (var at = 0; at < changed.length; at += 2) {
            form.put(changed[at], changed[at + 1]);
        }
        return form;
    }
}
