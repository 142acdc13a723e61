package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** Where an order is, asked in whatever words: buyers see their own, the team anybody's. */
@QuarkusTest
class WhereItIsTest extends Journey {
    private static final List<String> CHINESE = List.of(
            "1001",
            "查1001",
            "我的订单状态",
            "订单查询",
            "查一下我的订单",
            "我的包裹现在在哪",
            "什么时候送到",
            "我那单打包了没",
            "东西寄出去没有",
            "我要查件",
            "货呢？",
            "我昨天买的到了吗",
            "今天能收到吗",
            "啥时候能吃上桃子",
            "什么时候吃得到",
            "有没有单号",
            "怎么还不发货啊",
            "催一下发货",
            "怎么还没到",
            "还没收到货",
            "1001到哪了",
            "我订的东西发出了吗",
            "包裹寄了没",
            "我的东西呢",
            "几号能到",
            "我的桃子呢",
            "我买的黄桃呢？",
            "我那单呢",
            "订单进行到哪一步了",
            "订单进展如何",
            "看看我的单",
            "我下的单在吗",
            "能看下我买了啥吗",
            "是不是忘了给我发货");

    private static final List<String> ENGLISH = List.of(
            "1001",
            "where is 1001?",
            "any news about my order?",
            "what's happening with my order",
            "is my order packed",
            "when will my package arrive",
            "my stuff hasn't arrived",
            "still waiting for my parcel",
            "when do I get my shoots",
            "when can I eat my shoots",
            "is it on its way",
            "what did I order",
            "my order?",
            "delivery status",
            "ETA?",
            "has my parcel been sent",
            "has 1001 shipped",
            "did my stuff ship",
            "any news",
            "any updates?",
            "what's the status",
            "did you send it",
            "has it been sent",
            "how long until it arrives",
            "show me my orders",
            "check order 1001");

    @Inject
    Lanes lanes;

    @Test
    void a_buyer_sees_his_order_in_chinese() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        for (var asked : CHINESE) {
            assertThat(buyer.says(asked).text()).as(asked).contains("订单 1001", "A1 黄桃 2 箱");
        }
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
    }

    @Test
    void a_buyer_sees_his_order_in_english() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A2 x2");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        for (var asked : ENGLISH) {
            assertThat(buyer.says(asked).text()).as(asked).contains("Order 1001");
        }
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
    }

    @Test
    void what_has_left_and_does_not_come_is_shown_and_passed_on() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345678901");
        buyer.says("怎么还没到");
        assertThat(buyer.heardWords()).anyMatch(line -> line.contains("YT7512345678901"));
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(1);
        buyer.says("快递丢了");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尾号 8000 发货没",
                "张伟的发了没",
                "张伟寄了没有",
                "张伟到哪了",
                "张伟现在在哪里？",
                "张伟的到了没",
                "张伟呢",
                "电话13800138000的订单",
                "手机 138 0013 8000",
                "1001 寄了没",
                "订单1001发了没",
                "帮我查下张伟的单",
                "13800138000 发了吗",
                "13800138000",
                "1001的快递单号",
                "1001什么时候到",
                "1001 寄出去没有",
                "where is 张伟",
                "has 8000 shipped",
                "has 1001 been shipped",
                "order of the phone ending 8000",
                "phone ending in 8000"
            })
    void the_team_finds_an_order_by_number_digits_or_name_in_such_words(String asked) {
        var village = village();
        village.neighbour().says("A1 x2");

        assertThat(village.joined("packer").says(asked).text()).contains("订单 1001", "买家", "138****8000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃呢", "黄桃到了吗", "黄桃怎么样了"})
    void who_asks_for_goods_is_not_shown_the_order_of_somebody_called_so(String asked) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 x2");
        buyer.says(ADDRESS.replace("张伟", "陈黄桃"));
        buyer.says("对");

        var host = village.joined("host");
        assertThat(host.says("查一下陈黄桃").text()).contains("订单 1001");
        assertThat(host.says(asked).text()).doesNotContain("订单 1001", "陈黄桃");
    }

    @Test
    void claims_and_other_questions_stay_what_they_are() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        assertThat(buyer.says("1002").text()).doesNotContain("A1 黄桃 2 箱");
        assertThat(buyer.says("什么时候发货").text()).doesNotContain("订单 1001");
        assertThat(buyer.says("我那单再加一袋红糖").text()).contains("红糖");
        assertThat(buyer.says("今天的桃子甜吗").text()).doesNotContain("订单 1001");
    }

    @Test
    void the_team_finds_anybodys_in_a_sentence_by_number_phone_or_a_part_of_the_name() {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 x2");
        buyer.says("/address 王小明 13522222222 湖南省长沙市岳麓区麓山南路1号");
        buyer.says("/address ok");
        buyer.says("/confirm");
        for (var asked : List.of(
                "1001到哪了",
                "王小明的单到哪了",
                "where is 1001",
                "尾号2222的包裹",
                "查一下王小明",
                "/status 小明",
                "查小明的包裹",
                "1001",
                "王小明要了什么",
                "小明付钱了吗",
                "1001付钱了吗",
                "135****2222",
                "查一下135****2222",
                "/status 135****2222",
                "135xxxx2222到哪了",
                "电话135 **** 2222的包裹",
                "where is 135****2222",
                "what's in 1001",
                "who is 1001")) {
            assertThat(village.owner().says(asked).text()).as(asked).contains("订单 1001", "A1 黄桃 2 箱");
        }
        var other = village.viewer();
        other.says("A3");
        other.says("/address 李四 13522223333 湖南省长沙市岳麓区麓山南路2号");
        other.says("/address ok");
        other.says("/confirm");
        assertThat(village.owner().says("/status 2222").text())
                .as("whose number ends so comes first")
                .containsSubsequence("订单 1001", "订单 1002");
        assertThat(village.owner().says("李四的单到哪了").text()).doesNotContain("1001");
        assertThat(village.owner().says("赵六的单到哪了").text()).doesNotContain("1001");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSizeLessThan(2);
    }

    @Test
    void the_team_asks_in_english_what_somebody_has_ordered() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1 x2");
        buyer.says("/address Ann Lee 13522222222 1 Lushan South Road, Yuelu District, Changsha, Hunan");
        buyer.says("/address ok");
        buyer.says("/confirm");

        for (var asked :
                List.of("what did Ann Lee order", "did Ann Lee get her parcel", "has Ann Lee's parcel arrived")) {
            assertThat(village.owner().says(asked).text()).as(asked).contains("订单 1001");
        }
    }
}
