package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Viewer.Answer;
import org.qingshan.support.Village;

/** Whatever a button shows is understood in traditional characters, tapped or typed, as it is in simplified ones. */
@QuarkusTest
class TraditionalButtonsTest extends Journey {
    private static final String ORDERED = "黃桃兩箱 > 3 斤竹筍 > ADDRESS > 對，就寄這裡 > 確認下單 > ";
    private static final String SERVED = "o /packed 1001 > o /ship 1001 YT7512345671 > o /delivered 1001 > ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "黃桃兩箱",
                "黃桃兩箱 > 3 斤竹筍 > /cart",
                "ADDRESS > 不對",
                "黃桃兩箱 > ADDRESS > 對，就寄這裡",
                "黃桃",
                "/forget",
                "/help",
            })
    void before_ordering(String steps) {
        assertSame(steps, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "取消訂單",
                "付款",
                "已付款",
                "付了 30 > 又付了 20",
                "換成紅糖",
                "再來一箱",
                "我要龍眼兩箱",
                "有龍眼嗎",
                "改地址",
                "撤銷",
                "黃桃不要了",
                "什麼時候發貨"
            })
    void of_an_order(String steps) {
        assertSame(ORDERED + steps, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"壞了", "黃桃壞了", "黃桃壞了 > 壞了一箱", "黃桃壞了 > 全壞了", "都好", "都好 > 5 星", "收到 3 箱", "黃桃壞了三個", "/return"})
    void of_what_came(String steps) {
        assertSame(ORDERED + SERVED + steps, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o 收貨 張桂花 黃桃 10箱",
                "o 收貨 張桂花 黃桃 10箱 > o 驗貨 > o 全好",
                "o 收貨 張桂花 黃桃",
                "o 加貨 A1",
                "o 改價 A1",
                "o 停賣 A1",
                "o 講解",
                "o 下播",
                "o 邀請",
                "o 漏單",
                "o 戰況",
                "o 收貨 張桂花 黃桃 10箱 > o 收貨 張桂花 土雞蛋 5盒",
            })
    void of_the_team(String steps) {
        assertSame(steps, "o ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明天送黃桃 10箱",
                "明天送 10箱",
                "明天送黃桃",
                "明天送黃桃 10箱 > 少送一些",
                "明天送黃桃 10箱 > 後天送黃桃 20 箱 > 不送了",
                "我的貨",
                "明天要黃桃 10箱"
            })
    void of_a_grower(String steps) {
        assertSame("g > " + steps, "");
    }

    /** @param who who taps the buttons of the last answer: the buyer, or "o " for the owner */
    private void assertSame(String steps, String who) {
        var list = List.of(steps.split(" > "));
        var last = compared(list);
        for (var line : last.replies()) {
            for (var button : line.buttons()) {
                if (!button.says().contains("://")) {
                    compared(with(list, who + button.label()));
                }
                if (!button.says().startsWith("/")) {
                    compared(with(list, who + button.says()));
                }
            }
        }
    }

    private static List<String> with(List<String> steps, String further) {
        var all = new ArrayList<>(steps);
        all.add(further);
        return all;
    }

    /** Answers to the same in the other script say the same. */
    private Answer compared(List<String> steps) {
        var traditional = play(steps, "zh-Hant");
        var simplified = play(steps.stream().map(Normaliser::simplified).toList(), "zh");
        assertThat(plain(traditional)).as(steps.toString()).isEqualTo(plain(simplified));
        return traditional;
    }

    /** Without codes, and without the items that a sample is drawn of. */
    private static String plain(Answer answer) {
        return Normaliser.simplified(answer.text() + answer.labels())
                .replace('覆', '复')
                .replaceAll("(?<=join_|login/)\\S+|(?<=就拿第几个：)[\\d、]+", "*");
    }

    private Answer play(List<String> steps, String tag) {
        var village = village();
        var buyer = Viewer.chinese(village.key());
        buyer.says("/language " + tag);
        village.owner().says("/language " + tag);
        return steps.stream()
                .map(step -> said(village, buyer, step))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Answer said(Village village, Viewer buyer, String step) {
        var words = step.replace("ADDRESS", ADDRESS);
        if (words.equals("g")) {
            return buyer.says("/start join_" + village.code("grower 张桂花"));
        }
        return words.startsWith("o ") ? village.owner().says(words.substring(2)) : buyer.says(words);
    }
}
