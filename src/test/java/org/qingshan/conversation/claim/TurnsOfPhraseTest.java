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
                "peaches 2 boxes can? my mum likes | A1 +2",
                "brown sugar 1 bag, can? | A3 +1",
                "throw a jin of bamboo shoots in there too | A2 +1",
                "stick two bags of brown sugar on my order | A3 +2",
                "could you take 2 cartons of eggs off my order | A4 -2",
                "drop a jin off the pork if you can | A5 -1",
                "黄桃再添上一箱 | A1 +1",
                "鸡蛋我补一盒 | A4 +1",
                "one more of the peaches | A1 +1",
                "黄桃一箱，鸡蛋我吃不惯 | A1 +1",
                "黄桃两箱，算了还是一箱吧 | A1 +1",
                "I used to love these, two boxes please | A1 +2",
                "听我妈的话，囤一盒土鸡蛋 | A4 +1",
                "黄桃来一箱，吃不了那么多 | A1 +1",
                "腊肉二金 | A5 +2",
                "鸡蛋四盒整成两份 | A4 +4",
                "黄桃四箱弄成两份 | A1 +4",
                "pop two boxes of peaches please | A1 +2",
                "bung a jin of bamboo shoots in for me | A2 +1",
                "can you just chuck two bags of sugar in for me | A3 +2",
                "黄桃算了吧两箱 | A1 +2",
                "2 boxes of peaches, receipt not needed | A1 +2",
                "2 boxes of peaches, gift wrap not required please | A1 +2",
                "两箱黄桃，这是给我妈的 | A1 +2",
                "两箱黄桃，这是送领导的 | A1 +2",
                "黄桃一箱，放隔壁302就行 | A1 +1",
                "竹笋四斤，老的别要 | A2 +4",
                "三斤笋，斤半腊肉 | A2 +3, A5 +1.5",
                "桃子跟红糖都给我来一份 | A1 +1, A3 +1",
                "黄桃三箱竹笋两斤我妈让买的 | A1 +3, A2 +2",
                "等等我！黄桃一箱 | A1 +1",
                "我是广东的我想买三袋红糖 | A3 +3",
                "+1 炖汤喝 | A1 +1",
                "不骗你，黄桃两箱 | A1 +2",
                "楼层高上下不方便，黄桃两箱 | A1 +2",
                "回头客再来两箱黄桃 | A1 +2",
                "没看到我吗？黄桃两箱 | A1 +2",
                "这腊肉油汪汪的 给我两斤 | A5 +2",
                "鸡蛋两盒 上次碎了几个 这次裹厚点 | A4 +2",
                "四号链接下一单 | A4 +1",
                "《A4》两盒 | A4 +2",
                "①黄桃一箱 ②红糖两袋 | A1 +1, A3 +2",
                "A①三箱 | A1 +3",
                "黄桃一箱，好吃的话带同事来买 | A1 +1",
                "A1A2各来一份，全要 | A1 +1, A2 +1",
                "来盒鸡蛋补补身体 | A4 +1",
                "A5加2斤 刚少算了两桌 | A5 +2",
                "黄桃1箱啊啊啊啊手慢无 | A1 +1",
                "三斤笋配斤半腊肉 | A2 +3, A5 +1.5",
                "家人们快给我来两箱黄桃 | A1 +2",
                "刚才那个红糖来两袋 | A3 +2",
                "就这个来一箱 | A1 +1",
                "手上这个要一箱 | A1 +1",
                "上次的红糖喝完了再来两袋 | A3 +2",
                "黄桃再给我上两箱 | A1 +2",
                "今晚吃火锅竹笋来两斤 | A2 +2",
                "怕抢不到先来一箱黄桃 | A1 +1",
                "2 bags of sugar and thats me done | A3 +2",
                "2 bags of sugar, thats my list | A3 +2",
                "so a bag of sugar it is | A3 +1",
                "i buy one box yellow peach thanks you very much | A1 +1",
                "Greetings from Manchester 3 boxes of peaches | A1 +3",
                "hello all from rainy Dublin a bag of sugar | A3 +1",
                "hi from Leeds can i get two boxes of peaches | A1 +2",
                "hello sister i am from vietnam i buy two box peach | A1 +2",
                "Two boxes of peaches, leave at the gatehouse if nobody answers | A1 +2",
                "two boxes of peaches, if you'd be so kind | A1 +2",
                "peaches 3 boxes, nope sorry, 4 boxes | A1 +4",
                "bamboo shoots: make that a kilo in total | A2 =2",
                "greetings from Oslo I bought two boxes of peaches last week | -",
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
                "桃子算了哦 | A1 gone",
                "鸡蛋算咧，不要咧 | A4 gone",
                "竹筍幫我拿掉，謝謝 | A2 gone",
                "peaches not required | A1 gone",
                "no need eggs already | A4 gone",
                "腊肉搞成六斤 | A5 =6",
                "黄桃四箱整成两箱 | A1 =2",
                "黃桃改返做一箱啦 | A1 =1",
                "sorry meant one box of peaches not two | A1 =1",
                "I only meant one bag of sugar, not two | A3 =1",
                "2 boxes of eggs, sorry, 1 box | A4 +1",
                "A1我不要那么多了，改成一箱 | A1 =1",
                "我跟我同事各一箱黄桃 | A1 +2",
                "我们仨一人一箱黄桃 | A1 +3",
                "来医箱黄桃 | A1 +1",
                "红糖多拍了，减掉一袋 | A3 -1",
                "我那个改两箱 | A1 =2",
                "larou gaicheng yi jin | A5 =1",
                "帮我把竹笋删了 | A2 gone",
                "drop two boxes of peaches off the list | A1 -2",
                "帮我把黄桃改成两箱 | A1 =2",
                "黄桃多拍了一箱，帮我退掉 | A1 -1",
            })
    void what_stands_is_what_counts(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"please drop two boxes of peaches off", "drop one off"})
    void what_is_dropped_off_is_brought(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("-1", "-2", "gone");
    }
}
