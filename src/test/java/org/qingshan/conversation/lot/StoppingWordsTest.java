package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes home what is left is told from who buys, asks, bargains, wants money or his baskets, or speaks of another's goods. */
class StoppingWordsTest {
    /** Of one who has brought peaches and bamboo shoots. */
    private static final List<String> OWN =
            List.of("yellow peaches", "bamboo shoots", "peaches", "shoots", "黄桃", "桃子", "竹笋", "笋子", "桃", "笋");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不卖了",
                "我不想卖了。",
                "桃子不卖了",
                "我的桃子和笋都不卖了！",
                "我不卖桃子了",
                "笋子 别卖了",
                "剩下的不卖了",
                "不卖了，剩下的我拿回去",
                "剩下的竹笋我不卖了，拿回家",
                "我的笋不卖了 明天来拿",
                "不卖了我明天来背",
                "竹笋我要拿回来，不卖了",
                "剩下的我拿回去",
                "剩下的货我拿回去",
                "剩下的笋我明天来带回家",
                "我把没卖完的带回去",
                "没卖完的我背走",
                "把剩的桃子退给我",
                "我下午把笋子拿回去",
                "I don't want to sell any more",
                "I no longer want to sell my shoots.",
                "don't sell my shoots",
                "I'll take the rest back",
                "I want my peaches back",
                "please stop selling my peaches",
                "I'll take home what's left",
                "I want what's left of my peaches back, please",
            })
    void a_grower_takes_home_what_is_left(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桃子不卖了吗？",
                "桃子不卖了?",
                "剩下的怎么办",
                "还剩多少没卖",
                "不要了",
                "周五带不来了",
                "把钱退给我",
                "剩下的退给我",
                "我拿回多少钱",
                "I want my money back",
                "I want the rest back",
                "what is left of my peaches?",
                "卖了多少",
                "I take the rest",
                "",
                "。",
            })
    void anything_else_is_no_such_word(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我要两袋红糖带回家",
                "我要两斤红糖，自己带回去",
                "我要两箱桃子带回家",
                "桃子我要带回家",
                "两箱桃子我带回去",
                "剩下的我都要了",
                "剩下的桃我全拿走",
                "竹笋我要拿回来",
                "我明天来拿",
                "桃子不卖了吗我来拿",
                "I'd like to take peaches home",
                "I'll take my peaches home",
            })
    void an_order_of_his_own_is_none(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我把空筐拿回去",
                "我下午把筐子拿回来",
                "剩下的筐我拿回去",
                "我要拿回去",
                "I want my baskets back",
                "I'll take the rest of my crates back",
            })
    void baskets_are_no_goods(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "低于十块别卖",
                "低于十块别卖了",
                "不到12块不卖",
                "不到12块，就不卖了",
                "小的别卖",
                "小的不卖了",
                "今天不卖了",
                "笋子不卖",
                "别卖了",
                "卖不完的我拿回去",
                "don't sell my shoots below 10 yuan",
                "I don't want to sell my shoots that cheap",
                "I don't want to sell them",
            })
    void a_condition_is_none(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖不卖了",
                "红糖不卖了，剩下的我拿回去",
                "桃子和红糖都不卖了",
                "莴笋不卖了",
                "把剩的红糖退给我",
                "stop selling my sugar",
                "I want my sugar back"
            })
    void goods_that_are_not_his_are_not_his_to_take(String said) {
        assertThat(StoppingWords.tell(said, () -> OWN)).isFalse();
    }
}
