package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host tells of his goods, and asks of his sale, is no order of his and no complaint. */
@QuarkusTest
class HostTellsOfGoodsTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I made a mistake with the price, mangoes are 28.50",
                "the mangoes should be 30",
                "oops, put the mangoes back to 28.50",
                "wrong price, mangoes 28",
                "改错了，芒果是28.5",
                "价格打错了，芒果应该是28.5",
                "價格打錯了，芒果應該是28.5",
            })
    void a_price_of_what_is_not_on_the_list_changes_nothing_on_it(String said) {
        var village = village();

        var told = village.owner().says(said);
        assertThat(told.text()).as(said).contains("今天的货单里没有");
        assertThat(told.labels()).as(said).isEmpty();
        assertThat(village.owner().says("货单").text()).contains("A1 黄桃 ¥29.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到张桂花30箱黄桃|收下了：6 号，张桂花，黄桃 30 箱",
                "刚收到张桂花送来的10盒鸡蛋|收下了：6 号，张桂花，土鸡蛋 10 盒",
                "吴秀英背来30斤笋子,今早挖的|收下了：6 号，吴秀英，竹笋 30 斤",
                "Uncle Wu brought 30 jin of bamboo|收下了：6 号，吴秀英，竹笋 30 斤",
                "Zhou brought 50 jin of bamboo|以前没有叫「Zhou」的货主",
                "Mrs Zhou brought in 20 boxes of eggs|以前没有叫「Mrs Zhou」的货主"
            })
    void what_somebody_brought_is_taken_in(String said, String told) {
        assertThat(village().joined("host").says(said).text()).as(said).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张桂花那批桃子有点软,扣两箱", "先讲黄桃,然后竹笋"})
    void what_nobody_understands_of_it_is_not_offered_to_him(String said) {
        assertThat(village().joined("host").says(said).labels()).as(said).noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 boxes of peaches more|加货 A1 10 箱",
                "peaches 12 boxes more|加货 A1 12 箱",
                "12 more boxes of peaches|加货 A1 12 箱",
                "三箱黄桃坏了|减货 A1 3 箱",
                "黄桃坏了三箱|减货 A1 3 箱",
                "黃桃壞了三箱|减货 A1 3 箱",
                "黄桃扔了两箱|减货 A1 2 箱",
                "two boxes of peaches broke|减货 A1 2 箱",
                "three boxes of peaches are rotten|减货 A1 3 箱",
                "3 boxes of peaches went bad, take them out|减货 A1 3 箱",
                "throw away 2 boxes of peaches|减货 A1 2 箱",
            })
    void stock_is_asked_about_whatever_the_host_has_himself(String said, String label) {
        var village = village();
        var host = village.joined("host");
        host.says("A1 1箱");

        assertThat(host.says(said).labels()).as(said).contains(label).noneMatch(one -> one.startsWith("要 "));
        assertThat(host.says("/cart").text()).as(said).contains("黄桃 1 箱");
        assertThat(village.owner().says("提问").text()).as(said).doesNotContain(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打包清单|没打包",
                "装箱单|没打包",
                "哪些单没打包|没打包",
                "要打多少包|没打包",
                "packing list|没打包",
                "what do I have to pack|没打包",
                "哪些人还没打款|没付清的 1 单",
                "没付钱的催一下|没付清的 1 单",
                "remind those who haven't paid|没付清的 1 单",
                "每家该给多少钱|张桂花 · ",
                "给农户结账|货主的货款（1 位）",
                "张桂花的钱|张桂花 的货款",
                "张桂花该拿多少|张桂花 的货款",
                "張桂花這次能拿多少錢|张桂花 的货款",
                "what do we owe 张桂花|张桂花 的货款",
                "drop peaches to 22 for 5 minutes|黄桃 秒杀：¥22.00",
                "peaches 22 for five minutes|黄桃 秒杀：¥22.00",
                "what do we owe the growers|张桂花 · ",
                "所有订单|后台链接",
                "show me all orders|后台链接",
                "战况咋样|战况：",
                "营业额多少|战况：",
                "what's our revenue|战况：",
                "还剩多少货|A2 竹笋：",
                "库存多少|A2 竹笋：",
                "what is left|A2 竹笋：",
                "收摊了|现在下播",
                "今晚就到这|现在下播",
                "红糖搞个秒杀，15块，十分钟|红糖 秒杀：¥15.00",
                "flash sale on sugar, 15 for ten minutes|红糖 秒杀：¥15.00",
            })
    void what_he_asks_is_answered_of_his_sale(String said, String answer) {
        var village = village();
        village.neighbour().says("A1 2箱");

        assertThat(village.owner().says(said).text()).as(said).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不对，明天8点开播",
                "不对，明天是8点开播",
                "说错了，抽奖是10分钟后",
                "sorry, I will be back in 5 minutes",
                "sorry, the raffle is at 8 pm",
            })
    void what_is_no_price_is_no_goods_that_are_missing(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("货单里没有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户说坏了两箱黄桃", "买家收到坏了两箱黄桃", "快递摔坏了两箱黄桃", "张伟的黄桃坏了两箱", "張偉坏了两箱黄桃"})
    void what_went_bad_with_a_buyer_is_no_stock(String said) {
        var village = village();
        village.neighbour().says("A3 一袋");

        assertThat(village.owner().says(said).labels()).as(said).noneMatch(label -> label.startsWith("减货"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"开播了", "開播啦", "开始直播", "那我们开始吧", "let's go live", "start the stream"})
    void what_is_prepared_is_listed_and_begins_in_any_words(String said) {
        var village = village();
        var host = village.owner();
        host.says("/end yes");
        host.says("上架 蜂蜜 68 40份");
        assertThat(host.says("货单").text()).contains("A1 蜂蜜 ¥68.00", "可以开播了");
        assertThat(village.viewer().says("货单").text()).contains("现在没有直播").doesNotContain("蜂蜜");
        assertThat(host.says(said).text()).as(said).startsWith("开播了：").contains("A1 蜂蜜");
        assertThat(host.says(said).text()).as(said).doesNotContain("货单已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"开播了吗", "什么时候开播", "还没开播", "are we live?", "don't start the stream"})
    void what_only_speaks_of_beginning_begins_nothing(String said) {
        var host = village().owner();
        host.says("/end yes");
        host.says("上架 蜂蜜 68 40份");
        assertThat(host.says(said).text()).as(said).doesNotStartWith("开播了：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zhou brought 20 jin of brown rice",
                "Uncle Wu brought 20 jin of brown rice",
                "Uncle Wu brought 20 boxes of yellow plums"
            })
    void a_colour_alone_names_no_goods(String said) {
        var host = village().joined("host");
        var told = host.says(said);
        assertThat(told.text()).as(said).doesNotContain("红糖", "黄桃", "Zhou rice", "收下了");
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("rice"));
    }
}
