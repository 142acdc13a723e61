package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said of an address that is kept already: another place, another person, a part that is wrong. Nothing of it that was not said is lost. */
@QuarkusTest
class AddressPutRightTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "地址改成长沙市雨花区韶山中路9号",
                "地址换成雨花区韶山中路9号",
                "收货地址改为湖南省长沙市雨花区韶山中路9号",
                "地址错了，应该是湖南省长沙市雨花区韶山中路9号",
                "地址写错了！湖南省长沙市雨花区韶山中路9号",
                "不对，地址是湖南省长沙市雨花区韶山中路9号",
                "不是岳麓区麓山南路1号，是雨花区韶山中路9号",
                "改地址 湖南省长沙市雨花区韶山中路9号",
                "换个地址，湖南省长沙市雨花区韶山中路9号",
                "換個地址，湖南省长沙市雨花区韶山中路9号",
                "地址要改一下，湖南省长沙市雨花区韶山中路9号",
                "改寄雨花区韶山中路9号",
                "改寄公司，湖南省长沙市雨花区韶山中路9号",
                "我新地址是长沙市雨花区韶山中路9号",
                "搬到长沙市雨花区韶山中路9号了"
            })
    void another_place_keeps_the_name_and_the_phone(String said) {
        assertThat(ordered().says(said).text())
                .contains("收货人：张伟", "电话：138 0013 8000", "地址：湖南省长沙市雨花区韶山中路9号")
                .doesNotContain("9号了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change my address to 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "the address should be 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "wrong address, it's 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "my new address: 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "actually my address is 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "update the shipping address: 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "not Yuelu, it's 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "actually send it to 9 Wensan Road, Xihu District, Hangzhou, Zhejiang",
                "I moved to 9 Wensan Road, Xihu District, Hangzhou, Zhejiang"
            })
    void another_place_keeps_the_name_and_the_phone_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text())
                .contains("Name: 张伟", "Phone: +86 138 0013 8000", "Address: 浙江省杭州市西湖区9 Wensan Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址改成寄给我妈 王桂兰 湖南省永州市道县濂溪街道道州路3号", "寄到湖南省永州市道县濂溪街道道州路3号"})
    void nobody_is_taken_for_whom_it_is_where_that_is_not_said(String said) {
        assertThat(ordered().says(said).text()).doesNotContain("电话：138 0013 8000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"换个收货人，收货人李强 13600001111 | 李强", "換個收貨人，收貨人李強 13600001111 | 李強", "改一下收件人：名字是李强 13600001111 | 李强"})
    void another_recipient_may_be_led_to_twice(String said, String name) {
        assertThat(ordered().says(said).text()).contains("收货人：" + name, "电话：136 0000 1111", "麓山南路1号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change recipient, recipient Tom Lee 13600001111 | Name: Tom Lee",
                "new recipient: Tom | Name: Tom",
                "change the recipient to Tom Lee | Name: Tom Lee"
            })
    void another_recipient_is_understood_in_english(String said, String name) {
        assertThat(orderedInEnglish().says(said).text()).contains("Please check", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请送给Tom", "請送給Tom", "寄给Tom Lee吧"})
    void a_latin_name_among_chinese_words_is_somebody(String said) {
        assertThat(ordered().says(said).text()).contains("你还没存过「Tom", "要改寄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my phone number is wrong", "the phone is wrong", "wrong phone number"})
    void a_wrong_phone_is_asked_for_anew(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text()).contains("which number?");
        assertThat(viewer.says("13900001111").text()).contains("Phone: +86 139 0000 1111", "麓山南路1号");
    }

    @Test
    void a_house_that_is_not_there_is_not_put_right() {
        assertThat(orderedInEnglish().says("change building 3 to building 5").text())
                .contains("There is no such number in your address", "麓山南路1号");
    }

    @Test
    void what_joined_goes_along_however_the_address_is_put_right_in_the_end() {
        var viewer = ordered();
        viewer.says("改地址");
        viewer.says("A3 一袋");
        viewer.says("/confirm");
        viewer.says("1号改成15号");

        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路15号");
    }

    @Test
    void what_joined_is_ordered_whatever_becomes_of_the_address() {
        var viewer = ordered();
        viewer.says("1号改成15号");
        viewer.says("A3 一袋");

        assertThat(viewer.says("/confirm").text())
                .contains("订单 1001 已经下好了，只是地址还没改")
                .doesNotContain("还没有下单");
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先不下单", "等等", "先等一下", "我再想想", "等一下，我再看看", "等我问问我妈", "先別下單", "還沒想好"})
    void who_wants_to_wait_is_told_what_is_kept_and_for_how_long(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(ADDRESS);

        var answer = viewer.says(said);
        assertThat(answer.text()).contains("什么都还没下单", "还有 15 分钟", "没错就说「对」");
        assertThat(answer.labels()).containsExactly("对，就寄这里", "改");
        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait",
                "hold on",
                "not yet",
                "let me think",
                "don't order yet",
                "hang on a sec",
                "I'm not sure yet"
            })
    void who_wants_to_wait_is_told_so_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).contains("nothing is ordered yet", "another 15 min", "say yes");
    }

    @Test
    void who_waits_with_another_address_is_told_that_nothing_has_changed() {
        var viewer = ordered();
        viewer.says("1号改成15号");

        assertThat(viewer.says("等等").text()).contains("地址还没改").doesNotContain("下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是老地方", "跟上次一样的地址", "地址没变吧？", "寄到哪里？", "我的地址是什么", "地址不變"})
    void where_it_goes_is_told(String said) {
        assertThat(ordered().says(said).text()).contains("订单 1001 寄给 张伟，电话 138 0013 8000，湖南省长沙市岳麓区麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "same address as last time",
                "where does it go?",
                "what address do you have for me?",
                "what's my address?"
            })
    void where_it_goes_is_told_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("Order 1001 goes to 张伟, phone +86 138 0013 8000");
    }

    @Test
    void where_all_goes_is_told_to_who_has_ordered_nothing() {
        assertThat(village().neighbour().says("还是老地方").text()).contains("你的地址是：张伟", "麓山南路1号");
    }

    @Test
    void whose_the_name_is_stands_on_no_parcel() {
        assertThat(ordered().says("收货人写我老公名字 李强").text()).contains("收货人：李强");
    }

    @Test
    void who_wants_to_wait_with_what_is_kept_is_told_so() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        assertThat(viewer.says("我再想想").text()).contains("什么都还没下单", "还有 15 分钟", "把地址发来就行");

        viewer.says(ADDRESS);
        viewer.says("对");
        var answer = viewer.says("先不确认");
        assertThat(answer.text()).contains("什么都还没下单", "要下单就说「确认」");
        assertThat(answer.labels()).containsExactly("确认下单");
    }
}
