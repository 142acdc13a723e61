package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What the records have of goods, growers and the way things go here is told; what they have not waits for the host. */
@QuarkusTest
class ShopFactsAskedTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,A2,A3哪个便宜 | A2 竹笋 ¥9.80",
                "A1和A3哪个更贵 | A1 黄桃 ¥29.90",
                "最贵的是哪个 | A5 腊肉 ¥58.00",
                "最便宜的是啥 | A2 竹笋 ¥9.80",
                "竹笋是谁挖的 | 竹笋（A2）是吴秀英家的",
                "红糖谁熬的 | 红糖（A3）是麻三妹家的",
                "谁家的鸡 | 土鸡蛋（A4）是张桂花家的",
                "张桂花是谁 | 张桂花家的：黄桃（A1）、土鸡蛋（A4）。",
                "几号链接是红糖 | A3 红糖 ¥18.80",
                "6号是啥 | 今天的货单里没有「A6」",
                "第一个是什么 | A1 黄桃 ¥29.90",
                "第一次来，啥是A1 | A1 黄桃 ¥29.90",
                "3号链接 | A3 红糖 ¥18.80",
                "第二个多少钱 | A2 竹笋 ¥9.80",
                "一共多少种 | A5 腊肉 ¥58.00",
                "一共几样东西 | A5 腊肉 ¥58.00",
                "现在讲的是几号 | 现在讲的是 A1 黄桃",
                "有没有苹果 | 今天的货单里没有「苹果」",
                "蜂蜜有吗 | 今天的货单里没有「蜂蜜」",
                "A4纸一包多少钱 | 今天的货单里没有「A4纸」",
                "你们是哪里的 | 这里是青山村",
                "从哪里发货 | 东西都从这里寄出",
                "买错了怎么改 | 打包前都能改",
                "地址填错了咋整 | 打包前都能改",
                "地址怎么填 | 姓名 电话 省市区和详细地址",
                "+1是什么意思 | 发 +1 就是它",
                "扣1是干嘛的 | 发 +1 就是它",
                "怎么抢 | 发编号和数量就行",
                "预留还有多久 | 给你留 15 分钟",
                "15分钟过了怎么办 | 过时会让给别人",
                "不確認會怎樣 | 过时会让给别人",
                "能分两个地址寄吗 | 装一个包裹、寄一个地方",
                "一斤是多少 | 500 克",
                "截图怎么发 | 直接发到这里",
                "我想把2箱改成1箱怎么弄 | 发「A1 改成 2」",
            })
    void it_is_told(String asked, String told) {
        assertThat(village().viewer().says(asked).text()).contains(told).doesNotContain("不清楚");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which is cheaper, A1 or A3 | A3 Brown sugar",
                "which one is the most expensive | A5 Cured pork",
                "who raises the hens | Free-range eggs (A4) is grown by",
                "do you have honey | \"honey\" is not on today's list.",
                "price list please | A5 Cured pork",
                "what are you showing now | On show now: A1 Yellow peaches",
                "what is a jin? | 500 grams",
                "how much is 2 jin in kg | 500 grams",
                "how do i change from 2 to 1 | Until it is packed you can change anything",
                "how to send the screenshot | Just send the picture here",
                "where are you from? | This is Qingshan Village",
                "what does +1 mean | +1 will do",
            })
    void in_english(String asked, String told) {
        assertThat(village().foreigner().says(asked).text()).contains(told).doesNotContain("I do not know");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "腊肉肥的多还是瘦的多",
                "鲜笋还是笋干啊A2",
                "A5是后腿还是五花",
                "做月子要吃几袋红糖",
                "呢個筍係咪新鮮㗎",
                "臘肉點煮先好食",
                "A1好还是A2好",
                "紅糖有冇得試食",
                "黄桃有没有大一点的",
                "A2一根多重"
            })
    void what_no_record_has_waits_for_the_host(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("这个我不清楚，已经记下来给主播看了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2 fresh or dried?", "will eggs freeze", "how heavy is one egg"})
    void so_it_does_in_english(String asked) {
        assertThat(village().foreigner().says(asked).text()).contains("I have noted it for the host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one more song", "+1 agree with the guy above", "two jin of patience", "再来一首歌"})
    void what_no_shop_has_is_not_missed_on_the_list(String said) {
        assertThat(village().foreigner().says(said).text()).doesNotContain("not on today's list", "货单里没有");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁做饭",
                "今天谁做主播",
                "哪家的快递",
                "who made this website",
                "do you have any discounts?",
                "有水果吗",
                "最贵的能便宜点吗",
                "从哪里寄回来"
            })
    void words_that_are_known_from_elsewhere_get_no_answer_of_goods(String asked) {
        assertThat(village().viewer().says(asked).text()).doesNotContain("张桂花", "货单里没有", "58.00", "这里是青山村，东西");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110报警了这价格", "这个价格太贵了"})
    void who_talks_of_prices_does_not_ask_one(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋还有吧?要两盒", "还可以买鸡蛋吗，买两盒"})
    void who_asks_whether_there_is_any_and_wants_some_hears_of_both(String said) {
        var answer = village().viewer().says(said);

        assertThat(answer.text()).contains("已为你留 2 盒 土鸡蛋（A4）").doesNotContain("不清楚");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有没有黄桃", "黄桃有没有", "鸡蛋有没有卖", "鸡蛋还有吧", "A1价格", "黄桃价钱多少"})
    void what_asks_as_ever_is_answered_as_ever(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("· 剩 ").doesNotContain("不清楚");
    }
}
