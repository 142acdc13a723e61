package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** Where nobody has said how to pay, the shop's people hear that buyers ask for it, once, and how it is set. */
@QuarkusTest
class HowToPayUnsaidTest extends PaymentStory {
    private static long told(Village village) {
        return village.owner().heardWords().stream()
                .filter(line -> line.contains("/shop pay 微信"))
                .count();
    }

    @Test
    void the_first_who_asks_is_told_of_and_no_other() {
        var village = village();
        var buyer = buyer(village);
        assertThat(told(village)).isZero();
        assertThat(buyer.says("怎么付款").text()).contains("怎么付，店家会告诉你");
        village.owner().hears("/shop pay 微信");
        buyer.says("付款");
        buyer(village).says("付款");
        assertThat(told(village)).isOne();
    }

    @Test
    void where_it_is_set_nobody_is_told() {
        var village = paidByTransfer();
        var before = told(village);
        buyer(village).says("怎么付款");
        assertThat(told(village)).isEqualTo(before);
    }
}
