package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What growers say on Thursday 26 November 2026 who bring what they announced on another day. */
class OtherDayTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final List<Product> GOODS =
            List.of(new Product("竹笋", "Bamboo shoots", Unit.JIN), new Product("黄桃", "Yellow peaches", Unit.BOX));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周日改周六 | ? 29 28",
                "周日的笋改到周六 | 竹笋 29 28",
                "笋子改成明天送 | 竹笋 ? 27",
                "明天下雨，后天来 | ? 27 28",
                "不是周五，是周六 | ? 27 28",
                "挪到后天吧 | ? ? 28",
                "Sunday to Saturday | ? 29 28",
                "can we move it to Saturday? | ? ? 28",
                "move the peaches to Saturday | 黄桃 ? 28",
                "not Friday, Saturday | ? 27 28",
                "Saturday, not Friday | ? 27 28",
                "can't make Friday, I'll come Saturday | ? 27 28",
                "推迟一天 | ? ? +1",
                "笋提前两天 | 竹笋 ? -2",
                "周五的桃晚1天送 | 黄桃 27 +1",
                "two days later | ? ? +2",
                "postpone it by a day | ? ? +1"
            })
    void another_day_is_understood(String said, String meant) {
        assertThat(OtherDay.read(said, GOODS, THURSDAY).map(OtherDayTest::told))
                .as(said)
                .contains(meant);
    }

    private static String told(OtherDay day) {
        var goods = day.goods();
        var from = day.from();
        var to = day.to();
        return (goods == null ? "?" : goods.name(true)) + " " + (from == null ? "?" : from.getDayOfMonth()) + " "
                + (to == null ? String.format("%+d", day.days()) : to.getDayOfMonth());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周五来不了",
                "周五能带80斤笋",
                "改成30箱",
                "改天再送",
                "from Monday to Friday we are open",
                "I'll bring 20 boxes to the shop on Saturday",
                "周五送到，周六有吗",
                "钱周六给我",
                "make it 30"
            })
    void what_moves_nothing_is_none(String said) {
        assertThat(OtherDay.read(said, GOODS, THURSDAY)).as(said).isEmpty();
    }
}
