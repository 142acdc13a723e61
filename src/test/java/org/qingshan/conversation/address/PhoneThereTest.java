package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone without a country code is dialled where its owner lives. */
class PhoneThereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李小明 62345678 澳门特别行政区风顺堂区沙嘴路1号 | 電話錯了，是66123457 | +85366123457",
                "王小明 0912345678 台湾省台北市大安区信义路四段1号 | 電話打錯了，0987654322 | +886987654322",
                "陈大文 51234567 香港特别行政区沙田区沙田正街18号 | 电话改成 61234567 | +85261234567",
                "王小明 0912345678 台湾省台北市大安区信义路四段1号 | 电话改成13800138000 | +8613800138000"
            })
    void one_put_right_is_of_there(String address, String said, String phone) {
        assertThat(AddressReader.amend(
                                AddressReader.read(address),
                                AddressReader.correction(said).orElseThrow())
                        .phone())
                .isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "415-555-0134 | 500 Castro St Apt 4, Mountain View, CA 94041, USA | +14155550134",
                "13800138000 | 500 Castro St Apt 4, Mountain View, CA 94041, USA | +8613800138000",
                "13800138000 | 湖南省长沙市岳麓区麓山南路1号 | +8613800138000",
                "0731-82345678 | 湖南省长沙市岳麓区麓山南路1号 | +8673182345678"
            })
    void one_told_before_the_place_is_of_there(String told, String place, String phone) {
        var named = AddressReader.complete(AddressReading.NOTHING, "Bob Lee");

        assertThat(AddressReader.complete(AddressReader.complete(named, told), place))
                .returns("Bob Lee", AddressReading::recipient)
                .returns(phone, AddressReading::phone);
    }
}
