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
        "一箱黄桃，三代人的回忆",
        "一袋红糖，是外婆留给我的味道",
        "两箱黄桃，三代人抢着吃，那年真热闹",
        "黄桃两箱，去年就是这样",
        "两箱黄桃，那就是过年",
        "腊肉一斤配三碗饭，谁懂",
        "再来一份刚才的",
        "黄桃一箱，隔壁卖25",
        "黄桃一箱，别人家才25",
        "'a box of peaches, a summer of memories'",
        "two boxes of peaches and still my kids say they're hungry",
        "my gran used to put two bags of sugar in everything",
        "'two boxes of peaches, my mum can?'",
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
        "two boxes of peaches meant for me",
        "'2 boxes of peaches, they are not needed'",
        "'2 boxes of peaches, second box not needed'",
        "chuck two boxes of peaches in my bin",
        "I could throw a box of peaches in the river",
    })
    void what_hangs_on_something_is_no_order(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+", "=");
    }

    @ParameterizedTest
    @CsvSource({"please drop two boxes of peaches off", "drop one off", "drop two boxes of peaches off the list"})
    void what_is_dropped_off_is_brought(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("-1", "-2", "gone");
    }
}
