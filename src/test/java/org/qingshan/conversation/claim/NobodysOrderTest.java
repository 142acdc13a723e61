package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** What is called out to all, what is to be shown, what was said between others, and what was ordered but came otherwise. */
class NobodysOrderTest {
    private static ClaimReading read(String text) {
        return ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "想要两箱桃的姐妹举手",
                "想买兩箱桃的姐妹舉手",
                "想要三斤笋的朋友扣1",
                "要两箱桃的扣1",
                "要三箱的朋友扣3",
                "想要两箱桃的看过来",
                "anyone who wants two boxes of peaches type 2",
                "老板娘，两箱桃拍照给我看看",
                "老闆娘，兩箱桃拍照給我看看",
                "两箱桃拍个视频给我看看",
                "三斤笋拍个照看看",
                "hold up two boxes of peaches please",
                "can you take a photo of two boxes of peaches",
                "my kid just said 'give me two boxes of peaches' haha"
            })
    void is_none(String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我说两箱你发了三箱",
                "我說了兩箱，你們發了三箱",
                "上次我说来两箱桃，你给我发了三箱",
                "买了三袋红糖，怎么只给我寄了两袋",
                "你给我发了三箱",
                "你们发了三箱桃给我",
                "I said two boxes of peaches and you sent three",
                "I asked for 3 bags of sugar and you sent 2",
                "I ordered two boxes of peaches and I got three",
                "I paid for three cartons, you delivered two",
                "you sent me three boxes"
            })
    void what_came_otherwise_is_none(String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.NONE);
        assertThat(Miscounted.isTold(Normaliser.plain(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我跟我妈说来两箱桃，她说家里还有",
                "我跟闺蜜说来两箱桃吧，她笑我",
                "我妈说要两箱桃，我说家里还多着呢",
                "我说两箱桃，客服说没有",
                "我和老公說來兩箱黃桃，他罵我",
                "孩子说要两箱桃，我说不行",
                "I told my mum two boxes of peaches, she laughed",
                "my mum said two boxes of peaches and I said we still have plenty",
                "家里自己吃了两箱黄桃",
                "我們自己吃了兩箱黃桃"
            })
    void what_was_said_between_others_is_asked_about(String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.DOUBT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            我要两箱桃，举手                      | A1 +2
            想要两箱桃的                        | A1 +2
            我要两箱大的桃                       | A1 +2
            两箱桃，拍照给我看看                   | A1 +2
            来两箱桃，发货前拍照发我                 | A1 +2
            two boxes of peaches, send me a photo first | A1 +2
            我妈说要两箱桃                       | A1 +2
            我妈说来两箱桃，她爱吃                  | A1 +2
            老公说要两箱桃，他说了算                 | A1 +2
            我跟你说，来两箱桃                    | A1 +2
            我老公说要两箱桃，我说太多，还是来一箱         | A1 +1
            my mum said two boxes of peaches, she loves them | A1 +2
            I said two boxes of peaches, please | A1 +2
            家里自己吃两箱黄桃                    | A1 +2
            自己吃，两箱黄桃                     | A1 +2
            我要两箱，你送我一箱吧                  | A1 +2
            我要两箱，一箱发北京                   | A1 +2
            来两箱，上次发了三箱都收到了               | A1 +2
            你给我发三箱                       | A1 +3
            send me three boxes of peaches      | A1 +3
            I want two boxes of peaches and you send one to my mum | A1 +2
            """)
    void what_is_ordered_beside_is(String text, String claims) {
        assertThat(Demo.written(read(text))).isEqualTo(claims);
    }
}
