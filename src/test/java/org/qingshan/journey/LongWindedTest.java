package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;

/** What a child sends that has its mother's telephone stops no shop. */
@QuarkusTest
class LongWindedTest extends Journey {
    /** What a platform brings in one message at most. */
    private static final int LONGEST = 4_096;

    @Inject
    Inbox inbox;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我",
                "钱",
                "刚",
                "已经",
                "老板，",
                "余款",
                "也",
                "要",
                "一",
                "1",
                "两箱",
                "黄桃",
                "黄桃一箱，",
                "A1 ",
                "+1 ",
                "哈",
                "不要",
                "谢谢",
                "please ",
                "i ",
                "a ",
                "and ",
                "0",
                "13812345678 ",
                "省",
                "😀",
                "？",
                "\n我"
            })
    void however_often_something_is_said_in_one_message_it_is_answered(String words) throws Exception {
        var village = village();
        var text = words.repeat(LONGEST / words.length());
        var message = IncomingMessage.text(
                village.key(), "long", Origin.privateChat("webchat", "long-winded", "", "zh"), text);

        var taken = inbox.take(message).toCompletableFuture().get(20, TimeUnit.SECONDS);

        assertThat(taken.outcome()).isNotEqualTo("parked");
        assertThat(village.viewer().says("A1").text()).contains("已为你留");
    }
}
