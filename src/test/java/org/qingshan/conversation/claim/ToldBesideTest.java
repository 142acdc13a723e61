package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order among what is told, praised, quoted and taken back in the same breath. */
class ToldBesideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这红糖蛮好，我要两袋，黄桃也要一箱 | A3 +2, A1 +1",
                "黄桃一箱，红糖一袋，红糖划掉，换鸡蛋一盒 | A1 +1, A4 +1",
                "来三箱，太多了，两箱吧 | A1 +2",
                "手抖打成22斤了 笋是2斤 2斤！ | A2 =2",
                "刚刚那个姐姐拿了一箱，我拿两箱 | A1 +2",
                "才500克一袋啊，那我要两袋 | A3 +2",
                "撤单撤单，土鸡蛋不要了 | A4 gone",
                "我的鸡蛋能改成3盒吗，谢谢 | A4 =3",
                "红糖还是算了，帮我划掉 | A3 gone",
                "cancel my peaches mom said no | A1 gone",
                "peaches 1 box plssss | A1 +1",
                "腊肉我从来吃不惯，我来一斤笋吧 | A2 +1",
                "29.9一箱，行，两箱 | A1 +2",
                "听说这个红糖是老灶熬的？不管了先拿一袋 | A3 +1",
                "要是今天能发货，就来两箱黄桃 | ? A1 2",
                "30块行不行，我要两箱 | ? A1 2",
                "腊肉别五斤了，三斤就行 | A5 =3",
                "姑娘啊我是昨天问红糖的那个老太婆我要两袋红糖 | A3 +2",
                "减脂人要鸡蛋1盒 | A4 +1",
                "黄桃给我搬两箱，我叫孙子下来拿 | A1 +2",
                "给我家幺儿寄黄桃一箱土鸡蛋一盒 | A1 +1, A4 +1",
                "生活费只剩两百了，还是想来一箱黄桃 | A1 +1",
                "开车呢长话短说黄桃两箱 | A1 +2",
                "刚下的二十箱黄桃给我压到十五箱 | A1 =15",
                "黄桃四箱分两个地方：长沙两箱，株洲两箱 | A1 +4",
                "今天先把笋定了，三斤 | A2 +3",
                "喝了两斤酒头疼，红糖一袋 | A3 +1",
                "养了三只猫，黄桃两箱 | A1 +2",
                "黄桃一箱不够吃那就两箱好了 | A1 +2",
                "就屏幕上这个鸡蛋一盒 | A4 +1",
                "竹笋两斤老婆说想吃 | A2 +2",
                "竹笋两斤老婆说不要 | ? A2 2",
                "先不买桃子 鸡蛋给我一盒 | A4 +1",
                "黄桃+2 鸡蛋下次 | A1 +2",
                "公婆一盒，爸妈一盒，鸡蛋两盒拆开寄 | A4 +2",
                "two boxes of peaches but i'll pay later | A1 +2",
                "two boxes of peaches but i'll ask my wife first | ? A1 2",
                "two boxes sounds like a lot but ok i'll take two boxes of peaches | A1 +2",
            })
    void it_is_found(String text, String expected) {
        var card = text.startsWith("才") ? "A3" : "A1";

        assertThat(Demo.read(text, card)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前面那个姐说“给我来五袋红糖”，五袋喝到明年啊",
                "小红说：“腊肉来两斤！” 结果她妈说：“你来两斤作业！”",
                "my mum said \"four bags\" and dad nearly fainted",
                "我家茶柜里还有五盒鸡蛋，喝到孙子上大学",
                "月底先买两箱桃"
            })
    void what_is_quoted_or_lies_at_home_is_no_order(String text) {
        assertThat(ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1")).claims())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到 A1 20 | ? A1 20",
                "A1 2 到了 | ? A1 2",
                "签收 A1 2箱 | ? A1 2",
                "太贵了 A1 2 | ? A1 2",
                "太贵了，还是来两箱黄桃吧 | A1 +2",
                "A1 @ 20 | -",
                "A1@2 | -",
                "A1 x2 @29.9 | A1 +2",
                "求A1链接 | -",
                "1号链接 一箱 | A1 +1",
                "班长说要买5箱 | ? A1 5",
            })
    void a_receipt_a_price_or_a_link_is_no_order(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖一袋，红糖划掉", "黄桃两箱，黄桃不要了", "A1 2，A1 取消"})
    void what_is_given_back_in_the_same_breath_is_not_offered(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A1 or A2 | ? A1 1, A2 1", "黄桃还是竹笋？ | ? A1 1, A2 1", "我要A1或者A3吧 | ? A1 1, A3 1"})
    void either_is_offered(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给我摔两箱黄桃试试",
                "快递给我摔两箱",
                "黄桃给我闷两箱",
                "黄桃给我吃两箱都不腻",
                "我哥给我嫂子买黄桃两箱",
                "老王给女朋友买黄桃两箱",
                "我妈给舅舅寄黄桃两箱",
                "我妈给我寄黄桃两箱",
                "婆婆给寄黄桃两箱",
                "我要寄黄桃两箱到美国可以吗",
                "two boxes of peaches but I'll get them later",
                "黄桃一箱 鸡蛋下次 红糖呢",
                "我们一箱黄桃分两户",
                "对一下账，黄桃两箱",
                "我还吃着呢黄桃两箱够吃",
                "画面里黄桃两箱",
                "黄桃两箱老婆说已经买了",
                "单位给员工发黄桃两箱",
                "公司给我们发黄桃两箱",
                "舅舅给我家寄两箱黄桃",
                "邻居帮我妈拿黄桃两箱",
                "邻居给我端一盒鸡蛋",
                "老乡给我塞两箱黄桃",
                "我妈给我煮两盒鸡蛋",
                "婆婆给我炒一盒鸡蛋",
                "黄桃给我洗两箱",
                "黄桃给我吐两箱",
                "给我挤两箱黄桃",
                "给我闻两箱黄桃",
                "黄桃给我霉两箱",
                "黄桃给我蔫两箱",
                "黄桃给我拒两箱",
                "黄桃给我算两箱",
                "给你寄黄桃两箱",
                "我给主播寄黄桃两箱",
                "老婆给丈母娘买黄桃两箱",
                "我儿子给丈母娘买黄桃两箱",
                "领导给员工发黄桃两箱",
                "我要寄黄桃两箱回去退",
                "我要寄黄桃两箱退给你们",
                "我妈把黄桃定了两箱",
                "我把黄桃定了两箱了",
                "镜头前两箱黄桃",
                "镜头前黄桃两箱",
                "画面上两箱黄桃",
                "屏幕上黄桃两箱",
                "黄桃两箱我老公说他买过了",
                "黄桃两箱老婆说家里有",
                "黄桃两箱我妈说她不爱吃",
                "黄桃两箱我妈说不甜",
                "黄桃两箱同事说太甜",
                "黄桃两箱婆婆说她买了",
                "还没到呢黄桃两箱",
                "坏着呢黄桃两箱",
                "贵着呢黄桃两箱",
                "沉着呢黄桃两箱",
                "家里堆着呢黄桃两箱",
                "冰箱里放着呢黄桃两箱",
                "在路上呢黄桃两箱",
                "派送呢黄桃两箱",
                "卖着呢黄桃两箱",
                "搬着呢黄桃两箱",
                "看你吃呢黄桃两箱",
                "黄桃一箱 鸡蛋下次价格多少",
                "先不买鸡蛋 黄桃两箱太多",
                "two boxes of peaches but I'll buy elsewhere",
                "two boxes of peaches but I'll take them back",
                "two boxes of peaches but I'll have to ask",
                "我跟邻居一箱黄桃分两家",
                "一箱黄桃分三户",
                "我哥给我塞两箱黄桃",
                "村里给我分两箱黄桃",
                "仓库给我压两箱黄桃",
                "系统给我冻两箱黄桃",
                "老板给我缩两箱",
                "黄桃给我晒两箱",
                "黄桃给我捂两箱",
                "黄桃给我泡两箱",
                "黄桃给我混两箱",
                "鸡蛋给我裂两盒",
                "鸡蛋给我摔两盒",
                "鸡蛋给我颠两盒",
                "鸡蛋给我孵两盒",
                "腊肉给我馊两斤",
                "腊肉给我涮两斤",
                "黄桃两箱我妈说亏了",
                "黄桃两箱我妈说吃腻了",
                "黄桃两箱我婆婆说吃不动",
                "黄桃两箱邻居说她也有",
                "黄桃两箱老公说算了",
                "黄桃两箱老公说随便",
                "黄桃两箱老公说明天",
                "睡着呢黄桃两箱",
                "哭着呢黄桃两箱",
                "想着呢黄桃两箱",
                "烂着呢黄桃两箱",
                "早着呢黄桃两箱",
                "晾着呢黄桃两箱",
                "桌上呢黄桃两箱",
                "下次买鸡蛋 黄桃两箱太重",
                "两箱黄桃分三家",
                "公司发的每人一箱，黄桃合计二十箱",
                "上次坏了，所以黄桃两箱退",
                "老板上次给我寄黄桃两箱",
            })
    void what_is_told_of_goods_sells_none(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }
}
