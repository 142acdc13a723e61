package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** The days after: was all well, may others know, and shall we call you again. */
@QuarkusTest
class AfterDeliveryTest extends Journey {
    @Inject
    Rows rows;

    private static Viewer served(Village village, int number) {
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed " + number);
        village.owner().says("/ship " + number + " YT751234567" + number);
        village.owner().says("/delivered " + number);
        return buyer;
    }

    @Test
    void one_question_with_two_buttons_and_a_rating_that_others_see_only_with_consent() {
        var village = village();
        var buyer = served(village, 1001);
        assertThat(buyer.hears("送到了").buttons())
                .extracting(Viewer.Button::label)
                .containsExactly("都好", "有问题");
        assertThat(buyer.taps("都好").labels()).containsExactly("5 星", "4 星", "3 星", "2 星", "1 星");
        assertThat(buyer.taps("5 星").text()).contains("订单 1001 记下 5 星", "可以算进给大家看的评分吗");
        assertThat(rows.<Boolean>of(village.key(), "select public from rating where shop_id = :shop"))
                .containsExactly(false);
        assertThat(buyer.taps("可以").text()).contains("算进去了");
        assertThat(rows.<Boolean>of(village.key(), "select public from rating where shop_id = :shop"))
                .containsExactly(true);
        buyer.says("/well 1001 4");
        assertThat(buyer.taps("不用了，谢谢").text()).contains("只有店家看得到");
        assertThat(rows.<Number>of(village.key(), "select stars from rating where shop_id = :shop"))
                .first()
                .hasToString("4");
        assertThat(rows.<Boolean>of(village.key(), "select public from rating where shop_id = :shop"))
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"六星", "给十颗星", "6星", "100星", "0星", "ten stars"})
    void of_more_stars_than_there_are_it_is_asked_again(String said) {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("最多 5 颗星。订单 1001 给几颗");
        assertThat(asked.labels()).containsExactly("5 星", "4 星", "3 星", "2 星", "1 星");
        assertThat(buyer.says("五星").text()).contains("订单 1001 记下 5 星");
    }

    @Test
    void all_of_it_may_be_said_in_words_whatever_was_said_in_between() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.says("今天有什么");
        assertThat(buyer.says("都好，谢谢").labels()).startsWith("5 星");
        assertThat(buyer.says("四星").text()).contains("订单 1001 记下 4 星", "可以算进给大家看的评分吗");
        assertThat(buyer.says("不要公开").text()).contains("只有店家看得到");
        assertThat(rows.<Boolean>of(village.key(), "select public from rating where shop_id = :shop"))
                .containsExactly(false);
        assertThat(buyer.says("叫我").text()).contains("下次开播叫你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"五星，很好吃", "五星好评", "five stars, delicious"})
    void stars_with_words_answer_whether_all_was_well_at_once(String said) {
        var village = village();
        var buyer = served(village, 1001);
        buyer.hears("送到了");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 记下 5 星", "可以算进给大家看的评分吗");
        assertThat(rows.<Number>of(village.key(), "select stars from rating where shop_id = :shop"))
                .first()
                .hasToString("5");
    }

    @Test
    void the_stars_are_waited_for_while_something_is_ordered_and_a_number_alone_is_asked_back() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        buyer.says("A3 一袋");

        var asked = buyer.says("5");
        assertThat(asked.text()).contains("是打分，还是要买");
        assertThat(asked.labels()).contains("5 星").anyMatch(label -> label.startsWith("要 5 箱"));
        buyer.says("今天有什么");
        assertThat(buyer.says("五星").text()).contains("订单 1001 记下 5 星");
        assertThat(buyer.says("A3 一袋").text()).contains("红糖");
        assertThat(buyer.says("2").labels()).as("they are given").anyMatch(label -> label.contains("2 箱 黄桃"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"都好", "收到了都很好，谢谢", "all good, thanks"})
    void who_says_unasked_that_all_came_well_is_asked_for_stars_though_nobody_told_that_it_came(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        assertThat(buyer.says(said).labels()).as("nothing is sent yet").doesNotContain("5 星");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 给几颗星");
        assertThat(buyer.says("五星").text()).contains("订单 1001 记下 5 星");
    }

    @ParameterizedTest
    @ValueSource(strings = {"都可以", "都好吃", "真好"})
    void what_else_is_called_good_while_a_parcel_is_on_its_way_is_none(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");

        assertThat(buyer.says(said).labels()).as(said).doesNotContain("5 星");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "＋2"})
    void a_signed_number_is_said_to_the_card_and_is_no_stars(String claim) {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        buyer.says("今天有什么");

        assertThat(buyer.says(claim).text()).contains("箱 黄桃").doesNotContain("是打分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不想再收到消息", "别再发了", "unsubscribe", "stop messaging me"})
    void who_has_enough_of_messages_gets_no_more_cards(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");

        assertThat(viewer.says(said).text())
                .isEqualTo(village.viewer().says("别吵我").text());
    }

    @Test
    void half_an_hour_later_a_number_is_no_stars() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        buyer.says("今天有什么");
        clock.forward(Duration.ofMinutes(31));

        assertThat(buyer.says("2").text()).contains("2 箱 黄桃");
    }

    @Test
    void what_is_known_of_a_person_tells_the_rating_the_wish_and_the_parcel() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        buyer.taps("4 星");
        buyer.says("下次开播叫我");
        var link = Pattern.compile("https?://\\S+?/mine/[\\w.-]+")
                .matcher(buyer.says("忘记我").toString());
        assertThat(link.find()).isTrue();
        var all = buyer.opens(link.group()).jsonPath();
        assertThat(all.getInt("ratings[0].stars")).isEqualTo(4);
        assertThat(all.getList("wantsToHearOfStreams")).hasSize(1);
        assertThat(all.getString("parcels[0].waybill")).isEqualTo("YT7512345671001");
    }

    @Test
    void who_is_not_content_is_led_to_the_report_and_strangers_rate_nothing() {
        var village = village();
        var buyer = served(village, 1001);
        assertThat(buyer.says("/well 1001 1").text()).contains("谢谢你说实话");
        assertThat(buyer.taps("有问题").text()).contains("坏了多少");
        assertThat(village.viewer().says("/well 1001 5").text()).contains("你没有订单 1001");
        var early = village.neighbour();
        early.says("A3");
        assertThat(early.says("/well 1002 5").text()).contains("还没寄到");
        assertThat(buyer.says("/well 1001 9").text()).contains("最多 5 颗星");
    }

    @Test
    void who_wants_to_be_called_is_called_once_a_day_and_ends_it_with_one_tap() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.says("下次开播叫我");
        village.owner().says("/end yes");
        clock.forward(Duration.ofHours(30));
        village.owner().says("/live 晚场");
        assertThat(buyer.hears("你说过要叫你").text()).contains("晚场");
        village.owner().says("/end yes");
        clock.forward(Duration.ofHours(7));
        village.owner().says("/live 再来");
        assertThat(buyer.heardWords().stream().filter(said -> said.contains("你说过要叫你")))
                .hasSize(1);
        assertThat(buyer.taps("不用再叫我").text()).contains("不再叫你");
        village.owner().says("/end yes");
        clock.forward(Duration.ofHours(40));
        village.owner().says("/live 明天");
        assertThat(buyer.heardWords().stream().filter(said -> said.contains("你说过要叫你")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下次直播提醒我", "你们下次开播告诉我一声", "tell me when you are live next time"})
    void the_wish_to_be_called_is_heard_in_any_words(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("下次开播叫你");
    }

    @Test
    void goods_beside_the_wish_to_be_called_are_not_passed_over() {
        assertThat(village().viewer().says("两箱黄桃，下次开播告诉我").labels())
                .anySatisfy(label -> assertThat(label).contains("2 箱 黄桃"));
    }

    @Test
    void what_stands_on_a_button_may_also_be_typed() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");
        assertThat(buyer.says("货到付款").text()).contains("收货时付");
        var other = village.neighbour();
        assertThat(other.says("忘记我").text()).contains("要全忘掉吗");
        assertThat(other.says("不用了").text()).contains("什么都没删");
        other.says("忘记我");
        assertThat(other.says("全忘掉").text()).contains("都忘掉了");
    }

    @Test
    void a_number_that_nobody_has_is_told_to_the_team_as_the_shops_and_a_setting_by_its_range() {
        var village = village();
        assertThat(village.owner().says("/packed 9999").text()).contains("店里没有订单 9999");
        assertThat(village.joined("host").says("/refund 9999 5").text()).contains("店里没有订单 9999");
        assertThat(village.viewer().says("/pay 9999").text()).contains("你没有订单 9999");
        assertThat(village.owner().says("/shop hold 0").text()).contains("要在 1 到 1440 之间");
        assertThat(village.owner().says("/shop hold 9999").text()).contains("要在 1 到 1440 之间");
    }

    @Test
    void a_parcel_of_which_everything_was_recalled_owes_nothing() {
        var village = village();
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A4 x2");
        var payer = village.neighbour();
        payer.says("A4 x2");
        payer.says("已付 80 尾号7788");
        owner.says("下播 确定");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");
        assertThat(buyer.hears("查出问题").text()).contains("订单 1001 现在不用付钱了").doesNotContain("¥0.00", "退给你");
        assertThat(payer.hears("查出问题").text()).contains("订单 1002 现在不用付钱了", "你说付过的钱，店家核对以后把多的退给你");
    }

    @Test
    void who_is_owed_money_or_whose_payment_is_to_be_looked_at_is_not_forgotten_before() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.says("已付 37.9 尾号1234");
        assertThat(buyer.says("/forget yes").text()).contains("订单 1001的钱或坏货还没处理完");
    }
}
