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
    @ValueSource(strings = {"手机号多打了一个0", "1栋写错了", "房号301写成了302，应该是301... 不对，是303", "I typed the building wrong"})
    void what_tells_of_a_fault_is_itself_no_house(String said) {
        assertThat(after(IN_CHINESE, said)).isEqualTo(IN_CHINESE);
    }
}
