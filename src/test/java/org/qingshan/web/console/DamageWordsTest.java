package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Which good came spoilt and how much of it, told in one sentence, in an answer, and told otherwise afterwards. */
@QuarkusTest
class DamageWordsTest extends DamageStory {

    /** Somebody whose peaches and shoots have come. */
    private static Viewer served(Village village) {
        var buyer = buyer(village, "A1 x2，A2 6斤");
        arrived(village, 1001);
        return buyer;
    }

    /** Somebody who reads English, and whose goods have come. */
    private static Viewer english(Village village, String claim) {
        var buyer = village.foreigner();
        buyer.says(claim);
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        arrived(village, 1001);
        return buyer;
    }

    /** Somebody who is asked how much of two boxes of peaches is bad. */
    private static Viewer asked(Village village) {
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        return buyer;
    }

    @ParameterizedTest
    @CsvSource({
        "竹笋烂了一半,竹笋坏了 3 斤",
        "笋烂了两斤,竹笋坏了 2 斤",
        "收到的笋有三成都坏了,竹笋坏了 1.8 斤",
        "竹筍全發霉了,竹笋坏了 6 斤",
        "黄桃坏了一箱,黄桃坏了 1 箱",
        "桃子两箱都烂了,黄桃坏了 2 箱",
        "桃子坏了半箱,黄桃坏了 0.5 箱",
        "我买了两箱黄桃坏了一箱,黄桃坏了 1 箱",
        "坏了 1001 A2 全坏了,竹笋坏了 6 斤"
    })
    void the_good_and_the_amount_are_heard_in_the_first_sentence(String said, String read) {
        var buyer = served(village());

        assertThat(buyer.says(said).text()).as(said).contains("记下了：订单 1001 " + read, "请拍照发来");
    }

