package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host has not tapped is not done, what names other goods is none of the card's, and what he tells of is nobody's order. */
@QuarkusTest
class HostNothingUnaskedTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1再加10箱|改回来",
                "A1再加10箱|撤回",
                "A2再来20斤|撤回",
                "A2再来20斤|撤銷",
                "peaches: 10 more boxes|undo",
                "A1再加10箱|刚才那个改回去",
                "改价 A1 2.5|价格写错了，改回去",
                "改价 A1 2.5|undo",
                "加货 A1 5000|撤回",
                "A1改成25|改回来"
            })
    void what_was_not_tapped_is_not_done_by_taking_it_back(String said, String back) {
        var village = village();
        var host = village.owner();
        var before = village.viewer().says("/lineup").text();
        assertThat(host.says(said).labels()).as(said).isNotEmpty();
        assertThat(host.says(back).text()).as(back).contains("没").doesNotContain("→");
        assertThat(village.viewer().says("/lineup").text()).as(said).isEqualTo(before);
    }

    @Test
    void what_was_done_before_the_question_is_still_offered() {
        var host = village().owner();
        host.says("/price A1 25");
        host.says("A2再来20斤");
        assertThat(host.says("改回去").labels()).containsExactly("A1 改回 ¥29.90");
        assertThat(host.taps("A1 改回 ¥29.90").text()).contains("¥25.00 → ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"卖30", "改价30", "限购2", "每人限2", "加货5", "30块", "flash 20 for 5 minutes", "price 30", "秒杀20"})
    void a_setting_without_goods_is_asked_about_once_others_were_put_up(String said) {
        var village = village();
        var host = village.owner();
        host.says("讲解 A2");
        host.says("上架 蜂蜜 35元 20瓶");
        host.says("/price A1 25");
        var before = village.viewer().says("/lineup").text();
        var asked = host.says(said);
        assertThat(asked.text()).as(said).isEqualTo("这是哪样的？还没改，点一下就改。");
        assertThat(asked.labels())
                .as(said)
                .anyMatch(label -> label.startsWith("A1 黄桃"))
                .anyMatch(label -> label.startsWith("A2 "));
        assertThat(village.viewer().says("/lineup").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲解 A2", "/price A2 9"})
    void right_behind_the_card_it_is_of_the_card(String said) {
        var host = village().owner();
        host.says("讲解 A2");
        host.says("/price A1 25");
        host.says(said);
        assertThat(host.says("卖8").text()).as(said).startsWith("A2 ").contains("→ ¥8.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "梨再加3箱",
                "梨加3",
                "梨只剩1箱了",
                "梨：25，加5箱",
                "再加3箱梨",
                "補20斤梨",
                "梨改22再加10箱",
                "pears: add 3 boxes",
                "add 3 more boxes of pears"
            })
    void goods_that_are_not_up_are_never_those_on_the_card(String said) {
        var host = village().owner();
        host.says("讲解 A1");
        var told = host.says(said);
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("A1"));
        assertThat(told.text()).as(said).containsPattern("今天的货单里没有「(?:梨|pears)」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"梨再加3箱", "梨加3", "梨只剩1箱了", "梨：25，加5箱"})
    void goods_that_were_offered_to_be_put_up_are_offered_again(String said) {
        var host = village().owner();
        host.says("讲解 A1");
        var offered = host.says("上架 梨 20元一箱 5箱").labels();
        assertThat(offered).hasSize(1);
        var told = host.says(said);
        assertThat(told.text()).as(said).isEqualTo("「梨」还没上架，先点一下上架，再改它。别的都没动。");
        assertThat(told.labels()).as(said).isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再加30箱",
                "大家看好，再加30箱",
                "库存再加30箱",
                "这款再加30箱",
                "又到了30箱",
                "仓库里又来了30箱",
                "涨到300箱",
                "加到300",
                "add 30 more boxes",
                "there are 30 boxes left"
            })
    void what_names_nothing_is_still_of_the_card(String said) {
        var host = village().owner();
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).anyMatch(label -> label.contains("30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "家里自己吃了两箱黄桃",
                "我们试吃用了2箱黄桃",
                "两箱黄桃自家吃了",
                "黃桃試吃拆了兩箱",
                "A1送人了2箱",
                "we ate two boxes of peaches",
                "2 boxes of peaches were eaten",
                "黄桃先留2箱别卖",
                "留两箱黄桃不要卖",
                "hold back 2 boxes of peaches",
                "keep 2 boxes of peaches off sale"
            })
    void what_is_used_up_or_kept_back_is_offered_to_be_taken_off_sale(String said) {
        var village = village();
        var host = village.owner();
        assertThat(host.says(said).labels()).as(said).containsExactly("减货 A1 2 箱");
        assertThat(host.says("/my").text()).as(said).doesNotContain("2 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"要三箱的朋友扣3", "没抢到的扣1", "要两箱的扣2", "沒搶到的扣1", "新来的宝宝扣2", "听懂的打个1", "type 3 if you want three boxes"})
    void what_viewers_shall_type_counts_nothing(String said) {
        var host = village().owner();
        host.says("讲解 A4");
        var told = host.says(said);
        assertThat(told.text()).as(said).startsWith("这话是对观众说的吧？");
        assertThat(told.labels()).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"让小李打包三箱桃", "叫阿姨去装2箱黄桃", "五箱黄桃马上发走", "三箱黃桃趕緊發貨", "把两箱黄桃打包发走", "have Li pack 3 boxes of peaches"})
    void what_shall_be_packed_is_no_stock(String said) {
        var told = village().owner().says(said);
        assertThat(told.text()).as(said).startsWith("这是打包发货的活吧？");
        assertThat(told.labels()).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃扣3箱", "A1扣掉3箱", "黄桃坏了3箱", "黄桃少放3箱"})
    void stock_that_is_less_is_still_offered(String said) {
        assertThat(village().owner().says(said).labels()).as(said).contains("减货 A1 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要两箱黄桃自己吃", "给我留两箱黄桃", "I'll take two boxes of peaches"})
    void his_own_order_is_still_his(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("2 箱 黄桃");
    }
}
