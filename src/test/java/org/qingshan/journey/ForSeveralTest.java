package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who orders for several people at one place gets what he says. */
@QuarkusTest
class ForSeveralTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"我跟我姐一人一箱黄桃 | 2", "我和我妈一人一箱黄桃 | 2", "我和我老公各一箱 | 2", "我一箱我妈一箱黄桃 | 2", "我要五箱黄桃，三箱给我妈，两箱给我 | 5"})
    void no_word_of_sending_makes_no_second_parcel(String said, int boxes) {
        assertThat(village().viewer().says(said).text())
                .contains("已为你留 " + boxes + " 箱")
                .doesNotContain("两个收货地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一箱黄桃寄给我妈，两箱寄给我", "我和我妈各一箱黄桃，分别寄", "我家一箱黄桃，我妈家一箱"})
    void words_of_sending_do(String said) {
        assertThat(village().viewer().says(said).text()).contains("两个收货地址");
    }
}
