package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Goods that were put up for their grower and are taken in then are in the books once. */
@QuarkusTest
class SameLotTest extends Journey {
    private Village putUp() {
        var village = trustingVillage("腊肠");
        village.owner().says("上架 腊肠 52 60斤 陈大姐");
        village.owner().says("开播");
        return village;
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货 陈大姐 腊肠 60斤 30元", "陈大姐送来腊肠60斤 30元", "陈大姐的腊肠60斤到了，30元"})
    void it_is_asked_whether_it_is_that_lot(String said) {
        var village = putUp();
        var owner = village.owner();
        assertThat(owner.says(said).labels()).as(said).contains("就是 1 号", "又来了一批");
        assertThat(owner.taps("就是 1 号").text()).as(said).contains("就是 1 号").contains("30.00");
        assertThat(owner.says("/lot 1").text()).as(said).contains("60 斤");
        assertThat(owner.says("/lot 2").text()).as(said).contains("没有");
    }

    @Test
    void a_further_lot_is_one() {
        var owner = putUp().owner();
        owner.says("收货 陈大姐 腊肠 60斤 30元");
        assertThat(owner.taps("又来了一批").text()).contains("收下了：2 号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货 陈大姐 腊肠 45斤", "收货 李四 腊肠 60斤"})
    void what_is_other_goods_is_taken_in_at_once(String said) {
        assertThat(putUp().owner().says(said).labels()).as(said).doesNotContain("就是 1 号");
    }

    @Test
    void a_button_of_another_question_is_no_answer_to_this_one() {
        var village = putUp();
        var owner = village.owner();
        owner.says("上架 土鸡蛋 2 90个 陈大姐");
        owner.says("收货 陈大姐 腊肠 60斤 30元");
        owner.says("收货 陈大姐 土鸡蛋 90个 1元");
        owner.says("/lot same 1");
        assertThat(owner.says("/lot 1").text()).doesNotContain("1.00", "30.00");
        assertThat(owner.taps("就是 2 号").text()).contains("就是 2 号").contains("1.00");
    }

    @Test
    void of_goods_that_are_sold_the_price_stays_and_they_are_counted_once() {
        var village = putUp();
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        var owner = village.owner();
        owner.says("收货 陈大姐 腊肠 60斤 30元");
        assertThat(owner.taps("就是 1 号").text()).contains("就是 1 号").contains("卖出去了");
        assertThat(owner.says("/lot further").text()).doesNotContain("收下了");
        assertThat(owner.says("/lot 2").text()).contains("没有");
    }
}
