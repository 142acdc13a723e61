package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that only fill, deny, put right or tell how much it was, in company with others. */
class TurnsOfPhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鸡蛋呢就一盒吧 | A4 +1",
                "黄桃一箱，笋嘛，也来一斤 | A1 +1, A2 +1",
                "桃子一箱嘛鸡蛋也是一盒 | A1 +1, A4 +1",
                "寝室六个人拼一箱黄桃 | A1 +1",
                "不管了先来一箱桃再说 | A1 +1",
                "黄桃按8箱算 | A1 +8",
                "竹笋都要一斤 | A2 +1",
                "除了竹笋都来一份 | A1 +1, A3 +1, A4 +1, A5 +1",
                "辣肉一斤，手滑是腊肉 | A5 +1",
                "竹笋要三斤哈三斤 | A2 +3",
                "红糖来一袋就够我们两个人喝 | A3 +1",
                "腊肉两斤不要记成三斤了 | A5 +2",
                "看你们做的红糖真好，支持两袋 | A3 +2",
                "黄桃刚说三箱现在改成两箱 | A1 =2",
                "bump my peaches up to three boxes | A1 =3",
                "a wee bag of brown sugar for the porridge | A3 +1",
                "Lucy 一箱黄桃 | A1 +1",
                "peaches 2 boxes can | A1 +2",
                "听我妈的话，囤一盒土鸡蛋 | A4 +1",
                "黄桃来一箱，吃不了那么多 | A1 +1",
                "腊肉二金 | A5 +2",
            })
    void what_only_fills_changes_nothing(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖不是要一袋是要两袋哈 | A3 =2",
                "桃子不是一箱啊是两箱 | A1 =2",
                "黄桃不是三箱改四箱 | A1 =4",
                "鸡蛋不要两盒了就一盒 | A4 =1",
                "刚讲的两箱桃子，搞三箱算了 | A1 =3",
                "黄桃不要了，我再想想 | A1 gone",
                "黄桃甭给我发了，媳妇儿买重了 | A1 gone",
                "2 boxes of eggs, sorry, 1 box | A4 +1",
                "A1我不要那么多了，改成一箱 | A1 =1",
                "我跟我同事各一箱黄桃 | A1 +2",
                "我们仨一人一箱黄桃 | A1 +3",
                "来医箱黄桃 | A1 +1",
            })
    void what_stands_is_what_counts(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "黄桃两箱寄到西藏行，我就要",
        "要不是钱包空了，我就来两箱黄桃",
        "真想来十箱黄桃可惜冰箱放不下",
        "老公说再买黄桃就离婚，两箱还没吃完",
        "腊肉半斤切多厚",
        "两箱黄桃，你当我大胃王啊",
        "let me ask my husband before I get two boxes",
        "黄桃一箱够三个人吃吗",
        "peaches 2 boxes can?",
        "黄桃三箱不要那么多了",
        "黄桃三箱，不要那么多了",
        "黄桃三箱，不要那么多了哈 2333",
        "黄桃三箱我不要这么多",
        "三箱吃不了那么多",
        "三箱吃不了这么多",
        "三箱用不了那么多",
        "黄桃三箱不需要那么多",
        "黄桃要不了那么多，三箱不要这么多",
        "黄桃两箱没问题的话",
        "没有问题的话黄桃两箱",
        "腊肉五金店有卖吗",
        "腊肉 五金店隔壁那家",
        "五金店旁边的腊肉",
        "I'd throw two boxes of peaches at him",
        "throw two boxes of peaches in the bin",
        "I could throw a box of peaches in the river",
    })
    void what_hangs_on_something_is_no_order(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+", "=");
    }
}