    @ParameterizedTest
    @CsvSource({
        "half of the bamboo shoots were rotten,3 jin of Bamboo shoots",
        "all the bamboo shoots were mouldy,6 jin of Bamboo shoots",
        "one box of peaches was rotten,1 box of Yellow peaches",
        "30% of the bamboo shoots went bad,1.8 jin of Bamboo shoots"
    })
    void in_english_too(String said, String read) {
        var buyer = english(village(), "A1 x2, A2 6 jin");

        assertThat(buyer.says(said).text()).as(said).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到的桃子坏了三个", "我买的两箱黄桃有坏的", "第2箱桃子全烂了", "桃子20个坏了3个", "黄桃坏了一两箱吧", "没有全坏，桃子坏了些"})
    void what_is_not_sure_is_asked(String said) {
        var buyer = served(village());

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 的黄桃一共 2 箱，坏了多少");
    }

    @ParameterizedTest
    @CsvSource({
        "一共20个坏了3个,0.3 箱",
        "两箱20 个坏了 3 个,0.3 箱",
        "每箱二十个里有三个坏的,0.3 箱",
        "一箱20个坏了3个,0.15 箱",
        "3 of 20 in all,0.3 箱",
        "3 out of 20 in one box,0.15 箱",
        "买了两箱坏了一箱,1 箱",
        "one of 2 boxes,1 箱",
        "一箱坏了一半,0.5 箱",
        "2箱坏了1箱,1 箱"
    })
    void so_many_of_all_that_were_counted_are_a_share_where_it_is_asked_how_much(String said, String read) {
        var buyer = asked(village());

        assertThat(buyer.says(said).text()).as(said).contains("黄桃坏了 " + read, "请拍照发来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20个坏了3个", "20 个坏了 3 个", "二十个里有三个坏的", "3 of 20 bad", "3 out of 20"})
    void of_several_boxes_it_is_asked_whether_one_was_counted_or_all(String said) {
        var buyer = asked(village());

        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("这 20 个是一箱里的，还是全部 2 箱一共的");
        assertThat(asked.labels()).contains("一共 20 个坏了 3 个", "不报了");
        assertThat(buyer.taps("一箱 20 个坏了 3 个").text()).contains("黄桃坏了 0.15 箱", "请拍照发来");
    }

    @Test
    void an_english_buyer_is_asked_so_too_and_of_one_box_nobody_is() {
        var buyer = english(village(), "A1 x2, A3 1");
        buyer.says("/problem 1001 A1");

        assertThat(buyer.says("3 out of 20").text()).contains("Are these 20 in one box, or in all 2 boxes together?");
        assertThat(buyer.taps("3 of 20 in all").text()).contains("0.3 boxes");
        buyer.says("/problem 1001 A3");
        assertThat(buyer.says("3 out of 30").text()).contains("0.1 bag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 out of 20", "3 of 20 in all", "20颗坏了3颗", "20个坏了3个", "20坏了3"})
    void of_what_is_sold_by_the_piece_so_many_are_bad_and_nothing_is_asked(String said) {
        assertThat(askedOfPieces(village()).says(said).text()).as(said).contains("猕猴桃坏了 3 个", "请拍照发来");
    }

    @ParameterizedTest
    @CsvSource({"鸡蛋碎了三个,土鸡蛋坏了 0.1 盒", "鸡蛋碎了3枚,土鸡蛋坏了 0.1 盒", "收到的土鸡蛋有六个是碎的,土鸡蛋坏了 0.2 盒", "桃子坏了两斤,黄桃坏了 0.4 箱"})
    void what_is_counted_or_weighed_out_of_a_box_is_its_share_where_the_packing_says_what_it_holds(
            String said, String read) {
        var village = village();
        var buyer = buyer(village, "A4 x2，A1");
        arrived(village, 1001);

        assertThat(buyer.says(said).text()).as(said).contains("记下了：订单 1001 " + read, "请拍照发来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个", "三枚", "坏了3个"})
    void so_it_is_where_it_is_asked_how_much(String said) {
        var village = village();
        var buyer = buyer(village, "A4");
        arrived(village, 1001);
        assertThat(buyer.says("坏了").text()).contains("土鸡蛋一共 1 盒");

        assertThat(buyer.says(said).text()).as(said).contains("土鸡蛋坏了 0.1 盒");
    }

    @ParameterizedTest
    @CsvSource({
        "3 eggs,0.1 boxes",
        "three eggs were broken,0.1 boxes",
        "3 of the eggs,0.1 boxes",
        "half a dozen eggs,0.2 boxes",
        "of the 30 eggs 3 were broken,",
        "3 eggs in 2 boxes,",
        "two boxes of eggs,2 boxes",
        "2 boxes of 30 eggs,2 boxes"
    })
    void an_english_buyers_eggs_are_no_boxes_of_eggs(String said, String read) {
        var buyer = english(village(), "A4 x3");
        buyer.says("/problem 1001 A4");

        assertThat(buyer.says(said).text()).as(said).contains(read == null ? "how much" : read + " of");
    }

    @Test
    void so_it_is_in_the_first_sentence_and_where_nobody_has_said_how_many_a_box_holds_it_is_asked() {
        var buyer = english(village(), "A4 x3, A1 x3");

        assertThat(buyer.says("2 broken eggs in my box").text()).contains("Free-range eggs");
        buyer.says("/problem 1001 A1");
        assertThat(buyer.says("three peaches were bad").text()).doesNotContain("3 boxes of");
    }

    @Test
    void boxes_are_no_pieces() {
        assertThat(askedOfPieces(village()).says("3 of 20 boxes").text()).contains("没看懂坏了多少");
    }

    private static Viewer askedOfPieces(Village village) {
        village.owner().says("/add 猕猴桃 1 90个");
        var buyer = buyer(village, "30个猕猴桃");
        arrived(village, 1001);
        assertThat(buyer.says("坏了").text()).contains("猕猴桃一共 30 个");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3箱坏了2个", "3个坏了20个", "20个坏了3个，还有10个坏了2个"})
    void a_share_that_is_none_is_asked(String said) {
        var buyer = asked(village());

        assertThat(buyer.says(said).text()).as(said).contains("没看懂坏了多少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"箱子压扁了", "臭了", "破损了", "收到就蔫了", "有股馊味", "开箱全是水都压烂了"})
    void whatever_is_said_of_it_of_two_goods_it_is_asked_which_and_the_answer_may_say_how_much(String said) {
        var buyer = served(village());

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 里哪一样坏了");
        assertThat(buyer.says("竹笋烂了两斤").text()).as(said).contains("竹笋坏了 2 斤");
    }

    @ParameterizedTest
    @CsvSource({"不对，是 1 箱,1 箱", "坏了 1 箱,1 箱", "说错了坏了半箱,0.5 箱", "其实全坏了,2 箱", "应该是 30%,0.6 箱"})
    void an_amount_is_said_otherwise_until_it_is_decided(String said, String read) {
        var village = village();
        var buyer = asked(village);
        buyer.says("1.5箱");

        assertThat(buyer.says(said).text()).as(said).contains("黄桃坏了 " + read);
        assertThat(desk(console(village.owner()))).contains(read);
        assertThat(buyer.says("坏了 3 箱").text()).contains("还能报的只有 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我没有照片", "没拍照", "拍不了", "i have no photo", "sorry, i don't have a picture"})
    void that_there_is_no_picture_is_heard(String said) {
        var village = village();
        var buyer = reporting(village);

        assertThat(buyer.says(said).text()).as(said).contains("没有照片，店家看过就告诉你");
    }

    private static Viewer reporting(Village village) {
        var buyer = asked(village);
        buyer.says("1箱");
        return buyer;
    }

    @Test
    void the_order_is_the_one_that_has_what_is_named() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 一袋");
        arrived(village, 1002);

        assertThat(buyer.says("黄桃压烂了一箱").text()).contains("订单 1001 黄桃坏了 1 箱");
    }

    @Test
    void an_order_beside_a_complaint_is_an_order_and_the_complaint_is_heard() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);

        assertThat(buyer.says("上次坏了两个桃，再来一箱黄桃").text())
                .contains("已下单 1 箱 黄桃（A1）")
                .contains("订单 1001 的黄桃一共 2 箱，坏了多少");
        assertThat(buyer.says("A3 一袋，不要压坏了").text()).doesNotContain("坏了多少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my parcel came", "我的包裹到了", "5 stars", "五星"})
    void that_it_came_or_how_many_stars_is_no_amount(String said) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        sent(village, 1001);
        buyer.says("坏了 1001");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).doesNotContain("没看懂坏了多少").contains("订单 1001");
        assertThat(buyer.says("一箱").text()).as("it is still asked").contains("黄桃坏了");
    }

    @Test
    void stars_for_what_has_arrived_are_no_amount() {
        var buyer = asked(village());

        var answer = buyer.says("5 stars");
        assertThat(answer.text()).contains("订单 1001 记下 5 星");
    }
}
