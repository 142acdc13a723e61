package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims as people talk: names, politeness, slips, both languages. */
class LooseClaimTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    黄桃两箱                | A1 +2
                    两箱黄桃                | A1 +2
                    黃桃兩箱                | A1 +2
                    桃子 2                 | A1 +2
                    来箱黄桃                | A1 +1
                    我要黄桃                | A1 +1
                    我要黄桃和红糖           | A1 +1, A3 +1
                    来半斤腊肉              | A5 +0.5
                    臘肉來半斤              | A5 +0.5
                    竹筍兩斤，謝謝老闆        | A2 +2
                    鸡蛋要两盒              | A4 +2
                    红糖3包                | A3 +3
                    黄桃，来两箱             | A1 +2
                    A1 黄桃 2箱             | A1 +2
                    黄桃两箱竹笋三斤          | A1 +2, A2 +3
                    两箱黄桃三斤竹笋一袋红糖    | A1 +2, A2 +3, A3 +1
                    两箱黄桃和三斤竹笋        | A1 +2, A2 +3
                    1箱黄桃+2袋红糖          | A1 +1, A3 +2
                    黄桃1箱、红糖2袋、鸡蛋1盒  | A1 +1, A3 +2, A4 +1
                    黄桃和红糖各一份          | A1 +1, A3 +1
                    再来两箱黄桃             | A1 +2
                    竹笋再加一斤             | A2 +1
                    少要一箱黄桃             | A1 -1
                    黄桃不要了              | A1 gone
                    腊肉不要了，竹笋改成2斤    | A5 gone, A2 =2
                    只要一箱黄桃             | A1 =1
                    老板我要 A1 两箱 🙏      | A1 +2
                    老板娘 给我来两箱黄桃 谢谢 | A1 +2
                    主播 A1 抢两箱！！！      | A1 +2
                    拍A1 2箱 快点发货哦       | A1 +2
                    晚上好主播，A1+1         | A1 +1
                    哈哈哈 A1+1             | A1 +1
                    好漂亮！A1+1            | A1 +1
                    支持家乡 A1两箱          | A1 +2
                    终于等到了，黄桃两箱       | A1 +2
                    先来两箱黄桃试试          | A1 +2
                    两箱黄桃给爸妈            | A1 +2
                    桂花姐我要两箱黄桃        | A1 +2
                    小红：A1 x2             | A1 +2
                    @小李 A1+1              | A1 +1
                    黄桃两箱 王姐            | A1 +2
                    我妈要两箱黄桃            | A1 +2
                    给我妈两箱黄桃，给我婆婆一箱 | A1 +3
                    我们宿舍四个女生每人一箱桃子 | A1 +4
                    黄桃小刘一箱，老陈一箱     | A1 +2
                    黄桃一箱寄我妈老家，一箱寄我公司 | A1 +2
                    红糖两包 一包给我妈 一包自己留着 | A3 +2
                    还有黄桃吗 有的话来两箱    | A1 +2
                    any peaches left? if so one box | A1 +1
                    黄桃要1箱不是11箱         | A1 =1
                    手滑了 黄桃要1箱          | A1 =1
                    唔該黃桃係六箱唔係九箱     | A1 =6
                    腊肉58来2斤             | A5 +2
                    腊肉58，来2斤           | A5 +2
                    腊肉不用两斤，一斤半就好     | A5 =1.5
                    黄桃两箱，比比哪家甜        | A1 +2
                    黄桃两箱，什么时候发都随你   | A1 +2
                    黄桃两箱，备注一下不要放快递柜 | A1 +2
                    红糖取消，家里翻出来一大罐   | A3 gone
                    唔該畀我兩箱黃桃          | A1 +2
                    🍑+1                   | A1 +1
                    🍑🍑 A3两袋             | A3 +2
                    two boxes of peaches   | A1 +2
                    I'd like 2 boxes of yellow peaches please | A1 +2
                    2 boxes peaches        | A1 +2
                    可以给我两箱黄桃吗     | A1 +2
                    could I get 2 boxes of peaches? | A1 +2
                    can you send me 2 boxes of peaches | A1 +2
                    两盒蛋                 | A4 +2
                    妈妈说要一箱黄桃       | A1 +1
                    0,5 kg bamboo shoots   | A2 +1
                    a jin and a half of cured pork | A5 +1.5
                    黄桃一共八箱           | A1 =8
                    eggs: 2 not 3          | A4 =2
                    两箱黄桃，明天中午前到最好 | A1 +2
                    要两箱黄桃，开票抬头等会发你 | A1 +2
                    peaches x2             | A1 +2
                    2x peaches             | A1 +2
                    yellow peach x1        | A1 +1
                    a dozen boxes of peaches | A1 +12
                    two hundred bags of sugar | A3 +200
                    a hundred and five boxes of peaches | A1 +105
                    A1 five hundred | A1 +500
                    a box of eggs please   | A4 +1
                    half a jin of cured pork | A5 +0.5
                    1 kg bamboo shoots     | A2 +2
                    two bags of brown sugar and a box of eggs | A3 +2, A4 +1
                    one box yellow peaches, two bags brown sugar | A1 +1, A3 +2
                    can I get two boxes of peaches please | A1 +2
                    Hi! 2 boxes of yellow peaches for me please, thank you :) | A1 +2
                    Linda here, A1 x2      | A1 +2
                    2 more boxes of peaches | A1 +2
                    please cancel my peaches | A1 gone
                    I don't want the eggs anymore | A4 gone
                    change the peaches to 3 boxes | A1 =3
                    "改一下，笋要三斤"          | A2 =3
                    "麻烦改一下，桃子三箱"       | A1 =3
                    "我改一下订单：黄桃三箱，红糖两袋" | A1 =3, A3 =2
                    "数量改一下，黄桃三箱，再加一袋红糖" | A1 =3, A3 +1
                    "改一下 笋要三斤"          | A2 =3
                    change it: 4 jin of shoots | A2 =4
                    "let me change that, 3 boxes of peaches" | A1 =3
                    can you change my order, 3 boxes of peaches | A1 =3
                    edit: 3 boxes of peaches  | A1 =3
                    not 2 but 3 jin of shoots | A2 =3
                    not two bags of sugar but three | A3 =3
                    不是两袋红糖是三袋         | A3 =3
                    should have been 3 boxes of peaches | A1 =3
                    黄桃应为3箱              | A1 =3
                    no eggs please            | A4 gone
                    嗯竹笋的话要三斤吧         | A2 +3
                    腊肉腊肉两斤两斤           | A5 +2
                    老板来一箱黄桃，一盒土鸡蛋  | A1 +1, A4 +1
                    黄桃2红糖1             | A1 +2, A3 +1
                    黄桃 x 2\\n红糖 x 1     | A1 +2, A3 +1
                    黄桃、红糖、鸡蛋都要一份   | A1 +1, A3 +1, A4 +1
                    腊肉给我切半斤           | A5 +0.5
                    您好 麻烦帮我下单两箱黄桃  | A1 +2
                    帮我妈拍两箱黄桃          | A1 +2
                    红糖来3包谢谢老板         | A3 +3
                    黄桃两箱还要竹笋三斤       | A1 +2, A2 +3
                    A1黄桃2箱，A3红糖1袋     | A1 +2, A3 +1
                    A1 2箱\\nA3 1袋\\n谢谢   | A1 +2, A3 +1
                    put 2 A1 in my cart    | A1 +2
                    another jin of pork please | A5 +1
                    take off one box of peaches | A1 -1
                    I only want 1 box of peaches | A1 =1
                    two and a half jin of bamboo shoots | A2 +2.5
                    huangtao 2             | A1 +2
                    huang tao 2 boxes      | A1 +2
                    zhusun 2jin            | A2 +2
                    honhtang x2            | A3 +2
                    腊肉.5斤               | A5 +0.5
                    pork .5 jin            | A5 +0.5
                    黄挑两箱                | A1 +2
                    皇桃两箱                | A1 +2
                    竹孙两斤                | A2 +2
                    土鸡但一盒              | A4 +1
                    peachs x2              | A1 +2
                    yelow peaches 2 boxes  | A1 +2
                    bambo shoots 2 jin     | A2 +2
                    yelllow peahces 2 boxes | A1 +2
                    fre range egs 2 cartons | A4 +2
                    carton of free range eegs plz | A4 +1
                    🥚 x2                  | A4 +2
                    🥚🥚 +1                | A4 +1
                    one carton of egs      | A4 +1
                    three catrons of eggs  | A4 +3
                    1 no. box yellow peaches | A1 +1
                    two nos. bags of sugar | A3 +2
                    number three, two bags | A3 +2
                    I am requesting six boxes of peaches | A1 +6
                    A1, +1 from Manila     | A1 +1
                    one box of peaches comma two bags of sugar full stop | A1 +1, A3 +2
                    my mum wants two boxes of peaches | A1 +2
                    my order: A1 3, A4 2    | A1 +3, A4 +2
                    one of each thing you've got | A1 +1, A2 +1, A3 +1, A4 +1, A5 +1
                    都来一份                | A1 +1, A2 +1, A3 +1, A4 +1, A5 +1
                    都说好吃那我也来一箱黄桃   | A1 +1
                    妈妈同意啦 黄桃一箱       | A1 +1
                    我们学校食堂要黄桃三箱     | A1 +3
                    黄桃两箱，红糖一袋，一共多少钱 | A1 +2, A3 +1
                    黄桃两箱 能开票最好       | A1 +2
                    just the one box of peaches | A1 +1
                    We run a noodle bar - two boxes of peaches please | A1 +2
                    """)
    void people_order_in_their_own_words(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }
}
