package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What viewers ask, note or take back in the midst of ordering: neither that nor the order is lost. */
@QuarkusTest
class YesAndWordsTest extends Journey {
    private Viewer readBack() {
        var viewer = village().viewer();
        viewer.says("A3 1");
        viewer.says(ADDRESS);
        return viewer;
    }

    @ParameterizedTest
    @CsvSource({
        "确认，什么时候发货？, 24 小时内发货",
        "下单，发什么快递, 记下来给主播",
        "'confirm, when do you ship?', 24 小时内发货",
        "'好的确认，辛苦快点发货', 订单",
        "'确认，别忘了贺卡', 贺卡",
    })
    void who_orders_and_asks_has_ordered_and_is_answered(String said, String answer) {
        assertThat(readBack().says(said).text()).contains("下单成功", answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'是的，顺便问下能开发票不', 地址记下了, 记下来给主播",
        "'对，运费多少', 地址记下了, 运费 ¥",
        "'对，麻烦加张贺卡', 地址记下了, 贺卡",
        "'yes, please add a note: it is a gift', 地址记下了, it is a gift"
    })
    void who_agrees_to_the_address_and_says_more_is_heard_in_both(String said, String agreed, String beside) {
        assertThat(readBack().says(said).text()).contains(agreed, beside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对，但是地址是不是写错了？", "确认，能便宜点吗"})
    void what_takes_it_back_or_bargains_orders_nothing(String said) {
        assertThat(readBack().says(said).text()).doesNotContain("下单成功", "地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"也寄我妈", "也寄我妈一份", "也寄给我妈妈", "send one to my mum too"})
    void a_parcel_goes_to_one_place_and_the_address_is_agreed_to_all_the_same(String said) {
        var viewer = readBack();

        assertThat(viewer.says(said).text()).contains("寄一个地方", "说「对」");
        assertThat(viewer.says("对").text()).contains("地址记下了");
        assertThat(viewer.says(said).text()).contains("寄一个地方").doesNotContain("说「对」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址等会发，先给我留着", "那先留着，地址晚点给你"})
    void an_address_that_comes_later_is_waited_for(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(said).text()).contains("给你留着").doesNotContain("没太明白");
    }

    @Test
    void another_address_is_asked_for_as_a_whole() {
        assertThat(readBack().says("换个地址，寄我姐那里").text()).contains("姓名 电话").doesNotContain("改哪一项");
    }

    @ParameterizedTest
    @CsvSource({
        "对了多少钱一箱来着, 29.90",
        "还剩什么, A5",
        "what's left, A5",
        "截图在哪发, 图片直接发到这里",
        "'wait, what is the shipping', 运费",
    })
    void it_is_answered_before_the_address_is_given(String said, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).contains(answer).doesNotContain("今天的货单里没有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到了吗", "到了嘛？", "is it there yet", "are they here yet"})
    void where_it_is_can_be_asked_in_two_words(String said) {
        assertThat(readBack().says(said).text()).contains("待确认", "红糖");
        assertThat(village().viewer().says(said).text()).contains("你还没有订单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才那个撤回", "撤回刚才那个"})
    void what_was_just_taken_is_given_back(String said) {
        var viewer = village().viewer();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).contains("已退回 1 箱 黄桃");
    }

    @Test
    void an_invoice_is_told_by_its_name_whatever_is_written_on_it() {
        assertThat(readBack().says("发票开一下，抬头怀化青山贸易有限公司").text()).contains("发票要主播来开");
    }

    @Test
    void a_room_that_was_left_out_is_put_in_and_nothing_went_wrong() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("88 Jianguo Road, Chaoyang District, Beijing, Liu Yang, 13512345676");

        assertThat(viewer.says("no, Room 1201, the house number is missing").text())
                .contains("88 Jianguo Road Room 1201");
    }

    @Test
    void a_phone_that_is_changed_while_a_payment_is_asked_about_is_no_payment() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("Emma Stone 13712345748 58 Qianjiang Road, Shangcheng District, Hangzhou, Zhejiang");
        viewer.says("confirm");
        viewer.says("paid");

        assertThat(viewer.says("can you change the phone to 13712345749").text())
                .contains("+86 137 1234 5749");
    }

    @ParameterizedTest
    @CsvSource({"包装里别放价格单，送人的, 备注", "我俾多咗錢, 主播", "可以转地址吗, 改地址"})
    void what_was_said_of_an_order_is_understood(String said, String answer) {
        var viewer = readBack();
        viewer.says("确认");

        assertThat(viewer.says(said).text()).contains(answer).doesNotContain("没听懂");
    }
}
