package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks something of giving back is answered, and gives nothing back by saying that he has heard. */
@QuarkusTest
class BackAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"订单取消了吗", "訂單取消了沒有", "是不是取消了", "退货成功了吗"})
    void whether_it_has_gone(String asked) {
        var viewer = ordered();

        assertThat(viewer.says(asked).text()).contains("已确认，等打包", "黄桃 1 箱");
        viewer.says("好的");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is my order cancelled", "did you cancel it?", "Has my order been cancelled?"})
    void whether_it_has_gone_in_english(String asked) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(asked).text()).contains("to be packed");
        viewer.says("ok");
        assertThat(viewer.says("/cart").text()).contains("1 box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么退货", "几天能退", "下错单了怎么办", "退货流程"})
    void how_it_is_done(String asked) {
        var viewer = ordered();

        assertThat(viewer.says(asked).text()).contains("打包前都能改");
        viewer.says("好的谢谢");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @Test
    void how_it_is_done_in_english() {
        var viewer = orderedInEnglish();

        assertThat(viewer.says("how do I return it").text()).contains("Until it is packed");
        viewer.says("ok thanks");
        assertThat(viewer.says("/cart").text()).contains("1 box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能退吗", "能取消订单吗"})
    void whether_it_can_be_is_agreed_to_by_a_yes_alone(String asked) {
        var viewer = ordered();
        viewer.says(asked);

        assertThat(viewer.says("好的").text()).contains("你的货还没有动");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
        viewer.says(asked);
        assertThat(viewer.says("是").text()).contains("已退回 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那就这样吧", "那好吧", "那行"})
    void who_leaves_it_so_gives_nothing_back(String said) {
        var viewer = ordered();
        viewer.says("能退吗");

        assertThat(viewer.says(said).text()).as(said).contains("你的货还没有动");
        assertThat(viewer.says("/cart").text()).as(said).contains("黄桃 1 箱");
    }

    @Test
    void who_pays_for_the_way_back_is_for_the_host() {
        var viewer = ordered();

        assertThat(viewer.says("退货运费谁出").text()).contains("转给主播");
        viewer.says("嗯");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @Test
    void undoing_takes_back_what_was_taken_last() {
        var viewer = ordered();
        viewer.says("再加两箱");
        viewer.says("有货吗");

        assertThat(viewer.says("撤销").labels()).containsExactly("退 2 箱 黄桃（A1）");
        assertThat(viewer.says("是").text()).contains("共 1 箱");
    }

    @Test
    void less_for_now_is_so_much_in_all() {
        var viewer = village().viewer();
        viewer.says("A4 100盒");

        assertThat(viewer.says("那先要10盒").text()).contains("共 10 盒");
    }

    @Test
    void nothing_is_confirmed_while_it_is_asked_how_much() {
        var viewer = village().viewer();
        viewer.says("A1 5");

        assertThat(viewer.says("先要2箱黄桃").text()).contains("还是再加 2 箱");
        assertThat(viewer.says("确认").labels()).contains("改成 2 箱 黄桃（A1）");
        assertThat(viewer.says("确认").text()).as("said twice").contains("地址");
    }
}
