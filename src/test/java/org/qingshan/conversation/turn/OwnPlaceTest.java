package org.qingshan.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lets go that which waits for its place, and what does not. */
class OwnPlaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "老地址就好",
                "寄家里就行",
                "用原来的地址就行",
                "还是家里吧",
                "就寄吧",
                "发货吧",
                "home is fine",
                "use the old one",
                "ok ship it",
                "my usual address please",
                "just send it home",
                "same address as last time",
            })
    void it_goes_to_the_usual_place_after_all(String said) {
        assertThat(OwnPlace.isAgreed(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "别寄老地址",
                "不是老地址",
                "先别发",
                "寄公司",
                "家里再来一箱",
                "确认",
                "下单吧",
                "什么时候发货",
                "发货了嘛",
                "寄了吧",
                "寄出来了嘛",
                "就这个地址",
                "那个地址",
                "ok",
                "ship it to Bob",
                "don't ship it",
                "not the old one",
                "the old address is wrong",
            })
    void what_denies_or_asks_does_not(String said) {
        assertThat(OwnPlace.isAgreed(said)).isFalse();
    }
}
