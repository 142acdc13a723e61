package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentTest {
    private static AddressReading after(String before, String said) {
        var reading = AddressReader.read(before);
        return AddressReader.correction(said)
                .map(one -> AddressReader.amend(reading, one))
                .filter(one -> !one.equals(reading))
                .orElseGet(() -> AddressReader.amendByPart(reading, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不知道", "随便哪条街", "那条路", "还没想好，问下我妈村", "改一下路"})
    void who_names_no_street_changes_none(String said) {
        var reading = AddressReader.read("王伟 13812345678 浙江省杭州市西湖区文三路100号3栋502");
        assertThat(AddressReader.amendDetail(reading, said)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"备注：江苏省南京市鼓楼区中山路100号 王丽 13812345678 | 江苏省", "王丽 13812345678 江苏省南京市鼓楼区中山路100号 备注：要熟的 | 江苏省"})
    void an_address_under_the_name_of_a_remark_is_one(String said, String province) {
        assertThat(AddressReader.read(said).province()).isEqualTo(province);
        assertThat(AddressReader.read(said).detail()).isEqualTo("中山路100号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "应该是文二路100号 | 文二路100号",
                "不对，地址是文二路100号 | 文二路100号",
                "错了，应该是文二路100号 | 文二路100号",
                "地址：文二路100号 | 文二路100号",
                "no, it's 文二路100号 | 文二路100号",
                "sorry, the address should be 文二路100号 | 文二路100号",
                "不对，地址是浙江省杭州市西湖区文二路100号 | 文二路100号",
                "是102号 | 文三路102号",
                "门牌错了，是120号 | 文三路120号",
                "門牌錯了，是120號 | 文三路120號",
                "路名错了，是文二路 | 文二路100号",
                "街道名错了，应该是文二西路 | 文二西路100号",
                "the street is wrong, it's 文二路 | 文二路100号",
                "no, it's 100 Wener Road | 100 Wener Road"
            })
    void what_leads_to_the_street_is_no_part_of_it(String said, String detail) {
        assertThat(after("王伟 13812345678 浙江省杭州市西湖区文三路100号", said).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文三路100號5棟301室 | 6棟 | 文三路100號6棟301室",
                "文三路100號 | 120号 | 文三路120号",
                "文三路100号翠苑小区3栋 | 小区名错了，是古荡小区 | 文三路100号古荡小区3栋",
                "文三路100号翠苑小区3栋 | 路名错了，是文二路 | 文二路100号翠苑小区3栋"
            })
    void each_takes_the_place_of_its_like(String before, String said, String detail) {
        assertThat(after("王伟 13812345678 浙江省杭州市西湖区" + before, said).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟 | 我姓黄不姓王 | 黄伟",
                "王伟 | 我不姓王，我姓黄 | 黄伟",
                "王小伟 | 姓错了，我姓黄，不是王 | 黄小伟",
                "Tom Wang | my surname is Huang, not Wang | Tom Huang",
                "Tom Wang | no, my last name isn't Wang | Tom Wang",
                "Tom Wang | the family name is not Wang but Huang | Tom Huang",
                "张伟 | 我姓黄不姓王 | 张伟",
                "王伟 | 不是王伟，是黄伟 | 黄伟",
                "Tom Wang | name should be Tim | Tim"
            })
    void a_surname_leaves_the_rest_of_the_name(String name, String said, String after) {
        assertThat(after(name + " 13812345678 浙江省杭州市西湖区文三路100号", said).recipient())
                .isEqualTo(after);
    }
}
