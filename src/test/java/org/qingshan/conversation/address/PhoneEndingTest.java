package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneEndingTest {
    private static final AddressReading EARLIER = AddressReader.read("张伟 13800138000 湖南省长沙市雨花区韶山路123号");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不是8000，尾号是9000 | +8613800139000",
                "尾号是9000，不是8000 | +8613800139000",
                "电话尾号8001 | +8613800138001",
                "電話尾號是8001 | +8613800138001",
                "手机后四位8001 | +8613800138001",
                "电话最后4位应该是9876 | +8613800139876",
                "最后一位是2 | +8613800138002",
                "last 4 digits are 9876 | +8613800139876",
                "尾号是9876 | +8613800139876",
                "手机尾号9876 | +8613800139876",
                "尾号错了，9876 | +8613800139876",
                "the last four digits are 9876 | +8613800139876",
                "my phone ends in 9876 | +8613800139876"
            })
    void the_last_digits_take_the_place_of_the_last_digits(String said, String phone) {
        var after = AddressReader.amendByPiece(EARLIER, said);

        assertThat(after).isEqualTo(EARLIER.with(Part.PHONE, phone));
        assertThat(AddressReader.complete(EARLIER, said)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是7777，尾号是9000", "后四位是900", "the last four digits are 98"})
    void where_it_is_not_plain_of_which_the_phone_is_asked_for(String said) {
        assertThat(AddressReader.amendByPiece(EARLIER, said).doubtful()).containsExactly(Part.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"尾号8888", "尾数8888", "尾號8888", "后四位8888", "last 4 digits 9876"})
    void digits_that_may_be_of_a_payment_change_no_phone(String said) {
        assertThat(AddressReader.amendByPiece(EARLIER, said)).isEqualTo(EARLIER);
        assertThat(AddressReader.complete(EARLIER, said)).isEqualTo(EARLIER);
        assertThat(AddressReader.isEndingOfSomething(said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"尾号是8888,true", "the last four digits are 9876,true", "电话尾号是8888,false", "my phone ends in 9876,false"})
    void only_a_phone_that_is_named_is_surely_one(String said, boolean isOfSomething) {
        assertThat(AddressReader.isEndingOfSomething(said)).isEqualTo(isOfSomething);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话尾号8001", "尾号8001", "last 4 digits 9876"})
    void without_a_phone_they_are_no_house_and_nobody(String said) {
        var before = AddressReader.read("张伟 湖南省长沙市雨花区韶山路123号");
        var after = AddressReader.complete(before, said);

        assertThat(AddressReader.isPart(said)).isFalse();
        assertThat(after.detail()).isEqualTo(before.detail());
        assertThat(after.recipient()).isEqualTo("张伟");
        assertThat(after.doubtful()).containsExactly(Part.PHONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"不是8000是9000 | +8613800139000", "8000不对，应该是9000 | +8613800139000"})
    void digits_said_instead_of_the_last_ones_are_the_last_ones(String said, String phone) {
        var after = AddressReader.amend(EARLIER, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(EARLIER.with(Part.PHONE, phone));
    }
}
