package org.qingshan.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a size or a sort of the goods, and which numbers and names only look like one. */
class KindWordsTest {
    private static String wishes(String said) {
        return KindWords.in(said)
                .map(one -> said.substring(one.from(), one.end()).strip())
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"鞋子", "的鞋", "我的鞋子", "shoes ", "my shoes", "想想鞋"})
    void a_size_by_itself_is_told_soon(String word) {
        for (int times = 1; times < 40; times++) {
            var said = word.repeat(times) + "z38码";
            var since = System.nanoTime();
            KindWords.isSizeAlone(said);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).as(said).isLessThan(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的鞋子要38码",
                "鞋子记得38码",
                "老板我的布鞋要38码谢谢",
                "please note my shoes are size 38",
                "那双鞋的38码",
                "38码改成39码",
                "不是38码，是39码",
                "鞋子不要38码，要39码"
            })
    void so_it_is_still_said(String said) {
        assertThat(KindWords.isSizeAlone(said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A6 12，38码|38码",
                "鸡蛋20，38码布鞋一双|38码",
                "布鞋三双，38、39、40码|38、39、40码",
                "布鞋三双，38，39，40码|38，39，40码",
                "布鞋3双 38码，39码，40码|38码，39码，40码",
                "cloth shoes size 38. 2 pairs|size 38",
                "米酒两坛，我不能要甜的|我不能要甜的",
                "腊肉两斤，医生说不能选辣的|医生说不能选辣的",
                "布鞋一双，不是38码，是39码|39码",
                "布鞋38码改成39码|39码",
                "袜子两双，38的|38的",
                "裤子两条，30的|30的",
                "两双，要38的|要38的",
                "拖鞋两双，我妈38的我42的|我妈38的我42的",
                "two pairs, 36 and 38|, 36 and 38",
                "two pairs of socks in 42|in 42",
                "羊奶皂 薰衣草 4个|薰衣草"
            })
    void what_is_wished_is_that(String said, String wish) {
        assertThat(wishes(said)).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloth shoes my size 2 pairs please",
                "来双布鞋寄湘江路42号 王芳 13812345678 湖南省长沙市岳麓区",
                "王芳 13812345678 岳麓区鞋厂路42号",
                "布鞋35一双我要三双",
                "布鞋35每双",
                "我要30号两双",
                "30号一双，45号一双",
                "羊毛袜要38双",
                "布鞋一双 桂花 13812345678 湖南省长沙市岳麓区麓山南路1号",
                "羊奶皂两个，玫瑰，13812345678，长沙市岳麓区麓山南路1号"
            })
    void what_looks_alike_is_none(String said) {
        assertThat(wishes(said)).isEmpty();
    }
}
