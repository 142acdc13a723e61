package org.qingshan.conversation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.domain.product.Unit;

/** What people ask in the hour of a sale, as they type it. */
class QuestionReaderTest {
    private static final Lineup LINEUP = Lineup.of(
            List.of(
                    offer("A1", "黄桃", "Yellow peaches", Unit.BOX, "peach", "桃子"),
                    offer("A2", "竹笋", "Bamboo shoots", Unit.JIN, "笋"),
                    offer("A4", "土鸡蛋", "Free-range eggs", Unit.CARTON, "eggs")),
            "A1");

    private static Offer offer(String slot, String zh, String en, Unit unit, String... aliases) {
        return new Offer(slot, zh, en, List.of(aliases), unit, BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "还有吗？ | LEFT |",
                "黃桃還有嗎 | LEFT | A1",
                "什麼時候出貨 | DISPATCH |",
                "A2还剩多少斤呀 | LEFT | A2",
                "有没有笋 | LEFT | A2",
                "老板鸡蛋卖完了吗 | LEFT | A4",
                "any peaches left? | LEFT | A1",
                "Are the eggs still available? | LEFT | A4",
                "A1 多少钱 | PRICE | A1",
                "A1和A4哪个便宜 | CHEAPEST | A1 A4",
                "哪个更贵 | DEAREST |",
                "竹筍是誰挖的 | ORIGIN | A2",
                "who raises the hens | ORIGIN | A4",
                "湖南运费几块 | FEE |",
                "how much for free shipping | FEE |",
                "how much is 2 jin in kg | JIN |",
                "现在讲的是几号 | PRESENTED |",
                "A1 2 how much | PRICE | A1",
                "第二个多少钱 | PRICE | A2",
                "这个怎么卖啊 | PRICE |",
                "笋几块一斤？ | PRICE | A2",
                "How much are the eggs | PRICE | A4",
                "What's the price? | PRICE |",
                "黄桃一箱几斤 | PACK | A1",
                "鸡蛋一盒有多少个呀 | PACK | A4",
                "黄桃1箱多少斤 | PACK | A1",
                "鸡蛋一盒多少钱 | PRICE | A4",
                "how many per box | PACK |",
                "how many eggs in a box? | PACK | A4",
                "How many boxes of peaches are left | LEFT | A1",
                "when were the bamboo shoots dug | HARVEST | A2",
                "黄桃是哪里的 | ORIGIN | A1",
                "笋是谁家种的呀 | ORIGIN | A2",
                "where are the peaches from? | ORIGIN | A1",
                "桃子什么时候摘的 | HARVEST | A1",
                "笋新鲜吗 | HARVEST | A2",
                "When were they picked? | HARVEST |",
                "A1限购几箱 | LIMIT | A1",
                "how many can I buy | LIMIT |",
                "包邮吗 | FEE |",
                "運費多少 | FEE |",
                "how much is shipping? | FEE |",
                "什么时候发货呀 | DISPATCH |",
                "今天能发吗 | DISPATCH |",
                "When do you ship? | DISPATCH |",
                "怎么下单 | ORDERING |",
                "how do I order? | ORDERING |",
                "能到付吗 | PAYMENT |",
                "can I pay cash? | PAYMENT |",
                "A1多少钱？还有吗？包邮不 | LEFT PRICE FEE | A1",
                "有桃子吗 | LEFT | A1",
                "老板今天还有笋卖吗 | LEFT | A2",
                "桃子呢？ | PRICE | A1",
                "peaches? | PRICE | A1",
                "介绍一下A2 | ABOUT | A2",
                "A4是什么呀 | ABOUT | A4",
                "黃桃怎麼樣 | ABOUT | A1",
                "what's A2? | ABOUT | A2",
                "Can you tell me about the eggs please | ABOUT | A4",
                "how's the peach | ABOUT | A1",
                "最便宜的是哪个 | CHEAPEST |",
                "Which one is the cheapest? | CHEAPEST |",
                "黄桃半箱卖吗 | SMALLEST | A1",
                "黄桃卖完了没 | LEFT | A1",
                "are peaches sold out | LEFT | A1",
                "两箱黄桃多少斤 | PACK | A1",
                "do you sell half a box of peaches | SMALLEST | A1",
                "给我留多久呀 | HOLD |",
                "How long will you hold it for me? | HOLD |",
                "下单后能改吗 | CHANGING |",
                "Can I change my address later? | CHANGING |",
                "哪些地方不发货 | DESTINATIONS |",
                "where do you deliver? | DESTINATIONS |",
                "几天能到 | ARRIVAL |",
                "到货要几天啊 | ARRIVAL |",
                "how long to Beijing? | ARRIVAL |",
                "how many days does it take | ARRIVAL |",
                "轮到我了吗 | QUEUE |",
                "How many people before me? | QUEUE |",
                "候补是什么意思 | WAITLIST |",
                "how does the waitlist work? | WAITLIST |",
                "要注册吗 | ACCOUNT |",
                "do I need an account? | ACCOUNT |",
                "能一起发吗 | TOGETHER |",
                "Can you combine shipping | TOGETHER |",
                "什么时候付钱 | PAYMENT |",
                "发到上海要几天 | ARRIVAL |",
                "卖不卖鸡蛋 | LEFT | A4",
                "do you sell eggs | LEFT | A4",
            })
    void a_question_has_its_topics_and_names_its_items(String text, String topics, String slots) {
        var question = QuestionReader.read(text, LINEUP).orElseThrow(() -> new AssertionError(text));

        assertThat(question.topics())
                .isEqualTo(Arrays.stream(topics.split(" ")).map(Topic::valueOf).collect(Collectors.toSet()));
        assertThat(question.slots()).isEqualTo(slots == null ? List.of() : List.of(slots.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A9是什么", "a9多少钱呀", "有A9吗？", "what's A9?", "How much is A9"})
    void a_slot_that_nothing_has_is_told_so(String text) {
        assertThat(QuestionReader.read(text, LINEUP).orElseThrow().unknown()).isEqualTo("A9");
    }

    @ParameterizedTest
    @CsvSource({
        "寄北京多少运费, 北京市",
        "运费到广东多少钱, 广东省",
        "新疆包邮吗, 新疆维吾尔自治区",
        "寄去上海要几多邮费呀, 上海市",
        "浙江杭州要多少邮费, 浙江省",
        "到深圳南山的话运费是多少, 广东省",
        "发到长沙邮费多少, 湖南省",
        "北京能送吗, 北京市",
        "西藏那边发不发货, 西藏自治区",
        "深圳寄得到吗, 广东省",
        "你们广东能寄过去吗, 广东省",
        "how much is shipping to Beijing?, 北京市",
        "what's the fee to Xinjiang, 新疆维吾尔自治区",
        "is it available in Beijing, 北京市",
        "新疆发不发, 新疆维吾尔自治区"
    })
    void a_fee_is_asked_for_a_province(String text, String province) {
        assertThat(QuestionReader.read(text, LINEUP).orElseThrow().province()).isEqualTo(province);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天天气怎么样",
                "今天能送吗",
                "A1 甜吗",
                "腊肉有一块发黄了",
                "买回来有什么要注意的",
                "看了好久发现没货",
                "等了好久才到",
                "主播好漂亮",
                "有没有优惠",
                "do you have a discount",
                "哈哈哈哈",
                "我上次买的都坏了",
                "the host is so funny",
                "谢谢老板",
                "黄桃有农药吗",
                "黄桃怎么样才算熟",
                "how are the peaches packed",
                "what is the sugar content of the peaches",
                "how long to cook the bamboo shoots",
                "how long do the peaches keep",
                "show me the way",
                "+1",
                ""
            })
    void what_the_records_cannot_answer_is_no_question_of_theirs(String text) {
        assertThat(QuestionReader.read(text, LINEUP)).isEmpty();
    }

    @Test
    void a_word_is_found_as_a_whole() {
        assertThat(QuestionReader.read("caveweigh", LINEUP)).isEmpty();
    }
}
