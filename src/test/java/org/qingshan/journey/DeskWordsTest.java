package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What is said at the desk about growers and by them: nothing of it is bought, and nobody is answered in another language. */
@QuarkusTest
class DeskWordsTest extends Journey {

    private static Viewer screener(Village village, Viewer who) {
        who.says("/start join_demo-screener");
        return who;
    }

    private static Viewer wu(Village village) {
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        return grower;
    }

    @Test
    void what_a_grower_will_bring_is_noted_for_him_and_not_bought() {
        var village = village();
        var screener = screener(village, village.viewer());

        assertThat(screener.says("吴秀英周五能带30斤笋").text()).contains("记下了，6 号：吴秀英周五", "带 30 斤 竹笋来", "收货 6 30 斤");
        assertThat(screener.says("吴秀英周五会带50斤笋").text()).contains("记下了，6 号", "50 斤");
        var asked = screener.says("李大爷会带30斤笋");
        assertThat(asked.text()).contains("以前没有叫「李大爷」的货主");
        assertThat(screener.taps("新货主：李大爷").text()).contains("记下了，7 号：李大爷", "30 斤 竹笋");
        assertThat(screener.says("收货 7 28斤").text()).contains("7 号");
        assertThat(screener.says("购物车").text()).doesNotContain("竹笋");
    }

    @Test
    void an_english_screener_who_types_chinese_names_is_answered_in_english() {
        var village = village();
        var screener = screener(village, Viewer.english(village.key()));

        assertThat(screener.says("张桂花 brought 6 boxes of 黄桃").text()).contains("Taken in: lot 6");
        assertThat(screener.says("/lot").text()).contains("What are you taking in?");
        assertThat(screener.says("柚子").text()).contains("柚子").doesNotContain("什么", "单位");
        assertThat(screener.says("Mei Lan will bring 30 jin of shoots").text()).contains("No grower has been called");
    }

    @Test
    void what_a_box_weighs_is_kept_and_told() {
        var village = village();
        var screener = screener(village, village.viewer());

        assertThat(screener.says("收货 张桂花 黄桃 20箱 一箱五斤 12块一箱").text()).contains("黄桃 20 箱。重 100 斤。", "每箱 ¥12.00");
        assertThat(screener.says("张桂花送来黄桃21箱，一箱五斤").text()).contains("黄桃 21 箱。重 105 斤。");
        assertThat(screener.says("收货 吴秀英 竹笋 20箱 一箱五斤").text()).contains("竹笋 100 斤。");
        assertThat(screener.says("收货 张桂花 黄桃 每箱五斤").text()).contains("黄桃");
        assertThat(screener.says("22").text()).contains("黄桃 22 箱。重 110 斤。");
        assertThat(screener.says("收货 吴秀英 竹笋 每箱五斤").text()).contains("多少斤");
        assertThat(screener.says("101").text()).contains("竹笋 101 斤");
        assertThat(screener.says("收货 张桂花 黄桃 20箱 每箱0斤").text()).contains("没有收");
    }

    @Test
    void a_grower_who_sells_no_more_is_heard_and_the_team_told_what_to_do() {
        var village = village();
        var grower = wu(village);

        assertThat(grower.says("笋子不卖了").text())
                .contains("听到了", "竹笋 300 斤", "先问一声收货点")
                .doesNotContain("腊肉");
        var told = village.owner().hears("不卖了");
        assertThat(told.text()).contains("吴秀英说剩下的不卖了", "竹笋，剩 300 斤", "「还货」");
        assertThat(village.viewer().says("货单").text())
                .as("others buy of it meanwhile")
                .contains("剩 300");
        assertThat(village.owner().taps("2 号不卖了，还货").text()).contains("剩 300 斤 都还给吴秀英", "还吗？");
        assertThat(village.viewer().says("货单").text()).contains("剩 300");
        assertThat(village.owner().taps("不卖了，还给货主").text()).contains("2 号 竹笋不卖了，剩 300 斤 还给吴秀英");
        assertThat(village.viewer().says("货单").text()).doesNotContain("剩 300");
        assertThat(grower.says("把账结了").text())
                .isEqualTo(grower.says("/statement").text());
        assertThat(grower.says("什么时候给钱").text()).contains("还没有要领的钱").doesNotContain("结清");
    }

    @Test
    void a_growers_order_condition_basket_or_word_of_anothers_goods_is_no_withdrawal() {
        var village = village();
        var grower = wu(village);

        assertThat(grower.says("我要两袋红糖带回家").text()).doesNotContain("先问一声收货点");
        assertThat(grower.says("购物车").text()).contains("红糖");
        for (var said : List.of("桃子不卖了", "低于十块别卖", "我把空筐拿回去", "我要拿回去")) {
            assertThat(grower.says(said).text()).as(said).doesNotContain("先问一声收货点");
        }
        assertThat(grower.says("笋子不卖了，剩下的我拿回去").text())
                .as("who takes home brings nothing")
                .contains("听到了", "竹笋 300 斤");
        assertThat(grower.says("腊肉我拿回去").text()).contains("听到了", "腊肉 40 斤");
        assertThat(grower.says("剩下的我拿回去").text()).contains("听到了", "竹笋 300 斤", "腊肉 40 斤");
    }
}
