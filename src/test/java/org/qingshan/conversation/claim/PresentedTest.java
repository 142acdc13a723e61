package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown in words is one thing and nothing else. */
class PresentedTest {
    private static String slot(String text) {
        return Presented.in(text, Lineup.of(Demo.OFFERS, null)).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A1 黄桃 29.9                     | A1
            A1 黄桃 ¥29.9 一箱                | A1
            黄桃 29.9元/箱 包邮                | A1
            A2竹笋，9块8，很新鲜               | A2
            A1 黄桃 29.9 要的扣1               | A1
            A1 黄桃29.9要的家人们扣1            | A1
            Now A1: yellow peaches, 29.90   | A1
            A3 brown sugar 18.80/bag, type 1 | A3
            黄桃，想要的扣1                   | A1
            yellow peaches, type 1          | A1
            """)
    void one_thing_with_its_price_is_shown(String text, String slot) {
        assertThat(slot(text)).isEqualTo(slot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A1 黄桃 29.9一箱            | A1
            A1 黄桃 29.9 一箱           | A1
            A1 peaches 29.9 a box     | A1
            A5 腊肉 58 一斤             | A5
            A3 红糖 18块8              | A3
            A3 brown sugar 18.80/bag  | A3
            A1 20                     | ''
            A1 两箱                    | ''
            A1 x2                     | ''
            A2 1.5 斤                  | ''
            要 A1 一箱                  | ''
            A1 黄桃 29.9               | A1
            A1 黄桃 29.90              | A1
            A1 黄桃 29.9 一箱 要的扣1     | A1
            我要 A1 黄桃 29.9 一箱        | ''
            给我留 A5 腊肉 58 一斤        | ''
            i want A1 peaches 29.9 a box | ''
            A2 5.5                    | ''
            A2 竹笋 5.5                | ''
            A1 5.5元                  | A1
            """)
    void a_price_beside_it_makes_it_no_amount_unless_it_is_wanted(String text, String slot) {
        var lineup = Lineup.of(Demo.OFFERS, null);
        assertThat(Presented.withPrice(text, lineup, one -> new BigDecimal("29.90"))
                        .orElse(""))
                .isEqualTo(slot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 黄桃 29.9，A2 竹笋 9.8",
                "A1 卖完了",
                "A1 没了",
                "黄桃明天再上",
                "黄桃不卖了",
                "停卖 A1",
                "A1改成25.9",
                "A1 甜吗？",
                "A1 sold out",
                "no more peaches",
                "今晚七点开播",
                "29.9",
                "黄桃喜欢吃的扣1",
                "黄桃，喜欢的扣1",
                "A1 喜欢的扣1",
                "黄桃 29.9 要的扣1，不要的扣2",
                "A1 不要的扣1",
                "黄桃好吃的扣1",
                "黄桃好吃",
                "黄桃",
                "黄桃 一箱"
            })
    void what_is_gone_changed_asked_or_more_than_one_is_not(String text) {
        assertThat(slot(text)).isEmpty();
    }
}
