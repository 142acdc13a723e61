package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "李桂英 13880012345, 李桂英, +8613880012345",
        "13880012345 李桂英, 李桂英, +8613880012345",
        "Amy Wu 13880012345, Amy Wu, +8613880012345",
        "'Amy Wu, 13880012345', Amy Wu, +8613880012345",
        "备用电话13880012345, 张小明, +8613973112231",
        "13880012345, 张小明, +8613880012345"
    })
    void a_name_and_a_phone_that_come_together_are_another_recipient(String said, String name, String phone) {
        var reading = after("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号", said);

        assertThat(reading.recipient()).isEqualTo(name);
        assertThat(reading.phone()).isEqualTo(phone);
        assertThat(reading.detail()).isEqualTo("麓山南路12号");
    }

    @ParameterizedTest
    @CsvSource({
        "朝阳区建国路1号 李桂英 13880012345, 北京, 北京市, 建国路1号",
        "鼓楼区中山路3号 李桂英 13880012345, 南京, 南京市, 中山路3号",
        "'Amy Wu 13880012345, 5 Zhongshan Road, Gulou District', 南京, 南京市, '5 Zhongshan Road'"
    })
    void an_address_of_somebody_else_begins_anew(String said, String city, String placed, String street) {
        var reading = after("张小明 13973112231 鼓楼区麓山南路12号", said, city);

        assertThat(reading.recipient()).isIn("李桂英", "Amy Wu");
        assertThat(reading.phone()).isEqualTo("+8613880012345");
        assertThat(reading.city()).isEqualTo(placed);
        assertThat(reading.detail()).isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"139731122", "1397311223", "139731122315"})
    void a_broken_phone_takes_the_place_of_the_one_that_was_called_wrong(String broken) {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");

        for (var after : List.of(
                AddressReader.correct(reading, Part.PHONE, broken),
                AddressReader.amend(
                        reading, AddressReader.correction("电话错了 是" + broken).orElseThrow()),
                AddressReader.amend(
                        reading,
                        AddressReader.correction("the phone is wrong, it's " + broken)
                                .orElseThrow()))) {
            assertThat(after.phone()).isNull();
            assertThat(after.doubtful()).containsExactly(Part.PHONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"改成五一大道2号, 五一大道2号", "没有12号 是21号, 麓山南路21号", "是3栋不是12号, 麓山南路3栋"})
    void what_is_said_of_the_street_changes_no_more_of_it_than_that(String said, String street) {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");
        var after = AddressReader.amend(reading, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(reading.with(Part.DETAIL, street));
    }

    @ParameterizedTest
    @CsvSource({
        "不对，是5栋, 建国路88号5栋2单元502",
        "5号楼, 建国路88号5号楼2单元502",
        "不对，是5栋1单元, 建国路88号5栋1单元502",
        "应该是5栋1单元301, 建国路88号5栋1单元301",
        "不对，是86号, 建国路86号3栋2单元502",
        "不对，是6层, 建国路88号3栋2单元502 6层",
        "门牌号是503室, 建国路88号3栋2单元503室"
    })
    void a_number_of_the_house_takes_the_place_of_its_like_and_the_others_stay(String said, String street) {
        var reading = AddressReader.read("张小明 13973112231 北京市朝阳区建国路88号3栋2单元502");
        var after = AddressReader.correction(said)
                .map(one -> AddressReader.amend(reading, one))
                .orElseGet(() -> AddressReader.amendByPart(reading, said));

        assertThat(after).isEqualTo(reading.with(Part.DETAIL, street));
    }

    @Test
    void what_is_added_again_and_again_ends_where_an_address_does() {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");
        for (int i = 0; i < 200; i++) {
            reading = AddressReader.amendByPiece(reading, "还差个单元号 3单元502");
        }

        assertThat(reading.detail()).startsWith("麓山南路12号3单元502").hasSizeLessThanOrEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "还差个单元号 3单元502, 麓山南路12号3单元502",
        "漏了 3栋502, 麓山南路12号3栋502",
        "少了502, 麓山南路12号502",
        "I forgot the room: room 502, 麓山南路12号room 502"
    })
    void what_was_left_out_is_put_behind_the_street(String said, String street) {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");

        assertThat(AddressReader.amendByPiece(reading, said)).isEqualTo(reading.with(Part.DETAIL, street));
    }

    @Test
    void numbers_alone_leave_the_street() {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");

        var added = AddressReader.amendByPart(reading, "3栋2单元502");
        assertThat(added.detail()).isEqualTo("麓山南路12号3栋2单元502");
        assertThat(AddressReader.amendByPart(added, "3栋2单元503").detail()).isEqualTo("麓山南路12号3栋2单元503");
        assertThat(AddressReader.amendByPart(reading, "中山路2号 电话写我的").detail()).isEqualTo("中山路2号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"手机号最后一位是2", "尾号应该是2", "the last digit is 2"})
    void the_last_digit_of_the_phone_is_put_right(String said) {
        var reading = AddressReader.read("张小明 13973112231 湖南省长沙市岳麓区麓山南路12号");

        assertThat(AddressReader.amendByPiece(reading, said)).isEqualTo(reading.with(Part.PHONE, "+8613973112232"));
    }

    @Test
    void what_is_said_of_an_address_is_nobodys_name() {
        var reading = AddressReader.read("13973112231 湖南省长沙市岳麓区麓山南路12号");

        assertThat(AddressReader.correct(reading, Part.RECIPIENT, "寄回老地址")).isEqualTo(reading);
        assertThat(AddressReader.complete(reading, "寄回老地址").recipient()).isNull();
        assertThat(AddressReader.read("应该是湖南省长沙市岳麓区麓山南路10号").recipient()).isNull();
        assertThat(AddressReader.read("地址不对 是湖南省长沙市岳麓区麓山南路10号").recipient()).isNull();
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
