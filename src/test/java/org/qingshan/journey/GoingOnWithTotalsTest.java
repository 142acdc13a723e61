package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who has just said how much one thing shall be in all goes on so with the next. */
@QuarkusTest
class GoingOnWithTotalsTest extends Journey {
    /** One of each. */
    private Viewer having() {
        var buyer = village().viewer();
        buyer.says("A1 1");
        buyer.says("A3 1");
        return buyer;
    }

    @ParameterizedTest
    @CsvSource({
        "make the peaches 2,and the sugar 3",
        "change the peaches to 2,the sugar too 3",
        "make it 2 boxes of peaches,and also the sugar 3 please",
        "make the peaches 1,and the sugar 3",
        "桃子改成2箱,红糖也3袋",
        "桃子改成2箱,红糖也改3袋",
        "黄桃换成2箱,把红糖也弄成3袋"
    })
    void it_is_so_much_in_all(String first, String next) {
        var buyer = having();
        buyer.says(first);

        assertThat(buyer.says(next).text()).as(next).contains("红糖（A3）改好了，共 3 袋（原来 1 袋）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖3袋", "红糖要3袋", "sugar 3 bags", "and 3 bags of sugar"})
    void without_an_and_it_is_asked(String next) {
        var buyer = having();
        buyer.says("桃子改成2箱");

        var asked = buyer.says(next);
        assertThat(asked.text()).as(next).contains("红糖（A3）没有变，共 1 袋");
        assertThat(asked.labels()).as(next).containsExactly("改成 3 袋 红糖（A3）", "再加 3 袋 红糖（A3）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋也一盒送人", "鸡蛋也一盒", "and the eggs 1"})
    void what_would_be_less_or_is_said_with_more_is_asked(String next) {
        var buyer = having();
        buyer.says("A4 2盒");
        buyer.says("桃子改成2箱");

        assertThat(buyer.says(next).labels()).as(next).containsExactly("改成 1 盒 土鸡蛋（A4）", "再加 1 盒 土鸡蛋（A4）");
        assertThat(buyer.says("购物车").text()).as(next).contains("土鸡蛋 2 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来红糖3袋", "红糖再加3袋", "add 3 more bags of sugar"})
    void what_is_wanted_on_top_comes_on_top(String next) {
        var buyer = having();
        buyer.says("桃子改成2箱");

        assertThat(buyer.says(next).text()).as(next).contains("共 4 袋");
    }

    @Test
    void of_what_he_has_none_it_is_an_order_and_ends_it() {
        var buyer = having();
        buyer.says("make the peaches 2");

        assertThat(buyer.says("and 2 boxes of eggs").text()).contains("2 盒 土鸡蛋");
    }

    @Test
    void a_change_is_said_of_one_thing_after_another() {
        var buyer = having();
        buyer.says("A4 1");
        buyer.says("make the peaches 2");
        buyer.says("and the sugar 3");

        assertThat(buyer.says("and the eggs 4").text()).contains("土鸡蛋（A4）改好了，共 4 盒");
    }

    @ParameterizedTest
    @CsvSource({
        "红糖多加一袋,不是加，是一共一袋",
        "红糖再来一袋,没说加，就一袋",
        "红糖再加一袋,不用再加，总共一袋",
        "another bag of sugar,'not more, one bag in total'",
        "add a bag of sugar,I didn't mean more just one bag in total"
    })
    void who_meant_no_more_has_so_much_in_all(String more, String total) {
        var buyer = having();
        assertThat(buyer.says(more).text()).as(more).contains("共 2 袋");

        assertThat(buyer.says(total).text()).as(total).contains("红糖（A3）改好了，共 1 袋（原来 2 袋）");
    }
}
