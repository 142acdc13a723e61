package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What a host says of parcels is no money, and an order's number is no sum. */
@QuarkusTest
class ParcelNoMoneyTest extends Journey {
    private Viewer host;

    @BeforeEach
    void threeOrders() {
        var village = village();
        for (var name : new String[] {"周强", "吴梅", "郑云"}) {
            ordered(village, name);
        }
        host = village.joined("host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001 sent",
                "we sent 1001 and 1002 today",
                "1001打了",
                "i sent 1001",
                "1001、1002都打了",
                "1001 and 1002 sent"
            })
    void what_was_sent_is_no_money(String said) {
        assertThat(host.says(said).labels()).as(said).noneMatch(label -> label.contains("收到"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she sent 67.8 for 1001",
                "1001 sent us the money",
                "1001给钱了",
                "1001买家给了67.8",
                "客人打了67.8，1001的",
                "1001打款了",
            })
    void money_that_was_sent_is(String said) {
        assertThat(host.says(said).labels()).as(said).contains("记下收到 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一起付的：1001、1002、1003|1003",
                "received together 1001, 1002 and 1003|1003",
                "一共到账三单 1001 1002 1003|1003",
                "一共到賬三單 1001 1002 1003|1003",
                "1001、1002这2单都付了|1002",
                "1001、1002 2笔都到账了|1002",
            })
    void a_number_of_an_order_is_no_sum(String said, String last) {
        assertThat(host.says(said).text())
                .as(said)
                .contains("1001", "1002", last)
                .doesNotContain("1003.00")
                .doesNotContain("¥2.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001和1002一共到账1003", "1001和1002一起付了1003", "received 1001 and 1002, in all 1003"})
    void what_stands_behind_in_all_is_one(String said) {
        assertThat(host.says(said).text()).as(said).contains("1003.00");
    }
}
