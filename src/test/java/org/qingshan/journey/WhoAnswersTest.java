package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who asks whether anybody is there, or a machine, is told at once, also with his first words. */
@QuarkusTest
class WhoAnswersTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "你是机器人吗",
                "你係唔係機器人",
                "机器人？",
                "你是真人吗",
                "你是不是机器人",
                "有人吗",
                "有人在吗？",
                "有真人吗",
                "有没有人",
                "有客服吗",
                "这是自动回复吗",
                "你们是人工还是机器人",
                "是真人在回吗",
                "我是在跟机器人说话吗",
                "老板有人吗",
                "喂有人没",
                "没人吗",
                "你是ChatGPT吗"
            })
    void in_chinese(String asked) {
        assertThat(village().newcomer().says(asked).text())
                .as(asked)
                .contains("青山村的小助手", "主播是真人")
                .doesNotContain("正在直播", "A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "are you a bot?",
                "Is anybody there, a real person?",
                "is anyone there?",
                "anybody there?",
                "is there a human here?",
                "am I talking to a machine?",
                "is this a bot or a human?",
                "are you real?",
                "is this automated?",
                "hello, is anyone there?",
                "do people read this?",
                "who am I talking to?",
                "who's there?",
                "is someone reading this?"
            })
    void in_english(String asked) {
        assertThat(village().foreigner().says(asked).text())
                .as(asked)
                .contains("assistant, a bot", "the host")
                .doesNotContain("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你是卖桃子的吗", "有人买黄桃吗", "机器人两个", "人呢", "我是人", "is anyone buying peaches?"})
    void what_is_another_thing_is_not_answered_so(String said) {
        assertThat(village().viewer().says(said).text()).as(said).doesNotContain("小助手");
    }
}
