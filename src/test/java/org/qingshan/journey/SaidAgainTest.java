package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What is said again to be heard is not taken twice; what is put right or exchanged is done as a whole, or asked. */
@QuarkusTest
class SaidAgainTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三箱黄桃 收到没",
                "黄桃三箱，听到没有",
                "我说了三箱黄桃啊",
                "as I said 3 boxes of peaches",
                "did you get my 3 boxes of peaches?",
                "就要黄桃吧",
                "I'll just take the peaches then"
            })
    void what_somebody_has_is_not_taken_once_more(String words) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");

        assertThat(viewer.says(words).text()).contains("黄桃（A1）没有变，共 3 箱");
    }

    @ParameterizedTest
    @CsvSource({"三箱黄桃 收到没,3", "as I said 3 boxes of peaches,3", "就要黄桃吧,1", "I'll just take the peaches then,1"})
    void it_is_an_order_of_somebody_who_has_none(String words, int boxes) {
        assertThat(village().viewer().says(words).text()).contains("共 " + boxes + " 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我说了三箱黄桃啊", "三箱黄桃 收到没", "as I said 3 boxes of peaches"})
    void another_amount_is_asked(String words) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(words).labels()).containsExactly("改成 3 箱 黄桃（A1）", "再加 3 箱 黄桃（A1）");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @Test
    void what_was_said_at_once_is_held_whatever_came_after_it() {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says("再来三箱黄桃");

        assertThat(viewer.says("三箱黄桃 收到没").text()).contains("黄桃（A1）没有变，共 5 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "想了想 还是四箱吧             | 改好了，共 4 箱（原来 3 箱）",
                "想了想，四箱                 | 改好了，共 4 箱（原来 3 箱）",
                "三箱不够，四箱               | 改好了，共 4 箱（原来 3 箱）",
                "3 boxes isn't enough, 4 boxes | 改好了，共 4 箱（原来 3 箱）",
                "三箱不够，来一箱              | 共 4 箱",
                "三箱不够，再来四箱            | 共 7 箱"
            })
    void what_is_not_enough_becomes_more(String words, String answer) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");

        assertThat(viewer.says(words).text()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃一箱 | 不是黄桃 是红糖三袋             | 1 箱 黄桃换成 3 袋 红糖",
                "黄桃一箱 | I meant 3 bags of sugar not peaches | 1 箱 黄桃换成 3 袋 红糖",
                "黄桃三箱 | 换成腊肉                      | 3 箱 黄桃换成 1 斤 腊肉",
                "黄桃三箱 | 改成腊肉吧                    | 3 箱 黄桃换成 1 斤 腊肉",
                "黄桃三箱 | 黄桃换成腊肉                   | 3 箱 黄桃换成 1 斤 腊肉",
                "黄桃三箱 | swap it for sugar            | 3 箱 黄桃换成 1 袋 红糖",
                "鸡蛋两盒 | swap the eggs for sugar       | 2 盒 土鸡蛋换成 1 袋 红糖"
            })
    void one_thing_is_exchanged_for_another_in_one_tap(String before, String words, String button) {
        var viewer = village().viewer();
        viewer.says(before);

        assertThat(viewer.says(words).labels()).contains(button);
        var done = viewer.taps(button);

        assertThat(done.text()).contains("已为你留", "已退回");
        var cart = viewer.says("/cart").text();
        assertThat(cart).contains(button.replaceFirst(".*换成 ", "").split(" ")[2]);
        assertThat(cart).doesNotContain(button.split(" ")[2].replaceFirst("换成.*", ""));
    }

    @Test
    void nothing_goes_for_what_is_not_there() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃三箱");
        viewer.says("黄桃换成红糖");
        village.viewer().says("红糖一百二十袋");

        assertThat(viewer.taps("3 箱 黄桃换成 1 袋 红糖").text()).contains("黄桃（A1）没有变，共 3 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"刚才那两箱黄桃不要了 | 3", "那两箱黄桃不要了 | 3", "黄桃不要了 | 0"})
    void who_points_at_so_many_keeps_the_others(String words, int left) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱");
        viewer.says("再来三箱黄桃");
        viewer.says(words);

        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 " + left + " 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"can you cancel my eggs? | 0", "give back 1box of eggs | 1", "can I cancel my eggs? | 2"})
    void a_polite_request_to_give_back_is_done_and_a_question_is_answered(String words, int left) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("2 boxes of eggs");
        viewer.says(words);

        assertThat(sales(village)).contains("A4 土鸡蛋：卖出 0 盒，留着 " + left + " 盒");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"我也要一箱黄桃 | ignore", "me too, a box of peaches | ignore"})
    void me_too_is_no_more_than_the_rule_says(String words, String rule) {
        var village = village();
        village.owner().says("/shop repeat " + rule);
        var viewer = village.viewer();
        viewer.says(words);
        viewer.says(words);

        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 1 箱");
    }

    @Test
    void who_has_nothing_to_exchange_is_offered_what_he_names() {
        assertThat(village().viewer().says("换成腊肉").labels()).containsExactly("要 1 斤 腊肉（A5）");
    }

    @Test
    void each_thing_that_may_go_has_a_button() {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says("红糖一袋");

        assertThat(viewer.says("换成腊肉").labels()).containsExactly("1 袋 红糖换成 1 斤 腊肉", "2 箱 黄桃换成 1 斤 腊肉");
    }

    @Test
    void the_exchange_is_offered_in_english() {
        var viewer = village().foreigner();
        viewer.says("2 cartons of eggs");

        assertThat(viewer.says("swap the eggs for sugar").labels())
                .containsExactly(
                        "Swap 2 boxes of Free-range eggs for 2 bags of Brown sugar",
                        "Swap 2 boxes of Free-range eggs for 1 bag of Brown sugar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给我妈也来一箱",
                "给我妈也来一箱黄桃",
                "再来一箱",
                "a box of peaches for my mum too",
                "another box of peaches",
                "one more box"
            })
    void also_adds_whatever_the_rule_is(String words) {
        for (var rule : new String[] {"replace", "ignore"}) {
            var village = village();
            village.owner().says("/shop repeat " + rule);
            var viewer = village.viewer();
            viewer.says("黄桃两箱");

            assertThat(viewer.says(words).text()).as(rule).contains("共 3 箱");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃两箱 苹果一箱                        | 今天的货单里没有「苹果」",
                "黄桃两箱，再来点苹果                      | 今天的货单里没有「苹果」",
                "2 boxes of peaches and a box of apples  | 今天的货单里没有「apples」"
            })
    void what_is_not_sold_is_said_beside_what_is_taken(String words, String answer) {
        assertThat(village().viewer().says(words).text()).contains("已为你留 2 箱 黄桃（A1）", answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pork for six                  | 要 1 斤 腊肉（A5）",
                "60 eggs                       | 要 2 盒 土鸡蛋（A4）",
                "2 dozen eggs                  | 要 1 盒 土鸡蛋（A4）",
                "黄桃2箱 18号楼的                | 要 2 箱 黄桃（A1）",
                "2 boxes of peaches at 29.90   | 要 2 箱 黄桃（A1）"
            })
    void what_is_not_said_in_so_many_words_is_offered(String words, String button) {
        var viewer = village().viewer();

        assertThat(viewer.says(words).labels()).contains(button);
        assertThat(viewer.says("/cart").text()).contains("购物车是空的");
    }

    @Test
    void the_second_of_two_amounts_is_called_by_its_place() {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says("我说了三箱黄桃啊");

        assertThat(viewer.says("第二个").text()).contains("共 5 箱");
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
