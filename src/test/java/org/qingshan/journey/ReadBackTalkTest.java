package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is said while an address is read back: whose phone it is, further numbers of the house, how the parcel is to be handled, what it costs. */
@QuarkusTest
class ReadBackTalkTest extends Journey {
    private static final String THERE = "王芳 13700002222 湖南省株洲市天元区泰山路1号";

    private Viewer checking(String address) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        assertThat(viewer.says(address).text()).contains("请看看对不对");
        return viewer;
    }

    private Viewer checkingInEnglish() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        assertThat(viewer.says(THERE).text()).contains("Please check");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话用我妈的13574680192",
                "电话写我老公的 13574680192",
                "留我妈的电话13574680192",
                "電話用我媽的13574680192",
                "电话用13574680192",
                "用这个号码13574680192",
                "use my mum's phone 13574680192",
                "phone should be my husband's: 13574680192"
            })
    void whose_phone_it_is_stands_in_no_street(String said) {
        assertThat(checking(THERE).says(said).text())
                .contains("收货人：王芳", "电话：135 7468 0192", "地址：湖南省株洲市天元区泰山路1号")
                .doesNotContain("泰山路1号电话", "妈", "公", "use");
    }

    @Test
    void whose_phone_without_a_number_is_asked_for_it_and_the_same_changes_nothing() {
        var viewer = checking(THERE);
        assertThat(viewer.says("电话写我老公的13700002222").text()).contains("请看看对不对", "137 0000 2222");
        assertThat(viewer.says("电话用我妈的").text()).contains("电话是多少");
        assertThat(viewer.says("13574680192").text()).contains("电话：135 7468 0192", "泰山路1号");
    }

    @ParameterizedTest
    @CsvSource({"地址错了，我已经付款了快改,改哪一项", "收件人错了，付款的是我老公,收货人", "'the address is wrong, i already paid',改哪一项"})
    void what_is_wrong_is_heard_whatever_is_said_of_money(String said, String asked) {
        assertThat(checking(THERE).says(said).text())
                .as(said)
                .contains(asked)
                .doesNotContain("收货人：付款", "paid", "请店家核对");
    }

    @Test
    void a_relative_is_no_name() {
        assertThat(checkingInEnglish().says("name should be my mum").text()).contains("who is it for?");
    }

    @ParameterizedTest
    @CsvSource({
        "还有楼号2栋, 泰山路1号2栋",
        "還有樓號2棟, 泰山路1号2棟",
        "补充一下，3单元502, 泰山路1号3单元502",
        "楼号2, 泰山路1号2栋",
        "还有门牌号501, 泰山路1号501",
        "A1栋2号, 泰山路1号A1栋2号",
        "'building 2, room 301', 泰山路1号building 2 room 301"
    })
    void a_further_number_takes_the_streets_away_from_nobody(String said, String detail) {
        assertThat(checking(THERE).says(said).text()).contains("天元区" + detail).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @CsvSource({"A1栋2号, 泰山路1号A1栋2号", "楼号是5栋, 泰山路1号5栋", "加个5栋, 泰山路1号5栋", "2号5栋, 泰山路2号5栋"})
    void each_number_takes_the_place_of_its_like_in_order(String said, String detail) {
        assertThat(checking(THERE + "3栋").says(said).text()).endsWith("天元区" + detail);
    }

    @Test
    void what_is_said_of_the_house_later_stands_before_the_notes() {
        var viewer = checking(THERE);
        viewer.says("轻拿轻放");
        viewer.says("不用给我打电话，放3楼门口");
        viewer.says("还有楼号2栋");

        assertThat(viewer.says("3号").text()).contains("泰山路3号2栋（嘱咐：轻拿轻放 不用给我打电话，放3楼门口）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"轻拿轻放", "小心轻放", "別摔了", "小心輕放", "备注：轻拿轻放", "不要打电话给我", "鸡蛋轻拿轻放", "易碎品小心搬运"})
    void how_it_is_carried_stands_behind_the_house(String said) {
        var viewer = checking(THERE);
        var note = said.replace("备注：", "");

        assertThat(viewer.says(said).text()).contains("泰山路1号（嘱咐：" + note + "）");
        assertThat(viewer.says("确认").text()).contains("下单成功", "泰山路1号（嘱咐：" + note + "）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handle with care", "fragile", "please don't call me", "don't drop it"})
    void so_it_does_in_english(String said) {
        var viewer = checkingInEnglish();

        assertThat(viewer.says(said).text()).contains("泰山路1号（嘱咐：" + said + "）");
        assertThat(viewer.says("confirm").text()).contains("Ordered!", said);
    }

    @ParameterizedTest
    @CsvSource({
        "包好点, 这句备注我转给主播了",
        "多包幾層, 这句备注我转给主播了",
        "用泡沫箱装, 这句备注我转给主播了",
        "'包好点，轻拿轻放', 这句备注我转给主播了",
        "明天下午送, 哪天送到由快递定",
        "要发票, 发票要主播来开"
    })
    void what_only_the_shop_can_do_waits_for_the_host_and_the_address_for_its_yes(String said, String answer) {
        var viewer = checking(THERE);

        assertThat(viewer.says(said).text()).contains(answer, "地址没错就说「对」");
        assertThat(viewer.says("确认").text()).contains("下单成功", "泰山路1号。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack well", "please pack it carefully", "use bubble wrap"})
    void so_it_waits_in_english(String said) {
        var viewer = checkingInEnglish();

        assertThat(viewer.says(said).text()).contains("passed this note on to the host", "say yes");
        assertThat(viewer.says("confirm").text()).contains("Ordered!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一共多少钱", "一共要付多少", "總共多少錢"})
    void what_it_costs_is_reckoned_to_what_was_read_back(String asked) {
        var viewer = checking(THERE);

        assertThat(viewer.says(asked).text())
                .contains("合计 ¥37.90（货款 ¥29.90，运费 ¥8.00）", "运费按刚才念的地址算")
                .doesNotContain("接下来发收货地址");
        assertThat(viewer.taps("确认下单").text()).contains("湖南省株洲市天元区泰山路1号");
    }

    @Test
    void so_it_is_in_english() {
        assertThat(checkingInEnglish().says("how much in all").text())
                .contains("Total ¥37.90 (goods ¥29.90, shipping ¥8.00)", "reckoned to the address above");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址不用改", "对不对", "这个地址对吗？", "没有门牌号", "我家沒有門牌號"})
    void nothing_is_wrong_with_it(String said) {
        var viewer = checking(THERE);

        assertThat(viewer.says(said).text()).contains("请看看对不对", "泰山路1号");
        assertThat(viewer.says("确认").text()).contains("下单成功", "泰山路1号。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is that right?", "no house number"})
    void nothing_is_wrong_with_it_in_english(String said) {
        var viewer = checkingInEnglish();

        assertThat(viewer.says(said).text()).contains("Please check", "泰山路1号");
        assertThat(viewer.says("confirm").text()).contains("Ordered!");
    }

    @Test
    void a_postcode_stands_behind_the_house() {
        assertThat(checking(THERE).says("邮编412000").text()).contains("泰山路1号 邮编412000");
        assertThat(checkingInEnglish().says("postcode 412000").text()).contains("泰山路1号 postcode 412000");
    }
}
