package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host gives goods a second name, and viewers order by it. */
@QuarkusTest
class OtherNameOfGoodsTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"给黄桃加个别名 金娃娃", "黄桃的别名是金娃娃", "add an alias for the peaches: 金娃娃", "別名 A1 金娃娃"})
    void viewers_order_by_it(String said) {
        var village = village();
        var answer = village.joined("host").says(said);
        assertThat(answer.labels()).as(said).containsExactly("去掉别名 金娃娃");
        assertThat(village.viewer().says("金娃娃两箱").text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃也叫金娃娃", "黄桃还叫金娃娃", "the peaches are also called 金娃娃", "黃桃也叫金娃娃"})
    void what_may_be_said_of_the_goods_is_asked(String said) {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says(said).labels()).as(said).containsExactly("加个别名 金娃娃");
        assertThat(village.viewer().says("金娃娃两箱").text()).doesNotContain("已为你留");
        host.taps("加个别名 金娃娃");
        assertThat(village.viewer().says("金娃娃两箱").text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"红糖也叫停", "腊肉也称斤卖", "鸡蛋也可以称重", "黄桃还叫我多送一箱", "鸡蛋也叫斤", "红糖的别名是A", "/alias A4 停", "/alias A4 b"})
    void what_is_no_name_names_nothing(String said) {
        var answer = village().joined("host").says(said);
        assertThat(answer.text()).as(said).doesNotContain("记住了");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.contains("别名"));
    }

    @Test
    void what_was_no_name_is_none_to_take_away() {
        assertThat(village().joined("host").says("/alias A1 off 金娃娃").text()).contains("「金娃娃」不是黄桃的别名");
    }

    @Test
    void it_is_taken_away_again() {
        var village = village();
        var host = village.joined("host");
        host.says("黄桃的别名是金娃娃");
        assertThat(host.taps("去掉别名 金娃娃").text()).contains("「金娃娃」不再是黄桃的名字了");
        assertThat(village.viewer().says("金娃娃两箱").text()).doesNotContain("已为你留");
    }

    @Test
    void what_is_another_goods_name_stays_that() {
        assertThat(village().joined("host").says("黄桃的别名是竹笋").text()).contains("已经是另一样货的名字");
    }

    @Test
    void who_renames_is_told_where() {
        var host = village().joined("host");
        assertThat(host.says("黄桃改名叫炎陵黄桃").labels()).containsExactly("加个别名 炎陵黄桃", "打开后台");
    }

    @Test
    void a_viewer_names_nothing() {
        var village = village();
        village.viewer().says("黄桃也叫金娃娃");
        assertThat(village.viewer().says("金娃娃两箱").text()).doesNotContain("已为你留");
    }
}
