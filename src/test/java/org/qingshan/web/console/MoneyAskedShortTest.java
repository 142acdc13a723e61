package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks in few words where his money stands is told what the ledger has, and the host is not asked. */
@QuarkusTest
class MoneyAskedShortTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "总共付了多少了",
                "我付了多少",
                "總共付了多少錢",
                "am I all paid up?",
                "did you get it?",
                "Have you received it?",
                "u got it?"
            })
    void what_he_has_paid(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了67.8");
        assertThat(buyer.says(said).text()).as(said).contains("67.80");
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and refund 29.90?", "My refund amount?"})
    void what_goes_back(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付过了");
        buyer.says("退一箱黄桃");
        assertThat(buyer.says(said).text()).as(said).contains("29.90");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total please",
                "sum please",
                "what's the damage",
                "sir what is final amount",
                "how much im at",
                "so total?",
                "算下账",
                "帮我算算总共",
                "咁而家幾錢",
                "what does it cost altogether"
            })
    void what_it_all_comes_to(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village).says(said).text()).as(said).contains("67.80");
    }
}
