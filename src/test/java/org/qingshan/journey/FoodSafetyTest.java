package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who fell ill of what he ate, or found in it what does not belong there, is heard at once, and so is the host. */
@QuarkusTest
class FoodSafetyTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨晚吃了三个桃拉肚子，你们这桃有问题吧",
                "昨晚吃了你们的鸡蛋，孩子拉肚子了",
                "你们的笋吃完全家都吐了",
                "昨晚食咗你哋啲蛋，個仔肚屙",
                "我老公吃了桃肚子疼",
                "喝了你们的红糖水就反胃",
                "红糖里有头发！",
                "红糖吃出一根头发，怎么回事？",
                "臘肉裡面有隻死蒼蠅",
                "红糖里有沙子你们看看",
                "the kids got sick from the eggs",
                "my daughter threw up after eating your peaches",
                "your bamboo made my husband ill",
                "there was a hair in the sugar",
                "found a piece of glass in the sugar"
            })
    void the_host_hears_of_it(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("黄桃4箱 鸡蛋4盒 红糖2袋 腊肉1斤 竹笋2斤");

        assertThat(buyer.says(said).text()).as(said).contains("真不好意思", "转给主播了").doesNotContain("想买就发");
        assertThat(village.owner().heardWords()).as(said).anyMatch(words -> words.contains("有买家投诉"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桃子吃多了会拉肚子吗",
                "我拉肚子能吃桃吗",
                "昨晚吃火锅拉肚子，来两袋红糖",
                "孩子拉肚子，来两袋红糖",
                "红糖里有没有沙子",
                "会不会吃出头发",
                "我头发长，红糖两袋",
                "隔壁老王家五箱桃子都烂了，哈哈",
                "if 2 of the peaches arrive bruised what happens",
                "I was sick yesterday so I missed the stream, 2 boxes of peaches",
                "is there any hair in the sugar?",
                "do eggs make kids sick?",
                "can I eat peaches when I have diarrhoea?"
            })
    void what_is_asked_or_came_of_something_else_is_no_complaint(String said) {
        var village = village();
        village.neighbour().says(said);

        assertThat(village.owner().heardWords()).as(said).noneMatch(words -> words.contains("有买家投诉"));
    }
}
