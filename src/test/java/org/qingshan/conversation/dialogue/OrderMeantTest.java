package org.qingshan.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order numbers beside an address that is to be another one. */
class OrderMeantTest {
    private static final String TO = "赵六 13622223333 湖南省长沙市天心区芙蓉南路 10号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1006 改地址 " + TO,
                "1006改地址：" + TO,
                "订单1006改地址 " + TO,
                "订单 1006 的地址改成 " + TO,
                "把1006的地址改成" + TO,
                "1006号订单寄到 " + TO,
                "1006 寄到 " + TO,
                "1006换地址 " + TO,
                "我的订单1006 " + TO,
                "订单号：1006 " + TO,
                "改地址 1006 " + TO,
                "改地址 订单1006 " + TO,
                "1006 " + TO,
                "麻烦把订单1006改寄到 " + TO,
            })
    void the_number_is_the_orders_and_no_part_of_the_address(String said) {
        assertThat(OrderMeant.in(said).toList())
                .first()
                .satisfies(meant -> assertThat(meant.number()).isEqualTo(1006))
                .satisfies(meant -> assertThat(meant.rest()).isEqualTo(TO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1006 change address to Li Lei, 13622223333, 1 Lushan Road, Changsha | 1006",
                "order 1006 to: Li Lei, 13622223333, 1 Lushan Road, Changsha | 1006",
                "send order 1006 to Li Lei, 13622223333, 1 Lushan Road, Changsha | 1006",
                "order 1006 should go to Li Lei, 13622223333, 1 Lushan Road, Changsha | 1006",
            })
    void nor_is_it_in_english(String said, int number) {
        assertThat(OrderMeant.in(said).findFirst()).get().satisfies(meant -> {
            assertThat(meant.number()).isEqualTo(number);
            assertThat(meant.rest()).isEqualTo("Li Lei, 13622223333, 1 Lushan Road, Changsha");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TO,
                "赵六 13622223333 湖南省长沙市天心区芙蓉南路 1006号",
                "湖南省长沙市天心区芙蓉南路10号1006室 赵六 13622223333",
                "1006室 芙蓉南路 10号 赵六",
                "Li Lei, Room 1006, 1 Lushan Road, Changsha, 13622223333",
            })
    void the_number_of_a_house_is_no_orders(String said) {
        assertThat(OrderMeant.in(said).toList()).isEmpty();
    }
}
