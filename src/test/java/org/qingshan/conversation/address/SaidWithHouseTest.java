package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a sentence are nobody's name and no street, and a number put right is the one that it can be. */
class SaidWithHouseTest {
    private static final String PLACE = " 13511110082 长沙市岳麓区书院路9号";

    @ParameterizedTest
    @ValueSource(strings = {"姓名同微信名", "名字和微信一样", "收件人：同微信昵称"})
    void how_he_is_called_elsewhere_is_no_name(String said) {
        assertThat(AddressReader.read(said + PLACE))
                .returns(null, AddressReading::recipient)
                .returns("书院路9号", AddressReading::detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cash on delivery please", "cash on delivery", "COD", "详细点", "同微信名"})
    void how_it_is_paid_is_no_name_either(String said) {
        assertThat(AddressReader.read(said)).returns(null, AddressReading::recipient);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "郴州市宜章县一中高三2班李想13511110082 | 李想 | 一中高三2班",
                "长沙市岳麓区书院路3号妈妈叫何香电话13511110082 | 何香 | 书院路3号",
                "1. 王五 13511110082 浏阳市淮川街道1号 | 王五 | 淮川街道1号",
                "长沙市岳麓区书院路3号班超 13511110082 | 班超 | 书院路3号",
                "it's a gift for my friend Lucy Liu, 13511110082, 12 Xiangya Road, Kaifu, Changsha | Lucy Liu | 12 Xiangya Road",
                "Tom Park, 13511110082, 12 Xiangya Road, Kaifu, Changsha | Tom Park | 12 Xiangya Road"
            })
    void who_gets_it_is_told_from_the_house(String said, String name, String detail) {
        assertThat(AddressReader.read(said))
                .returns(name, AddressReading::recipient)
                .returns(detail, AddressReading::detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apt 9B, Greenland Tower, 200 Xiangya Road, Kaifu, Changsha",
                "Greenland Tower, 200 Xiangya Road, Kaifu, Changsha",
                "address: Flat 3, Wanda Plaza, 200 Xiangya Road, Kaifu, Changsha"
            })
    void a_building_is_nobody_and_who_was_named_before_stays(String said) {
        var before = AddressReader.complete(AddressReader.read("my name is David Xu"), "13522220004");

        assertThat(AddressReader.complete(before, said))
                .returns("David Xu", AddressReading::recipient)
                .returns("+8613522220004", AddressReading::phone)
                .satisfies(one -> assertThat(one.detail()).contains("200 Xiangya Road"));
        assertThat(AddressReader.read(said)).returns(null, AddressReading::recipient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok then 5 Jiefang Road", "Okay, then 5 Jiefang Road", "well then 5 Jiefang Road"})
    void what_leads_to_a_house_is_no_part_of_it(String said) {
        assertThat(AddressReader.read(said)).returns("5 Jiefang Road", AddressReading::detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "room 1502, building 3, 88 Century Avenue, Pudong, Shanghai | no, number 89 and the phone is 13917654322 | room 1502, building 3, 89 Century Avenue",
                "room 1502, building 3, 88 Century Avenue, Pudong, Shanghai | it's number 89 | room 1502, building 3, 89 Century Avenue",
                "Room 305, No. 7 Jianguo Road, Chaoyang, Beijing | no, number 13 and the phone is 13917654322 | Room 305, No. 13 Jianguo Road",
                "Room 305, No. 7 Jianguo Road, Chaoyang, Beijing | sorry, house number 13 | Room 305, No. 13 Jianguo Road",
                "Room 305, No. 7 Jianguo Road, Chaoyang, Beijing | actually make it room 306 | Room 306, No. 7 Jianguo Road",
                "500 Castro St Apt 4, Mountain View, CA 94041, USA | actually make it Apt 5 | 500 Castro St Apt 5, Mountain View, CA 94041",
                "500 Castro St Dorm 4, Mountain View, CA 94041, USA | no, dorm 9 | 500 Castro St Dorm 9, Mountain View, CA 94041"
            })
    void a_number_is_that_of_the_street_unless_it_is_called_a_room(String address, String said, String detail) {
        var earlier = AddressReader.read("Tom Lee, 13917654321, " + address);
        var each = AddressReader.corrections(said).in(earlier);
        var after = each.equals(earlier)
                ? AddressReader.correction(said)
                        .map(one -> AddressReader.amend(earlier, one))
                        .orElseGet(() -> AddressReader.amendByPart(earlier, said))
                : each;

        assertThat(after.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "再改下电话15011110028 | 王芳 | +8615011110028 | 书院路9号",
                "换一下手机号：15011110028 | 王芳 | +8615011110028 | 书院路9号",
                "我姓李，单名一个明字 | 李明 | +8613511110082 | 书院路9号",
                "刘是姓，名字叫刘备 | 刘备 | +8613511110082 | 书院路9号",
                "名字补一下 孙悟 | 孙悟 | +8613511110082 | 书院路9号",
                "不是，是李建国 | 李建国 | +8613511110082 | 书院路9号",
                "打错字了，是后湖小区3栋 | 王芳 | +8613511110082 | 后湖小区3栋"
            })
    void what_is_put_right_in_few_words_is_heard(String said, String name, String phone, String detail) {
        var earlier = AddressReader.read("王芳" + PLACE);

        assertThat(AddressReader.amend(earlier, AddressReader.correction(said).orElseThrow()))
                .returns(name, AddressReading::recipient)
                .returns(phone, AddressReading::phone)
                .returns(detail, AddressReading::detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"姓李，单名一个明字 | 李明", "姓歐陽，單名一個修字 | 歐陽修", "刘是姓，名字叫刘备 | 刘备"})
    void a_name_told_in_halves_is_one(String said, String name) {
        var earlier = AddressReader.read(PLACE);

        assertThat(AddressReader.complete(earlier, said).recipient()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"送上门", "不放丰巢了", "请直接送货上门", "不放门口"})
    void where_it_is_brought_is_for_the_courier(String said) {
        assertThat(AddressReader.isForCourier(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"周末不在", "白天家里没人", "晚上在家", "工作日不在家"})
    void when_nobody_is_at_home_is_nobodys_name(String said) {
        assertThat(AddressReader.read(said).recipient()).isNull();
        assertThat(AddressReader.read(PLACE + "，" + said).recipient()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不在", "在家", "上门", "周末", "我在长沙", "周末不在家"})
    void less_than_that_is_not(String said) {
        assertThat(AddressReader.isForCourier(said)).isFalse();
    }
}
