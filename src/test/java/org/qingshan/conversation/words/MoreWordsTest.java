package org.qingshan.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** How much more there is, in a host's words, told from what he says for himself and of money. */
class MoreWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃加到300箱 | =300",
                "黄桃再加20箱 | +20",
                "再上二十箱黄桃 | +20",
                "黄桃补20箱 | +20",
                "黄桃还有20箱 | +20",
                "又到了20箱黄桃 | +20",
                "20 more boxes of peaches | +20",
                "add twenty boxes of peaches | +20",
                "put 20 more boxes of peaches up | +20",
                "peaches up to 300 boxes | =300",
                "we've got 20 boxes of peaches | +20",
                "raise peaches to 300 | =300",
                "黄桃还有20箱吗 | -",
                "刚收了12箱桃 | -",
                "麻三妹送来20箱黄桃 | -",
                "刚摘了20箱黄桃 | -",
                "got 15 boxes of peaches from Mei Lan | -",
                "we've got 15 boxes of peaches from Mei Lan | -",
                "黄桃早上5点摘的 | -",
                "晚上2箱黄桃送我妈 | -",
                "马上2箱黄桃 | -",
                "楼上2箱黄桃 | -",
                "黄桃又来了3个人要 | -",
                "黄桃加到30元 | -",
                "我要再加20箱黄桃 | -",
                "给我加20箱黄桃 | -",
                "I want 20 more boxes of peaches | -",
                "add 2 boxes for me | -",
                "黄桃两箱 | -",
                "two boxes of peaches | -",
                "来两箱黄桃 | -",
            })
    void more_on_sale_is_told_from_an_order(String said, String meant) {
        assertThat(MoreWords.read(said)
                        .map(words ->
                                (words.isTotal() ? "=" : "+") + words.number().toPlainString())
                        .orElse("-"))
                .isEqualTo(meant.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃再加20箱 | true",
                "黄桃再上20大箱 | true",
                "黄桃还有20，抓紧 | true",
                "黄桃加到300吧 | true",
                "20 more boxes of peaches | true",
                "put 20 more up | true",
                "黄桃再放10分钟 | false",
                "黄桃还有5斤 | false",
                "we have 3 people asking for peaches | false",
                "add 5 minutes to the peaches flash | false",
                "another 20 jin of peaches | false",
            })
    void more_is_counted_as_the_goods_are(String said, boolean isMeant) {
        assertThat(MoreWords.read(said).orElseThrow().isIn(Unit.BOX)).isEqualTo(isMeant);
    }
}
