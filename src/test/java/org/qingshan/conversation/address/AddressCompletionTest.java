package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressCompletionTest {

    private static AddressReading after(String... messages) {
        AddressReading reading = AddressReader.read(messages[0]);
        for (int i = 1; i < messages.length; i++) {
            reading = AddressReader.complete(reading, messages[i]);
        }
        return reading;
    }

    @Test
    void a_phone_alone_completes() {
        AddressReading reading = after("张三 湖南省长沙市岳麓区麓山南路1号", "13812345678");

        assertThat(reading.phone()).isEqualTo("+8613812345678");
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void a_name_alone_completes() {
        assertThat(after("13812345678 湖南省长沙市岳麓区麓山南路1号", "李四").recipient()).isEqualTo("李四");
        assertThat(after("13812345678 湖南省长沙市岳麓区麓山南路1号", "我叫李四").recipient()).isEqualTo("李四");
        assertThat(after("13812345678 湖南省长沙市岳麓区麓山南路1号", "收件人：李四，谢谢").recipient())
                .isEqualTo("李四");
    }

    @Test
    void a_name_that_is_a_place_is_a_name_when_a_name_is_wanted() {
        AddressReading reading = after("13812345678 湖南省长沙市岳麓区麓山南路1号", "江西");

        assertThat(reading.recipient()).isEqualTo("江西");
        assertThat(reading.province()).isEqualTo("湖南省");
    }

    @Test
    void a_room_is_added_to_the_detail() {
        AddressReading reading = after("张三 13812345678 湖南省长沙市岳麓区麓山南路1号", "301室");

        assertThat(reading.detail()).isEqualTo("麓山南路1号301室");
    }

    @Test
    void the_city_settles_which_county_was_meant() {
        AddressReading reading = after("鼓楼区中山路1号 张三 13812345678", "南京");

        assertThat(reading.province()).isEqualTo("江苏省");
        assertThat(reading.city()).isEqualTo("南京市");
        assertThat(reading.county()).isEqualTo("鼓楼区");
        assertThat(reading.doubtful()).isEmpty();
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void a_county_without_suffix_is_understood_within_its_city() {
        AddressReading reading = after("张三 13812345678 长沙市麓山南路1号", "岳麓");

        assertThat(reading.county()).isEqualTo("岳麓区");
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @Test
    void an_ambiguous_county_is_the_one_in_the_city_said_before() {
        assertThat(after("张三 13812345678 南京市中山路1号", "鼓楼区").province()).isEqualTo("江苏省");
        assertThat(after("张三 13812345678 福州市五四路1号", "鼓楼区").province()).isEqualTo("福建省");
    }

    @Test
    void place_and_detail_complete_name_and_phone() {
        AddressReading reading = after("张三 13812345678", "湖南长沙岳麓区", "麓山南路1号3栋");

        assertThat(reading).isEqualTo(AddressReader.read("张三 13812345678 湖南长沙岳麓区麓山南路1号3栋"));
    }

    @Test
    void the_province_alone_does_not_forget_the_city() {
        assertThat(after("张三 13812345678 长沙市岳麓区麓山南路1号", "湖南省").county()).isEqualTo("岳麓区");
    }

    @Test
    void a_new_phone_and_a_whole_new_address_replace_the_old() {
        String old = "张三 13812345678 湖南省长沙市岳麓区麓山南路1号";

        assertThat(after(old, "电话换成13900001111").phone()).isEqualTo("+8613900001111");
        AddressReading moved = after(old, "浙江省杭州市西湖区文三路90号");
        assertThat(moved.city()).isEqualTo("杭州市");
        assertThat(moved.detail()).isEqualTo("文三路90号");
        assertThat(moved.recipient()).isEqualTo("张三");
    }

    @Test
    void a_number_that_is_said_to_be_the_second_stands_beside_the_first() {
        AddressReading reading = after("张三 13812345678 湖南省长沙市岳麓区麓山南路1号", "备用电话13900001111");

        assertThat(reading.phone()).isEqualTo("+8613812345678");
        assertThat(reading.otherPhones()).containsExactly("+8613900001111");
    }

    @Test
    void a_number_that_was_doubtful_is_settled_by_a_right_one() {
        AddressReading reading = after("张三 1381234567 湖南省长沙市岳麓区麓山南路1号", "13812345678");

        assertThat(reading.phone()).isEqualTo("+8613812345678");
        assertThat(reading.doubtful()).isEmpty();
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void one_part_can_be_corrected() {
        AddressReading reading = AddressReader.read("张三 13812345678 湖南省长沙市岳麓区麓山南路1号");

        assertThat(AddressReader.correct(reading, Part.RECIPIENT, "李四").recipient())
                .isEqualTo("李四");
        assertThat(AddressReader.correct(reading, Part.PHONE, "我说错了").phone()).isEqualTo("+8613812345678");
        assertThat(AddressReader.correct(reading, Part.COUNTY, "天心").county()).isEqualTo("天心区");
        assertThat(AddressReader.correct(reading, Part.CITY, "株洲").city()).isEqualTo("株洲市");
        assertThat(AddressReader.correct(reading, Part.PROVINCE, "广东").province())
                .isEqualTo("广东省");
        assertThat(AddressReader.correct(reading, Part.DETAIL, "五一大道8号").detail())
                .isEqualTo("五一大道8号");
    }

    @Test
    void a_doubt_is_gone_when_the_person_says_the_part() {
        AddressReading reading = AddressReader.read("朝阳 建国路1号 张三 13812345678");

        assertThat(AddressReader.complete(reading, "北京市朝阳区").doubtful()).isEmpty();
    }
}
