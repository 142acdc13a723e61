package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks why he cannot buy what is off sale hears that it is. */
@QuarkusTest
class ClosedAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"A1怎么买不了", "A1怎么买不了？", "黄桃为什么不能拍", "A1咋拍不下", "黃桃為什麼買不到"})
    void in_chinese(String said) {
        var village = village();
        village.owner().says("停卖 A1");
        assertThat(village.viewer().says(said).text())
                .as(said)
                .contains("黄桃", "停卖")
                .doesNotContain("怎么下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why can't I buy A1?", "why is A1 closed"})
    void in_english(String said) {
        var village = village();
        village.owner().says("停卖 A1");
        assertThat(village.foreigner().says(said).text()).as(said).contains("A1", "not on sale right now");
    }
}
