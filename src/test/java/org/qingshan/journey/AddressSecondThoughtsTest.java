package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said to an address that was read back: that it was right before, that it is right, or something beside it. */
@QuarkusTest
class AddressSecondThoughtsTest extends Journey {
    private static final String READ = "王伟 13800138000 浙江省杭州市西湖区文三路100号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "还是100号",
                "还是100号吧",
                "不改了",
                "算了不改了",
                "还是原来的",
                "改回100号",
                "用回之前的",
                "keep 100 after all",
                "go back to the old one"
            })
    void what_was_changed_is_as_it_was_before(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);
        assertThat(viewer.says("101号").text()).contains("文三路101号");

        assertThat(viewer.says(said).text()).contains("西湖区文三路100号").doesNotContain("101");
        viewer.says("对");
        assertThat(viewer.says("确认").text()).contains("文三路100号");
    }

    @Test
    void a_house_that_stays_is_no_slot() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("王伟 13800138000 浙江省杭州市西湖区文三路1号");
        viewer.says("3号");

        assertThat(viewer.says("还是1号").text()).contains("文三路1号").doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是原来的地址", "用老地址吧", "keep the old one", "let's stick with the old address"})
    void a_new_address_that_is_not_wanted_after_all_leaves_the_kept_one(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).contains("不寄那里");
        assertThat(viewer.says("对").text()).doesNotContain("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "确认无误",
                "核对过了，没问题",
                "就寄这里",
                "对，就寄这里吧",
                "按这个地址寄就行",
                "that's correct, ship it there",
                "all good, please send it to this address",
                "yes and ship it there"
            })
    void that_it_is_right_may_be_said_in_more_words(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).containsAnyOf("地址记下了", "Address saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"就寄这里吗", "没错吧？", "不寄这里", "对，但是门牌不对"})
    void a_question_or_an_objection_is_no_yes(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).doesNotContain("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"给孩子吃的", "送给我妈的", "买来过年的", "it's a gift for my mum"})
    void whom_it_is_for_stands_against_no_address(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).contains("文三路100号");
        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @ParameterizedTest
    @CsvSource({
        "快递放门口, 文三路100号（嘱咐：快递放门口）",
        "麻烦放前台, 文三路100号（嘱咐：麻烦放前台）",
        "please leave it at the front desk, 文三路100号（嘱咐：please leave it at the front desk）"
    })
    void what_the_courier_shall_heed_stands_behind_the_house(String said, String detail) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).contains(detail);
        assertThat(viewer.says("对").text()).contains("地址记下了", detail);
    }

    @ParameterizedTest
    @CsvSource({
        "地址错了, 应该是文二路100号, 文二路100号",
        "门牌错了, 是120号, 文三路120号",
        "门牌错了, 120号, 文三路120号",
        "路名错了, 文二路, 文二路100号",
        "the address is wrong, it should be 文二路100号, 文二路100号"
    })
    void what_leads_to_what_it_should_be_is_no_street(String wrong, String said, String detail) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);
        viewer.says(wrong);

        assertThat(viewer.says(said).text()).contains("西湖区" + detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不对，地址是文二路100号 | 西湖区文二路100号",
                "不对，地址是浙江省杭州市西湖区文二路100号 | 西湖区文二路100号",
                "路名错了，是文二路 | 西湖区文二路100号",
                "門牌錯了，是120號 | 西湖区文三路120",
                "no, it's 文二路100号 | 西湖区文二路100号",
                "我姓黄不姓王 | 黄伟",
                "my surname is Huang, not Wang | who is it for"
            })
    void what_is_wrong_and_what_it_should_be_come_in_one_message(String said, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).containsAnyOf(answer, "收货人叫什么");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文三路不是3号是15号 | 文三路15号",
                "文三路不是3號是15號 | 文三路15號",
                "不不不，2号 | 文三路2号",
                "不，15号 | 文三路15号",
                "no no, number 15 | 文三路15号",
                "3号改成2号 | 文三路2号",
                "文三路3號改成15號 | 文三路15號",
                "不對，是15號 | 文三路15",
                "搞错了，3号楼不是3号 | 文三路3号楼",
                "house number 3 should be 15 | 文三路15号"
            })
    void a_number_put_right_is_of_the_address_and_the_rest_of_it_stays(String said, String after) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("王伟 13800138000 浙江省杭州市西湖区文三路3号");

        var answer = viewer.says(said).text();
        assertThat(answer).contains("西湖区文三路", after, "王伟").doesNotContain("已为你留", "货单");
        assertThat(viewer.says("对").text()).contains("文三路").doesNotContain("文三路3号，", "文三路3号。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对，不过电话是13800138009", "對，但是電話是13800138009", "yes, but the phone is 13800138009"})
    void a_yes_with_a_but_is_of_what_comes_then(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).contains("王伟", "138 0013 8009", "文三路100号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100号改成文二路15号那边", "100號改成文二路15號那邊"})
    void a_yes_after_a_correction_that_was_not_understood_saves_nothing(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);
        viewer.says(said);

        assertThat(viewer.says("对").text()).doesNotContain("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没问题谢谢", "ok没问题", "对滴", "對的，謝謝老闆", "嗯哪", "下单吧", "对的，谢谢老板", "perfect", "great, thank you"})
    void thanks_beside_a_yes_are_a_yes(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        viewer.says(said);
        assertThat(viewer.says("地址").text()).contains("文三路100号").doesNotContain("请看看对不对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要这个地址", "谢谢", "先别下单", "不换了", "I don't want this address"})
    void what_is_no_yes_saves_nothing(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);

        assertThat(viewer.says(said).text()).doesNotContain("地址记下了", "Address saved", "没听懂");
    }
}
