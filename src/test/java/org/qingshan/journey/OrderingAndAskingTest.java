package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Order and question in one breath: the question is answered or kept, the order is a tap away, and nothing is sold by guess. */
@QuarkusTest
class OrderingAndAskingTest extends Journey {
    @Inject
    Lanes lanes;

    @Test
    void what_nobody_knows_yet_is_kept_for_the_host_and_the_goods_are_ordered() {
        var village = village();
        var viewer = village.neighbour();
        var answer = viewer.says("黄桃两箱，甜不甜？");

        assertThat(answer.text()).contains("已下单 2 箱 黄桃（A1），共 2 箱").endsWith("这个我不清楚，已经记下来给主播看了；主播一答，我马上告诉你。");
        assertThat(kept(village)).singleElement().asString().startsWith("黄桃 甜不甜");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 2 箱，留着 0 箱");
    }

    @Test
    void what_is_on_record_is_answered_and_the_goods_are_a_tap_away_in_english_too() {
        var village = village();
        var viewer = village.foreigner();
        var answer = viewer.says("A1 x2, is there a limit?");

        assertThat(answer.text())
                .isEqualTo("Yellow peaches (A1) has no limit per person.\nNothing is ordered yet; tap if you want it:");
        assertThat(viewer.taps("I want 2 boxes of Yellow peaches (A1)").text())
                .startsWith("2 boxes of Yellow peaches (A1) kept for you");
        assertThat(kept(village)).isEmpty();
    }

    @Test
    void a_slot_and_a_question_in_one_breath_are_both_heard() {
        var village = village();
        var viewer = village.foreigner();
        var answer = viewer.says("A1 please, and are they sweet?");

        assertThat(answer.text()).endsWith("Nothing is ordered yet; tap if you want it:");
        assertThat(answer.labels()).containsExactly("I want 1 box of Yellow peaches (A1)");
        assertThat(kept(village)).singleElement().asString().contains("are they sweet");
    }

    @Test
    void who_cannot_choose_is_offered_both() {
        var village = village();

        assertThat(village.foreigner().says("A1 or A2").labels())
                .containsExactly("I want 1 box of Yellow peaches (A1)", "I want 1 jin of Bamboo shoots (A2)");
        assertThat(village.viewer().says("黄桃还是竹笋").labels()).hasSize(2);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void what_shall_be_returned_is_asked_with_a_button_while_it_can_be() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x2");

        assertThat(viewer.says("I want to return A1").text()).contains("What shall I give back?");
        assertThat(viewer.taps("Give back 2 boxes Yellow peaches (A1)").text()).contains("given back");
        assertThat(viewer.says("I want to return A1").text()).startsWith("I am sorry about that.");
    }

    @Test
    void the_hosts_answer_serves_whoever_asks_it_next() {
        var village = village();
        var asker = village.viewer();
        asker.says("黄桃两箱，甜不甜？");
        var host = village.owner();
        host.says(host.says("提问").behind("答 1"));
        host.says("甜得很");

        assertThat(asker.hears("甜得很").text()).startsWith("你问的「黄桃 甜不甜").endsWith("」，主播答：\n甜得很");
        assertThat(village.viewer().says("黄桃甜不甜").text()).isEqualTo("甜得很");
        assertThat(village.viewer().says("A1 x3，甜不甜呀").text())
                .startsWith("已为你留 3 箱 黄桃（A1），共 3 箱")
                .endsWith("甜得很");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃三箱，土鸡蛋限购吗 | 土鸡蛋（A4）不限购。 | 要 3 箱 黄桃（A1）",
                "红糖两袋什么时候发货 | 小时内发货 | 要 2 袋 红糖（A3）",
                "红糖多少钱？来两袋 | A3 红糖 ¥18.80 | 要 2 袋 红糖（A3）",
                "A3 甜吗？甜的话来两袋 | 这个我不清楚 | 要 2 袋 红糖（A3）",
            })
    void each_is_heard(String said, String answered, String offered) {
        var village = village();
        village.owner().says("/shop dispatch 24");
        var answer = village.viewer().says(said);

        assertThat(answer.text()).contains(answered).contains("还没给你下单，想要就点一下：");
        assertThat(answer.labels()).containsExactly(offered);
    }

    @Test
    void what_somebody_has_is_changed_by_a_tap_too() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("黄桃改成三箱的话，要补多少运费？").labels()).containsExactly("改成 3 箱 黄桃（A1）");
        assertThat(viewer.taps("改成 3 箱 黄桃（A1）").text()).contains("改好了，共 3 箱");
        assertThat(viewer.says("A1不要了，你们甜不甜？").text()).endsWith("你的货还没有动，想改就点一下：");
        assertThat(viewer.taps("退 3 箱 黄桃（A1）").text()).contains("现在没有了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补发一箱黄桃", "黄桃漏发了一箱", "能不能重发", "少发了一袋红糖，什么时候发货", "我要退款", "赔我一箱黄桃"})
    void what_went_wrong_is_passed_on_and_sells_nothing(String said) {
        var village = village();
        var answer = village.neighbour().says(said);

        assertThat(answer.text()).startsWith("真不好意思。这件事已经转给主播了");
        assertThat(answer.labels()).doesNotContain("要 1 箱 黄桃（A1）");
        assertThat(kept(village)).containsExactly(said);
        assertThat(village.owner().says("提问").text()).contains(said);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please send 1 box of peaches again",
                "one box of peaches is missing",
                "I want a refund",
                "can you resend my eggs?",
                "my eggs never arrived"
            })
    void what_went_wrong_is_passed_on_in_english(String said) {
        var village = village();

        assertThat(village.foreigner().says(said).text())
                .startsWith("I am sorry about that. It has been passed on to the host");
        assertThat(kept(village)).containsExactly(said);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void the_host_who_tells_how_it_is_put_right_is_heard_by_who_asked() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("红糖漏发了");
        var owner = village.owner();
        owner.says(owner.says("提问").behind("答 1"));

        assertThat(owner.says("明天给你补发一袋红糖").text()).contains("已经转告");
        buyer.hears("明天给你补发一袋红糖");
    }

    private List<String> kept(Village village) {
        return lanes.read(
                village.key(),
                () -> Unanswered.open().stream().map(Unanswered::words).toList());
    }
}
