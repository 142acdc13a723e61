package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A street that sounds like a place, a house like a phone and a person like a university stay what they are. */
class HouseNoPlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"南市区老西门中华路100号", "金陵县前街1号", "巴陵县人民路1号", "陵县路10号", "达县路1号", "桂林公园路12号", "北海公园路12号"})
    void a_street_that_sounds_like_a_place_is_in_none(String street) {
        AddressReading reading = AddressReader.read("张三 13812345678 " + street);

        assertThat(reading.province()).isNull();
        assertThat(reading.detail()).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource({"武汉中山公园路12号, 中山公园路12号", "上海桂林公园路12号, 桂林公园路12号", "沈阳朝阳公园路12号, 朝阳公园路12号"})
    void a_park_that_is_called_after_another_place_leaves_no_doubt(String place, String detail) {
        AddressReading reading = AddressReader.read("张三 13812345678 " + place);

        assertThat(reading.detail()).isEqualTo(detail);
        assertThat(reading.doubtful()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "幸福路15-801,410013 王芳 13812345678 | +8613812345678 | 幸福路15-801",
                "幸福路13，502，410013，王芳，13812345678 | +8613812345678 | 幸福路13",
                "湘府路18-1203,41001 王芳 13812345678 | +8613812345678 | 湘府路18-1203",
                "幸福路1,502,8451234 王芳 | | 幸福路1",
                "幸福路1号 王芳 138，1234，5678 | +8613812345678 | 幸福路1号",
                "幸福路1号 王芳 138，1234，5678 13912345678 | +8613912345678 | 幸福路1号"
            })
    void the_house_is_no_phone(String said, String phone, String house) {
        AddressReading reading = AddressReader.read("长沙市雨花区" + said);

        assertThat(reading.phone()).isEqualTo(phone);
        assertThat(reading.otherPhones()).isEmpty();
        assertThat(reading.detail()).startsWith(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李师大", "王交大"})
    void a_name_that_ends_as_a_university_does_is_one(String name) {
        AddressReading reading = AddressReader.read("湖南省长沙市岳麓区麓山南路1号 " + name + " 13812345678");

        assertThat(reading.recipient()).isEqualTo(name);
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
        assertThat(AddressReader.read("武汉市洪山区 华师大 13812345678").recipient()).isNull();
    }
}
