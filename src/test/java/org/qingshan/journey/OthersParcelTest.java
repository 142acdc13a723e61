package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is wanted with no word of where it goes, of whoever has had all of it sent to somebody else: it is asked, once. */
@QuarkusTest
class OthersParcelTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    /** Who has ordered for his mother, whose address is the only one that is kept. */
    private Viewer ofMumAlone() {
        var viewer = village().viewer();
        viewer.says("A1一箱寄给我妈");
        viewer.says(MUM);
        viewer.says("确认");
        return viewer;
    }

    /** Who has given his mother's address, and has nothing yet. */
    private Viewer withMumsAddress() {
        var viewer = village().viewer();
        viewer.says("寄给我妈 " + MUM);
        viewer.says("对");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3 两袋", "红糖两袋", "/buy A3 2", "+2 红糖"})
    void it_is_asked_before_it_joins_what_is_somebody_elses(String said) {
        var viewer = ofMumAlone();

        var asked = viewer.says(said);
        assertThat(asked.text()).contains("订单 1001 寄给 王桂兰", "这份我先没下").doesNotContain("已下单");
        assertThat(asked.labels()).containsExactly("2 袋红糖（A3）一起寄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "一起寄"})
    void it_is_asked_once(String along) {
        var viewer = ofMumAlone();
        viewer.says("A3 两袋");

        var joined = along.equals("T") ? viewer.taps("2 袋红糖（A3）一起寄") : viewer.says(along);
        assertThat(joined.text()).contains("已下单 2 袋", "寄给 王桂兰");
        assertThat(viewer.says("A4 一盒").text()).contains("已下单 1 盒");
    }

    @Test
    void so_it_is_where_his_own_address_is_the_usual_one() {
        var viewer = village().neighbour();
        viewer.says("A1一箱寄给我妈");
        viewer.says(MUM);
        viewer.says("对");

        assertThat(viewer.says("A3 一袋").text()).contains("订单 1001 寄给 王桂兰", "这份我先没下");
        assertThat(viewer.says("A1 改成 2").text()).contains("共 2 箱");
    }

    @Test
    void more_of_what_she_gets_is_hers() {
        assertThat(ofMumAlone().says("再来一箱").text()).contains("已下单 1 箱 黄桃（A1），共 2 箱");
    }

    @Test
    void who_moved_all_of_it_to_somebody_else_is_not_asked() {
        var viewer = village().neighbour();
        viewer.says("A1一箱");
        viewer.says("寄给我妈");
        viewer.says(MUM);
        viewer.says("对");

        assertThat(viewer.says("A3 一袋").text()).contains("已下单 1 袋", "寄给 王桂兰");
    }

    @Test
    void somebody_elses_address_is_no_usual_one() {
        var viewer = withMumsAddress();

        var asked = viewer.says("A3 一袋");
        assertThat(asked.text()).contains("已为你留 1 袋", "你存的地址是「我妈」的", "先没有下单").doesNotContain("已下单");
        assertThat(asked.labels()).containsExactly("确认下单", "撤销", "寄给「我妈」");
        assertThat(viewer.taps("寄给「我妈」").text()).contains("下单成功", "寄给 王桂兰");
        assertThat(viewer.says("A4 一盒").text()).contains("已下单 1 盒", "寄给 王桂兰");
    }

    @Test
    void the_first_of_ones_own_is_the_usual_one_then() {
        var viewer = withMumsAddress();
        viewer.says("A3 一袋");
        viewer.says(ADDRESS);

        assertThat(viewer.says("对").text()).contains("下单成功", "寄给 张伟");
        assertThat(viewer.says("地址").text()).contains("我妈 王桂兰", "麓山南路1号（默认）");
    }

    @Test
    void it_is_asked_in_english() {
        var viewer = village().foreigner();
        viewer.says("send to my mum Wang Guilan 13574680192 湖南省永州市道县濂溪街道道州路3号");
        assertThat(viewer.says("yes").text()).contains("Address of \"mum\" saved: Wang Guilan");

        var asked = viewer.says("A3 1");
        assertThat(asked.text()).contains("Nothing is ordered yet", "is of \"mum\": Wang Guilan");
        assertThat(asked.labels()).contains("Send to \"mum\"");
    }

    @Test
    void ones_own_given_unasked_is_offered_from_then_on() {
        var viewer = ofMumAlone();
        viewer.says("李雷 13911112222 湖南省长沙市岳麓区麓山南路1号");
        viewer.says("对");
        viewer.says("A1 不要了");

        assertThat(viewer.says("A3 一袋").labels()).contains("寄给「我妈」", "寄给「李雷」");
    }

    @Test
    void ones_own_called_so_is_the_usual_one() {
        var viewer = ofMumAlone();
        viewer.says("这是我自己的地址 " + ADDRESS);
        viewer.says("对");

        assertThat(viewer.says("地址").text()).contains("麓山南路1号（默认）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1两箱，一箱寄给我一箱寄给我妈", "A1两箱，一箱寄到公司，一箱寄给我妈", "A1兩箱，一箱寄給我一箱寄給我媽"})
    void what_is_sent_to_two_people_is_two_parcels(String said) {
        assertThat(village().neighbour().says(said).text())
                .contains("这条里有两个收货地址")
                .doesNotContain("已下单");
    }
}
