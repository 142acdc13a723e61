package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A host asks who has bought the most; nobody else is told. */
@QuarkusTest
class TopBuyersTest extends Journey {

    private Village sold() {
        var village = village();
        village.neighbour().says("A1 x3");
        var most = village.neighbour();
        most.says("A1 x5");
        most.says("A3 2袋");
        village.viewer().says("A1 x40");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁买的最多",
                "今天谁买得最多？",
                "今天誰買得最多",
                "买得最多的是谁",
                "谁买的最多？给我看看前三名",
                "花钱最多的是谁",
                "哪位客人下单最多",
                "消费榜",
                "大客户有哪些"
            })
    void the_most_money_comes_first_and_what_is_only_kept_is_not_bought(String asked) {
        assertThat(sold().owner().says(asked).text())
                .as(asked)
                .endsWith("下了单的货款从多到少：\n1. 张伟：黄桃 5 箱、红糖 2 袋，¥187.10\n2. 张伟：黄桃 3 箱，¥89.70");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who bought the most",
                "Who spent the most so far?",
                "who are the top buyers tonight?",
                "biggest spender so far?",
                "show me the top 10 customers"
            })
    void in_english_it_is_asked_alike(String asked) {
        var village = sold();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        assertThat(host.says(asked).text())
                .as(asked)
                .endsWith("the most money first:\n1. 张伟: Yellow peaches 5 boxes, Brown sugar 2 bags, ¥187.10\n"
                        + "2. 张伟: Yellow peaches 3 boxes, ¥89.70");
    }

    @Test
    void of_one_thing_it_is_asked_too_also_after_the_stream() {
        var village = sold();
        assertThat(village.owner().says("红糖谁买的最多").text())
                .contains("1. 张伟：红糖 2 袋，¥37.60")
                .doesNotContain("黄桃", "2. ");
        village.owner().says("/end yes");
        assertThat(village.owner().says("谁买的最多").text()).contains("1. 张伟：黄桃 5 箱、红糖 2 袋，¥187.10");
        assertThat(village.owner().says("黄桃谁买的最多").text()).contains("1. 张伟：黄桃 5 箱，¥149.50");
    }

    @Test
    void ten_are_named_at_most_and_nobody_where_nobody_has_ordered() {
        var village = village();
        assertThat(village.owner().says("谁买的最多").text()).isEqualTo("还没有人下单。");
        IntStream.rangeClosed(1, 11).forEach(i -> village.neighbour().says("A1 x" + i));
        assertThat(village.owner().says("谁买的最多").text())
                .contains("1. 张伟：黄桃 11 箱", "10. 张伟：黄桃 2 箱")
                .doesNotContain("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁买的最多", "消费榜", "who bought the most"})
    void viewers_are_told_nothing_of_it(String asked) {
        assertThat(sold().viewer().says(asked).text()).as(asked).doesNotContain("张伟", "¥");
    }
}
