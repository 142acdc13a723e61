package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What stands on the parcel's label is what the buyer meant, and nothing that he said beside it; no order goes where he does not know it goes. */
@QuarkusTest
class LabelAsMeantTest extends Journey {
    private static final String THERE = "王芳 13700002222 湖南省株洲市天元区泰山路1号";
    private static final String MOTHER = "王桂兰 13600001111 湖南省永州市道县濂溪街道道州路3号";
    private static final String ABROAD = "Jane Smith, 5 King Street, Sydney NSW 2000, Australia, +61 412 345 678";

    private Viewer checking(String address) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        assertThat(viewer.says(address).text()).contains("请看看对不对");
        return viewer;
    }

    private Viewer checkingInEnglish(String address) {
        var village = village();
        village.owner().says("/shop fees 湖南 8；国外 200；其他 12");
        var viewer = village.foreigner();
        viewer.says("A1 1");
        assertThat(viewer.says(address).text()).contains("Please check");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"，我是老顾客了，麻烦快点哈", "。你们家的桃子真好吃！", "，謝謝老闆，麻煩快點喔"})
    void courtesy_is_printed_on_no_label(String said) {
        assertThat(checking(THERE + said).says("确认").text()).contains("下单成功", "泰山路1号。");
    }

    @ParameterizedTest
    @ValueSource(strings = {". Thanks so much!", ". I love your eggs", ", sorry for the late order"})
    void so_it_is_in_english(String said) {
        assertThat(checkingInEnglish(ABROAD + said).says("confirm").text())
                .contains("Ordered!", "to Jane Smith, 5 King Street, Sydney NSW 2000, Australia.");
    }

    @Test
    void both_parts_that_are_put_right_are_heeded() {
        assertThat(checking(THERE).says("电话13907314444，门牌号33号").text())
                .contains("收货人：王芳", "电话：139 0731 4444", "地址：湖南省株洲市天元区泰山路33号");
        assertThat(ordered().says("电话改成13911112222，姓名改成李四").text()).contains("收货人：李四", "电话：139 1111 2222", "麓山南路1号");
        assertThat(orderedInEnglish()
                        .says("change phone to 13911112222 and name to Li Si")
                        .text())
                .contains("Name: Li Si", "Phone: +86 139 1111 2222", "麓山南路1号");
    }

    @Test
    void a_note_beside_a_part_that_is_put_right_stands_behind_the_house() {
        assertThat(checking(THERE).says("电话改成13911112222，放门卫").text()).contains("电话：139 1111 2222", "泰山路1号（嘱咐：放门卫）");
        assertThat(checkingInEnglish(THERE)
                        .says("phone should be 13911112222, leave at the door")
                        .text())
                .contains("Phone: +86 139 1111 2222", "泰山路1号（嘱咐：leave at the door）");
    }

    @Test
    void parts_abroad_are_put_right_where_they_stand() {
        var viewer = checkingInEnglish(ABROAD);
        viewer.says("unit 4");
        viewer.says("different phone: 0412 999 678");

        assertThat(viewer.says("the postcode is 2001").text())
                .contains("Phone: +61 412 999 678", "Address: unit 4, 5 King Street, Sydney NSW 2001, Australia");
        assertThat(viewer.says("9 Queen Street").text()).contains("9 Queen Street, Sydney NSW 2001, Australia");
    }

    @Test
    void a_note_is_heard_though_something_before_was_not() {
        var viewer = checkingInEnglish(THERE);
        viewer.says("blah blah about the address");

        assertThat(viewer.says("leave it with the guard, thanks so much").text())
                .contains("Please check", "泰山路1号（嘱咐：leave it with the guard）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"换到长沙市芙蓉区五一路88号", "改到长沙市芙蓉区五一路88号", "改成長沙市芙蓉区五一路88号", "寄到我公司 长沙市芙蓉区五一路88号", "寄到公司，长沙市芙蓉区五一路88号"})
    void another_place_of_his_own_keeps_name_and_phone(String said) {
        assertThat(ordered().says(said).text()).contains("收货人：张伟", "电话：138 0013 8000", "地址：湖南省长沙市芙蓉区五一路88号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change it to 88 Wuyi Road, Furong District, Changsha, Hunan",
                "please send it to my office: 88 Wuyi Road, Furong District, Changsha, Hunan"
            })
    void so_it_keeps_them_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text())
                .contains("Name: 张伟", "Phone: +86 138 0013 8000", "Address: 湖南省长沙市芙蓉区88 Wuyi Road");
    }

    @Test
    void a_confirm_instead_of_the_new_address_is_told_that_none_came() {
        var viewer = ordered();
        viewer.says("换地址");
        assertThat(viewer.says("确认").text()).contains("麓山南路1号", "地址还没换");

        var foreigner = orderedInEnglish();
        foreigner.says("change address");
        assertThat(foreigner.says("confirm").text()).contains("麓山南路1号", "has not been changed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认", "下单", "確認"})
    void a_confirm_of_somebody_elses_parcel_redirects_no_order(String said) {
        var viewer = ordered();
        viewer.says("再给我妈寄一箱黄桃 " + MOTHER);
        viewer.says("对");

        assertThat(viewer.says(said).text())
                .contains("订单 1001 已经下好了", "寄给 张伟", "「王桂兰」的地址只是记下了")
                .doesNotContain("改寄给");
    }

    @Test
    void nor_does_it_in_english() {
        var viewer = orderedInEnglish();
        assertThat(viewer.says("1 box of peaches to my mum Wang Guilan 13600001111 湖南省永州市道县濂溪街道道州路3号")
                        .text())
                .contains("Name: Wang Guilan");
        viewer.says("yes");

        assertThat(viewer.says("confirm").text()).contains("to 张伟", "Wang Guilan is only kept");
    }

    @Test
    void a_yes_still_sends_the_order_there_too() {
        var viewer = ordered();
        viewer.says(MOTHER);
        viewer.says("对");

        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 王桂兰");
    }

    @Test
    void what_was_asked_before_the_address_is_asked_again_behind_it() {
        var viewer = village().viewer();
        assertThat(viewer.says("黄桃").labels()).containsExactly("要 1 箱 黄桃（A1）");
        viewer.says(THERE);

        var answer = viewer.says("确认");
        assertThat(answer.text()).contains("地址记下了", "还没定，也还没下单");
        assertThat(answer.labels()).containsExactly("要 1 箱 黄桃（A1）");
        assertThat(viewer.says("是").text()).contains("已下单 1 箱 黄桃");
    }

    @Test
    void so_it_is_asked_in_english() {
        var viewer = village().foreigner();
        viewer.says("i want some boxes of peaches");
        viewer.says("Zhang Wei 13800138000 12 Wuyi Ave, Furong District, Changsha, Hunan");

        assertThat(viewer.says("confirm").text()).contains("Address saved", "is still open");
        assertThat(viewer.says("3").text()).contains("3 boxes of Yellow peaches (A1) ordered");
    }

    @Test
    void so_much_in_all_or_more_is_answered_before_it_is_ordered() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        assertThat(viewer.says("老婆说黄桃两箱").labels()).anyMatch(label -> label.contains("改成"));
        viewer.says(THERE);

        assertThat(viewer.says("确认").text()).contains("地址记下了", "还没定，也还没下单").doesNotContain("下单成功");
        viewer.taps("改成 2 箱 黄桃（A1）");
        assertThat(viewer.says("确认").text()).contains("下单成功", "A1 黄桃 2 箱");
    }

    @Test
    void what_was_answered_meanwhile_is_not_asked_again() {
        var viewer = village().viewer();
        viewer.says("黄桃");
        viewer.says(THERE);
        viewer.says("两箱");
        viewer.says("对");

        assertThat(viewer.says("确认").text()).contains("下单成功").doesNotContain("还没定");
    }

    @ParameterizedTest
    @ValueSource(strings = {"门卫代收", "別打電話給我", "放门卫"})
    void a_note_before_any_order_is_to_be_said_then(String said) {
        var viewer = village().neighbour();

        assertThat(viewer.says(said).text()).contains("下单以后再说一遍");
        viewer.says("黄桃一箱");
        assertThat(viewer.says(said).text()).contains("记下了「" + said + "」", "麓山南路1号（嘱咐：" + said + "）");
    }

    @Test
    void a_note_of_somebody_unknown_is_to_be_written_behind_his_address() {
        assertThat(village().viewer().says("门卫代收").text()).contains("发地址的时候把这句写在后面");
        assertThat(village().foreigner().says("the guard can take it").text())
                .contains("Write this behind the address");
    }
}
