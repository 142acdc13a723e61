package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A host says in a hurry that a lot is bad and must go; it is asked once, and nothing else is answered. */
@QuarkusTest
class RecalledInWordsTest extends Journey {

    private Village sold() {
        var village = village();
        village.neighbour().says("A1 x3");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1号批有问题，下架",
                "第1批黄桃发霉了，赶紧撤掉",
                "1號批發霉了，撤下來",
                "召回 1号批 发霉",
                "撤掉1号批，有虫",
                "黄桃那批坏了，全部下架",
                "张桂花的黄桃有虫，全部撤下",
                "黄桃有毛病，停了",
                "1号货有问题",
                "桃子软了，别卖了",
                "黄桃有点软，下架",
                "the last lot of peaches is soft, don't sell it",
                "the peaches have bugs, pull them",
                "lot 1 is mouldy, pull it",
                "lot 1 is bad, take it off sale",
                "recall lot 1, it is rotten",
                "recall the peaches, they are mouldy"
            })
    void with_the_reason_it_is_asked_whether_it_is_meant(String said) {
        var village = sold();
        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).contains("1 号 黄桃已经留出和卖出 3 箱", "撤吗？");
        assertThat(village.owner().says(asked.behind("撤下这批")).text()).contains("1 号 黄桃撤下了");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤掉1号，烂了", "1号撤掉，烂了"})
    void a_number_that_a_lot_and_a_slot_have_is_asked_about(String said) {
        var asked = sold().owner().says(said);
        assertThat(asked.labels()).as(said).containsExactly("撤 1 号", "停卖 A1");
        assertThat(asked.text()).as(said).contains("还没动");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃召回",
                "把黄桃那批召回",
                "撤回 1号批",
                "把1号批撤了",
                "召回 1号批",
                "recall lot 1",
                "take lot 1 off sale",
                "pull lot 1"
            })
    void without_a_reason_that_is_asked(String said) {
        assertThat(sold().owner().says(said).text()).as(said).isEqualTo("为什么撤 1 号？这样写：撤货 1 有虫");
    }

    @Test
    void of_goods_out_of_several_lots_it_is_asked_which() {
        var village = sold();
        village.owner().says("收货 李四 黄桃 50箱");
        village.owner().says("/lot trust 6");
        var which = village.owner().says("黄桃那批发霉了，撤掉");
        assertThat(which.labels()).containsExactly("撤 1 号", "撤 6 号", "停卖 A1");
        assertThat(village.owner().says(which.behind("撤 6 号")).text()).contains("6 号 黄桃已经留出和卖出 0 箱", "撤吗？");
    }

    @Test
    void goods_that_are_only_taken_off_sale_are_recalled_from_nobody() {
        assertThat(sold().owner().says("黄桃下架").text()).isEqualTo("A1 黄桃 停卖了。留着的和下了单的不变。");
    }
}
