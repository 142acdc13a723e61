package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What growers say on Thursday 26 November 2026 who cannot bring what they announced, or bring another amount. */
class TakingBackWordsTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 10, 0);
    private static final List<Product> GOODS = List.of(
            new Product("竹笋", "Bamboo shoots", Unit.JIN),
            new Product("黄桃", "Yellow peaches", Unit.BOX),
            new Product("土鸡蛋", "Free-range eggs", Unit.CARTON));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "星期五带不了80斤了，只有60斤 | OTHER ? 60 27",
                "我周五不带了 | NOTHING ? ? 27",
                "笋子这几天没有，不来了 | NOTHING 竹笋 ? ?",
                "sorry no peaches on Friday, rain | NOTHING 黄桃 ? 27",
                "周五的笋我要加到一百二 | OTHER 竹笋 120 27",
                "周五的笋带不来了 | NOTHING 竹笋 ? 27",
                "周五的笋只能带60斤 | OTHER 竹笋 60 27",
                "周五的笋改成六十斤 | OTHER 竹笋 60 27",
                "周五带不了那么多笋 | LESS 竹笋 ? 27",
                "周五带不了80斤笋 | LESS 竹笋 ? 27",
                "周五带不了那么多，最多四十斤笋 | OTHER 竹笋 40 27",
                "下雨了 明天的桃送不过来了 | NOTHING 黄桃 ? 27",
                "明天摘不了桃子了 | NOTHING 黄桃 ? 27",
                "周五来不了 | NOTHING ? ? 27",
                "周五的笋取消 | NOTHING 竹笋 ? 27",
                "周五没有笋了 | NOTHING 竹笋 ? 27",
                "不送笋了 | NOTHING 竹笋 ? ?",
                "周五的笋别等了 | NOTHING 竹笋 ? 27",
                "没办法带笋了 | NOTHING 竹笋 ? ?",
                "I can't bring the peaches on Friday | NOTHING 黄桃 ? 27",
                "I cannot bring 80 jin of bamboo shoots on Friday, only 60 | OTHER 竹笋 60 27",
                "won't have any eggs on Saturday | NOTHING 土鸡蛋 ? 28",
                "make it 40 boxes of peaches on Friday | OTHER 黄桃 40 27",
                "Friday I bring only sixty boxes of peaches | OTHER 黄桃 60 27",
                "not bringing peaches tomorrow | NOTHING 黄桃 ? 27",
                "I won't be able to deliver on Friday | - - - -",
                "I'm unable to deliver on Friday | NOTHING ? ? 27",
                "can't bring that many peaches on Friday | LESS 黄桃 ? 27",
                "nothing on Friday, sorry | NOTHING ? ? 27",
                "周五能带80斤笋 | - - - -",
                "周五还带不带笋 | - - - -",
                "周五带得了80斤笋吗 | - - - -",
                "A1 不要了 | - - - -",
                "我要两箱黄桃 | - - - -",
                "只要两箱黄桃 | - - - -",
                "改成两箱 | - - - -",
                "还是两箱吧 | - - - -",
                "only two boxes of peaches | - - - -",
                "just one box | - - - -",
                "黄桃甜不甜 | - - - -",
            })
    void it_is_understood_what_comes_now(String said, String meant) {
        assertThat(TakingBackWords.read(said, GOODS, THURSDAY)
                        .map(TakingBackWordsTest::told)
                        .orElse("- - - -"))
                .isEqualTo(meant.strip());
    }

    private static String told(TakingBackWords words) {
        var about = words.about();
        var product = about.product();
        var quantity = about.quantity();
        var day = about.day();
        return words.kind() + " " + (product == null ? "?" : product.name(true)) + " "
                + (quantity == null ? "?" : quantity.toPlainString()) + " "
                + (day == null ? "?" : String.valueOf(day.getDayOfMonth()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow 20 more boxes of peaches | 黄桃 20 false",
                "周六三十箱桃 | 黄桃 30 false",
                "明天50斤笋 | 竹笋 50 false",
                "thirty boxes of eggs on Saturday | 土鸡蛋 30 false",
                "周五要80斤笋 | 竹笋 80 true",
                "明天给我送两箱黄桃 | 黄桃 2 true",
                "黄桃两箱 周五送到 | 黄桃 2 true",
                "I want 2 boxes of peaches on Saturday | 黄桃 2 true",
                "两箱黄桃 | -",
                "今天拿两箱黄桃 | -",
                "明天还有桃子吗 | -",
                "周五有多少箱桃 | -",
                "明天 | -",
            })
    void own_goods_and_a_coming_day_are_brought_or_asked_about(String said, String meant) {
        assertThat(AnnouncementWords.ofOwn(said, GOODS, THURSDAY)
                        .map(words -> words.product().name(true) + " " + words.quantity() + " "
                                + AnnouncementWords.mayBeWanted(said))
                        .orElse("-"))
                .isEqualTo(meant.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "算了, false",
        "取消, false",
        "取消订单, false",
        "cancel A1, false",
        "取消 A1 黄桃, false",
        "没有了，谢谢, false",
        "不用等了, false",
        "周五的取消, true",
        "笋取消, true",
        "带不了了, true",
        "I can't bring it, true"
    })
    void what_may_be_said_of_anything_names_no_announcement(String said, boolean names) {
        assertThat(TakingBackWords.read(said, GOODS, THURSDAY).filter(words -> words.namesIt(said)))
                .matches(found -> found.isPresent() == names);
    }
}
