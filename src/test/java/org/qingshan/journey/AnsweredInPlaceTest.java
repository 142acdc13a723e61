package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Who taps through a question has one message that goes on, not a chat full of questions that were answered; what is worth keeping stays. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class AnsweredInPlaceTest extends InPlaces {
    @Inject
    Market market;

    private static final String ADDRESS = "张三 13812345678 湖南省长沙市岳麓区麓山南路1号";

    @AfterEach
    void each_update_comes_once() {
        telegram.world().deliverEach(1);
    }

    private static ShownMessage now(FakeUser viewer, ShownMessage shown) {
        return viewer.sees().stream()
                .filter(one -> one.id() == shown.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_step_of_a_dialogue_takes_the_place_of_the_one_before_and_so_does_what_comes_of_it() {
        var viewer = acquaintance("小新");
        var question = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        viewer.taps("改");
        assertThat(viewer.hears("改哪一项").id()).isEqualTo(question.id());
        viewer.taps("街道门牌").hears("门牌");
        var again = viewer.says("麓山南路9号").hears("麓山南路9号");
        settled();
        var seen = viewer.sees().size();
        viewer.taps("对，就寄这里");
        var kept = viewer.hears("地址记下了");
        assertThat(kept.id()).isEqualTo(again.id());
        assertThat(viewer.sees()).hasSize(seen);
    }

    @Test
    void a_choice_becomes_the_receipt_and_the_receipt_stays_without_the_button_that_took_it_back() {
        telegram.world().deliverEach(3);
        var viewer = acquaintance("小钱");
        var question = viewer.says("红糖两袋，可以便宜吗？").hears("还没给你下单");
        viewer.taps("要 2 袋 红糖（A3）");
        var receipt = viewer.hears("已为你留 2 袋 红糖（A3）");
        settled();
        assertThat(now(viewer, question).text()).isEqualTo(question.text());
        assertThat(now(viewer, question).buttons()).doesNotContain("要 2 袋 红糖（A3）");
        viewer.taps("撤销").hears("已退回 2 袋 红糖（A3）");
        settled();
        assertThat(now(viewer, receipt).text()).isEqualTo(receipt.text());
        assertThat(now(viewer, receipt).buttons()).doesNotContain("撤销");
    }

    @Test
    void what_a_second_tap_is_answered_never_takes_the_place_of_what_the_first_one_was() {
        var viewer = acquaintance("小孙");
        var question = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        var yes = question.dataOf("对，就寄这里").orElseThrow();
        viewer.forges(question, yes).forges(question, yes);
        var kept = viewer.hears("地址记下了");
        assertThat(kept.id()).isEqualTo(question.id());
        settled();
        assertThat(now(viewer, question).text()).contains("地址记下了");
        assertThat(viewer.sees().get(viewer.sees().size() - 1).id()).isGreaterThan(question.id());
    }

    @Test
    void who_has_deleted_the_question_is_answered_anew() {
        var viewer = acquaintance("小李");
        var question = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        viewer.deletes(question);
        viewer.forges(question, question.dataOf("对，就寄这里").orElseThrow());
        assertThat(viewer.hears("地址记下了").id()).isGreaterThan(question.id());
        settled();
        assertThat(viewer.sees())
                .filteredOn(shown -> shown.text().contains("地址记下了"))
                .hasSize(1);
    }

    @Test
    void an_answer_whose_fate_is_unknown_is_written_there_again_and_stands_once() {
        var viewer = acquaintance("小周");
        var question = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        settled();
        telegram.loseAnswers("editMessageText", 1);
        viewer.taps("对，就寄这里");
        assertThat(viewer.hears("地址记下了").id()).isEqualTo(question.id());
        settled();
        assertThat(viewer.sees())
                .filteredOn(shown -> shown.text().contains("地址记下了"))
                .hasSize(1);
    }

    @Test
    void a_page_of_several_things_goes_on_being_one_page() {
        var viewer = acquaintance("小吴");
        viewer.says("/address " + ADDRESS).hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("地址记下了");
        viewer.says("/address new").hears("地址");
        viewer.says("李四 13912345678 湖南省长沙市芙蓉区五一大道2号").hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("地址记下了");
        var page = viewer.says("/address").hears("五一大道2号");
        settled();
        var seen = viewer.sees().size();
        viewer.taps(page.buttons().stream()
                .filter(label -> label.contains("删"))
                .findFirst()
                .orElseThrow());
        settled();
        assertThat(viewer.sees()).hasSize(seen);
        assertThat(now(viewer, page).text()).isNotEqualTo(page.text());
        assertThat(now(viewer, page).buttons()).hasSizeLessThan(page.buttons().size());
    }

    @Test
    void a_choice_that_is_typed_leaves_no_buttons_above_it() {
        var viewer = acquaintance("小郑");
        var question = viewer.says("红糖两袋，可以便宜吗？").hears("还没给你下单");
        assertThat(question.buttons()).contains("要 2 袋 红糖（A3）");
        var receipt = viewer.says("要 2 袋 红糖（A3）").hears("已为你留 2 袋 红糖（A3）");
        settled();
        assertThat(receipt.id()).isGreaterThan(question.id());
        assertThat(now(viewer, question).text()).isEqualTo(question.text());
        assertThat(now(viewer, question).buttons()).isEmpty();
        assertThat(now(viewer, receipt).buttons()).contains("撤销");

        var which = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        viewer.says("A2 一斤").hears("已为你留 1 斤");
        settled();
        assertThat(now(viewer, which).buttons()).as("the question goes on").isNotEmpty();
        var again = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        viewer.says("对").hears("地址记下了");
        settled();
        assertThat(now(viewer, again).buttons()).isEmpty();
    }

    @Test
    void who_undoes_the_question_what_to_give_back_sees_its_buttons_no_longer() {
        var viewer = acquaintance("小苏");
        viewer.says("A2 一斤").hears("已为你留 1 斤");
        var which = viewer.says("/cancel").hears("要退哪一样");
        assertThat(which.buttons()).isNotEmpty();
        viewer.says("撤销").hears("什么都没退");
        settled();
        assertThat(now(viewer, which).buttons()).isEmpty();
    }

    @Test
    void below_a_question_of_last_week_the_answer_is_a_message_of_its_own_and_so_is_a_refusal() {
        var viewer = acquaintance("小王");
        var question = viewer.says("/address " + ADDRESS).hears("请看看对不对");
        settled();
        market.sql(
                new Stall("qingshan", ""),
                "update outbox set created_at = created_at - interval '8 days' where shop_id = :shop and address = '"
                        + question.chat() + "'");
        viewer.taps("对，就寄这里");
        assertThat(viewer.hears("地址记下了").id()).isGreaterThan(question.id());

        var which = viewer.says("/language").hears("请选语言");
        viewer.forges(which, "/status 999999");
        assertThat(viewer.hears("没有").id()).isGreaterThan(which.id());
        settled();
        assertThat(now(viewer, which)).isEqualTo(which);
    }
}
