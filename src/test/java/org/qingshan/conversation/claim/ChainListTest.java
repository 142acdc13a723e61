package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that a group goes on writing: nobody orders what others wrote in it. */
class ChainListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "接龙\\n1. 张三 黄桃2箱\\n2. 李四 红糖1袋\\n3. 王五 鸡蛋1盒",
                "1. 张三 黄桃2箱 2. 李四 红糖1袋 3. 王五 鸡蛋1盒",
                "1、张三 黄桃2箱\\n2、李四 鸡蛋1盒",
                "4. 陈老师 竹笋2斤\\n5. 门卫大爷 鸡蛋1盒",
                "1. Anna 2 boxes peaches\\n2. Bob 1 carton eggs"
            })
    void what_everybody_wrote_is_asked_back(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?").doesNotContain("A1 2");
    }

    @Test
    void the_last_line_is_offered_for_whoever_sends_the_list_has_just_added_his() {
        assertThat(Demo.read("1. 张三 黄桃2箱\\n2. 李四 红糖1袋", "A1")).isEqualTo("? A3 1");
    }

    @Test
    void the_line_that_says_i_is_the_senders() {
        assertThat(Demo.read("#接龙\\n1. 王五 黄桃两箱\\n2. 我 笋两斤\\n3. 刘六 黄桃一箱", "A1")).isEqualTo("A2 +2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 张三 黄桃2箱\\n2. 我 笋两斤\\n3. 我 鸡蛋1盒 | A2 +2, A4 +1",
                "1. 我 笋两斤\\n2. 张三 黄桃2箱\\n3. 我 鸡蛋1盒 | A2 +2, A4 +1",
                "1. 张三 黄桃2箱\\n2. 我 笋两斤\\n3. 我 笋1斤 | ? A2 2, A2 1, A2 3",
                "1. 小红黄桃2箱\\n2. 我 笋两斤 | A2 +2"
            })
    void all_lines_that_say_i_are_the_senders(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 高山竹笋2斤\\n2. 高海拔腊肉1斤", "1. 野生竹笋2斤\\n2. 柴火腊肉1斤"})
    void what_says_which_goods_is_nobodys_name(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("? A2 2, A5 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 桂花姐黄桃2箱\\n2. 李总红糖1袋",
                "1. 美美A1+2\\n2. 丽丽A3+1",
                "1. 美美买黄桃2箱\\n2. 丽丽买红糖1袋",
                "1. 张三，黄桃2箱\\n2. 李四，红糖1袋"
            })
    void a_name_that_is_no_kind_of_goods_is_somebodys(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("? A3 1");
    }

    @Test
    void a_list_of_goods_is_an_order() {
        assertThat(Demo.read("1. 黄桃一箱\\n2. 竹笋两斤", "A1")).isEqualTo("A1 +1, A2 +2");
    }
}
