package org.qingshan.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Unbroken;

/** The main story over Telegram, with the real conversation: a viewer orders, the host pushes cards, the grower asks. */
abstract class TelegramStory {
    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    @Test
    void a_viewer_orders_while_the_host_presents_and_the_grower_hears_of_it() {
        var viewer = telegram.user(71, "小王");
        viewer.says("/start").hears("青山村");
        viewer.says("A1 x2").hears("已为你留 2 箱 黄桃（A1）");
        viewer.says("张三 13812345678 湖南省长沙市岳麓区麓山南路1号").hears("岳麓区麓山南路1号");
        viewer.taps("对，就寄这里").hears("地址记下了");
        viewer.taps("确认下单").hears("下单成功");

        var host = telegram.user(72, "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        host.says("上 A3").hears("A3 红糖 的卡片已发给大家");
        viewer.hears("正在讲解 A3");
        viewer.taps("要 2 袋").hears("已下单 2 袋 红糖（A3）");
        host.says("改价 A3 17.8").hears("¥18.80 → ¥17.80");
        viewer.comesToSee("红糖 ¥17.80/袋");
        viewer.says("到哪了").hears("已确认，等打包");

        var grower = telegram.user(73, "桂花");
        grower.says("/start join_demo-grower-zhang").hears("你现在是农户");
        grower.says("我的货").hears("送来 200 箱，卖出 2 箱");
    }

    @Test
    void an_edited_claim_adjusts_the_same_line_and_a_second_copy_does_nothing() {
        telegram.world().deliverEach(3);
        var viewer = telegram.user(74, "小李");
        viewer.says("A4 1").hears("已为你留 1 盒 土鸡蛋（A4）");
        viewer.edits("A4 3").hears("已为你留 2 盒 土鸡蛋（A4）");
        viewer.edits("A4 加货 50");
        viewer.says("/cart").hears("A4 土鸡蛋 3 盒 ¥108.00");
        viewer.taps("撤销").hears("已退回");
        telegram.world().deliverEach(1);
    }

    @Test
    void an_older_edit_that_is_brought_late_counts_no_more() {
        var viewer = telegram.user(79, "小钱");
        viewer.says("A4 1").hears("已为你留 1 盒 土鸡蛋（A4）");
        viewer.edits("A4 3").hears("已为你留 2 盒 土鸡蛋（A4）");
        viewer.hadEditedBefore("A4 2", 5);
        viewer.says("/cart").hears("A4 土鸡蛋 3 盒");
        viewer.taps("撤销").hears("已退回");
    }

    @Test
    void an_edit_moves_the_line_and_the_button_moves_it_back() {
        var viewer = telegram.user(76, "小赵");
        viewer.says("A5 1斤").hears("已为你留 1 斤 腊肉（A5），共 1 斤");
        viewer.edits("A2 2斤").hears("已退回 1 斤 腊肉（A5），现在没有了");
        viewer.taps("撤销").hears("1 斤 腊肉（A5）给你拿回来了，共 1 斤");
        viewer.edits("谢谢主播").hears("原来的没有动");
        viewer.taps("原来要的退掉").hears("已退回 1 斤 腊肉（A5）");
        viewer.taps("撤销").hears("已经撤销过了");
        viewer.edits("/cancel 1001").hears("改过的命令");
        viewer.says("张三 13812345678 湖南省长沙市岳麓区麓山南路1号").hears("请看看对不对");
        viewer.edits("张三 13812345678 湖南省长沙市岳麓区麓山南路9号").hears("麓山南路9号");
    }

    @Test
    void who_orders_and_asks_in_one_breath_is_answered_and_has_the_order_a_tap_away() {
        var viewer = telegram.user(77, "小孙");
        viewer.says("红糖两袋，能便宜点吗？").hears("还没给你下单，想要就点一下");
        viewer.taps("要 2 袋 红糖（A3）").hears("已为你留 2 袋 红糖（A3）");
        viewer.says("上次的红糖漏发了一袋").hears("已经转给主播了");
        viewer.says("/cart").hears("A3 红糖 2 袋");
    }

    @Test
    void an_english_viewer_is_answered_in_english_after_asking_for_it() {
        var viewer = telegram.user(75, "Ann");
        viewer.says("/language en").hears("English from now on");
        viewer.says("one bag of sugar").hears("1 bag of Brown sugar (A3) kept for you");
        viewer.says("is it sweet?").hears("I do not know that one");
        viewer.says("two boxes of peaches, can you make it cheaper?").hears("Nothing is ordered yet");
        viewer.taps("I want 2 boxes of Yellow peaches (A1)").hears("2 boxes of Yellow peaches (A1) kept for you");
        viewer.says("/price A1 1").hears("That is for: host");
    }
}
