package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** A host writes the answer once, and whoever asks gets it. */
@QuarkusTest
class OwnAnswersTest extends Journey {
    @Inject
    Lanes lanes;

    @Test
    void the_host_answers_once_and_the_bot_from_then_on() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("/faq add 甜吗, 甜不甜, is it sweet = 很甜，糖度 14 度").text())
                .contains("记住了", "甜吗、甜不甜、is it sweet", "很甜，糖度 14 度");

        var viewer = village.viewer();
        assertThat(viewer.says("A1 甜吗？").text()).isEqualTo("很甜，糖度 14 度");
        assertThat(viewer.says("請問甜不甜呀").text()).isEqualTo("很甜，糖度 14 度");
        assertThat(village.foreigner().says("Is it sweet?").text()).isEqualTo("很甜，糖度 14 度");
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
        assertThat(viewer.says("A1 x2").text()).contains("已为你留 2 箱");
    }

    @Test
    void of_two_answers_the_closer_one_is_given() {
        var village = village();
        village.owner().says("/faq add 怎么保存 = 放阴凉处");
        village.owner().says("/faq add 黄桃 怎么保存 = 黄桃放冰箱，三天内吃完");

        assertThat(village.viewer().says("笋怎么保存").text()).isEqualTo("放阴凉处");
        assertThat(village.viewer().says("A1 怎么保存").text()).isEqualTo("黄桃放冰箱，三天内吃完");
    }

    @Test
    void an_answer_is_removed_by_its_button_and_only_once() {
        var village = village();
        var host = village.owner();
        host.says("问答 add 甜吗 = 甜");
        assertThat(host.says("/faq").text()).contains("1. 甜吗 → 甜");
        assertThat(host.taps("删 1").text()).isEqualTo("删掉了：甜吗");

        assertThat(host.taps("删 1").text()).contains("没有这一条了");
        assertThat(host.says("/faq").text()).contains("还没有写好的答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faq add", "/faq add 甜 = 很甜", "/faq add 甜吗", "/faq add = 很甜", "/faq add 甜吗 =", "/faq 甜吗"})
    void what_is_no_pair_is_answered_with_how_to_write_one(String words) {
        assertThat(village().owner().says(words).text()).contains("/faq add 甜吗, 甜不甜 = ");
    }

    @Test
    void the_same_question_is_not_answered_twice() {
        var host = village().owner();
        host.says("/faq add 甜吗 = 甜");

        assertThat(host.says("/faq add 甜嗎 = 不甜").text()).contains("「甜嗎」已经有答复了（第 1 条）");
    }

    @Test
    void only_who_hosts_writes_answers_and_each_shop_has_its_own() {
        var village = village();
        assertThat(village.viewer().says("/faq add 甜吗 = 酸").text()).contains("主播");
        village.owner().says("/faq add 甜吗 = 甜");
        var other = village();

        assertThat(other.viewer().says("甜吗").text()).doesNotContain("甜");
    }

    @Test
    void more_ways_to_ask_than_one_answer_takes_are_refused_in_so_many_words() {
        var host = village().owner();

        assertThat(host.says("/faq add 问一, 问二, 问三, 问四, 问五, 问六, 问七, 问八, 问九, 问十, 问十一 = 好")
                        .text())
                .isEqualTo("一条答复最多 10 种问法，这里有 11 种，没有记。分成两条来加。");
        assertThat(host.says("/faq").text()).contains("还没有写好的答复");
    }

    @Test
    void a_way_to_ask_is_heard_with_its_sign_and_without() {
        var village = village();
        village.owner().says("/faq add 桃子打农药吗？, do you use plastic? = 不打，不用");

        for (var said : new String[] {"桃子打农药吗", "桃子打农药吗？", "请问桃子打农药吗!", "do you use plastic", "Do you use plastic?"}) {
            assertThat(village.viewer().says(said).text()).as(said).isEqualTo("不打，不用");
        }
        assertThat(village.owner().says("/faq add 桃子打农药吗 = 打").text()).contains("已经有答复了");
    }

    @Test
    void the_name_of_what_is_shown_alone_asks_nothing() {
        var village = village();
        village.owner().says("/faq add 黄桃, yellow peaches = 今年很甜");

        assertThat(village.viewer().says("黄桃怎么样").text()).isEqualTo("今年很甜");
        assertThat(village.viewer().says("决定要四箱了").text()).isNotEqualTo("今年很甜");
        assertThat(village.foreigner().says("no, four").text()).isNotEqualTo("今年很甜");
    }

    @Test
    void ways_to_ask_between_spaces_count_each_and_words_of_one_all() {
        var village = village();
        assertThat(village.owner().says("/faq add 甜吗 甜不甜 = 很甜").text())
                .contains("甜吗、甜不甜")
                .doesNotContain("都说到");
        assertThat(village.viewer().says("甜不甜").text()).isEqualTo("很甜");
        assertThat(village.viewer().says("桃子甜吗").text()).isEqualTo("很甜");

        assertThat(village.owner().says("/faq add 桃子 酸 = 不酸").text()).contains("「桃子 酸」里的词都说到才算");
        assertThat(village.viewer().says("酸").text()).isNotEqualTo("不酸");
        assertThat(village.viewer().says("桃子会不会酸").text()).isEqualTo("不酸");
    }

    @Test
    void facts_and_claims_go_before_an_answer_to_the_name_of_a_product() {
        var village = village();
        village.owner().says("/faq add 黄桃, peaches = 今年的黄桃很甜");

        assertThat(village.viewer().says("黄桃多少钱").text()).contains("¥29.90");
        assertThat(village.viewer().says("黄桃还剩多少").text()).contains("剩 200 箱");
        assertThat(village.viewer().says("黄桃两箱").text()).contains("已为你留 2 箱");
        assertThat(village.viewer().says("黄桃怎么吃").text()).isEqualTo("今年的黄桃很甜");
        assertThat(village.viewer().says("黄桃大概来几箱吧").text()).isNotEqualTo("今年的黄桃很甜");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "竹笋坏了3斤",
                "竹笋怎么还没收到",
                "竹笋送错了",
                "竹笋里有虫子",
                "竹筍有蟲",
                "where are my shoots 竹笋",
                "竹笋 leaked in my parcel",
                "竹笋 is bad"
            })
    void praise_answers_no_complaint(String said) {
        var village = village();
        var before = village.viewer();
        before.says(said);
        assertThat(village.owner().says("问答 加 竹笋, bamboo shoots, honey=又嫩又鲜").text())
                .as(said)
                .doesNotContain("转告");
        assertThat(before.heardWords()).as(said).noneMatch(text -> text.contains("又嫩又鲜"));

        var after = village.viewer().says(said);
        assertThat(after.text()).as(said).doesNotContain("又嫩又鲜");
        assertThat(after.labels()).as(said).noneMatch(label -> label.startsWith("要"));
        assertThat(village.foreigner().says("honey leaked in my parcel").text()).doesNotContain("又嫩又鲜");
        assertThat(village.foreigner().says("where is my honey").text()).doesNotContain("又嫩又鲜");
        assertThat(village.viewer().says("竹笋怎么吃").text()).isEqualTo("又嫩又鲜");
    }

    @Test
    void an_answer_that_is_written_for_a_complaint_answers_it() {
        var village = village();
        village.owner().says("问答 加 有虫, 售后=拍张照发我");
        assertThat(village.viewer().says("竹笋里有虫").text()).contains("拍张照发我");
        assertThat(village.viewer().says("东西坏了找售后").text()).contains("拍张照发我");
    }
}
