package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Whatever is said around a part of an address, nothing of it gets onto the label. */
@QuarkusTest
class AddressStaysWholeTest extends Journey {
    private static final String STREET = "湖南省长沙市雨花区韶山路12号";

    private Viewer without(String part) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says((part.equals("name") ? "" : "张伟 ") + (part.equals("phone") ? "" : "13800138000 ") + STREET);
        return viewer;
    }

    private Viewer inEnglish(String phone) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("Li Lei " + phone + ", 12 Shaoshan Road, Yuhua District, Changsha, Hunan");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哦少了一位 13912340000",
                "电话我老婆的 13912340000",
                "我的电话，13912340000，谢谢",
                "哦忘了13912340000",
                "不好意思 13912340000",
                "13912340000（晚上联系）",
                "手機13912340000打不通打座機"
            })
    void a_missing_phone_adds_only_a_phone(String said) {
        assertThat(without("phone").says(said).text())
                .contains("收货人：张伟\n电话：139 1234 0000\n地址：" + STREET)
                .doesNotContain(STREET + "哦");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oh I forgot, 13912340000", "use my wife's phone 13912340000", "sorry 13912340000 thanks"})
    void a_missing_phone_adds_only_a_phone_in_english(String said) {
        assertThat(inEnglish("").says(said).text())
                .contains("Name: Li Lei\nPhone: +86 139 1234 0000\nAddress: 湖南省长沙市雨花区12 Shaoshan Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不好意思 13912340000", "13912340000 白天打", "換個電話 13912340000 吧", "电话换13912340000"})
    void another_phone_changes_no_name(String said) {
        assertThat(without("").says(said).text()).contains("收货人：张伟\n电话：139 1234 0000\n地址：" + STREET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "门牌是66号不是12号 | 韶山路66号",
                "12号写错了，应该是125号 | 韶山路125号",
                "125号，刚才打错 | 韶山路125号",
                "对，但是门牌125号 | 韶山路125号",
                "还有3栋2单元 | 韶山路12号3栋2单元"
            })
    void only_the_house_is_put_right(String said, String street) {
        assertThat(without("").says(said).text())
                .contains("收货人：张伟\n电话：138 0013 8000\n地址：湖南省长沙市雨花区" + street)
                .doesNotContain("号号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes but number 125", "number 125, typo", "sorry, the street number is 125"})
    void only_the_house_is_put_right_in_english(String said) {
        assertThat(inEnglish("13800138000").says(said).text())
                .contains("Name: Li Lei\nPhone: +86 138 0013 8000\nAddress: 湖南省长沙市雨花区125 Shaoshan Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是8000，尾号是9000", "电话尾号9000", "last 4 digits are 9000"})
    void the_last_digits_are_of_the_phone(String said) {
        assertThat(without("").says(said).text()).contains("收货人：张伟\n电话：138 0013 9000\n地址：" + STREET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"尾号8001", "电话尾号8001"})
    void the_last_digits_of_no_phone_lead_to_the_question_for_it(String said) {
        assertThat(without("phone").says(said).text()).contains("请把电话再发一遍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"杭州西湖真美", "浙江人路过", "哈尔滨啤酒", "长沙臭豆腐", "云南白药", "68.4", "尾号8001"})
    void talk_opens_no_address(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).doesNotContain("还缺", "地址：", "收货人：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beijing is cold", "Shanghai is far", "greetings from Shanghai"})
    void talk_changes_no_address(String said) {
        var viewer = inEnglish("13800138000");

        assertThat(viewer.says(said).text()).doesNotContain("Address:");
        assertThat(viewer.says("yes").text()).contains("湖南省长沙市雨花区12 Shaoshan Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址在哪填", "13800138000是谁"})
    void a_question_is_nobody(String said) {
        var viewer = without("name");

        assertThat(viewer.says(said).text()).doesNotContain("收货人：");
        assertThat(viewer.says("李雷").text()).contains("收货人：李雷\n电话：138 0013 8000\n地址：" + STREET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我叫李四不叫张伟 | 李四",
                "名字写全：周建国 | 周建国",
                "名字是章三，立早章 | 章三",
                "写我老婆名字吧：王芳 | 王芳",
                "收货人也改成李四 | 李四",
                "name's Paul | Paul"
            })
    void only_the_name_is_put_right(String said, String name) {
        assertThat(without("").says(said).text()).contains("收货人：" + name + "\n电话：138 0013 8000\n地址：" + STREET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话也换成13912340000",
                "收货人也改成李四",
                "also change the name to Li Si",
                "门牌125号",
                "sorry, the street number is 125"
            })
    void a_part_is_put_right_after_ordering_too(String said) {
        assertThat(ordered().says(said).text()).contains("请看看对不对", "麓山南路");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 box of peaches to 5 Zhongshan Road, Hangzhou, Zhejiang, Ali 13999990003",
                "1 box of peaches to 5 Zhongshan Road, Urumqi, Xinjiang, Ali 13999990003",
                "1 box of peaches to 12 Furong Road, Changsha, Hunan, Ali 13999990003"
            })
    void the_number_of_a_house_is_no_amount(String words) {
        assertThat(village().viewer().says(words).text()).contains("1 箱 黄桃").doesNotContain("5 箱", "12 箱");
    }
}
