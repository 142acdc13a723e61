package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who wants the same again means all that he has, and orders it by one button. */
@QuarkusTest
class SameAgainTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "再来一样的",
                "跟上次一样再来一份",
                "跟刚才一样再来一份",
                "刚才那些再来一份",
                "同樣嘅再嚟多一份",
                "老样子再来一份",
                "我妹也要一样的",
                "same again",
                "the same again please",
                "repeat my order",
                "one more of everything",
                "my sister wants the same",
                "same as last time please"
            })
    void it_is_read_back(String said) {
        var buyer = village().neighbour();
        buyer.says("黄桃2箱 鸡蛋1盒");

        assertThat(buyer.says(said).text()).as(said).contains("2 箱 黄桃、1 盒 土鸡蛋", "¥95.80", "还没下单");
        assertThat(buyer.says("/cart").text()).as(said).contains("黄桃 2 箱", "土鸡蛋 1 盒");
    }

    @Test
    void one_button_or_a_yes_orders_it() {
        var buyer = village().neighbour();
        buyer.says("黄桃2箱 鸡蛋1盒");
        buyer.says("再来一样的");
        assertThat(buyer.taps("再来一份一样的").text()).contains("黄桃（A1），共 4 箱", "土鸡蛋（A4），共 2 盒");
        buyer.says("红糖一袋");
        buyer.says("跟上次一样再来一份");
        assertThat(buyer.says("是的").text()).contains("黄桃（A1），共 8 箱", "红糖（A3），共 2 袋");
    }

    @Test
    void of_an_earlier_stream_it_is_what_is_on_sale_now() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("黄桃2箱");
        nextStream(village);
        assertThat(buyer.says("跟上次一样再来一份").text()).contains("2 箱 黄桃", "还没下单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再来一份",
                "跟阿梅一样",
                "桃子和上次一样甜吗",
                "一样的",
                "跟上次一样的地址",
                "再来一样水果",
                "一样一箱",
                "the same price?",
                "not the same",
                "same"
            })
    void nothing_else_is(String said) {
        var buyer = village().neighbour();
        buyer.says("黄桃2箱 鸡蛋1盒");
        assertThat(buyer.says(said).text()).as(said).doesNotContain("再来一份一样的：");
    }

    @Test
    void who_has_nothing_is_not_offered_it() {
        assertThat(village().neighbour().says("再来一样的").text()).doesNotContain("再来一份一样的：");
    }
}
