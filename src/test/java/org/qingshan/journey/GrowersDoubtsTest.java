package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a grower asks of the inspection, or of what he gets, is answered of his lots; what he says of prices or of other goods is for the host. */
@QuarkusTest
class GrowersDoubtsTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"我的货验了吗", "我的貨驗了嗎", "30箱那批验过了吗", "烂了几箱", "我的货什么时候验", "什么时候验我的桃", "几时能验货"})
    void whether_it_was_inspected_is_told_of_each_lot(String said) {
        assertThat(village().zhang().says(said).text())
                .as(said)
                .contains("黄桃", "土鸡蛋")
                .doesNotContain("还没验过", "订单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一箱桃我得多少", "一箱我能拿多少钱"})
    void what_he_gets_of_one_is_what_is_agreed(String said) {
        assertThat(village().zhang().says(said).text()).as(said).contains("%").doesNotContain("还没有要领的钱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天拉了20箱桃过去，收到没有", "昨天送了20箱桃，记了没", "便宜点，26", "低一点，26块"})
    void what_only_the_team_knows_is_passed_on(String said) {
        assertThat(village().zhang().says(said).text()).as(said).contains("主播").doesNotContain("记下了：", "要 26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是桃，是梨", "不是桃是梨", "說錯了，是梨不是桃"})
    void other_goods_than_were_announced_are_passed_on(String said) {
        var grower = village().zhang();
        grower.says("明天带黄桃30箱");
        assertThat(grower.says(said).text()).as(said).contains("主播").doesNotContain("候补");
    }
}
