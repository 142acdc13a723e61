package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** Where parcels go: read back and put right, kept for several people, chosen for an order, and where the shop does not deliver. */
@QuarkusTest
class AddressingTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    @Test
    void only_what_is_in_doubt_is_asked_about_one_question_each() {
        var viewer = village().viewer();

        var question = viewer.says("李雪 13840270916 江苏省鼓楼区中山北路2号");
        assertThat(question.text()).isEqualTo("「鼓楼区」不止一个地方有，是哪里的？");
        assertThat(question.labels()).containsExactly("江苏省南京市鼓楼区", "江苏省徐州市鼓楼区");

        assertThat(viewer.taps("江苏省徐州市鼓楼区").text()).contains("请看看对不对", "收货人：李雪", "电话：138 4027 0916", "江苏省徐州市鼓楼区中山北路2号");
        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @Test
    void who_has_ordered_already_is_still_asked_for_the_name() {
        var viewer = village().viewer();

        assertThat(viewer.says("已拍 13840270916 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("收货人")
                .doesNotContain("收货人：已拍");
    }

    @Test
    void of_many_places_with_one_name_the_city_is_asked_for() {
        var viewer = village().viewer();

        assertThat(viewer.says("金雪 15844030726 西湖区文三路90号").labels()).hasSizeBetween(2, 8);
        assertThat(viewer.says("南昌").text()).contains("请看看对不对", "江西省南昌市西湖区文三路90号");
    }

    @Test
    void a_doubt_is_asked_about_in_english_too() {
        var viewer = village().foreigner();

        assertThat(viewer.says("李雪 13840270916 江苏省鼓楼区中山北路2号").text())
                .isEqualTo("There is more than one 鼓楼区. Which one is it?");
        assertThat(viewer.taps("江苏省南京市鼓楼区").text()).contains("Please check", "Phone: +86 138 4027 0916", "南京市鼓楼区");
    }

    @Test
    void a_city_in_the_wrong_province_is_doubted_and_can_be_confirmed() {
        var viewer = village().viewer();

        assertThat(viewer.says("张三 13812345678 广东省长沙市岳麓区麓山南路1号").text()).contains("地址是在「湖南省长沙市岳麓区」吗？");
        assertThat(viewer.taps("对").text()).contains("请看看对不对", "湖南省长沙市岳麓区");
    }

    @Test
    void one_part_can_be_changed_without_giving_the_rest_again() {
        var viewer = village().viewer();
        viewer.says(ADDRESS);

        assertThat(viewer.taps("改").labels()).containsExactly("收货人", "电话", "省市区", "街道门牌", "全部重发");
        assertThat(viewer.taps("电话").text()).isEqualTo("好，电话是多少？");
        assertThat(viewer.says("我忘了").text()).startsWith("这个没看懂，请再发一遍。");
        assertThat(viewer.says("13900001111").text()).contains("请看看对不对", "收货人：张伟", "电话：139 0000 1111", "麓山南路1号");
        viewer.taps("改");
        viewer.taps("省市区");
        assertThat(viewer.says("天心区").text()).contains("湖南省长沙市天心区麓山南路1号");
        viewer.taps("改");
        viewer.taps("街道门牌");
        assertThat(viewer.says("五一大道8号").text()).contains("湖南省长沙市天心区五一大道8号");
        viewer.taps("改");
        viewer.taps("收货人");
        assertThat(viewer.says("李四").text()).contains("收货人：李四", "电话：139 0000 1111");
        assertThat(viewer.taps("对，就寄这里").text()).contains("地址记下了");
    }

    @Test
    void a_pasted_block_of_lines_is_one_address() {
        assertThat(village()
                        .viewer()
                        .says("收货人: 阮小七\n手机号码: 13583760241\n所在地区: 山东省济宁市梁山县\n详细地址: 水泊南路8号")
                        .text())
                .contains("请看看对不对", "收货人：阮小七", "电话：135 8376 0241", "山东省济宁市梁山县水泊南路8号");
    }

    @Test
    void a_land_line_is_shown_as_it_is_dialled() {
        var village = village();

        assertThat(village.viewer().says("张三 0731-88888888 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("电话：0731 8888 8888");
        assertThat(village.foreigner().says("张三 0731-88888888 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("Phone: +86 731 8888 8888");
    }

    @Test
    void a_gift_is_kept_beside_the_usual_address_and_the_confirmed_order_stays_as_it_is() {
        var neighbour = village().neighbour();
        neighbour.says("A1 x2");
        neighbour.says(MUM);

        var saved = neighbour.taps("对，就寄这里");
        assertThat(saved.text()).contains("地址记下了（寄给王桂兰：湖南省永州市道县濂溪街道道州路3号）。平时还是寄给张伟。", "订单 1001 还是寄给 张伟");
        assertThat(saved.labels()).containsExactly("订单 1001 也寄这里", "以后都寄这里");
        assertThat(neighbour.says("/status 1001").text()).contains("张伟 湖南省长沙市");

        assertThat(neighbour.taps("订单 1001 也寄这里").text()).contains("订单 1001 改寄给 王桂兰，湖南省永州市道县", "合计 ¥67.80");
        assertThat(neighbour.says("/status 1001").text()).contains("王桂兰 湖南省永州市");
        assertThat(neighbour.says("A3").text()).contains("订单 1001，寄给 王桂兰");
    }

    @Test
    void addresses_are_listed_named_chosen_made_usual_and_deleted_by_words() {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");

        assertThat(neighbour.says("地址 叫 2 妈妈家").text()).contains("好，这个地址叫「妈妈家」：湖南省永州市");
        assertThat(neighbour.says("地址").text())
                .contains("1. 张伟：138 0013 8000，湖南省长沙市岳麓区麓山南路1号（默认）", "2. 妈妈家 王桂兰：135 7468 0192，湖南省永州市");
        neighbour.says("A1");
        assertThat(neighbour.says("地址 用 妈妈家").text()).contains("订单 1001 改寄给 王桂兰");
        assertThat(neighbour.says("地址 默认 2").text()).contains("好，以后下单都寄给妈妈家");
        assertThat(neighbour.says("地址 删 2").text()).contains("删掉了：妈妈家", "已经下的订单不变", "以后下单都寄给张伟");
        assertThat(neighbour.says("/status 1001").text()).contains("王桂兰 湖南省永州市");
        assertThat(neighbour.says("地址 用 9").text()).contains("没有「9」这个地址");
    }

    @Test
    void addresses_are_handled_by_buttons_in_english() {
        var viewer = village().foreigner();
        viewer.says(ADDRESS);
        viewer.taps("Right, send it there");
        viewer.says("John Smith, 12 High Street, London, UK, +44 20 7946 0958");
        assertThat(viewer.taps("Right, send it there").text())
                .contains("Address saved (for John Smith: ", "). Parcels usually still go to 张伟.");

        var list = viewer.says("/address");
        assertThat(list.text())
                .contains(
                        "1. 张伟: +86 138 0013 8000, 湖南省长沙市岳麓区麓山南路1号 (usual)",
                        "2. John Smith: +44 20 7946 0958, 12 High Street, London");
        assertThat(list.labels())
                .containsExactly(
                        "Send to 1",
                        "Change 1",
                        "Delete 1",
                        "Send to 2",
                        "Usual: 2",
                        "Change 2",
                        "Delete 2",
                        "Add another");
        assertThat(viewer.taps("Send to 2").text()).contains("What you order next goes to John Smith");
        assertThat(viewer.taps("Usual: 2").text()).contains("from now on orders go to John Smith");
        assertThat(viewer.says("A1").text()).contains("1 box of Yellow peaches (A1) ordered", "John Smith");
        assertThat(viewer.taps("Delete 1").text()).contains("Deleted: 张伟");
    }

    @Test
    void a_changed_address_takes_the_place_of_the_old_one_and_keeps_its_name() {
        var neighbour = village().neighbour();
        neighbour.says("地址 叫 1 家");
        neighbour.says("地址");

        neighbour.taps("改 1");
        neighbour.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");
        assertThat(neighbour.taps("对，就寄这里").text()).contains("地址记下了，以后下单直接寄这里");
        assertThat(neighbour.says("地址").text()).contains("1. 家 张伟", "株洲市").doesNotContain("长沙市", "2.");
    }

    @Test
    void who_moves_gets_a_new_usual_address() {
        var neighbour = village().neighbour();
        neighbour.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");
        neighbour.says("对");

        assertThat(neighbour.says("地址").text()).contains("2. 张伟：138 0013 8000，湖南省株洲市天元区泰山路88号（默认）");
    }

    @Test
    void choosing_an_address_changes_what_is_ordered_now_and_an_older_order_only_by_its_number() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says(MUM);
        neighbour.says("对");
        neighbour.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live");
        neighbour.says("A1");

        assertThat(neighbour.says("地址 用 2").text()).contains("订单 1002 改寄给 王桂兰").doesNotContain("1001");
        assertThat(neighbour.says("/status 1001").text()).contains("张伟 湖南省长沙市");
        assertThat(neighbour.says("地址 用 2 1001").text()).contains("订单 1001 改寄给 王桂兰");
    }

    @Test
    void a_packed_order_goes_where_it_goes() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says(MUM);
        neighbour.says("对");
        neighbour.says("A1");
        village.owner().says("/packed 1001");

        assertThat(neighbour.says("地址 用 2").text()).contains("现在没有还能改地址的订单");
        assertThat(neighbour.says("/status 1001").text()).contains("张伟 湖南省长沙市");
    }

    @Test
    void where_the_shop_does_not_deliver_is_said_as_soon_as_the_place_is_known() {
        var village = village();
        assertThat(village.owner().says("/shop undeliverable 新疆,西藏").text()).contains("不发：新疆维吾尔自治区、西藏自治区");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("新疆乌鲁木齐市天山区北京南路33号").text()).isEqualTo("抱歉，新疆维吾尔自治区我们寄不到，请换一个能收货的地址发给我。");
        assertThat(viewer.says("寄新疆运费多少").text()).contains("新疆维吾尔自治区我们寄不到");
        viewer.says(ADDRESS);
        viewer.taps("对，就寄这里");
        assertThat(viewer.taps("确认下单").text()).contains("下单成功！订单 1001");
    }

    @Test
    void the_host_is_told_what_was_ordered_to_such_a_place_before() {
        var village = village();
        village.neighbour().says("A1");

        assertThat(village.owner().says("/shop undeliverable 新疆").text()).doesNotContain("以前下的单");
        assertThat(village.owner().says("店铺 不发 湖南").text()).contains("以前下的单不变，1001 还会照常寄到那里", "取消 1001 原因");
    }

    @Test
    void with_a_usual_address_that_is_out_of_reach_the_claim_is_only_held_and_cannot_be_confirmed() {
        var village = village();
        var neighbour = village.neighbour();
        village.owner().says("/shop undeliverable 湖南");

        var claimed = neighbour.says("A1 x2");
        assertThat(claimed.text()).contains("已为你留 2 箱 黄桃（A1）", "湖南省我们寄不到，请换一个能收货的地址", "请在 15 分钟内确认");
        assertThat(claimed.labels()).contains("换个地址").doesNotContain("确认下单");
        assertThat(neighbour.says("确认").text()).contains("湖南省我们寄不到");
        assertThat(village.owner().says("战况").text()).contains("卖出 0 箱，留着 2 箱");

        neighbour.taps("换个地址");
        neighbour.says("李梅 13700001111 浙江省嘉兴市桐乡市子夜路18号");
        assertThat(neighbour.taps("对，就寄这里").text()).contains("合计 ¥71.80（货款 ¥59.80，运费 ¥12.00）");
        assertThat(neighbour.taps("确认下单").text()).contains("下单成功！订单 1001", "寄给 李梅");
    }

    @Test
    void a_foreigner_is_told_in_english_where_the_shop_does_not_deliver() {
        var village = village();
        village.owner().says("店铺 不发 国外，四川省甘孜州");

        assertThat(village.foreigner()
                        .says("John Smith, 12 High Street, London, UK, +44 20 7946 0958")
                        .text())
                .isEqualTo("Sorry, we cannot deliver to other countries. Please send me another address.");
        assertThat(village.viewer().says("泽仁 13990400000 四川省甘孜州康定市东大街42号").text())
                .contains("四川省甘孜藏族自治州我们寄不到");
        assertThat(village.viewer().says("唐糖 13880000000 成都市武侯区浆洗街5号").text()).contains("请看看对不对");
    }

    @Test
    void where_the_shop_does_not_deliver_is_listed_added_to_and_taken_back() {
        var owner = village().owner();

        assertThat(owner.says("/shop undeliverable").text()).doesNotContain("不发：");
        assertThat(owner.says("/shop undeliverable 新疆、西藏").text()).contains("不发：新疆维吾尔自治区、西藏自治区");
        assertThat(owner.says("/shop undeliverable 青海").text()).contains("不发：新疆维吾尔自治区、西藏自治区、青海省");
        assertThat(owner.says("/shop undeliverable remove 西藏").text()).contains("不发：新疆维吾尔自治区、青海省");
        assertThat(owner.says("/shop undeliverable 月球").text()).contains("没看懂「月球」");
        assertThat(owner.says("店铺 不发").text()).contains("不发：新疆维吾尔自治区、青海省");
        assertThat(owner.says("/shop undeliverable none").text()).doesNotContain("不发：");
    }

    @Test
    void a_word_of_a_command_alone_is_nobodys_name_and_yes_does_not_fill_in_what_is_missing() {
        var neighbour = village().neighbour();
        assertThat(neighbour.says("/address delete").text()).startsWith("你存的地址：");

        assertThat(neighbour
                        .says("/address At Home Hotel, John Smith, 5 High Street, London, UK, +44 20 7946 0958")
                        .text())
                .contains("At Home Hotel");
        var viewer = village().viewer();
        viewer.says("填地址");
        var missing = viewer.says("张伟 13800138000").text();
        assertThat(viewer.says("对").text()).isEqualTo(missing);
    }
}
