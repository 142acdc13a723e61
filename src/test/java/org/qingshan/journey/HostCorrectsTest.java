package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a host says to put his goods right is done or asked about, and is no order of his own. */
@QuarkusTest
class HostCorrectsTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I made a mistake, A3 should be 12",
                "sorry I meant A3 12",
                "no, A3 at 12",
                "sugar 12 from now",
                "写错了，A3应该是12",
                "寫錯了，紅糖應該是12"
            })
    void a_number_that_is_put_right_may_be_the_price_the_stock_or_the_limit(String said) {
        var village = village();
        assertThat(village.owner().says(said).labels())
                .as(said)
                .containsExactly("价格改成 ¥12.00", "总数改成 12 袋", "每人限 12 袋", "我自己要 12 袋");
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add 2 to A3|加货 A3 2 袋",
                "A3多两袋|加货 A3 2 袋",
                "A3加2袋，A4加1盒|加货 A3 2 袋",
                "A3加2袋，A4加1盒|加货 A4 1 盒",
                "A3+2，A4+1|加货 A4 1 盒",
                "A3和A4各加2|加货 A4 2 盒",
                "A3加一袋，减A4一盒|减货 A4 1 盒",
                "add 2 bags to A3 and 1 box to A4|加货 A4 1 盒",
                "A3少放两袋|减货 A3 2 袋",
                "A3加到6袋|总数改成 6 袋",
                "A3只有10袋了|总数改成 10 袋",
                "make A3 14|价格改成 ¥14.00",
                "A3两袋20块|价格改成 ¥10.00"
            })
    void what_may_be_for_sale_is_asked_about(String said, String label) {
        var village = village();
        assertThat(village.owner().says(said).labels()).as(said).contains(label);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刚才价格打错了，A3应该是16|A3 红糖：¥18.80 → ¥16.00",
                "剛才價格打錯了，A3應該是16|A3 红糖：¥18.80 → ¥16.00",
                "wrong price, A3 should be 16|A3 红糖：¥18.80 → ¥16.00",
                "drop the price of A3 by 1|A3 红糖：¥18.80 → ¥17.80",
                "cap A3 at 3|A3 红糖 每人限 3 袋",
                "only 2 A3 per person|A3 红糖 每人限 2 袋",
                "每人限购2袋红糖|A3 红糖 每人限 2 袋",
                "一人最多两袋A3|A3 红糖 每人限 2 袋",
                "A3 9块9秒杀三分钟|A3 红糖 秒杀：¥9.90",
                "A3秒杀9.9三分钟|A3 红糖 秒杀：¥9.90",
                "flash A3 at 9.9 for 2 minutes|A3 红糖 秒杀：¥9.90",
                "A3 18.8改17|A3 红糖：¥18.80 → ¥17.00",
                "红糖写错了,不是18.8,是17|A3 红糖：¥18.80 → ¥17.00",
                "红糖17，不是18.8|A3 红糖：¥18.80 → ¥17.00",
                "change the sugar from 18.8 to 17|A3 红糖：¥18.80 → ¥17.00",
                "A3 现在便宜两块|A3 红糖：¥18.80 → ¥16.80",
                "红糖今天最后一口价16,大家快点|A3 红糖：¥18.80 → ¥16.00",
                "家人们,红糖今天17块|A3 红糖：¥18.80 → ¥17.00",
                "限購兩袋紅糖|A3 红糖 每人限 2 袋",
                "红糖莫限购咯,随便买|A3 红糖 不限购了",
                "红糖莫卖了|A3 红糖 停卖了",
                "把红糖挂出来给大家看一哈|A3 红糖 的卡片已发给大家",
                "flash off|现在没有秒杀",
                "把A3下了|A3 红糖 停卖了",
                "close the sugar|A3 红糖 停卖了",
                "restock 2 bags of sugar|120 → 122 袋",
                "告诉大家 今晚九点下播|已经发给在场的每个人",
                "tell everyone we end at nine|已经发给在场的每个人"
            })
    void what_is_plain_is_done(String said, String told) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).contains(told);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A3改成17.8,A4再加20盒|A4 土鸡蛋 +20 盒|60 → 80 盒",
                "鸡蛋停卖,红糖便宜1块|鸡蛋停卖|A4 土鸡蛋 停卖了",
                "红糖加十袋，鸡蛋改成35块|A4 土鸡蛋 价格改成 ¥35.00|¥36.00 → ¥35.00"
            })
    void of_several_things_at_once_each_is_a_tap(String said, String label, String done) {
        var owner = village().owner();
        var asked = owner.says(said);
        assertThat(asked.labels()).as(said).hasSize(2);
        assertThat(owner.says(asked.behind(label)).text()).as(said).contains(done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3上架", "A3重新上架", "红糖再上架"})
    void what_was_closed_is_put_up_again(String said) {
        var owner = village().owner();
        owner.says("停卖 A3");
        assertThat(owner.says(said).text()).as(said).contains("A3 红糖 开卖了");
    }

    private static void assertNothingTaken(Village village, String said) {
        assertThat(village.owner().says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖18.8，不是17",
                "红糖不是17，是18.8",
                "紅糖18.8，不是17",
                "A3 17改18.8",
                "A3 is 18.8, not 17",
                "change the sugar from 17 to 18.8"
            })
    void the_right_price_once_more_changes_nothing(String said) {
        var owner = village().owner();
        assertThat(owner.says(said).text()).as(said).contains("A3 红糖 本来就是 ¥18.80");
        assertThat(owner.says("货单").text()).as(said).contains("A3 红糖 ¥18.80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A4 36盒，不是50盒|总数改成 36 盒|50", "A4 50盒，不是36盒|总数改成 50 盒|36", "A4 36 50 应该是|价格改成 ¥50.00|36.00"})
    void of_two_numbers_that_may_be_stock_or_are_not_told_apart_it_is_asked(String said, String label, String never) {
        var village = village();
        assertThat(village.owner().says(said).labels())
                .as(said)
                .contains(label)
                .noneMatch(one -> one.contains(" " + never));
        assertThat(village.owner().says("货单").text()).as(said).contains("A4 土鸡蛋 ¥36.00");
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖今天17块，给张姐的",
                "红糖17块，王芳的那份",
                "A3改成17.9，明天的",
                "红糖停卖，开玩笑的",
                "A3停卖，快卖完了再停",
                "红糖要停卖了，大家快拍",
                "A3降到17，大家说好不好",
                "A3降到17，家人们同意吗",
                "不限购 我们的腊肉",
                "红糖不限购，大家的意见"
            })
    void what_is_said_behind_it_and_is_no_call_is_not_left_out(String said) {
        var owner = village().owner();
        owner.says("讲解 A3");
        assertThat(owner.says(said).text()).as(said).doesNotContain("→", "停卖了", "不限购了");
        assertThat(owner.says("货单").text()).as(said).contains("A3 红糖 ¥18.80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖17块，大家快拍|¥18.80 → ¥17.00",
                "红糖今天17块,家人们|¥18.80 → ¥17.00",
                "红糖今天17块，抓紧啊|¥18.80 → ¥17.00",
                "红糖今天17块，家人们快抢，手慢无|¥18.80 → ¥17.00",
                "紅糖今天17塊，大家快拍|¥18.80 → ¥17.00"
            })
    void a_call_to_the_viewers_behind_it_is_left_out(String said, String told) {
        assertThat(village().owner().says(said).text()).as(said).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A1卖25，每人限购2箱|A1 黄桃 每人限 2 箱|A1 黄桃 每人限 2 箱", "A1卖25，再加20箱|A1 黄桃 +20 箱|200 → 220 箱"})
    void a_part_without_goods_is_of_those_before_it(String said, String label, String done) {
        var owner = village().owner();
        owner.says("讲解 A2");
        var asked = owner.says(said);
        assertThat(asked.labels()).as(said).hasSize(2).contains(label);
        assertThat(owner.says(asked.behind(label)).text()).as(said).contains(done);
    }

    @Test
    void another_unit_than_that_of_the_goods_is_not_dropped() {
        var owner = village().owner();
        owner.says("讲解 A2");
        var asked = owner.says("A1卖25，A2每人限购2箱");
        for (var button : asked.labels()) {
            assertThat(owner.says(asked.behind(button)).text()).as(button).doesNotContain("限 2 斤");
        }
    }
}
