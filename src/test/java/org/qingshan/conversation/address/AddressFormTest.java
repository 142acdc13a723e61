package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a label is that part, as the page's form writes it. */
class AddressFormTest {
    private static final String DETAIL = "建设路江西大厦A1栋2单元301";

    private static AddressReading form(String name, String phone, String place, String detail) {
        return AddressReader.read("收货人：" + name + "\n电话：" + phone + "\n所在地区：" + place + "\n详细地址：" + detail);
    }

    @Test
    void every_place_that_can_be_chosen_is_read_as_it_was_chosen() {
        List<List<String>> all = new ArrayList<>();
        for (Region province : AddressReader.regions()) {
            for (Region city : province.within()) {
                if (city.within().isEmpty()) {
                    all.add(List.of(province.name(), city.name()));
                }
                city.within().forEach(county -> all.add(List.of(province.name(), city.name(), county.name())));
            }
        }

        assertThat(all).hasSizeGreaterThan(2_800);
        for (var path : all) {
            var reading = form("江西", "13812345678", String.join(" ", path), DETAIL);
            assertThat(reading.province()).isEqualTo(path.get(0));
            assertThat(reading.city()).as(path.toString()).isEqualTo(path.get(1));
            assertThat(reading.county()).as(path.toString()).isEqualTo(path.size() > 2 ? path.get(2) : null);
            assertThat(reading.recipient()).isEqualTo("江西");
            assertThat(reading.detail()).isEqualTo(DETAIL);
            assertThat(reading.complete()).as(path.toString()).isTrue();
            assertThat(reading.doubtful()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"李", "王师傅", "John Smith", "长沙", "地址", "A1"})
    void whatever_stands_behind_the_label_is_the_name(String name) {
        assertThat(form(name, "13812345678", "湖南省 长沙市 岳麓区", "麓山南路1号").recipient())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"0731-88881234, +8673188881234", "138 1234 5678, +8613812345678", "+12134852121, +12134852121"})
    void the_phone_is_read_like_any_other(String phone, String number) {
        assertThat(form("李梅", phone, "湖南省 长沙市 岳麓区", "麓山南路1号").phone()).isEqualTo(number);
    }

    @Test
    void a_phone_with_a_digit_too_few_is_still_asked_about() {
        assertThat(form("李梅", "1381234567", "湖南省 长沙市 岳麓区", "麓山南路1号").doubtful()).containsExactly(Part.PHONE);
    }

    @Test
    void a_copied_block_whose_place_is_written_together_is_read_like_any_other_text() {
        var reading = form("李梅", "13812345678", "湖南省长沙市岳麓区", "麓山南路1号");

        assertThat(reading.county()).isEqualTo("岳麓区");
        assertThat(reading.recipient()).isEqualTo("李梅");
        assertThat(reading.detail()).isEqualTo("麓山南路1号");
    }

    @Test
    void what_no_label_printer_writes_is_left_out() {
        assertThat(form("李梅🍑", "13812345678", "湖南省 长沙市 岳麓区", "麓山南路１号 ，").detail())
                .isEqualTo("麓山南路1号");
        assertThat(form("李梅🍑", "13812345678", "湖南省 长沙市 岳麓区", "麓山南路1号").recipient())
                .isEqualTo("李梅");
    }
}
