package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an order in so many words stands beside a question hangs on what the answer may change. */
class ByTheWayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱，是现摘的吗",
                "黄桃两箱，今年雨水多不多呀",
                "黄桃两箱，可以写贺卡吗",
                "黄桃两箱，小孩能吃不",
                "黄桃两箱，老人家咬得动不",
                "黄桃两箱，你们村在哪儿呀",
                "just arrived, 2 boxes of peaches please, where is the link",
                "two boxes of peaches, do you do gift wrap?",
                "two boxes of peaches, are they grown without spraying?",
                "two boxes of peaches, is that your grandma in the back?"
            })
    void whatever_decides_nothing_leaves_it_standing(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("A1 +2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱，今天能发吗",
                "黄桃两箱 什么时候发货",
                "黃桃兩箱，幾時寄出？",
                "黄桃两箱，能送到五楼吗",
                "黄桃两箱，送上楼不？腰不好",
                "黄桃两箱 发顺丰行吗",
                "黄桃两箱，甜不甜？",
                "黃桃兩箱，甜唔甜㗎？",
                "黄桃两箱，微信行吗",
                "A1+2 微信行吗",
                "黄桃两箱，我排第几个啊",
                "碎了包赔是吧？黄桃两箱",
                "黄桃两箱，29.9对吧",
                "我要黄桃两箱，寄广东要加邮费吗",
                "黄桃两箱，能开发票吗",
                "A1两箱，什么时候发货？",
                "两箱黄桃，运费怎么算",
                "黄桃两箱，主播吃饭了吗",
                "我要两箱黄桃，寄新疆几天到",
                "黄桃两箱，坏了包赔吗",
                "黄桃两箱，可以到付吗",
                "黄桃两箱，别压坏了",
                "黄桃两箱，上次的真甜",
                "年年都在你家买今年黄桃两箱",
                "年年都在你家买，这次来黄桃两箱",
                "黄桃两箱，小时候就爱吃这个",
                "two boxes of peaches, when will they arrive?",
                "two boxes of peaches, can you bring them up to the 5th floor?",
                "two boxes of peaches, are they sweet?",
                "wechat pay ok? two boxes of peaches then",
                "two boxes of peaches, where am I in the queue?",
                "two boxes of peaches, 59.8 right?",
                "two boxes of peaches, my grandfather used to grow them like this",
            })
    void it_stands_where_the_answer_changes_nothing(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("A1 +2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "能便宜点就来两箱黄桃",
                "黄桃两箱，能便宜点吗",
                "包邮的话来两箱黄桃",
                "包邮吗？包的话来两箱",
                "黄桃两箱，包邮吗",
                "甜我就要两箱黄桃",
                "甜不甜？甜我就要两箱黄桃",
                "黄桃两箱能买吗？",
                "黄桃两箱，还有吗",
                "黄桃两箱，限购吗",
                "黄桃两箱，到哪了",
                "黄桃两箱，该不该买",
                "黄桃两箱，老公同意吗",
                "黄桃两箱，有券吗",
                "黄桃两箱，哪个要的",
                "黄桃两箱，为什么扣我钱",
                "黄桃两箱，认真的吗",
                "黄桃两箱，什么时候开卖",
                "我要两箱黄桃，怎么还没来",
                "two boxes of peaches, should I?",
                "two boxes of peaches, what's the price?",
                "two boxes of peaches, did it go through?",
                "two boxes of peaches, anybody want to share?",
                "我那两箱黄桃，发了吗",
                "黄桃两箱，我能退吗",
                "two boxes of peaches, can I return them?",
                "two boxes of peaches, which variety is it?",
                "two boxes of peaches, are you sure that's enough?",
                "you'll send two boxes of peaches, will you?",
                "黄桃要两箱还是三箱好",
                "黄桃两箱，能寄新疆吗",
                "黄桃两箱，今天能发吗，能发就要",
                "黄桃两箱，什么时候到，周五要送人",
                "黄桃想要两箱，就是不知道放得住几天",
                "我的黄桃两箱，什么时候到？",
                "黄桃两箱，寄香港多久到？",
                "黃桃兩箱，寄台灣幾天到",
                "黄桃两箱，寄美国几天到",
                "黄桃两箱，寄澳门要加邮费吗",
                "黄桃两箱，明天能到吗",
                "黄桃两箱，周五前能到吗",
                "黄桃两箱，今天一定能发吗",
                "黄桃两箱，什么时候发，明天要用",
                "黄桃两箱，几天能到，国庆前要到",
                "黄桃两箱，上次都长毛了",
                "黄桃两箱，上回有虫",
                "A1两箱，上次發霉",
                "two boxes of peaches, how long does it take to Hong Kong?",
                "two boxes of peaches, how long does shipping to Canada take?",
                "two boxes of peaches, how soon can they arrive? I need them tomorrow",
                "two boxes of peaches, every year they come mouldy",
                "two jin of pork if they're fresh today",
                "two boxes of peaches, are they sweet? if so I'll take them",
                "two boxes of peaches, when do you ship? I need them by friday",
                "two boxes of peaches, do you ship to Canada?",
                "two boxes of peaches, can I get a discount?",
                "my 2 boxes of peaches, when do you ship?",
            })
    void it_is_asked_back_where_it_hangs_on_the_answer(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "细看了黄桃两箱谢谢 | ? A1 2",
                "班费买的 黄桃两箱 老师别骂 | ? A1 2",
                "产量低 今年黄桃两箱 | ? A1 2",
                "楼上楼下几家合起来黄桃两箱 | ? A1 2",
                "my wife saw this and says two boxes of peaches | ? A1 2",
                "笑不活了主播 冲你这笑话来一箱 | ? A1 1",
                "昨晚梦见吃了三箱桃 | -",
                "这一箱得有十几个吧 | -",
                "my neighbour bought two boxes of peaches | -",
            })
    void who_names_goods_and_how_much_is_at_least_asked(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
