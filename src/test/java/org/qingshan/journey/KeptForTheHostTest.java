package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What no record knows waits for the host, and nothing else is said in its place. */
@QuarkusTest
class KeptForTheHostTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "保质期多久",
                "黄桃能放多久",
                "黃桃可以放幾天",
                "怎么包装",
                "两箱够吃吗",
                "A1一箱够几个人吃",
                "A1一箱够不够一家人吃",
                "直播几点结束",
                "几点下播",
                "可以晚几天发吗",
                "发什么快递"
            })
    void it_is_said_so_and_the_host_finds_it(String asked) {
        var village = village();

        assertThat(village.viewer().says(asked).text())
                .startsWith("这个我不清楚，已经记下来给主播看了")
                .doesNotContain("没太明白", "你还没有订单", "正在直播");
        assertThat(village.owner().says("提问").text()).doesNotContain("没有还没答的问题");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how long do the peaches last",
                "shelf life?",
                "how is it packed",
                "is one box of peaches enough for four people",
                "how many people does a box feed",
                "when does the stream end",
                "can you ship later",
                "what courier do you use"
            })
    void in_english(String asked) {
        assertThat(village().foreigner().says(asked).text()).startsWith("I do not know that one.");
    }
}
