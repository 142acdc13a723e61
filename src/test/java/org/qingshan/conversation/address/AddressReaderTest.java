package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

    @Test
    void an_address_with_every_part_is_complete() {
        AddressReading reading = AddressReader.read("张三13812345678湖南省长沙市岳麓区麓山南路1号");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.doubtful()).isEmpty();
    }

    @Test
    void names_what_is_missing() {
        assertThat(AddressReader.read("湖南省长沙市岳麓区麓山南路1号").missing()).isEqualTo(Set.of(Part.RECIPIENT, Part.PHONE));
        assertThat(AddressReader.read("张三 13812345678").missing())
                .isEqualTo(Set.of(Part.PROVINCE, Part.CITY, Part.COUNTY, Part.DETAIL));
        assertThat(AddressReader.read("张三 13812345678 湖南省长沙市岳麓区").missing()).isEqualTo(Set.of(Part.DETAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已拍 13800138000 湖南省长沙市岳麓区麓山南路1号",
                "湖南省长沙市岳麓区麓山南路1号 13800138000 已付",
                "湖南省长沙市岳麓区麓山南路1号已下单 13800138000",
                "拍了 湖南省长沙市岳麓区麓山南路1号 13800138000",
                "13800138000 湖南省长沙市岳麓区麓山南路1号 我已付款"
            })
    void what_has_been_ordered_or_paid_is_nobodys_name_and_no_house(String text) {
        AddressReading reading = AddressReader.read(text);

        assertThat(reading.missing()).isEqualTo(Set.of(Part.RECIPIENT));
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @Test
    void a_county_that_is_not_named_is_missing_but_does_not_stop_a_parcel() {
        AddressReading reading = AddressReader.read("长沙市麓山南路1号 张三 13812345678");

        assertThat(reading.missing()).isEqualTo(Set.of(Part.COUNTY));
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void a_city_without_counties_and_a_zone_miss_none() {
        assertThat(AddressReader.read("东莞市南城街道鸿福路200号 何婷 13809260926").missing())
                .isEmpty();
        assertThat(AddressReader.read("成都市高新区天府大道1700号 唐糖 13880000000").missing())
                .isEmpty();
    }

    @Test
    void an_address_abroad_needs_no_province() {
        AddressReading reading = AddressReader.read("John Smith, 12 High Street, London, UK, +44 20 7946 0958");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 13812345678/13912345679 湖南省长沙市岳麓区麓山南路1号",
                "湖南省长沙市岳麓区麓山南路1号 张三 13812345678，打不通打13912345679",
                "张三 备用电话13912345679 手机13812345678 湖南省长沙市岳麓区麓山南路1号",
                "张三13812345678 13912345679湖南省长沙市岳麓区麓山南路1号",
            })
    void a_second_phone_is_kept_beside_the_first_and_never_in_the_street(String text) {
        AddressReading reading = AddressReader.read(text);

        assertThat(reading.phone()).isEqualTo("+8613812345678");
        assertThat(reading.otherPhones()).containsExactly("+8613912345679");
        assertThat(reading.recipient()).isEqualTo("张三");
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138123456",
                "1381234567",
                "138123456789",
                "138 1234 567",
                "+86 1381234567",
                "138****5678",
                "0731-888888",
                "电话8821234",
            })
    void a_phone_with_too_few_or_too_many_digits_is_doubted_and_never_in_the_street(String phone) {
        AddressReading reading = AddressReader.read("张三 " + phone + " 湖南省长沙市岳麓区麓山南路1号");

        assertThat(reading.phone()).isNull();
        assertThat(reading.doubtful()).containsExactly(Part.PHONE);
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"幺三八零零一三八零零零", "一三八零零一三八零零零", "幺三八 零零一三 八零零零", "138零零138零零零", "一三八，零零一三，八零零零"})
    void a_phone_in_words_is_a_phone(String phone) {
        AddressReading reading = AddressReader.read("张三 " + phone + " 湖南省长沙市岳麓区麓山南路1号");

        assertThat(reading.phone()).isEqualTo("+8613800138000");
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @Test
    void what_is_dialled_when_an_exchange_answers_belongs_to_the_phone() {
        assertThat(AddressReader.read("尹航 18466201357转4826 江苏省无锡市梁溪区中山路343号").phone())
                .isEqualTo("+8618466201357转4826");
        assertThat(AddressReader.read("尹航 18466201357-4826，江苏省无锡市梁溪区中山路343号").phone())
                .isEqualTo("+8618466201357转4826");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南省北京市朝阳区建国路1号", "广东省长沙市岳麓区麓山南路1号", "北京市朝阳区建国路1号 湖南省"})
    void a_province_that_contradicts_the_city_is_doubted_and_not_kept_in_the_street(String place) {
        AddressReading reading = AddressReader.read("张三 13812345678 " + place);

        assertThat(reading.doubtful()).contains(Part.PROVINCE, Part.CITY);
        assertThat(reading.detail()).endsWith("路1号").doesNotContain("省");
    }

    @ParameterizedTest
    @CsvSource({
        "张三(女士), 张三",
        "张三（先生）, 张三",
        "张女士, 张女士",
        "张三(收), 张三",
        "张三收, 张三",
        "张三或李四收, 张三或李四",
        "张三/李四, 张三/李四",
        "张三和李四, 张三和李四",
    })
    void a_title_is_no_part_of_the_street_and_two_people_may_take_a_parcel(String written, String recipient) {
        AddressReading reading = AddressReader.read("湖南省长沙市岳麓区麓山南路1号 " + written + " 13812345678");

        assertThat(reading.recipient()).isEqualTo(recipient);
        assertThat(reading.doubtful()).isEmpty();
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My name is Li Lei, I live at 12 Lushan South Road, Yuelu District, Changsha, Hunan, my number is 13800138000",
                "I'm Li Lei and my address is 12 Lushan South Road, Yuelu District, Changsha, Hunan, phone 13800138000",
                "please send it to Li Lei at 12 Lushan South Road, Yuelu District, Changsha, Hunan 13800138000",
                "ship to Li Lei, 12 Lushan South Road, Yuelu District, Changsha, Hunan, call me on 13800138000",
                "name is Li Lei, phone is 13800138000, address is 12 Lushan South Road, Yuelu District, Changsha, Hunan"
            })
    void an_english_sentence_around_it_is_no_part_of_an_address(String said) {
        var reading = AddressReader.read(said);

        assertThat(reading.recipient()).isEqualTo("Li Lei");
        assertThat(reading.phone()).isEqualTo("+8613800138000");
        assertThat(reading.detail()).isEqualTo("12 Lushan South Road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "麻烦寄到湖南省长沙市岳麓区麓山南路12号张三丰收 13800138000",
                "麻烦寄湖南省长沙市岳麓区麓山南路12号，张三丰收，13800138000",
                "13800138000 麻烦寄到湖南省长沙市岳麓区麓山南路12号 张三丰收"
            })
    void who_takes_it_may_be_called_as_a_harvest_is(String said) {
        var reading = AddressReader.read(said);

        assertThat(reading.recipient()).isEqualTo("张三丰");
        assertThat(reading.detail()).isEqualTo("麓山南路12号");
    }

    @Test
    void a_phone_abroad_need_not_be_known_to_the_library_and_tells_the_country() {
        AddressReading reading = AddressReader.read("Tom Brown, 5 Park Lane, Leeds LS1 4DY, +44 7700 900123");

        assertThat(reading.phone()).isEqualTo("+447700900123");
        assertThat(reading.country()).isEqualTo("GB");
        assertThat(reading.detail()).isEqualTo("5 Park Lane, Leeds LS1 4DY");
        assertThat(AddressReader.read("王小姐 +1 213 485 2121 加州洛杉矶日落大道100号").country())
                .isEqualTo("US");
        assertThat(AddressReader.read("Amy Wong, 500 Howard Street, San Francisco, CA 94105, USA, (415) 555-0132")
                        .phone())
                .isEqualTo("+14155550132");
    }

    @Test
    void a_phone_as_it_is_dialled_at_home_is_of_the_country_that_is_named() {
        AddressReading singapore = AddressReader.read("Lim Wei, 12 Clementi Ave 3, Singapore 120012, 9123 4567");

        assertThat(singapore.country()).isEqualTo("SG");
        assertThat(singapore.phone()).isEqualTo("+6591234567");
        assertThat(singapore.detail()).isEqualTo("12 Clementi Ave 3, Singapore 120012");
        assertThat(AddressReader.read("Hans Muller, Hauptstr. 5, 10115 Berlin, Germany, 0151 23456789")
                        .phone())
                .isEqualTo("+4915123456789");
        assertThat(AddressReader.read("王丽, 柏林 Hauptstr. 5, Germany, 15123456789")
                        .phone())
                .as("one of ours")
                .isEqualTo("+8615123456789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"张伟", "张三", "王秀英", "John Smith", "13800138000", "1380013800", "湖南长沙", "北京朝阳", "麓山南路1号3栋", "我叫李四"
            })
    void a_part_alone_is_known_as_one(String text) {
        assertThat(AddressReader.isPart(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"马上", "好贵", "都行", "全要", "方便面", "等一下", "我晚点发", "湖南能发吗", "两箱", "ok", "黄桃"})
    void what_else_people_say_is_no_part_of_an_address(String text) {
        assertThat(AddressReader.isPart(text)).isFalse();
    }

    @Test
    void a_place_abroad_that_bears_the_name_of_one_of_ours_is_abroad() {
        AddressReading reading = AddressReader.read("赵强 韩国首尔市江南区德黑兰路152号 010-2345-6789");

        assertThat(reading.country()).isEqualTo("KR");
        assertThat(reading.phone()).isEqualTo("+821023456789");
        assertThat(reading.detail()).isEqualTo("首尔市江南区德黑兰路152号");
    }

    @Test
    void a_city_before_its_state_is_nobodys_name() {
        AddressReading reading =
                AddressReader.read("Dr. Smith, Apt 4B, 350 W 42nd St, New York, NY 10036, U.S.A. 212-555-0134");

        assertThat(reading.recipient()).isEqualTo("Dr. Smith");
        assertThat(reading.phone()).isEqualTo("+12125550134");
    }

    @ParameterizedTest
    @CsvSource({
        "湖南省长沙市岳麓区, 'Yuelu District, Changsha'",
        "北京市朝阳区, Chaoyang District",
        "湖南省湘西州吉首市, 'Jishou, Xiangxi Prefecture'",
        "厦门市, Xiamen",
    })
    void writes_county_and_city_in_latin_letters(String place, String latin) {
        assertThat(String.join(", ", AddressReader.inPinyin(AddressReader.read(place))))
                .isEqualTo(latin);
    }

    @Test
    void says_that_it_doubts_a_city_that_is_a_district_elsewhere() {
        assertThat(AddressReader.read("朝阳 建国路1号 张三 13812345678").doubtful()).contains(Part.PROVINCE, Part.CITY);
        assertThat(AddressReader.read("长沙市朝阳区建国路1号 张三 13812345678").doubtful()).contains(Part.PROVINCE, Part.CITY);
    }

    @Test
    void a_place_that_only_lends_its_name_to_a_house_is_doubtful_and_stays_in_the_detail() {
        AddressReading reading = AddressReader.read("长沙火车站旁边如家酒店301 张三 13812345678");

        assertThat(reading.province()).isEqualTo("湖南省");
        assertThat(reading.doubtful()).contains(Part.PROVINCE, Part.CITY);
        assertThat(reading.detail()).isEqualTo("长沙火车站旁边如家酒店301");
    }
}
