package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that is whole in a sentence of its own stands beside what is told, and not beside what it hangs on. */
class OwnSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两箱!!!抢到没?? | A1 +2",
                "家里装修灰头土脸的 笋三斤 改善下伙食 | A2 +3",
                "第一次来 也不知道怎么买 是打字就行吗 来一斤竹笋 | A2 +1",
                "一袋还是两袋呢 愁死 红糖两袋吧 就两袋 | A3 +2",
                "笋一公斤 炒腊肉的笋就得嫩 | A2 +2",
                "嗓子疼，红糖姜茶安排，一袋红糖谢谢 | A3 +1",
                "first time here, no idea how this works, do i just type? 2 bags of brown sugar | A3 +2",
                "three boxes of peaches for me, am i too late? | A1 +3"
            })
    void takesWhatIsWholeByItself(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如果能便宜到25，我就要三箱黄桃",
                "我妈要两箱，我爸要三箱，他俩打起来了",
                "黄桃两箱，算了不要了",
                "系统提示我 黄桃两箱 支付失败",
                "他说 黄桃两箱",
                "黄桃两箱，别人家才五十",
                "黄桃两箱？你确定？",
                "水蜜桃，两箱",
                "A1 2箱 什么时候能到",
                "我先去接孩子 回来再拍两箱黄桃",
                "一袋红糖，是外婆留给我的味道"
            })
    void takesNothingThatHangsOnIt(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one box of peaches no make that two, sorry my kid bumped me | A1 +2",
                "two boxes of peaches wait do i have room... yes two | A1 +2",
                "box of peaches for me and one for my desk mate who covers for me | A1 +2",
                "me and my brother want a box of peaches each so two please | A1 +2",
                "腊肉1斤 不 1斤半 包子馅多放点才香 | A5 +1.5",
                "公公婆婆两斤腊肉 我自己再来一斤 不能亏了自己 | A5 +3",
                "笋加三斤 刚才说少了 | A2 +3",
                "这个也要一份 前面的桃子别给我漏了哈 | A3 +1",
                "my order should be three bags of sugar in total not two | A3 =3",
                "one box of peaches sorry two | A1 +2",
                "one box of peaches, no, two | A1 +2",
                "one bag brown sugar sorry 2 | A3 +2",
                "a box of peaches each, makes two boxes | A1 +2",
                "one box of peaches for me and one for my mum | A1 +2",
                "box of peaches for me and one for the neighbour who feeds my cat | A1 +2",
                "three boxes of eggs for us and one for the folks next door | A4 +4",
                "my order should be three bags of sugar, not two bags | A3 =3",
                "黄桃1箱,刚不小心点成3箱了 | A1 =1",
                "腊肉别给我了 体检说血压高 换两斤笋 | A5 gone, A2 +2"
            })
    void takesWhatIsSaidLast(String text, String expected) {
        assertThat(Demo.read(text, "A3")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖给我订两袋 五一那天我自己来拿",
                "next friday i'd like two boxes of peaches",
                "笋给我留两斤 下礼拜三我去县里拿",
                "腊肉给我留三斤 中秋那天我爸过来取",
                "if you can ship today i'll take two boxes of peaches",
                "i'd like two boxes of peaches on the 20th, i'm abroad till then"
            })
    void asksWhatIsForAnotherDay(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one box of peaches sorry 500",
                "one box of peaches sorry 38",
                "one box of peaches no 2",
                "a box of peaches each, makes 60",
                "a box of peaches each, that's 2",
                "one box of peaches for me and one for me was what i ordered",
                "one box of peaches for me and one for me came broken",
                "one box of peaches for me and one for the thief who steals my parcels",
                "one box of peaches for me plus another for the wedding tomorrow",
                "The order should be three bags of sugar, not two came",
                "my order should be three bags of sugar, not two came",
                "来两箱黄桃 骗你的",
                "来两箱黄桃 逗你呢",
                "我妹抢到了啊 黄桃两箱",
                "黄桃两箱 六月给我",
                "two boxes of peaches please, i wish",
                "two boxes of peaches, is what he told the host",
                "two boxes of peaches please, is how you say it",
                "gimme five ✋ 两箱",
                "邻居两箱 我自己再来一箱",
                "邻居两箱黄桃 我自己再来一箱",
                "黄桃1箱,刚不小心发成3箱了",
                "他可能造了 黄桃两箱"
            })
    void takesNothingThatIsMeantOtherwise(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }
}
