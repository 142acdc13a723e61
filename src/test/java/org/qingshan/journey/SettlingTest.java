package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.Refused;
import org.qingshan.domain.statement.PayingOut;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Payout.Way;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** From a sold box to the grower's money: what is told, closed and paid. Payouts are made by the domain's verbs; the desk has tests of its own. */
@QuarkusTest
class SettlingTest extends SettlingStory {
    @Inject
    PayingOut paying;

    private Payout pay(Village village, String name, long amount, String codeWord, boolean advance, String key) {
        var wanted = new Payout.Wanted(amount, Way.CASH, "", codeWord, "", advance, key);
        return in(village, () -> paying.pay(grower(name), wanted, TEAM));
    }

    private static String codeWordOf(Viewer grower) {
        var text = grower.says("/payouts").text();
        return text.substring(text.indexOf("口令：") + 3, text.indexOf("口令：") + 7);
    }

    @Test
    void each_grower_hears_the_same_evening_what_the_goods_earned() {
        var village = village();
        var grower = zhang(village);
        village.neighbour().says("A1 x3");
        village.neighbour().says("A2 2.5");
        var unsold = village.viewer();
        unsold.says("/start join_" + village.code("grower 麻三妹"));
        assertThat(grower.says("我的桃卖得咋样了").text()).contains("卖出 3 箱", "卖出去的能得 ¥71.76");
        assertThat(grower.says("对账").text()).contains("还没有对账单");
        assertThat(village.owner().says("封账").text()).contains("直播还没结束");
        end(village);

        assertThat(village.owner().says("封账").text())
                .contains("3 位货主的账结好了，现在一共该付 ¥91.36", "张桂花 ¥71.76", "吴秀英 ¥19.60", "麻三妹 ¥0.00");
        grower.hears("现在该给你 ¥71.76。");
        assertThat(unsold.says("结钱").text())
                .as("nothing was ever to be paid")
                .contains("还没有要领的钱")
                .doesNotContain("结清", "付过");
        assertThat(grower.says("今天的账给我看看").text())
                .contains("黄桃：送来 200 箱，收下 200 箱，卖出 3 箱，得 ¥71.76", "土鸡蛋：送来 60 盒，收下 60 盒，卖出 0 盒，得 ¥0.00")
                .doesNotContain("竹笋", "红糖", "19.60");
        assertThat(village.owner().says("封账").text()).contains("没有新账");
    }

    @Test
    void of_several_evenings_that_nobody_closed_the_one_that_is_meant_is_closed() {
        var village = village();
        var grower = zhang(village);
        village.neighbour().says("A1 x3");
        end(village);
        village.owner().says("/live 第二晚");
        end(village);

        var which = village.owner().says("封账");
        assertThat(which.text()).contains("封哪一场的账？");
        assertThat(which.labels()).hasSize(2);
        assertThat(village.owner().taps(which.labels().get(0)).text()).contains("「青山丰收直播」", "张桂花 ¥71.76");
        grower.hears("现在该给你 ¥71.76。");
        assertThat(village.owner().says("封账").text()).as("the other one").contains("「第二晚」");
        assertThat(village.owner().taps(which.labels().get(0)).text()).contains("没有新账");
        assertThat(village.owner().says("封账").text()).contains("没有新账");
    }

    @Test
    void money_that_is_not_settled_yet_is_named_and_a_closing_that_is_too_early_says_when() {
        var village = village();
        var grower = zhang(village);
        village.neighbour().says("A1 x3");
        assertThat(grower.says("结钱").text()).contains("还没封账：卖出去的大约能得 ¥71.76").doesNotContain("结清");
        village.owner().says("/shop grace 60");
        village.owner().says("/end yes");
        assertThat(village.owner().says("封账").text()).containsPattern("下播了，最后几单还在收。\\d+ 秒以后再发「封账」");
    }

    @Test
    void in_english_too() {
        var village = village();
        var grower = village.foreigner();
        grower.says("/start join_demo-grower-zhang");
        village.neighbour().says("A1 x3");
        end(village);
        village.owner().says("/settle");

        grower.hears("You are owed ¥71.76 now.");
        assertThat(grower.says("how are my peaches doing").text()).contains("sold 3 boxes", "earns you ¥71.76");
        assertThat(grower.says("when do I get paid").text()).contains("You are owed ¥71.76", "Code word");
    }

