package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** What is said to be wrong with an address is put right at once where it can be; nothing is ordered there before. */
@QuarkusTest
class DisputedAddressTest extends Journey {
    private static final String ROOM =
            "Bob Lee 13812121212 Room 502, Building 3, 88 Wuyi Road, Furong District, Changsha, Hunan";
    private static final String MA = "马超 13812121212 湖南省长沙市开福区湘江中路3号5栋502";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no room 503 | Room 503, Building 3, 88 Wuyi Road",
                "sorry, building number is 4 | Room 502, Building 4, 88 Wuyi Road",
                "add floor 7 | 88 Wuyi Road floor 7",
                "my phone is wrong, last digit is 3 | 138 1212 1213",
                "not Furong, Yuhua district | 雨花区",
                "send it to my husband instead, Bob Ray | Bob Ray"
            })
    void what_it_should_be_is_taken_in_english(String said, String right) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says(ROOM);

        assertThat(foreigner.says(said).text()).contains("Please check", right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"收件人改我老婆 林琳 | 收货人：林琳", "马超是马朝，打错字了 | 收货人：马朝", "栋号是6 | 湘江中路3号6栋502", "不对，栋号是6 | 湘江中路3号6栋502"})
    void so_it_is_in_chinese(String said, String right) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(MA);
        assertThat(viewer.says(said).text()).contains("请看看", right);
    }

    @Test
    void a_number_by_its_kind_takes_only_its_place_after_a_no() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(MA);
        viewer.says("不对");

        assertThat(viewer.says("栋号是6").text()).contains("湘江中路3号6栋502");
    }

    @Test
    void a_room_is_put_right_after_the_address_was_kept() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says(ROOM);
        foreigner.says("yes");

        assertThat(foreigner.says("sorry room number is 503").text()).contains("Please check", "Room 503");
    }

    @ParameterizedTest
    @CsvSource({"下单", "确认下单", "确认"})
    void nothing_is_ordered_to_what_was_called_wrong(String confirm) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(MA);
        viewer.says("名字不对");
        viewer.says("对");

        assertThat(viewer.says(confirm).text()).doesNotContain("下单成功").contains("请看看", "马超");
        assertThat(viewer.says("对").text()).contains("下单成功");
    }

    @ParameterizedTest
    @CsvSource({"对吗？", "对不对", "這樣對嗎"})
    void a_question_takes_back_nothing_that_was_said_against_it(String asked) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(MA);
        viewer.says("名字不对");
        viewer.says("对");

        assertThat(viewer.says(asked).text()).contains("请看看", "马超");
        assertThat(viewer.says("确认").text()).doesNotContain("下单成功").contains("请看看", "马超");
        assertThat(viewer.says("对").text()).contains("下单成功");
    }

    @Test
    void a_question_goes_back_to_nothing_that_was_before() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(MA);
        viewer.says("不对，栋号是6");

        assertThat(viewer.says("对吗？").text()).contains("湘江中路3号6栋502");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"再加一箱黄桃 门牌号是18号 | 劳动东路18号", "8号改80号 顺便加两袋红糖 | 劳动东路80号", "再加一箱黄桃，名字改成周毅 | 收货人：周毅"})
    void a_correction_beside_a_claim_is_taken_too(String said, String right) {
        var viewer = village().viewer();
        viewer.says("A4 2");
        viewer.says("陈晨 13812121212 湖南省长沙市天心区劳动东路8号");

        assertThat(viewer.says(said).text()).contains(right);
    }

    @Test
    void so_it_is_beside_an_english_claim() {
        var foreigner = village().foreigner();
        foreigner.says("A1 2");
        foreigner.says("Ann Ray 13812121212 88 Wuyi Road, Furong District, Changsha, Hunan");

        assertThat(foreigner.says("and 1 bag of sugar, house number is 98").text())
                .contains("98 Wuyi Road");
    }
}
