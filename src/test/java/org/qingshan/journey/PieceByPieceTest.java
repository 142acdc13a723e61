package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** An address told piece by piece, asked back, noted upon; and a parcel that was to go to a second place. */
@QuarkusTest
class PieceByPieceTest extends Journey {
    private static final String THERE = "王芳 13700002222 湖南省株洲市天元区泰山路";
    private static final String IN_ENGLISH = "Zhang Wei 13800138000 Wuyi Ave, Furong District, Changsha, Hunan";
    private static final String OTHER = "李雷 13911112222 湖南省长沙市岳麓区麓山南路9号";

    private Viewer told(String address) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says(address);
        return viewer;
    }

    private Viewer toldInEnglish(String address) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(address);
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"4号", "1号", "3號", "是4号"})
    void a_number_is_the_house_that_the_street_lacks(String said) {
        assertThat(told(THERE).says(said).text())
                .contains("请看看对不对", "泰山路" + said.replace("是", "").replace("號", "号"))
                .doesNotContain("已为你留");
    }

    @Test
    void so_it_is_in_english() {
        assertThat(toldInEnglish(IN_ENGLISH).says("No. 3").text()).contains("Please check", "3 Wuyi Ave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湘府东路", "中建嘉和城"})
    void a_bare_street_is_taken_where_one_is_missing(String said) {
        assertThat(told("王芳 13700002222 湖南省株洲市天元区").says(said).text()).contains("请看看对不对", "天元区" + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再要一箱黄桃，寄到我公司 湖南省长沙市岳麓区营盘路100号",
                "另外一箱黄桃寄公司：湖南省长沙市岳麓区营盘路100号",
                "再要一箱黄桃，寄到我公司 湖南省长沙市岳麓区营盘路100号 13911112222"
            })
    void a_parcel_for_another_place_is_asked_about_without_a_name(String said) {
        assertThat(ordered().says(said).text()).contains("一个包裹").doesNotContain("共 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another box of peaches to 105 Yingpan Road, Kaifu District, Changsha, Hunan",
                "another box of peaches for my mom: Cy Sum, 13800138123, 106 Yingpan Road, Kaifu District, Changsha, Hunan",
                "no! the second box goes to 105 Yingpan Road, Kaifu District, Changsha"
            })
    void so_it_is_asked_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text())
                .contains("one ")
                .doesNotContain("2 boxes in all", "second box goes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要改", "这单也改", "當然", "当然"})
    void that_the_order_goes_along_is_said_in_many_ways(String said) {
        assertThat(elsewhere().says(said).text()).contains("订单 1001 改寄给 李雷");
    }

    @Test
    void the_question_lasts_while_something_else_is_talked_about() {
        var viewer = elsewhere();
        viewer.says("几点开播");

        assertThat(viewer.says("对").text()).contains("要改寄给 李雷").doesNotContain("好嘞");
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 李雷");
    }

    @Test
    void so_it_does_in_english() {
        var viewer = orderedInEnglish();
        viewer.says("change address");
        viewer.says(OTHER);
        viewer.says("yes");
        viewer.says("when do you ship?");

        assertThat(viewer.says("yes").text()).contains("Shall it go to 李雷").doesNotContain("All right");
        assertThat(viewer.says("yes").text()).contains("Order 1001 now goes to 李雷");
    }

    private Viewer elsewhere() {
        var viewer = ordered();
        viewer.says("换地址");
        viewer.says(OTHER);
        viewer.says("对");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的地址", "寄到哪里", "地址是什么", "寄到哪裡"})
    void who_asks_for_it_hears_it_again(String said) {
        var viewer = told(THERE + "1号");

        assertThat(viewer.says(said).text()).contains("请看看对不对", "泰山路1号");
        assertThat(viewer.says("对").text()).contains("地址记下了", "泰山路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what address do you have?", "where will you send it?", "my address"})
    void so_he_does_in_english(String said) {
        var viewer = toldInEnglish("12 " + IN_ENGLISH.substring(22) + ", Zhang Wei 13800138000");

        assertThat(viewer.says(said).text()).contains("Please check", "12 Wuyi Ave");
    }

    @Test
    void a_yes_may_bring_a_note() {
        assertThat(told(THERE + "1号").says("对，麻烦备注放门口鞋柜").text()).contains("地址记下了", "泰山路1号（嘱咐：放门口鞋柜）");
        assertThat(toldInEnglish(THERE + "1号")
                        .says("yes, and please leave it at the door")
                        .text())
                .contains("Address saved", "泰山路1号（嘱咐：leave it at the door）");
    }

    @Test
    void an_address_with_a_note_is_an_address() {
        assertThat(told(THERE + "1号，别吵到孩子，轻敲门").says("对").text()).contains("地址记下了", "轻敲门");
        assertThat(toldInEnglish(THERE + "1号. Don't call before 10am")
                        .says("yes")
                        .text())
                .contains("Address saved", "Don't call before 10am");
    }

    @Test
    void a_yes_after_an_unheard_word_against_it_confirms_nothing() {
        var viewer = told(THERE + "1号");
        viewer.says("唔係呢度");

        assertThat(viewer.says("啱").text()).contains("请看看对不对").doesNotContain("地址记下了");
    }
}
