package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a grower has promised for a later day stays promised, and her second thoughts are heard. */
@QuarkusTest
class GrowersPlansTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"后天来不了了", "後天來不了了", "I can't come the day after tomorrow"})
    void what_comes_today_leaves_what_is_promised_for_later(String said) {
        var village = village();
        var grower = village.zhang();
        grower.says("我后天能带40箱桃");
        assertThat(village.owner().says("张桂花送来10箱桃子").text()).contains("收下了", "黄桃 10 箱");
        assertThat(grower.says("我的货").text()).contains("黄桃 40 箱：还等收货点回复");
        assertThat(grower.says(said).text()).as(said).contains("40 箱 黄桃", "不带了");
        assertThat(grower.says(said).text()).as("nothing more").contains("没记着你要带什么");
    }

    @Test
    void who_comes_early_with_all_of_it_brings_what_was_promised() {
        var village = village();
        var grower = village.zhang();
        grower.says("我后天能带40箱桃");
        village.owner().says("张桂花送来40箱桃子");
        assertThat(grower.says("我的货").text()).doesNotContain("还等收货点回复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋先不送了", "鸡蛋先不带了", "雞蛋先不送了"})
    void eggs_that_were_promised_do_not_come(String said) {
        var grower = village().zhang();
        grower.says("明天带25盒鸡蛋");
        assertThat(grower.says(said).text()).as(said).contains("25 盒 土鸡蛋", "不带了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"哦等等还是卖吧", "还是继续卖吧", "等等，不拿回去了，还是卖吧", "keep selling", "還是賣吧"})
    void what_was_to_go_home_is_sold_after_all(String said) {
        var village = village();
        var grower = village.zhang();
        grower.says("桃子甜不甜");
        assertThat(grower.says("剩下的我拉回去，不卖了").text()).contains("黄桃 200 箱不卖了").doesNotContain("鸡蛋");
        assertThat(village.owner().hears("张桂花说剩下的不卖了").buttons()).hasSize(1);
        assertThat(grower.says(said).text()).as(said).contains("接着卖");
        village.owner().hears("张桂花说还是接着卖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是卖吧", "算了还是卖吧", "不拿了", "sell it", "還是賣吧"})
    void nothing_is_sold_after_all_of_who_wanted_nothing_else(String said) {
        assertThat(village().zhang().says(said).text()).as(said).doesNotContain("接着卖");
    }

    @Test
    void one_of_his_goods_is_sold_after_all_and_once() {
        var village = village();
        var grower = village.zhang();
        assertThat(grower.says("剩下的我拉回去，不卖了").text()).contains("不卖了");
        assertThat(grower.says("鸡蛋还是卖吧").text()).contains("接着卖");
        assertThat(village.owner().heardWords().toString()).contains("张桂花说还是接着卖");
        assertThat(grower.says("鸡蛋还是卖吧").text()).doesNotContain("接着卖");
        assertThat(grower.says("黄桃还是卖吧").text()).contains("接着卖");
        assertThat(grower.says("还是卖吧").text()).doesNotContain("接着卖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今晚送", "今天送来", "今晚送過來", "tonight"})
    void the_day_may_be_said_a_moment_later(String said) {
        var grower = village().zhang();
        assertThat(grower.says("桃子30箱").labels()).contains("我带来卖");
        grower.says("我带来卖");
        assertThat(grower.says(said).text()).as(said).startsWith("记下了：周").contains("30 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"价格能不能改高点 35一箱", "能不能涨到35一箱", "可以卖35一箱吗", "價格能不能改高點 35一箱"})
    void a_wish_for_a_better_price_is_the_hosts(String said) {
        var village = village();
        var answer = village.zhang().says(said);
        assertThat(answer.text()).as(said).contains("主播").doesNotContain("改成 2", "取消");
        assertThat(answer.labels()).as(said).doesNotContain("今天有什么");
    }
}
