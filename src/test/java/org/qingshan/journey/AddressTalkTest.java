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

/** How people give an address bit by bit, and say that it is right. */
@QuarkusTest
class AddressTalkTest extends Journey {
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

    @ParameterizedTest
    @ValueSource(strings = {"好呀👌", "没错的", "yes please", "嗯嗯", "行", "就是这个"})
    void a_yes_in_any_of_its_forms_keeps_the_address(String yes) {
        var viewer = village().viewer();
        viewer.says(ADDRESS);

        assertThat(viewer.says(yes).text()).contains("地址记下了");
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
        var village = village();
        village.owner().says("/shop fees 湖南 8；国外 200；其他 12");
        var foreigner = village.foreigner();
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
    void a_reader_of_english_sees_the_place_in_latin_letters_beside_the_chinese() {
        var foreigner = village().foreigner();

        assertThat(foreigner.says(ADDRESS).text()).contains("湖南省长沙市岳麓区麓山南路1号 (Yuelu District, Changsha, Hunan)");
        assertThat(foreigner.says("张伟 13800138000 湖南省北京市朝阳区建国路1号").text())
                .contains("北京市朝阳区 (Chaoyang District, Beijing)");
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
    @ValueSource(strings = {"我是老顾客了", "好的谢谢"})
    void what_is_said_to_be_kind_is_nobodys_name(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x1");

        assertThat(viewer.says(said).text()).doesNotContain("收货人");
    }

    @Test
    void blanks_without_end_take_no_time_where_an_address_is_asked_for() {
        var viewer = village().viewer();
        viewer.says("/address");
        assertTimeout(Duration.ofSeconds(5), () -> viewer.says("1" + " ".repeat(900) + "号楼2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"麓谷垃圾站旁边3栋201", "12315大厦3楼", "桂花路烂泥塘巷5号"})
    void a_house_is_called_as_it_is_called(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("李梅 13800138000 湖南省长沙市岳麓区");
        assertThat(viewer.says(said).text()).as(said).contains("请看看对不对", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3号收到的桃子烂了", "垃圾"})
    void a_complaint_is_no_house(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("李梅 13800138000 湖南省长沙市岳麓区");
        assertThat(viewer.says(said).text()).as(said).doesNotContain("请看看对不对");
    }
}
