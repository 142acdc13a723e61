package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host looks at beside a stream, and sets before one: the list, what has been sent, limits. */
@QuarkusTest
class HostLooksTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "看看货单",
                "給我看看貨單",
                "今天的货单给我看下",
                "看一下货单",
                "show me the list",
                "show lineup",
                "what's on the list tonight",
                "can you show me the menu please"
            })
    void whoever_wants_to_see_the_list_sees_it(String asked) {
        var village = village();
        assertThat(village.owner().says(asked).text()).as(asked).contains("正在直播", "A1 黄桃");
        assertThat(village.viewer().says(asked).text()).as(asked).contains("正在直播", "A1 黄桃");
    }

    @Test
    void before_the_stream_only_the_host_sees_what_is_prepared() {
        var village = trustingVillage("Prepared");
        village.owner().says("上架 黄桃 29.9 10箱");
        assertThat(village.owner().says("看看货单").text()).contains("A1 黄桃 ¥29.90");
        assertThat(village.viewer().says("看看货单").text()).doesNotContain("黄桃");
        assertThat(village.owner().says("A1限购3件").text()).isEqualTo("A1 黄桃 每人限 3 箱。");
        village.owner().says("开播");
        assertThat(village.viewer().says("A1 x4").text()).contains("每人限 3 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今天发了几单|今天打包 1 单，发出 1 单。",
                "今天寄出去多少单了|今天打包 1 单，发出 1 单。",
                "我们今天发货多少单|今天打包 1 单，发出 1 单。",
                "今天打包了几单|今天打包 1 单，发出 1 单。",
                "今天幾單發出去了|今天打包 1 单，发出 1 单。",
                "昨天发了几单|昨天打包 0 单，发出 0 单。",
                "how many did we ship today|今天打包 1 单，发出 1 单。",
                "how many parcels went out today?|今天打包 1 单，发出 1 单。",
                "how many orders were sent yesterday|昨天打包 0 单，发出 0 单。"
            })
    void the_team_hears_how_many_were_packed_and_sent(String asked, String told) {
        var village = village();
        village.neighbour().says("A1 x1");
        village.neighbour().says("A1 x2");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 SF1234567890");
        assertThat(village.joined("packer").says(asked).text())
                .as(asked)
                .startsWith(told)
                .contains("还有 1 单没打包");
        clock.forward(Duration.ofDays(1));
        assertThat(village.owner().says("昨天发了几单").text()).startsWith("昨天打包 1 单，发出 1 单。");
        assertThat(village.viewer().says(asked).text()).as(asked).doesNotContain("打包 1 单");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1限购3件|3 箱",
                "黄桃限购三件|3 箱",
                "limit A1 to 3 pieces|3 箱",
                "A1 limit 2 each please|2 箱",
                "A1 limit 2 boxes each please|2 箱",
                "/limit A1 4 per person|4 箱"
            })
    void so_many_pieces_of_what_is_counted_are_so_many_of_it(String said, String limit) {
        assertThat(village().owner().says(said).text()).as(said).isEqualTo("A1 黄桃 每人限 " + limit + "。");
    }

    @Test
    void pieces_of_what_is_weighed_are_no_weight() {
        assertThat(village().owner().says("腊肉限购3件").text()).contains("限购 A1 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/limit A1 3", "A1限购3件", "黄桃每人限3箱", "limit A1 to 3", "peaches max 2 per person"})
    void where_nothing_is_on_the_list_it_is_said_how_to_put_it_there(String said) {
        var village = village();
        village.owner().says("/end yes");
        assertThat(village.owner().says(said).text())
                .as(said)
                .isEqualTo("现在没有直播，也没有备好的货单，A1 没有改动。先备货单再改：上架 黄桃 29.90 1 箱");
    }

    @Test
    void more_of_what_is_closed_says_that_it_is_and_opens_it_by_a_tap() {
        var village = village();
        village.owner().says("停卖 A1");
        var told = village.owner().says("上架 黄桃 29.9 10箱");
        assertThat(told.text()).contains("它停卖中，要卖就开卖。");
        village.owner().says(told.behind("开卖 A1"));
        assertThat(village.viewer().says("A1").text()).contains("1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"全部停卖|全部开卖", "所有的都先下架|全部重新上架", "close everything|reopen everything"})
    void all_is_closed_and_opened_at_once(String close, String open) {
        var village = village();
        village.viewer().says(close);
        assertThat(village.viewer().says("A1").text()).contains("1 箱 黄桃（A1）");
        assertThat(village.owner().says(close).text()).as(close).contains("A1 黄桃 停卖了", "A5 腊肉 停卖了");
        assertThat(village.viewer().says("A1").text()).contains("暂时停卖");
        assertThat(village.owner().says(open).text()).as(open).contains("A1 黄桃 开卖了", "A5 腊肉 开卖了");
        assertThat(village.viewer().says("A1").text()).contains("1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"所有的都限购2", "全场每人限购2件", "max 2 per customer on everything"})
    void one_limit_for_all_is_set_one_by_one(String said) {
        var village = village();
        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said).containsExactly("A1 黄桃", "A2 竹笋", "A3 红糖", "A4 土鸡蛋", "A5 腊肉");
        assertThat(village.owner().says(asked.behind("A3 红糖")).text()).contains("A3 红糖 每人限 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001不拉黑了", "解除拉黑 1001", "unblock 1001"})
    void who_is_not_to_be_blocked_any_more_may_buy_again(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("拉黑 1001");
        assertThat(buyer.says("A1").text()).contains("没能为你留货");
        village.owner().says(said);
        assertThat(buyer.says("A1").text()).as(said).contains("1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restock peaches by 10", "restock A1 with 10 boxes", "top up the peaches by 10 boxes"})
    void a_restock_by_so_many_is_one(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("200 → 210 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"秒杀还有多久", "秒杀几点结束", "秒殺還剩多久", "how long does the flash price last", "when does the flash end?"})
    void whoever_asks_hears_until_when_the_flash_price_is(String asked) {
        var village = village();
        assertThat(village.viewer().says(asked).text()).as(asked).isEqualTo("现在没有秒杀。");
        village.owner().says("秒杀 A1 20 10分钟");
        assertThat(village.viewer().says(asked).text())
                .as(asked)
                .startsWith("A1 黄桃 ¥20.00")
                .doesNotContain("红糖");
        assertThat(village.owner().says(asked).text()).as(asked).startsWith("A1 黄桃 ¥20.00");
    }
}
