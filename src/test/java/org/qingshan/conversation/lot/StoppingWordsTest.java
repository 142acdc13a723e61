package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes home what is left is told from who buys, asks or wants money. */
class StoppingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "不卖了",
                "我不想卖了。",
                "桃子不卖了",
                "剩下的我拿回去",
                "没卖完的我背走",
                "把剩的桃子退给我",
                "我要拿回去",
                "I don't want to sell any more",
                "I'll take the rest back",
                "I want my peaches back",
                "please stop selling my peaches",
                "I'll take home what's left",
            })
    void a_grower_takes_home_what_is_left(String said) {
        assertThat(StoppingWords.tell(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桃子不卖了吗？",
                "剩下的怎么办",
                "还剩多少没卖",
                "不要了",
                "周五带不来了",
                "把钱退给我",
                "我拿回多少钱",
                "I want my money back",
                "what is left of my peaches?",
                "卖了多少",
                "I take the rest",
            })
    void anything_else_is_no_such_word(String said) {
        assertThat(StoppingWords.tell(said)).isFalse();
    }
}