    @Test
    void what_is_given_back_after_the_closing_is_put_right_by_the_next_statement() {
        var village = village();
        var grower = zhang(village);
        var buyer = village.neighbour();
        buyer.says("A1 x3");
        end(village);
        village.owner().says("封账");
        var first = grower.says("/statement").text();

        buyer.says("/cancel 1001");
        assertThat(brokenNow()).isEmpty();
        assertThat(grower.says("/statement").text())
                .as("what was closed stays, and what is owed now is told")
                .isEqualTo(first + "\n这张单以后又付过或记过账：\n黄桃（上次对账以后）：−¥71.76\n　退回 3 箱\n钱都结清了。");
        assertThat(grower.says("还欠我多少").text()).contains("钱都结清了");

        village.owner().says("封账");
        assertThat(grower.says("/statement").text())
                .contains("黄桃（上次对账以后）：−¥71.76", "退回 3 箱", "上次余 ¥71.76", "钱都结清了")
                .doesNotContain("送来", "卖出 0 箱");
    }

    @Test
    void what_a_grower_owes_is_nothing_that_the_shop_pays_out() {
        var village = village();
        var grower = zhang(village);
        var buyer = village.neighbour();
        buyer.says("A1 x3");
        end(village);
        village.owner().says("封账");
        pay(village, "张桂花", 7176, codeWordOf(grower), false, "all");
        buyer.says("/cancel 1001");

        assertThat(village.owner().says("封账").text())
                .contains("现在一共该付 ¥0.00", "张桂花 −¥71.76")
                .doesNotContain("¥-");
    }

    @Test
    void money_is_paid_once_against_the_code_word_and_never_beyond_what_is_owed_unless_meant() {
        var village = village();
        var grower = zhang(village);
        village.neighbour().says("A1 x3");
        end(village);
        village.owner().says("封账");
        var code = codeWordOf(grower);

        assertThatThrownBy(() -> pay(village, "张桂花", 7177, code, false, "k1"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Refused.Reason.MORE_THAN_OWED));
        assertThatThrownBy(() -> pay(village, "张桂花", 100, "", false, "k1"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Refused.Reason.NO_PROOF));
        pay(village, "张桂花", 5000, code, false, "k1");
        pay(village, "张桂花", 5000, code, false, "k1");

        grower.hears("刚付给你 ¥50.00（现金）");
        assertThat(grower.says("我的钱到了没").text()).contains("现在该给你 ¥21.76", "付了 ¥50.00（现金）");
        pay(village, "张桂花", 3000, code, true, "k2");
        assertThat(grower.says("结钱").text()).contains("现在倒欠店里 ¥8.24");
    }

    @Test
    void the_evening_is_closed_by_itself_where_the_shop_wants_that_and_nothing_is_held() {
        var village = village();
        var grower = zhang(village);
        assertThat(village.owner().says("店铺 结账 自动").text()).contains("下播后自动给货主结账");
        village.neighbour().says("A1 x3");
        var undecided = village.viewer();
        undecided.says("A4 1");
        end(village);
        assertThat(grower.says("对账").text()).contains("还没有对账单");
        undecided.says("/cancel 1002");

        grower.hears("现在该给你 ¥71.76。");
    }

    @Test
    void nobody_but_a_grower_hears_of_growers_money() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("/statement").text()).contains("这是农户用的");
        assertThat(viewer.says("/payouts").text()).contains("这是农户用的");
        assertThat(viewer.says("/settle").text()).contains("这是主播用的");
        assertThat(viewer.says("我的桃卖得咋样").text()).doesNotContain("你的货：");
    }

    @Test
    void a_grower_still_orders_like_anybody() {
        var village = village();
        var grower = zhang(village);
        assertThat(grower.says("我要两箱黄桃").text()).contains("2 箱");
        assertThat(grower.says("腊肉多少钱").text()).contains("58.00");
    }
}
