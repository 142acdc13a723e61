package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** A place, a name or a phone is written in the language of the place, whoever sends it: it never changes the language of a chat. */
@QuarkusTest
class LanguageOfAddressTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收货人：李梅 | 电话：13611112222",
                "湖南省长沙市 | 岳麓区麓山南路",
                "欧阳娜娜小姐 | 阿里木江·买买提",
                "南京市鼓楼区 | 中山北路8号3栋",
                "李梅 13611112222 江苏省南京市鼓楼区中山北路8号 | 李雷 13911112222 湖南省長沙市岳麓區麓山南路9號"
            })
    void parts_of_a_chinese_address_leave_a_chat_english(String one, String other) {
        var foreigner = village().foreigner();
        foreigner.says("hi, what do you sell today?");
        foreigner.says(one);
        foreigner.says(other);

        assertThat(foreigner.says("help").text()).doesNotContain("帮助");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Number 5, The Old Mill | The Address Hotel, Room 4",
                "Box 12, Last Street | Mary And Sons Ltd, 5 The Street",
                "Yuelu District, Changsha, Hunan | Unit 4, Building 3"
            })
    void parts_of_an_english_one_leave_a_chat_chinese(String one, String other) {
        var viewer = village().newcomer();
        viewer.says("今天卖什么呀");
        viewer.says(one);
        viewer.says(other);

        assertThat(viewer.says("货单").text()).contains("黄桃");
    }

    @ParameterizedTest
    @CsvSource({"how much is it, I want two boxes", "what do you have today, can you ship this to London"})
    void whoever_goes_on_in_the_other_language_is_answered_in_it(String one, String other) {
        var viewer = village().newcomer();
        viewer.says("今天卖什么呀");
        viewer.says(one);
        viewer.says(other);

        assertThat(viewer.says("list").text()).contains("peaches");
    }
}
