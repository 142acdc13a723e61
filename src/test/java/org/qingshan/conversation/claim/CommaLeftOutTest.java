package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders beside which something is told without a comma. */
class CommaLeftOutTest {
    @ParameterizedTest
    @CsvSource({
        "减肥的我默默下单一箱黄桃, A1 +1",
        "減肥的我默默下單一箱黃桃, A1 +1",
        "东北人黄桃两箱, A1 +2",
        "去年在你家买过今年黄桃再来两箱, A1 +2",
        "我们饭店做笋炒肉 先要五斤笋, A2 +5",
        "竹笋要两斤就是那个竹子的笋, A2 +2",
        "给远在北京的闺女寄两箱黄桃, A1 +2"
    })
    void what_is_told_beside_an_order_is_no_doubt_of_it(String text, String order) {
        assertThat(Demo.read(text, "A1")).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "樱桃来一箱",
        "我要两箱牛奶",
        "茶叶来两斤",
        "她要两箱黄桃",
        "下次来两箱黄桃",
        "昨天朋友送了两箱黄桃",
        "不是我要两箱黄桃是我姐要",
        "要是便宜点来两箱黄桃",
        "给楼上来两箱黄桃",
        "给你寄了两箱黄桃",
        "给没收到的客户发两箱黄桃",
        "上次两箱黄桃你家黄桃小"
    })
    void what_another_has_or_wants_or_what_an_order_hangs_on_is_no_order_behind_a_comma_either(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+");
    }

    @ParameterizedTest
    @CsvSource({
        "'半斤臘肉得唔得，得就要啦', A5 +0.5",
        "'黄桃三箱要得不，给我记起', A1 +3",
        "'笋要斤半得不得？就斤半', A2 +1.5",
        "'红糖两袋可以吗？可以就给我拿两袋', A3 +2"
    })
    void who_answers_his_own_question_has_ordered(String text, String order) {
        assertThat(Demo.read(text, "A1")).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "'黄桃两箱可以吗，就看看'",
        "'黄桃两箱可以吗，就我一个人吃'",
        "'腊肉半斤行吗，就尝尝'",
        "两箱黄桃你家黄桃太小了",
        "三盒鸡蛋里面鸡蛋不新鲜",
        "'黄桃两箱，可以下次再买'",
        "黄桃三箱要得不",
        "'红糖两袋可以吗？可以就再看看'",
        "'黄桃两箱行吗？不行就算了'"
    })
    void who_waits_for_the_answer_is_asked(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @CsvSource({"竹荀两斤, A2 +2", "土几蛋1盒, A4 +1", "laròu 1 jin please, A5 +1"})
    void a_name_is_heard_through_a_wrong_character_or_its_tones(String text, String order) {
        assertThat(Demo.read(text, "A1")).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"竹笋两台斤", "竹笋要兩臺斤"})
    void a_catty_of_taiwan_is_asked_about(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @CsvSource({"我要两箱我妹也要一箱", "'我要两箱，我妹也要一箱'"})
    void two_who_want_may_want_the_sum(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?").contains("A1 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖剩下三袋都收到了",
                "黄桃剩下两箱都包好了",
                "peaches half off please",
                "别给我发错了",
                "别给我发坏的了",
                "for box of peaches",
                "把黄桃寄去了吧",
                "最后两箱给我发错了"
            })
    void what_only_begins_like_a_wish_changes_nothing(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "红糖剩下三袋我都要了, A3 +3",
        "黄桃剩下两箱全包了, A1 +2",
        "peaches off please, A1 gone",
        "别给我发黄桃了, A1 gone",
        "for boxes of peaches, A1 +4",
        "把鸡蛋去了吧, A4 gone",
        "最后一箱给我, A1 +1"
    })
    void a_whole_one_does(String text, String order) {
        assertThat(Demo.read(text, "A1")).isEqualTo(order);
    }
}
