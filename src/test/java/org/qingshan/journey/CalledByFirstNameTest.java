package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A host names a buyer by the surname or the first name alone: he is asked whether it is the one who is called so. */
@QuarkusTest
class CalledByFirstNameTest extends Journey {
    private Village village;
    private Viewer host;

    @BeforeEach
    void two() {
        village = village();
        ordered(village, "王小明");
        ordered(village, "Bob Smith");
        host = village.joined("host");
    }

    @ParameterizedTest
    @CsvSource({
        "小王付了67.8,王小明",
        "收到小王的67.8,王小明",
        "小王的钱到了,王小明",
        "Bob sent me 67.8 just now,Bob Smith",
        "Bob paid 67.8 today,Bob Smith"
    })
    void his_money_is_asked_about(String said, String name) {
        var answer = host.says(said);
        assertThat(answer.text()).as(said).contains(name);
        assertThat(answer.labels()).containsExactly("记下收到 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource({"小王的钱到了吗,1001", "小王要了什么,1001", "小王的单到哪了,1001"})
    void his_order_is_shown(String said, String number) {
        assertThat(host.says(said).text()).as(said).contains("订单 " + number);
    }

    @ParameterizedTest
    @CsvSource({"小王不要黄桃了,1001", "cancel Bob's order,1002", "Bob only wants one box,1002"})
    void what_is_said_of_his_order_is_no_claim(String said, String number) {
        assertThat(host.says(said).text()).as(said).contains("说的是订单 " + number);
        assertThat(host.says("购物车").text()).doesNotContain("黄桃");
    }

    @Test
    void who_is_to_be_blocked_is_asked_about() {
        assertThat(host.says("拉黑小王").labels()).containsExactly("拉黑 王小明 · 订单 1001");
    }

    @ParameterizedTest
    @CsvSource({"退小王10块,王小明", "给小王退十块钱，桃子小了,王小明", "退小王10块，他不要了,王小明", "give Bob 10 back,Bob Smith"})
    void money_goes_back_by_a_tap(String said, String name) {
        host.says("收到1001的67.8");
        host.taps("记下收到 ¥67.80");
        host.says("收到1002的67.8");
        host.taps("记下收到 ¥67.80");
        assertThat(host.says(said).text()).as(said).contains("¥10.00", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退小王10块，先别退", "给小王退10块，算了不退了"})
    void what_is_taken_back_goes_to_nobody(String said) {
        host.says("收到1001的67.8");
        host.taps("记下收到 ¥67.80");
        assertThat(host.says(said).labels()).as(said).noneMatch(label -> label.contains("10.00"));
    }

    @Test
    void who_is_called_so_is_found_among_many_in_whose_names_it_stands() {
        for (var sign : "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".split("")) {
            var buyer = village.viewer();
            buyer.says("/address 李王" + sign + " 13900139000 湖南省长沙市岳麓区麓山南路1号");
            buyer.taps("对，就寄这里");
            buyer.says("A4 1");
        }
        assertThat(host.says("小王付了67.8").text()).contains("王小明");
    }

    @Test
    void of_two_of_a_surname_it_is_asked_which() {
        ordered(village, "王芳");
        assertThat(host.says("小王付了67.8").labels()).hasSize(2);
    }
}
