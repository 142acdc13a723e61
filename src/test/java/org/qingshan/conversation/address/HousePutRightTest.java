package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One part of a house, a name or a phone said to be another, in either language, whatever language it is written in. */
class HousePutRightTest {
    private static final AddressReading IN_CHINESE = AddressReader.read("李江 13800138000 湖南省长沙市岳麓区麓山南路12号1栋2单元301室");
    private static final AddressReading IN_ENGLISH = AddressReader.read(
            "Li Jiang, 13800138000, Room 301, Building 1, 12 Lushan South Road, Yuelu District, Changsha, Hunan");

    private static AddressReading after(AddressReading earlier, String said) {
        var pieced = AddressReader.amendByPiece(earlier, said);
        return pieced.equals(earlier)
                ? AddressReader.correction(said)
                        .map(one -> AddressReader.amend(earlier, one))
                        .filter(one -> !one.equals(earlier))
                        .orElseGet(() -> AddressReader.amendByPart(earlier, said))
                : pieced;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不是1栋是2栋 | 12号2栋2单元301室",
                "1栋错了，应该2栋 | 12号2栋2单元301室",
                "刚才说的1栋其实是2栋 | 12号2栋2单元301室",
                "building 2, not 1 | 12号2栋2单元301室",
                "it's building 2, not building 1 | 12号2栋2单元301室",
                "not building 1, it's building 2 | 12号2栋2单元301室",
                "building 2 please, I typed 1 by mistake | 12号2栋2单元301室",
                "I wrote building 1 but it's building 2 | 12号2栋2单元301室",
                "wrong building, it's 2 | 12号2栋2单元301室",
                "the building should be 2 | 12号2栋2单元301室",
                "it's building 2 | 12号2栋2单元301室",
                "unit 3 not 2 | 12号1栋3单元301室",
                "3單元才對 | 12号1栋3單元301室",
                "楼号改成2 | 12号2栋2单元301室",
                "楼号错了，是2 | 12号2栋2单元301室",
                "不是2单元，3单元 | 12号1栋3单元301室",
                "room 302, not 301 | 12号1栋2单元302室",
                "flat number should be 302 | 12号1栋2单元302室",
                "oh sorry it's 20 not 12 | 20号1栋2单元301室",
                "是麓山南路20号不是12号 | 20号1栋2单元301室"
            })
    void it_takes_the_place_of_its_like_in_chinese(String said, String house) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE.with(Part.DETAIL, "麓山南路" + house));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不是1栋是2栋 | Room 301, Building 2, 12 Lushan South Road",
                "2號樓 | Room 301, Building 2, 12 Lushan South Road",
                "302室 | Room 302, Building 1, 12 Lushan South Road",
                "wrong building, it's 2 | Room 301, Building 2, 12 Lushan South Road",
                "oh sorry it's 20 not 12 | Room 301, Building 1, 20 Lushan South Road",
                "it's 20 Lushan South Road not 12 | Room 301, Building 1, 20 Lushan South Road"
            })
    void it_does_in_english(String said, String house) {
        assertThat(after(IN_ENGLISH, said)).isEqualTo(IN_ENGLISH.with(Part.DETAIL, house));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名字写成\"李红\" | 李红",
                "名字寫成「李紅」 | 李紅",
                "名字写成了李江，应该是李红 | 李红",
                "收件人写错，改李红 | 李红",
                "李红，不是李江 | 李红",
                "不叫李江，叫李红 | 李红",
                "我打错字了，是李红不是李江 | 李红",
                "it's spelled Li Hong | Li Hong",
                "the name is spelled wrong, it's Li Hong | Li Hong",
                "recipient is Li Hong, I wrote Li Jiang | Li Hong"
            })
    void so_does_a_name(String said, String name) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE.with(Part.RECIPIENT, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话打错了最后是88 | +8613800138088",
                "the phone ends in 8, not 0 | +8613800138008",
                "电话变了，现在是13912345678 | +8613912345678",
                "I mistyped the phone, it's 13912345678 | +8613912345678",
                "my number is 13912345678 not 13800138000 | +8613912345678"
            })
    void so_does_a_phone(String said, String phone) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE.with(Part.PHONE, phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"岳麓区写错了是芙蓉区", "it's Furong District, not Yuelu"})
    void so_does_a_district(String said) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE.with(Part.COUNTY, "芙蓉区"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Room 301, 88 Wuyi Road | wrong house, it's 89 | Room 301, 89 Wuyi Road",
                "88 Wuyi Road, Room 88 | house 89, not 88 | 89 Wuyi Road, Room 88",
                "88 Wuyi Road, Room 88 | 89, not 88 | 88 Wuyi Road, Room 88",
                "Room 301, 88 Wuyi Road | my house number should be 89 | Room 301, 89 Wuyi Road",
                "Apt 301, 88 Wuyi Road | wrong room, it's 302 | Apt 302, 88 Wuyi Road",
                "Flat A, 88 Wuyi Road | wrong flat, it's B | Flat B, 88 Wuyi Road",
                "Room 301, 88 Wuyi Road | the gate is wrong, it's 3 | Room 301, 88 Wuyi Road",
                "Building 1, Room 301, 88 Wuyi Road | 不是1栋，是12栋3单元 | Building 1, Room 301, 88 Wuyi Road",
                "Building 1, Unit 2, Room 301, 88 Wuyi Road | 不是1栋，是12栋3单元 | Building 12, Unit 3, Room 301, 88 Wuyi Road",
                "66 Renmin Road | it's 68 Renmin Road, not 66 | 68 Renmin Road",
                "66 Renmin Road | not 66, it's 68 Renmin Road | 68 Renmin Road"
            })
    void nothing_is_put_beside_its_like_in_english(String before, String said, String house) {
        var earlier = AddressReader.read("Li Jiang, 13800138000, " + before + ", Yuelu District, Changsha, Hunan");

        assertThat(after(earlier, said)).isEqualTo(earlier.with(Part.DETAIL, house));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not room 301, room 302 | 88号1栋2单元302室",
                "wrong room, it's 302 | 88号1栋2单元302室",
                "It's Flat 302, not 301 | 88号1栋2单元302室",
                "room number is 302 | 88号1栋2单元302室",
                "wrong floor, it's 5 | 88号1栋2单元301",
                "floor 5, not 3 | 88号1栋2单元301",
                "wrong house, it's 89 | 89号1栋2单元301",
                "house is 89 | 89号1栋2单元301",
                "the building was wrong, it's 2 | 88号2栋2单元301"
            })
    void a_bare_number_at_the_end_is_a_room(String said, String house) {
        var earlier = AddressReader.read("李江 13800138000 湖南省长沙市岳麓区麓山南路88号1栋2单元301");

        assertThat(after(earlier, said)).isEqualTo(earlier.with(Part.DETAIL, "麓山南路" + house));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong city! 8 Taishan Road, Tianyuan District, Zhuzhou",
                "wrong district, it's 8 Taishan Road, Tianyuan District, Zhuzhou"
            })
    void another_place_takes_its_street_along(String said) {
        var now = after(IN_ENGLISH, said);

        assertThat(now.county()).isEqualTo("天元区");
        assertThat(now.detail()).isEqualTo("8 Taishan Road");
        assertThat(now.recipient()).isEqualTo(IN_ENGLISH.recipient());
    }

    @ParameterizedTest
    @ValueSource(strings = {"长沙写错了 是株洲市天元区", "长沙错了，应该是株洲市天元区", "岳麓区写错了是株洲市天元区"})
    void so_does_a_city(String said) {
        var now = after(IN_CHINESE, said);

        assertThat(now.county()).isEqualTo("天元区");
        assertThat(now.detail()).isEqualTo(IN_CHINESE.detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"手机号多打了一个0", "1栋写错了", "房号301写成了302，应该是301... 不对，是303", "I typed the building wrong"})
    void what_tells_of_a_fault_is_itself_no_house(String said) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE);
    }
}
