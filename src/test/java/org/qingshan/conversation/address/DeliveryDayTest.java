package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside an address that is being completed, and is no part of a street. */
class DeliveryDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5号下午送",
                "五号送",
                "麻烦12月5号下午送，谢谢",
                "这个月5号下午送",
                "deliver on the 5th, afternoon",
                "please deliver it on Dec 5 in the afternoon"
            })
    void the_day_of_delivery_is_no_part_of_a_street(String day) {
        var whole = AddressReader.read("张三 13812345678 长沙市岳麓区麓山南路1号");
        assertThat(AddressReader.complete(whole, day)).isEqualTo(whole);
        var without = AddressReader.read("张三 13812345678 长沙市岳麓区");
        assertThat(AddressReader.complete(without, day)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5号下午送", "deliver on the 5th, afternoon"})
    void the_day_beside_a_phone_stands_apart_from_the_house(String day) {
        var earlier = AddressReader.read("张三 长沙市岳麓区麓山南路1号");
        for (var between : new String[] {"，", " ", ", "}) {
            var reading = AddressReader.complete(earlier, "13812345678" + between + day);

            assertThat(reading.phone()).isEqualTo("+8613812345678");
            assertThat(reading.detail()).isEqualTo("麓山南路1号 " + day);
        }
        assertThat(AddressReader.read("13812345678，5号下午送").detail()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678 或者幺三八，零零幺三，八零零零", "13812345678，幺三八，零零幺三，八零零零", "13812345678，备用一三八，零零一三，八零零零"})
    void a_phone_in_words_beside_another_is_one(String said) {
        var reading = AddressReader.complete(AddressReader.read("张三 长沙市岳麓区麓山南路1号"), said);

        assertThat(reading.recipient()).isEqualTo("张三");
        assertThat(reading.phone()).isEqualTo("+8613812345678");
        assertThat(reading.otherPhones()).containsExactly("+8613800138000");
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }
}
