package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told, taught, booked, cooked or somebody else's is no order, though goods and an amount stand in it. */
class FramedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖一袋，我妈能用一年",
                "给李婶结账：黄桃十箱",
                "对账：黄桃十箱，红糖五袋",
                "盘点了一下 黄桃十箱",
                "老师布置作业 黄桃两箱",
                "小品台词：黄桃来两箱",
                "黄桃两箱同学的",
                "黄桃两箱，同事的",
                "听我同事讲黄桃两箱很划算",
                "主播给我们表演 来两箱 试吃",
                "红糖要一件，整件的",
                "红糖来一整件",
                "黄桃两箱那位，你中奖了",
                "要两箱黄桃的那位，地址发一下",
                "今天把腊肉定了两斤的那位，看私信",
                "two boxes of peaches but small",
                "腊肉两斤，切片，上锅蒸二十分钟，完美",
                "过年的时候再买两箱黄桃送人",
                "周末再来两箱黄桃",
                "收到的红糖结块了，两袋都是",
                "黄桃一箱 已拍下 坐等发货",
                "want to order eggs and sugar tonight",
                "15 yuan each and i take 10 boxes",
                "i told my wife one box of peaches, she heard ten",
                "听我同事讲 黄桃两箱 够吃半月",
                "我们团长把黄桃三箱记成红糖三袋了，笑死",
                "我妈要两箱，我爸要三箱，他俩打起来了",
                "我看看冰箱，放得下就两箱黄桃",
                "黄桃两箱，钱不够，先欠着行吗",
                "recipe: 2 jin pork, 1 jin bamboo, simmer 40 minutes",
                "菜谱 腊肉两斤，竹笋一斤",
                "今天的作文题目就叫《一箱黄桃》",
            })
    void what_stands_in_a_frame_is_not_taken(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            给我结账：黄桃十箱                       | A1 +10
            儿子写作业呢我偷偷买，黄桃一箱             | A1 +1
            黄桃两箱我妈的                          | A1 +2
            儿子的作业写完了，黄桃一箱奖励他            | A1 +1
            这么便宜就来两箱黄桃吧                    | A1 +2
            腊肉两斤，今晚下锅                       | A5 +2
            黄桃两箱，孩子打架呢先这样                 | A1 +2
            听我妈的，黄桃两箱                       | A1 +2
            红糖一袋，够我喝一个月                    | A3 +1
            腊肉两斤，回去蒸半小时就能吃，谢谢          | A5 +2
            吃完了，再来两箱黄桃                      | A1 +2
            整一箱黄桃                              | A1 +1
            来两件黄桃                              | A1 +2
            I want eggs                            | A4 +1
            eggs tonight, one carton please        | A4 +1
            ok 29.9 each, I'll take two boxes      | A1 +2
            《青山》我也看过，黄桃两箱                 | A1 +2
            黄桃两箱客户的，帮忙包好点 | A1 +2
            孩子做作业，黄桃两箱 | A1 +2
            看小品呢 黄桃两箱 | A1 +2
            在仓库盘点，黄桃两箱 | A1 +2
            公司盘点刚下班 来两箱黄桃 | A1 +2
            刚去结账，黄桃两箱 | A1 +2
            快结账，黄桃两箱 | A1 +2
            老板结账 黄桃两箱 | A1 +2
            看完主播给大家表演，黄桃两箱 | A1 +2
            腊肉两斤，小火蒸半小时就行吧 | A5 +2
            腊肉两斤，晚上蒸半小时给孩子吃 | A5 +2
            划算就来两箱 | A1 +2
            吃得完就两箱黄桃 | A1 +2
            红糖一袋，能吃一个月 | A3 +1
            红糖一袋，我要用一个月 | A3 +1
            红糖一袋，可以喝半个月了 | A3 +1
            土鸡蛋两盒，一家人能吃一周 | A4 +2
            鸡蛋两盒，孩子要吃两周 | A4 +2
            黄桃两箱，他俩争着吃 | A1 +2
            黄桃两箱，他们闹着要吃 | A1 +2
            黄桃两箱那个姐夫爱吃 | A1 +2
            黄桃两箱那人多好吃 | A1 +2
            2 jin cured pork, I'll steam it 20 minutes | A5 +2
            only 30 yuan each and I'll take 2 boxes of peaches | A1 +2
            整件事我知道了，黄桃两箱 | A1 +2
            黄桃两箱，整件发别拆开 | A1 +2
            黄桃两箱，原提货点自取 | A1 +2
            用料足，红糖两袋 | A3 +2
            照着菜谱，腊肉两斤 | A5 +2
            标题党，黄桃两箱 | A1 +2
            写作业呢 黄桃两箱 | A1 +2
            陪写作业，黄桃两箱 | A1 +2
            清点好了吧，黄桃两箱 | A1 +2
            主播给大家唱歌呢，黄桃两箱 | A1 +2
            给大家展示得很清楚，黄桃两箱 | A1 +2
            主播示范一下，黄桃两箱 | A1 +2
            给家人们变着花样 黄桃两箱 | A1 +2
            谢谢主播给大家表演，黄桃两箱 | A1 +2
            竹笋两斤，泡一小时就行吧 | A2 +2
            2 cartons of eggs, I boil them 6 minutes | A4 +2
            得了就来两箱黄桃 | A1 +2
            黄桃两箱，他们打工回来吃 | A1 +2
            黄桃两箱，余额不足，我充一下 | A1 +2
            黄桃两箱，放冰箱能吃一周吧 | A1 +2
            黄桃两箱，家里能吃半个月 | A1 +2
            红糖一袋，可以用半年 | A3 +1
            红糖一袋，一袋能吃一个月 | A3 +1
            两箱黄桃，可以吃两周 | A1 +2
            they're 30 each and two boxes please | A1 +2
            黄桃两箱客户的，红糖一袋我的 | A1 +2, A3 +1
            黄桃两箱，领导的，包装好看点 | A1 +2
            黄桃两箱这亲戚爱吃 | A1 +2
            写完作业了，黄桃两箱 | A1 +2
            给儿子检查作业，黄桃两箱 | A1 +2
            儿子写作业 黄桃两箱 | A1 +2
            孩子写作文呢，黄桃两箱 | A1 +2
            看孩子背课文，黄桃两箱 | A1 +2
            单位对账忙死了，黄桃两箱 | A1 +2
            店里盘点，先来两箱黄桃 | A1 +2
            腊肉两斤，切片真空，小火蒸着吃 | A5 +2
            腊肉两斤，切片蒸，大火快炒都行 | A5 +2
            鸡蛋三盒，老人小孩能吃一个月 | A4 +3
            黄桃两箱，他们吵着要 | A1 +2
            黄桃两箱，俩人争着要 | A1 +2
            黄桃两箱，他们争取月底回来 | A1 +2
            我记得了就两箱黄桃 | A1 +2
            晓得了就两箱黄桃 | A1 +2
            红糖两袋，可以用一年 | A3 +2
            wow 30 yuan each and I want two boxes of peaches | A1 +2
            just 25 a box and I'll take two | A1 +2
            """)
    void what_only_sounds_like_a_frame_is_no_hindrance(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
