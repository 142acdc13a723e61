package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counties by their towns, and by what they were called before. */
class FormerNamesTest {
    @ParameterizedTest
    @CsvSource({
        "大理下关镇泰安路12号, 大理市",
        "上海惠南镇人民东路3000号, 浦东新区",
        "湖南怀化黔城镇芙蓉路3号, 洪江市",
        "湖南怀化城关镇芙蓉路3号, ",
        "四川郫县红光镇2号, 郫都区",
        "延边延吉公园路977号, 延吉市",
        "山西吉县屯里镇5号, 吉县",
        "山东德州陵县人民路1号, 陵城区",
        "陕西榆林城关镇人民路1号, ",
        "天水市城关镇人民路1号, ",
    })
    void a_county_is_found_by_its_town_by_what_it_was_called_and_across_other_names(String place, String county) {
        AddressReading reading = AddressReader.read("张三 13812345678 " + place);

        assertThat(reading.county()).isEqualTo(county);
        assertThat(reading.doubtful()).isEmpty();
        assertThat(reading.detail()).endsWith("号");
    }

    @ParameterizedTest
    @CsvSource({
        "上海南汇惠南镇人民路5号, 上海市, 浦东新区, 惠南镇人民路5号",
        "上海卢湾淮海中路100号, 上海市, 黄浦区, 淮海中路100号",
        "上海闸北共和新路100号, 上海市, 静安区, 共和新路100号",
        "北京崇文光明路5号, 北京市, 东城区, 光明路5号",
        "北京市宣武区牛街5号, 北京市, 西城区, 牛街5号",
        "达县南外镇5号, 达州市, 达川区, 南外镇5号",
        "四川达川市西外镇5号, 达州市, 通川区, 西外镇5号",
        "蓟县城关镇5号, 天津市, 蓟州区, 城关镇5号",
        "广州市 东山区中山三路5号, 广州市, 越秀区, 中山三路5号",
        "保定新市区朝阳大街5号, 保定市, 竞秀区, 朝阳大街5号",
        "云南中甸县建塘镇5号, 迪庆藏族自治州, 香格里拉市, 建塘镇5号",
        "山东省莱芜市钢城区艾山街道5号, 济南市, 钢城区, 艾山街道5号",
        "贵州省毕节地区大方县人民路5号, 毕节市, 大方县, 人民路5号",
        "内蒙古伊克昭盟东胜区鄂尔多斯大街5号, 鄂尔多斯市, 东胜区, 鄂尔多斯大街5号",
    })
    void what_a_county_was_called_once_is_what_it_is_today(String said, String city, String county, String detail) {
        AddressReading reading = AddressReader.read(said + " 张三 13812345678");

        assertThat(reading.city()).isEqualTo(city);
        assertThat(reading.county()).isEqualTo(county);
        assertThat(reading.detail()).isEqualTo(detail);
        assertThat(reading.doubtful()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "天津塘沽上海道5号, 滨海新区",
        "天津市汉沽区文化街5号, 滨海新区",
        "大港区世纪大道5号, 滨海新区",
        "浙江义乌国际商贸城一区5号, 义乌市",
        "义乌国际商贸城, 义乌市",
        "怀化市洪江区新街12号, 洪江市",
        "洪江区新街, 洪江市"
    })
    void an_area_tells_its_county_and_stays_in_the_street(String said, String county) {
        AddressReading reading = AddressReader.read(said + " 张三 13812345678");

        assertThat(reading.county()).isEqualTo(county);
        assertThat(reading.doubtful()).isEmpty();
        assertThat(said).endsWith(reading.detail());
        assertThat(reading.detail()).containsPattern("塘沽|汉沽|大港|义乌|洪江");
    }

    @ParameterizedTest
    @CsvSource({
        "山东莱芜市凤城街1号, 凤城街1号, 山东省济南市莱芜区, 山东省济南市钢城区",
        "江苏无锡锡山市东亭镇1号, 东亭镇1号, 江苏省无锡市锡山区, 江苏省无锡市惠山区",
        "江苏锡山市东亭镇5号, 东亭镇5号, 江苏省无锡市锡山区, 江苏省无锡市惠山区",
        "汕头潮阳市和平镇5号, 和平镇5号, 广东省汕头市潮阳区, 广东省汕头市潮南区",
        "广东潮阳市棉北1号, 棉北1号, 广东省汕头市潮阳区, 广东省汕头市潮南区"
    })
    void of_a_county_that_was_divided_it_is_asked_which_part(String said, String street, String first, String second) {
        var read = AddressReader.read(said + " 张三 13812345678");

        assertThat(read.doubtful()).contains(Part.COUNTY);
        assertThat(AddressReader.placesOf(read)).containsExactly(first, second);
        assertThat(read.detail()).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource({"上海南汇嘴观海公园", "天津大港路5号", "北京崇文门外大街5号"})
    void a_street_that_is_called_after_one_leaves_it_open(String said) {
        assertThat(AddressReader.read(said + " 张三 13812345678").county()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"东山区解放路1号, 鹤岗市", "乌鲁木齐新市区北京路5号, 乌鲁木齐市"})
    void a_name_that_another_bears_today_is_no_former_one_by_itself(String said, String city) {
        assertThat(AddressReader.read(said + " 张三 13812345678").city()).isIn(city, null);
        assertThat(AddressReader.read(city + said.replace("乌鲁木齐", "") + " 张三 13812345678")
                        .city())
                .isEqualTo(city);
    }
}
