package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who has something to pay and says that it was sent, and not what, has told of his money. */
@QuarkusTest
class BarelySentTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "just sent it",
                "sent!",
                "ok sent",
                "It's sent",
                "i've sent it over, please check",
                "payment done sir",
                "payment sent",
                "done, transferred",
                "all sent thanks"
            })
    void of_an_order_it_is_noted(String said) {
        var viewer = orderedInEnglish();
        viewer.says("how do I pay");

        assertThat(viewer.says(said).text()).as(said).startsWith("Noted; the shop will check it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just sent it", "sent!", "sent it over now", "payment done sir"})
    void of_a_cart_it_is_kept(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("how do I pay");

        assertThat(viewer.says(said).text()).as(said).contains("You say you have paid; I keep that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i sent 37.9", "just sent 37.9 yuan", "sent you 37.9"})
    void a_sum_is_heard(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).as(said).contains("You say you have paid ¥37.90; I keep that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"发过去了", "刚发给你了", "已經發過去了，查收一下"})
    void so_it_is_in_chinese(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).as(said).startsWith("记下了，等店家核对。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is it sent?", "sent?", "has it been sent", "not sent yet", "sent to the wrong address"})
    void nothing_is_told_of_money_by_who_asks_of_the_parcel(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text()).as(said).doesNotContain("Noted; the shop will check it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just sent it", "sent!", "发过去了"})
    void nor_by_who_is_asked_for_his_address(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("confirm");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("You say you have paid", "你说付");
        assertThat(viewer.says("i sent 37.9").text()).as(said).contains("You say you have paid ¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just sent it", "发过去了"})
    void once_he_was_told_how_to_pay_it_is_the_money_again(String said) {
        var viewer = orderedInEnglish();
        viewer.says("/address 1001");
        viewer.says("how do I pay");

        assertThat(viewer.says(said).text()).as(said).startsWith("Noted; the shop will check it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just sent it", "sent!"})
    void who_has_nothing_has_paid_nothing(String said) {
        assertThat(village().foreigner().says(said).text()).as(said).doesNotContain("I keep that", "Noted");
    }
}
