package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Beside a question that does not decide whether he buys, what somebody orders is ordered; where it does, it is only offered. */
@QuarkusTest
class OrderBesideQuestionTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My mum's birthday is on the 3rd, 2 boxes of peaches would be lovely for her",
                "pork for the soup, two jin, and it is snowing here"
            })
    void who_is_served_does_not_hear_that_he_was_not_understood(String said) {
        assertThat(village().neighbour().says(said).text())
                .as(said)
                .contains("已下单 2 ")
                .doesNotContain("没听懂");
    }

    @Inject
    Lanes lanes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 x2，什么时候发货？          | 下单后 24 小时内发货。",
                "黄桃两箱 什么时候发             | 下单后 24 小时内发货。",
                "什么时候发货？黄桃两箱           | 下单后 24 小时内发货。",
                "兩箱黃桃，幾時寄出？            | 下单后 24 小时内发货。",
                "老板来两箱黄桃，麻烦问下怎么付钱    | 先下单，付款方式店家会另外告诉你。",
                "黄桃两箱，运费多少？            | 运费：湖南省 ¥8.00，其他地方 ¥12.00",
                "黄桃两箱 发北京吗              | ¥12.00",
                "黄桃两箱，几天能到？             | 寄出了我把单号告诉你。",
                "黄桃两箱，你们几点下播？          | 已经记下来给主播看了",
                "黃桃兩箱，幾點收工呀            | 已经记下来给主播看了",
                "来两箱黄桃，能放几天？           | 已经记下来给主播看了",
                "黄桃两箱，可以开发票吗？          | 已经记下来给主播看了",
                "黄桃两箱，发什么快递             | 已经记下来给主播看了",
            })
    void it_is_taken_and_the_question_answered(String said, String answered) {
        var village = village();
        village.owner().says("/shop dispatch 24");
        var answer = village.viewer().says(said);

        assertThat(answer.text()).startsWith("已为你留 2 箱 黄桃（A1），共 2 箱\n").contains("\n\n", answered);
        assertThat(answer.text().lines().filter(line -> line.contains("订单 1001")))
                .isEmpty();
        assertThat(answer.replies()).hasSize(1);
        assertThat(answer.labels()).containsExactly("填地址", "撤销");
        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 x2, when do you ship?                            | Parcels leave within 24 h of your order.",
                "A1 x2 when do you ship                              | Parcels leave within 24 h of your order.",
                "two boxes of peaches and also when do you ship      | Parcels leave within 24 h of your order.",
                "give me two boxes of peaches and how do I pay?      | the shop will then tell you how to pay.",
                "A1 x2, how much is shipping?                        | Shipping is ¥8.00 within Hunan",
                "two boxes of peaches. do you deliver to Shanghai?   | Shipping to Shanghai is ¥12.00",
                "A1 x2, which courier do you use?                    | I have noted it for the host",
                "A1 x2 and when does the stream end?                 | I have noted it for the host",
                "I'll take 2 boxes of peaches. How long do they keep? | I have noted it for the host",
                "2 boxes of peaches please, can I get an invoice?    | I have noted it for the host",
            })
    void it_is_taken_and_the_question_answered_in_english(String said, String answered) {
        var village = village();
        village.owner().says("/shop dispatch 24");
        var answer = village.foreigner().says(said);

        assertThat(answer.text())
                .startsWith("2 boxes of Yellow peaches (A1) kept for you, 2 boxes in all\n")
                .contains("\n\n", answered);
        assertThat(answer.labels()).containsExactly("Enter address", "Undo");
        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @Test
    void what_nobody_knows_waits_for_the_host_and_one_tap_undoes_the_order() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("黄桃两箱，你们几点下播？");

        assertThat(kept(village)).containsExactly("你们几点下播？");
        assertThat(sold(village)).contains("A1 黄桃：卖出 2 箱");
        viewer.taps("撤销");
        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱，可以便宜吗",
                "黄桃两箱，能退吗",
                "黄桃两箱，包邮吗",
                "黄桃两箱，一共多少钱",
                "黄桃两箱，限购吗",
                "黄桃两箱可以吗",
                "黄桃两箱运费多少",
                "明天能发的话黄桃两箱，运费多少",
                "A1 x2, free shipping?",
                "A1 x2, can it arrive by friday?",
                "if you ship today then A1 x2, when do you ship?",
                "A1 x2, do you ship to Canada?",
                "黄桃还是竹笋，什么时候发",
                "A1 x2，几天能到，必须5号之前到",
                "A1 x2，什么时候到，周五要送人",
                "A1 x2，可以开发票吗 不能开我就不买",
                "A1 x2，什么快递，顺丰就要",
                "A1 x2，发顺丰吗？发就要",
                "A1 x2，发什么快递？只要顺丰",
                "A1 x2, can I get an invoice? need it to buy",
                "黄桃两箱，发新疆吗",
                "黄桃两箱，寄香港要多少运费？"
            })
    void where_the_answer_may_decide_nothing_is_ordered(String said) {
        var village = village();

        assertThat(village.viewer().says(said).replies())
                .flatExtracting(Viewer.Line::buttons)
                .anyMatch(button -> button.says().startsWith("/buy A1"));
        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"什么时候发货？", "A1 怎么付款？", "A1 发北京吗", "when do you ship A1?", "how long do peaches keep?"})
    void a_question_alone_is_never_an_order(String said) {
        var village = village();
        village.viewer().says(said);

        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的黄桃两箱，什么时候到？",
                "我黄桃两箱，什么时候发货",
                "黄桃两箱我订的，什么时候到",
                "给我妈的黄桃两箱，什么时候到？",
                "黄桃两箱，什么时候发货？",
                "my 2 boxes of peaches, when do you ship?"
            })
    void a_question_about_what_was_ordered_buys_nothing_again(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("黄桃两箱");
        viewer.says(said);

        assertThat(sold(village)).contains("A1 黄桃：卖出 2 箱");
    }

    @Test
    void who_lives_elsewhere_than_he_asks_about_is_asked_first() {
        var village = village();

        assertThat(village.neighbour().says("黄桃两箱，发北京吗？").text()).endsWith("还没给你下单，想要就点一下：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1不要了，你们几点下播？                            | 已退回 2 箱 黄桃（A1），现在没有了。 | 0",
                "黄桃改成三箱，几天能到？                            | 黄桃（A1）改好了，共 3 箱        | 3",
                "cancel A1, when does the stream end?          | 已退回 2 箱 黄桃（A1），现在没有了。 | 0",
                "A1 make it 3, when do you ship?               | 黄桃（A1）改好了，共 3 箱        | 3"
            })
    void a_change_is_made_too(String said, String done, int left) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱");
        var answer = viewer.says(said);

        assertThat(answer.text()).startsWith(done).contains("\n\n");
        assertThat(answer.labels()).contains("撤销");
        assertThat(sold(village)).contains("A1 黄桃：卖出 0 箱，留着 " + left + " 箱");
    }

    private static String sold(Village village) {
        return village.owner().says("战况").text();
    }

    private List<String> kept(Village village) {
        return lanes.read(
                village.key(),
                () -> Unanswered.open().stream().map(Unanswered::words).toList());
    }
}
