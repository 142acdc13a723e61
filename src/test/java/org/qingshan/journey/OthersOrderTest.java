package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host says of somebody else's order, or of somebody who is not there, is never an order of his own and takes nothing from it. */
@QuarkusTest
class OthersOrderTest extends Journey {

    /** With two boxes of peaches for a host, and two orders of others. */
    private Viewer host(Village village) {
        ordered(village, "邓小琴");
        ordered(village, "Rosa Diaz");
        var host = village.joined("host");
        host.says("A1 2箱");
        return host;
    }

    private static void hasWhatHeHad(Viewer host, String said) {
        assertThat(host.says("/cart").text()).as(said).contains("黄桃 2 箱").doesNotContain("红糖");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001少收5块|退款 1001 5.00",
                "邓小琴少收5块|退款 1001 5.00",
                "charge 1001 5 less|退款 1001 5.00",
                "1001打个八折|退款 1001 11.96",
                "1001免运费|退款 1001 8.00"
            })
    void what_is_to_cost_less_goes_back_once_it_is_paid(String said, String way) {
        var host = host(village());
        assertThat(host.says(said).text()).as(said).contains("要付多少改不了，什么都没动", way);
        hasWhatHeHad(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "跟邓小琴说一声她的桃子明天到",
                "告诉邓小琴她的货明天发",
                "告诉1001明天发货",
                "tell Rosa Diaz her peaches ship tomorrow",
                "tell Wang Fang it ships tomorrow"
            })
    void a_word_to_one_buyer_goes_to_nobody(String said) {
        var host = host(village());
        assertThat(host.says(said).text()).as(said).contains("不能替你给买家捎话").doesNotContain("已经发给");
        hasWhatHeHad(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把1001的黄桃改成5箱",
                "1001的黄桃改成3箱",
                "1001：红糖3袋",
                "1001 A3 x1",
                "1001 A1-1",
                "1001 A1 -1",
                "1001要一袋红糖",
                "给1001加一箱黄桃",
                "1001这单加一箱黄桃",
                "1001，黄桃1箱",
                "单号1001 红糖两袋",
                "1001 黄桃不要了",
                "1001的黄桃取消",
                "1001只要一箱黄桃了",
                "1001的黄桃少一箱",
                "change order 1001 to 2 bags of brown sugar",
                "1001 wants 2 boxes of peaches",
                "1001 cancel the peaches",
                "1001 one box of peaches less",
                "swap the peaches in 1001 for sugar",
                "two boxes of peaches for 1001",
                "邓小琴再要两箱黄桃",
                "鄧小琴再要兩箱黃桃",
                "邓小琴：红糖3袋",
                "邓小琴加购红糖1袋",
                "邓小琴退一箱黄桃",
                "邓小琴 56",
                "邓小琴退50箱黄桃",
                "Rosa Diaz only wants 1 box of peaches",
                "Rosa Diaz: one bag of brown sugar",
                "cancel peaches for Rosa Diaz",
                "Rosa Diaz returns a box of peaches",
            })
    void a_buyer_who_is_named_is_shown_with_his_order(String said) {
        var village = village();
        var host = host(village);

        var told = host.says(said);
        assertThat(told.text()).as(said).contains(said.contains("Rosa") ? "订单 1002" : "订单 1001", "没有动它");
        assertThat(told.labels()).as(said).containsExactly("打开后台");
        hasWhatHeHad(host, said);
        assertThat(host.says("战况").text()).contains("A1 黄桃：卖出 4 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货地址：湖南省长沙市岳麓区麓山南路2号 收件人邓小琴", "寄到这个地址 湖南省长沙市岳麓区麓山南路2号 邓小琴"})
    void a_place_of_his_own_is_nobody_elses_order(String said) {
        var village = village();
        assertThat(host(village).says(said).text()).as(said).doesNotContain("1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邓小琴的钱没收到",
                "没收到邓小琴的钱",
                "邓小琴多转了5块",
                "1001还差多少",
                "邓小琴欠多少",
                "1001要付多少",
                "邓小琴还没付",
                "how much does Rosa Diaz still owe",
                "nothing came from Rosa Diaz",
                "1001 what is missing",
            })
    void of_money_nothing_is_told_but_his_order(String said) {
        var village = village();
        var host = host(village);

        assertThat(host.says(said).text())
                .as(said)
                .contains(said.contains("Rosa") ? "1002" : "1001")
                .doesNotContain("报坏", "购物车");
        hasWhatHeHad(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给村长留两箱黄桃",
                "客人要一箱黄桃",
                "我妈要一箱黄桃",
                "有人要一箱黄桃",
                "微信群里小红要一箱黄桃",
                "李老师：黄桃一箱",
                "留一箱黄桃给村长",
                "黄桃给村长留一箱",
                "王桂兰来一箱黄桃",
                "王桂兰拿一箱黄桃",
                "王桂兰再要一箱黄桃",
                "a customer on TikTok wants a box of peaches",
                "keep two boxes of peaches for the mayor",
                "the mayor wants a box of peaches",
                "Amy Wood: A1 x1",
                "Amy Wood asks for a box of peaches",
                "add a box of peaches for Amy Wood",
                "give Amy Wood a box of peaches",
            })
    void whoever_else_is_spoken_of_is_asked_about(String said) {
        var village = village();
        var host = village.joined("host");

        var told = host.says(said);
        assertThat(told.text()).as(said).contains("这是 ", "还没记");
        assertThat(host.says("/cart").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "村长不要黄桃了",
                "客人退了一箱黄桃",
                "客人黄桃不要了",
                "a customer returned a box of peaches",
                "Amy Wood returns a box of peaches",
            })
    void what_somebody_gives_back_is_not_the_hosts(String said) {
        var village = village();
        var host = host(village);

        assertThat(host.says(said).text()).as(said).contains("你自己的没动");
        hasWhatHeHad(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已付67.8，尾号1001",
                "付了67.8 末四位1001",
                "转了67.8，卡号后四位 1001",
                "付了67.8，流水号1001",
                "已付67.8，尾號1001",
                "paid 67.8, ending in 1001",
                "paid 67.8, last digits 1001",
                "paid 67.8, last four digits: 1001",
                "我的地址改成3栋1001",
                "3栋1001",
                "今天卖了1001",
                "we made 1001 today",
            })
    void a_number_that_is_of_something_else_is_no_order(String said) {
        var village = village();
        var host = host(village);

        var told = host.says(said);
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("记下收到"));
        assertThat(told.text()).as(said).doesNotContain("没有动它", "订单 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry I meant A3 12",
                "There are only 5 boxes of peaches left",
                "Only 5 boxes of peaches left",
                "Another 20 boxes of peaches",
                "Threw away 2 boxes of peaches",
                "Final Call, 2 boxes of peaches",
                "Note: 5 boxes of peaches left",
                "Hi, 2 boxes of peaches for me",
            })
    void a_sentence_that_begins_with_a_capital_names_nobody(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("这是 ", "还没记");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa 1 box of peaches", "Amy Wood 1 box of peaches", "Amy Wood, 1 box of peaches"})
    void a_name_ahead_is_somebody_where_it_is_known_or_whole(String said) {
        var village = village();
        var rosa = village.viewer();
        rosa.says("/address Rosa 13900139000 湖南省长沙市岳麓区麓山南路1号");
        rosa.taps("对，就寄这里");
        var host = village.joined("host");

        assertThat(host.says(said).text()).as(said).contains("这是 ", "还没记");
        assertThat(host.says("/cart").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001加一箱黄桃，包邮", "1001不要红糖了，免运费", "1001少收5块，多寄一箱", "1001 wants one more box, free shipping"})
    void what_is_said_beside_a_discount_is_not_swallowed(String said) {
        var host = host(village());
        assertThat(host.says(said).text()).as(said).contains("1001").doesNotContain("要付多少改不了");
        hasWhatHeHad(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"给1001打个八折吧", "1001这单包邮", "把邓小琴的运费免了", "please charge 1001 5 yuan less", "knock 5 off order 1001"
            })
    void a_discount_alone_is_answered_however_it_is_said(String said) {
        assertThat(host(village()).says(said).text()).as(said).contains("要付多少改不了");
    }
}
