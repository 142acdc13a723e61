package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A name and nothing else, or whose address it shall be, of who holds something that is not ordered yet. */
@QuarkusTest
class AddressByNameTest extends Journey {
    private static final String MUM = "我妈：王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";
    private static final String LEE = "Bob Lee 13912345678 广东省深圳市南山区科技园路8号";
    private static final String STONE = "Bob Stone 13912345679 广东省广州市天河区体育西路9号";

    private static void keep(Viewer viewer, String address) {
        viewer.says(address);
        viewer.says("对");
    }

    /** Holds a box, asked where it goes: nothing is ordered yet. */
    private Viewer holding(String... kept) {
        var viewer = village().neighbour();
        for (var address : kept) {
            keep(viewer, address);
        }
        viewer.says("A1 1箱，这次寄到别的地址");
        assertThat(viewer.says("购物车").text()).contains("A1");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource({"我妈, 王桂兰", "我媽, 王桂兰", "王桂兰, 王桂兰", "桂兰, 王桂兰", "my mum, 王桂兰", "Bob, Bob Lee", "Bob Lee, Bob Lee"})
    void the_name_of_a_kept_address_chooses_it(String said, String recipient) {
        var viewer = holding(MUM, LEE);
        var told = viewer.says(said);
        assertThat(told.text()).as(said).contains("改寄给 " + recipient);
        assertThat(viewer.says("地址").text())
                .as("no other begins")
                .contains("3. ")
                .doesNotContain("4. ");
    }

    @Test
    void nobody_need_have_asked_where_it_goes() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        keep(viewer, ADDRESS);
        keep(viewer, MUM);
        assertThat(viewer.says("张伟").text()).contains("改寄给 张伟");
        var told = viewer.says("我妈");
        assertThat(told.text()).contains("改寄给 王桂兰");
        assertThat(told.labels()).contains("还是寄给 张伟", "确认下单");
        assertThat(viewer.says("王桂兰").text()).as("it goes there").contains("王桂兰");
        assertThat(viewer.says("确认").text()).contains("下单成功", "寄给 王桂兰");
    }

    @Test
    void a_first_name_of_two_is_asked_about() {
        var viewer = holding(LEE, STONE);
        var asked = viewer.says("Bob");
        assertThat(asked.text()).contains("Bob Lee", "Bob Stone", "科技园路8号", "体育西路9号");
        assertThat(viewer.says("Bob Stone").text()).contains("改寄给 Bob Stone");
    }

    @Test
    void who_is_written_down_by_his_first_name_is_not_the_only_one_called_so() {
        var viewer = holding(STONE, LEE.replace("Bob Lee", "Bob"));
        assertThat(viewer.says("寄给Bob").text())
                .contains("Bob Stone", "体育西路9号", "科技园路8号")
                .doesNotContain("改寄给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小明", "Tom", "李四"})
    void a_name_that_nobody_is_kept_by_chooses_none(String said) {
        assertThat(holding(MUM, LEE).says(said).text()).as(said).doesNotContain("改寄给");
    }

    @ParameterizedTest
    @CsvSource({"用我妈的地址, 我妈", "用我媽的地址, 我妈", "寄到我爸那个地址, 我爸", "use my mum's address, my mum"})
    void the_first_address_is_called_as_it_was_asked_for(String said, String label) {
        var village = village();
        var viewer = said.startsWith("use") ? village.foreigner() : village.viewer();
        viewer.says("A1 1");
        var asked = viewer.says(said);
        assertThat(asked.text()).as(said).containsAnyOf("地址", "address");
        viewer.says("王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");
        viewer.says("对");
        assertThat(viewer.says("/address").text()).as(said).containsAnyOf("1. " + label, "1. 我媽");
    }

    @Test
    void it_is_called_so_where_it_comes_in_two_messages_too() {
        var viewer = village().viewer();
        viewer.says("用我妈的地址");
        viewer.says("王桂兰 13574680192");
        viewer.says("湖南省永州市道县濂溪街道道州路3号");
        viewer.says("对");
        assertThat(viewer.says("/address").text()).contains("1. 我妈");
    }
}
