package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** How people give an address bit by bit, name one of several, and what a second one does to what they hold. */
@QuarkusTest
class AddressTalkTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    @Test
    void somebody_whose_name_is_a_word_for_paying_gives_his_address() {
        var buyer = village().viewer();
        buyer.says("A1 x1");
        assertThat(buyer.says("付小红 13833330101 湖南省长沙市岳麓区麓山南路33号").text())
                .contains("付小红", "麓山南路33号")
                .doesNotContain("没有要付的");
    }

    @Test
    void a_name_a_phone_and_a_place_alone_are_taken_when_the_bot_has_just_asked_for_the_address() {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("李梅").text()).contains("收货人：李梅", "还缺电话、省市区、街道门牌");
        assertThat(viewer.says("13800138000").text()).contains("收货人：李梅", "电话：138 0013 8000", "还缺省市区、街道门牌");
        assertThat(viewer.says("湖南长沙岳麓区").text()).contains("湖南省长沙市岳麓区", "还缺街道门牌");
        assertThat(viewer.says("麓山南路1号").text()).contains("请看看对不对", "湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @ParameterizedTest
    @CsvSource({"13800138000, Phone: +86 138 0013 8000", "John Smith, John Smith", "'Changsha, Hunan', 湖南省长沙市"})
    void whichever_part_comes_first_in_english_the_rest_is_asked_for(String part, String understood) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");

        assertThat(foreigner.says(part).text()).contains(understood, "Still missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"马上", "好的", "谢谢", "等一下"})
    void what_is_said_besides_is_no_part_of_an_address(String talk) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(talk).text()).doesNotContain("还缺", "收货人：");
    }

    @ParameterizedTest
    @CsvSource({"红糖 2,2 袋 红糖（A3）", "eggs 2,2 盒 土鸡蛋（A4）", "鸡蛋 1,1 盒 土鸡蛋（A4）"})
    void goods_and_a_number_are_no_recipient(String words, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(words).text()).contains(answer).doesNotContain("收货人：");
        viewer.says("李梅");
        assertThat(viewer.says(words).text())
                .as("while the address is asked for")
                .contains(answer);
    }

    @Test
    void a_name_with_the_phone_is_the_recipient_whatever_was_taken_for_one() {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("李梅").text()).contains("收货人：李梅");
        assertThat(viewer.says("王桂兰 13574680192").text()).contains("收货人：王桂兰");
        assertThat(viewer.says("湖南省永州市道县濂溪街道道州路3号").text()).contains("王桂兰", "道州路3号");
    }

    @Test
    void a_claim_stays_a_claim_and_a_name_is_only_a_name_where_an_address_was_asked_for() {
        var viewer = village().viewer();
        assertThat(viewer.says("李梅").text()).doesNotContain("收货人");

        viewer.says("A1 x2");
        assertThat(viewer.says("红糖一袋").text()).contains("1 袋 红糖（A3）");
        assertThat(viewer.says("黄桃").text()).doesNotContain("收货人：");
    }

    @Test
    void a_phone_with_a_digit_too_few_is_asked_for_again() {
        var viewer = village().viewer();

        assertThat(viewer.says("张伟 1380013800 湖南省长沙市岳麓区麓山南路1号").text()).contains("电话号码位数不对");
        assertThat(viewer.says("1380013800").text()).contains("电话号码位数不对");
        assertThat(viewer.says("13800138000").text()).contains("请看看对不对", "电话：138 0013 8000", "岳麓区麓山南路1号");
        assertThat(village().foreigner().says("张伟 1380013800 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("too few or too many digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好呀👌", "没错的", "yes please", "嗯嗯", "行", "就是这个"})
    void a_yes_in_any_of_its_forms_keeps_the_address(String yes) {
        var viewer = village().viewer();
        viewer.says(ADDRESS);

        assertThat(viewer.says(yes).text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是的", "不对啊", "nope", "不要"})
    void a_no_in_any_of_its_forms_asks_what_is_wrong_with_it(String no) {
        var viewer = village().viewer();
        var read = viewer.says(ADDRESS);

        assertThat(viewer.says(no).text()).doesNotContain("地址记下了").isNotEqualTo(read.text());
        assertThat(viewer.says("地址").text()).doesNotContain("麓山南路1号");
    }

    @Test
    void a_second_phone_is_read_back_behind_the_street_and_kept_with_the_address() {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says("张伟 13800138000 13900139000 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("电话：138 0013 8000", "麓山南路1号（备用电话 139 0013 9000）");
        viewer.says("对");
        assertThat(viewer.says("地址").text()).contains("麓山南路1号（备用电话 139 0013 9000）");
        assertThat(village.foreigner()
                        .says("John Smith, 12 High Street, London, UK, +44 7700 900123, +44 20 7946 0958")
                        .text())
                .contains("12 High Street, London (second phone +44 20 7946 0958), United Kingdom");
    }

    @Test
    void an_extension_is_shown_with_the_phone() {
        var village = village();
        var said = "尹航 18466201357转4826 江苏省无锡市梁溪区中山路343号";

        assertThat(village.viewer().says(said).text()).contains("电话：184 6620 1357 转 4826");
        assertThat(village.foreigner().says(said).text()).contains("Phone: +86 184 6620 1357 ext. 4826");
    }

    @Test
    void the_country_of_an_address_abroad_is_read_back_and_stands_in_the_order() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");

        assertThat(foreigner
                        .says("Amy Wong, 500 Howard Street, San Francisco, CA 94105, +1 415 555 0132")
                        .text())
                .contains("500 Howard Street, San Francisco, CA 94105, United States");
        foreigner.says("yes");
        assertThat(foreigner.says("/confirm").text()).contains("San Francisco, CA 94105, United States");
        assertThat(village().viewer().says("王小姐 +1 213 485 2121 加州洛杉矶日落大道100号").text())
                .contains("美国加州洛杉矶日落大道100号");
    }

    @Test
    void a_second_address_does_not_redirect_what_is_held_until_it_is_chosen() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says(MUM);

        var saved = viewer.says("对");
        assertThat(saved.text()).contains("地址记下了（寄给王桂兰：湖南省永州市道县濂溪街道道州路3号）。平时还是寄给张伟。", "订单 1001 还是寄给 张伟");
        assertThat(saved.labels()).contains("确认下单", "订单 1001 也寄这里");
        assertThat(viewer.taps("订单 1001 也寄这里").text()).contains("订单 1001 改寄给 王桂兰，湖南省永州市道县");
        assertThat(viewer.says("确认").text()).contains("下单成功", "寄给 王桂兰");
    }

    @Test
    void a_reader_of_english_sees_the_place_in_latin_letters_beside_the_chinese() {
        var foreigner = village().foreigner();

        assertThat(foreigner.says(ADDRESS).text()).contains("湖南省长沙市岳麓区麓山南路1号 (Yuelu District, Changsha, Hunan)");
        assertThat(foreigner.says("张伟 13800138000 湖南省北京市朝阳区建国路1号").text())
                .contains("北京市朝阳区 (Chaoyang District, Beijing)");
    }

    @Test
    void who_moves_is_asked_whether_what_he_holds_goes_along() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says(ADDRESS);
        foreigner.taps("Right, send it there");
        foreigner.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");

        var saved = foreigner.taps("Right, send it there");
        assertThat(saved.text()).contains("Address saved", "1001 still goes to 张伟, 湖南省长沙市");
        assertThat(foreigner.says("/confirm").text()).contains("长沙市岳麓区麓山南路1号").doesNotContain("株洲");
    }

    @Test
    void an_address_that_takes_the_place_of_another_takes_what_is_held_along() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("地址");
        viewer.taps("改 1");
        viewer.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");
        viewer.says("对");

        assertThat(viewer.says("确认").text()).contains("下单成功", "株洲市天元区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄到2",
                "寄第二个",
                "用第二个地址",
                "寄到第2个吧",
                "寄给第二个地址",
                "地址2",
                "send to 2",
                "ship it to the second one",
                "use the second address"
            })
    void an_address_of_the_list_is_chosen_in_words(String words) {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");
        neighbour.says("A1");

        assertThat(neighbour.says(words).text()).contains("1001", "王桂兰", "湖南省永州市道县");
        assertThat(neighbour.says("/status 1001").text()).contains("王桂兰 湖南省永州市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"删掉第二个", "把第二个删了", "删2", "删除地址二", "delete the second one", "remove address 2"})
    void an_address_of_the_list_is_deleted_in_words(String words) {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");

        assertThat(neighbour.says(words).text()).contains("王桂兰");
        assertThat(neighbour.says("地址").text()).contains("1. 张伟").doesNotContain("王桂兰");
    }

    @Test
    void how_many_is_not_which_one() {
        var neighbour = village().neighbour();

        assertThat(neighbour.says("寄两箱黄桃").text()).doesNotContain("没有「2」这个地址");
        assertThat(neighbour.says("给我寄2箱A1").text()).contains("2 箱 黄桃");
    }

    @Test
    void an_address_of_the_form_is_read_back_like_a_typed_one_and_what_was_to_be_confirmed_then_is() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("/confirm");

        var read = viewer.says("/address 收货人：李\n电话：13800138000\n所在地区：湖南省 长沙市 岳麓区\n详细地址：麓山南路1号");

        assertThat(read.text()).contains("请看看对不对", "收货人：李", "电话：138 0013 8000", "湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.says(read.behind("对，就寄这里")).text()).contains("订单 1001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名字改成张三丰 | 收货人：张三丰 | 138 0013 8000 | 北京市朝阳区建国路88号1203",
                "王芳 | 收货人：王芳 | 138 0013 8000 | 北京市朝阳区建国路88号1203",
                "门牌号是1204 | 收货人：张伟 | 138 0013 8000 | 北京市朝阳区建国路88号1204",
                "不是朝阳区，是海淀区 | 收货人：张伟 | 138 0013 8000 | 北京市海淀区建国路88号1203",
                "电话错了，是13987654322 | 收货人：张伟 | 139 8765 4322 | 北京市朝阳区建国路88号1203",
                "地址写错了，应该是北京市海淀区中关村大街27号 13987654321 | 收货人：张伟 | 139 8765 4321 | 北京市海淀区中关村大街27号",
                "不对，是海淀区中关村大街27号 | 收货人：张伟 | 138 0013 8000 | 北京市海淀区中关村大街27号"
            })
    void one_part_is_put_right_in_words_and_the_others_stay(String said, String name, String phone, String place) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("张伟 13800138000 北京市朝阳区建国路88号1203");

        assertThat(viewer.says(said).text().lines())
                .anyMatch(line -> line.endsWith(name))
                .anyMatch(line -> line.endsWith(phone))
                .anyMatch(line -> line.endsWith(place));
    }

    @ParameterizedTest
    @CsvSource({
        "name should be Jane Smith, Jane Smith, 138 0013 8000",
        "'the phone is wrong, it''s 13812345679', John Brown, 138 1234 5679"
    })
    void one_part_is_put_right_in_english(String said, String name, String phone) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says("John Brown, 13800138000, 15 Xinhua Road, Changning District, Shanghai");

        assertThat(foreigner.says(said).text())
                .contains(name, phone, "15 Xinhua Road")
                .doesNotContain("it's", "should");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是老顾客了", "好的谢谢"})
    void what_is_said_to_be_kind_is_nobodys_name(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x1");

        assertThat(viewer.says(said).text()).doesNotContain("收货人");
    }

    @Test
    void a_button_under_an_earlier_address_does_not_keep_the_later_one() {
        var viewer = village().viewer();
        var first = viewer.says(ADDRESS).behind("对，就寄这里");
        var second = viewer.says(MUM).behind("对，就寄这里");

        assertThat(viewer.says(first).text()).doesNotContain("地址记下了").contains("后来又换过", "收货人：王桂兰", "道州路3号");
        assertThat(viewer.says(second).text()).contains("地址记下了，以后下单直接寄这里：王桂兰，湖南省永州市道县");
        assertThat(viewer.says("/address").text()).contains("王桂兰").doesNotContain("张伟");
    }

    @Test
    void so_it_is_in_english() {
        var foreigner = village().foreigner();
        var first = foreigner.says(ADDRESS).behind("Right, send it there");
        foreigner.says(MUM);

        assertThat(foreigner.says(first).text())
                .doesNotContain("Address saved")
                .contains("Another address has come since", "王桂兰");
        assertThat(foreigner.says("/address ok").text())
                .contains("Address saved; from now on orders go there: 王桂兰, 湖南省永州市");
    }

    @Test
    void a_place_that_was_offered_for_an_earlier_address_is_not_chosen_for_the_later_one() {
        var viewer = village().viewer();
        var first = viewer.says("李雪 13840270916 江苏省鼓楼区中山北路2号").behind("江苏省徐州市鼓楼区");
        viewer.says("李桂英 13880012345 江苏省鼓楼区中山路8号");

        assertThat(viewer.says(first).text()).contains("后来又换过", "「鼓楼区」不止一个地方有").doesNotContain("徐州市鼓楼区中山路8号");
        assertThat(viewer.taps("江苏省南京市鼓楼区").text()).contains("收货人：李桂英", "138 8001 2345", "南京市鼓楼区中山路8号");
    }

    @Test
    void a_broken_phone_is_asked_for_again_and_the_old_one_not_kept() {
        var viewer = village().viewer();
        viewer.says(ADDRESS);
        viewer.says("/address fix phone");

        assertThat(viewer.says("1397311223").text()).contains("电话号码位数不对").doesNotContain("138 0013 8000");
        assertThat(viewer.says("对").text()).doesNotContain("地址记下了").contains("还缺电话");
        assertThat(viewer.says("13973112231").text()).contains("139 7311 2231");
        assertThat(viewer.says("电话错了 是1397311223").text()).contains("电话号码位数不对");
        assertThat(viewer.says("13973112239").text()).contains("139 7311 2239");
        assertThat(viewer.says("李桂英 13880012345").text()).contains("收货人：李桂英", "138 8001 2345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址写错了 应该是湖南省长沙市岳麓区麓山南路10号", "地址不对 是湖南省长沙市岳麓区麓山南路10号"})
    void who_says_that_the_address_was_wrong_is_not_called_so(String said) {
        var viewer = village().neighbour();

        assertThat(viewer.says(said).text()).contains("麓山南路10号").doesNotContain("收货人：应该", "收货人：不对");
    }

    @Test
    void an_order_that_keeps_the_old_phone_says_so() {
        var neighbour = village().neighbour();
        neighbour.says("A1");
        neighbour.says("电话改成13973112231");

        assertThat(neighbour.says("对").text()).contains("订单 1001 上还是原来的电话").doesNotContain("还是寄给");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱红糖一袋寄湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "黄桃两箱红糖一袋收货地址湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "我要黄桃两箱红糖一袋收货地址：湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "商品：黄桃两箱、红糖一袋，收货人：张三丰，电话：13812345678，地址：湖南省岳阳市岳阳楼区五里牌1号",
                "黄桃两箱 湖南省岳阳市岳阳楼区五里牌1号 张三丰 13812345678 红糖一袋",
                "黄桃两箱 湖南省岳阳市岳阳楼区五里牌1号 张三丰 13812345678 再来一袋红糖",
                "张三丰 13812345678，黄桃两箱，红糖一袋，湖南省岳阳市岳阳楼区五里牌1号"
            })
    void nothing_that_is_wanted_is_lost_in_the_address(String said) {
        var answer = village().viewer().says(said).text();

        assertThat(answer).contains("已为你留 2 箱 黄桃", "已为你留 1 袋 红糖", "收货人：张三丰");
        assertThat(answer.lines()).anyMatch(line -> line.endsWith("湖南省岳阳市岳阳楼区五里牌1号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 还没收到",
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 坏了三个",
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 什么时候到"
            })
    void what_is_told_of_goods_beside_an_address_orders_none(String said) {
        var village = village();
        village.viewer().says(said);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void blanks_without_end_take_no_time_where_an_address_is_asked_for() {
        var viewer = village().viewer();
        viewer.says("/address");
        assertTimeout(Duration.ofSeconds(5), () -> viewer.says("1" + " ".repeat(900) + "号楼2"));
    }
}
