package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.RoughWeather;
import org.qingshan.support.telegram.ShownMessage;

/** The main story, with the real conversation, while Telegram behaves as badly as it can. Orders and stock are exact all the same. */
abstract class TelegramStorm {
    private static final AtomicLong PERSON = new AtomicLong(20_000);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int VIEWERS = 6;

    /** What two languages call the same things. */
    private record Words(
            String tag,
            String name,
            String held,
            String heldMore,
            String right,
            String saved,
            String confirm,
            String done,
            String status,
            String packing) {}

    private static final Words CHINESE = new Words(
            "zh-hans", "小王", "已为你留 2 箱 黄桃（A1）", "已为你留 1 箱 黄桃（A1）", "对，就寄这里", "地址记下了", "确认下单", "下单成功", "到哪了", "已确认，等打包");
    private static final Words ENGLISH = new Words(
            "en",
            "Ann",
            "2 jin of Bamboo shoots (A2) kept for you",
            "1 jin of Bamboo shoots (A2) kept for you",
            "Right, send it there",
            "Address saved",
            "Confirm order",
            "Ordered! Order",
            "/status",
            "confirmed, to be packed");

    @Inject
    Rows rows;

    protected final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms_and_nothing_hangs() {
        telegram.fineWeather();
        telegram.world().deliverEach(1);
        settled();
        telegram.assertEveryCallConforms();
        assertThat(of("select cast(answers_id as text) from outbox where shop_id = :shop and kind = 'TEXT'"
                        + " and answers_id is not null group by answers_id having count(*) > 1"))
                .as("messages with more than one answer")
                .isEmpty();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    /** Whatever is to be sent has been, and whatever was said has been confirmed to Telegram as taken. */
    private void settled() {
        await().atMost(PATIENCE).until(() -> telegram.world().pending() == 0);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of("select state || ' ' || cast(body as text) from outbox"
                                + " where shop_id = :shop and state in ('QUEUED', 'SENDING')"))
                        .isEmpty());
    }

    private List<String> of(String query) {
        return rows.of("qingshan", query);
    }

    private BigDecimal sold(String slot) {
        return stock("sold", slot);
    }

    private BigDecimal stock(String column, String slot) {
        return rows.<BigDecimal>of(
                        "qingshan",
                        "select " + column + " from lineup_item where shop_id = :shop and slot = '" + slot + "'")
                .get(0);
    }

    private FakeUser person(Words words) {
        return telegram.user(PERSON.incrementAndGet(), words.name()).reads(words.tag());
    }

    private FakeUser host() {
        var host = person(CHINESE);
        host.says("/start join_demo-host").hears("你现在是主播");
        return host;
    }

    private static void all(Stream<FakeUser> people, Consumer<FakeUser> story) {
        CompletableFuture.allOf(people.map(one -> CompletableFuture.runAsync(() -> story.accept(one)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void buys(FakeUser viewer, Words words, String slot) {
        viewer.says("/start").hears(words == CHINESE ? "青山村" : "Qingshan");
        viewer.says(slot + " x2").hears(words.held());
        viewer.edits(slot + " x3").hears(words.heldMore());
        viewer.says("张三 13812345678 湖南省长沙市岳麓区麓山南路1号").hears("岳麓区麓山南路1号");
        viewer.taps(words.right()).hears(words.saved());
        viewer.taps(words.confirm()).hears(words.done());
        viewer.says(words.status()).hears(words.packing());
    }

    private void storm(Words words, String slot) {
        var before = sold(slot);
        var orders = confirmedOrders();
        var weather = new RoughWeather();
        var viewers = Stream.generate(() -> person(words)).limit(VIEWERS).toList();
        var host = host();
        telegram.weather(weather);
        telegram.world().deliverEach(5);
        disturb();
        var presenting = CompletableFuture.runAsync(() -> presents(host));
        all(viewers.stream(), viewer -> buys(viewer, words, slot));
        presenting.join();
        settled();
        assertThat(weather.faults()).as("things that went wrong").isGreaterThan(VIEWERS);
        assertThat(sold(slot).subtract(before)).isEqualByComparingTo(BigDecimal.valueOf(3L * VIEWERS));
        assertThat(stock("held", slot)).isZero();
        assertThat(confirmedOrders() - orders).isEqualTo(VIEWERS);
        // A receipt may come twice if its answer was lost, in the very same words; never a third time.
        assertThat(viewers)
                .allSatisfy(viewer -> assertThat(shown(viewer, words.done())).hasSizeBetween(1, 2));
    }

    private void presents(FakeUser host) {
        host.says("上 A3").hears("A3 红糖 的卡片已发给大家");
        host.says("改价 A3 17.8").hears("¥17.80");
        host.says("改价 A3 18.8").hears("¥18.80");
    }

    private static List<ShownMessage> shown(FakeUser viewer, String words) {
        return viewer.sees().stream().filter(one -> one.text().contains(words)).toList();
    }

    private int confirmedOrders() {
        return of("select cast(number as text) from orders where shop_id = :shop and status = 'CONFIRMED'")
                .size();
    }

    /** What goes wrong on the way in, which is not the same for each way. */
    abstract void disturb();

    @Test
    void in_a_storm_every_chinese_viewer_gets_exactly_what_was_ordered() {
        storm(CHINESE, "A1");
        var grower = person(CHINESE);
        grower.says("/start join_demo-grower-zhang").hears("你现在是农户");
        grower.says("我的货").hears("送来 200 箱，卖出 " + 3 * VIEWERS + " 箱");
    }

    @Test
    void in_a_storm_every_english_viewer_gets_exactly_what_was_ordered() {
        storm(ENGLISH, "A2");
    }

    @Test
    void who_blocks_the_bot_is_tried_once_and_then_not_again_until_he_writes() {
        var follower = person(CHINESE);
        follower.says("/start").hears("青山村");
        var viewer = person(CHINESE);
        viewer.says("A4 1").hears("已为你留 1 盒 土鸡蛋（A4）");
        var chat = viewer.sees().get(0).chat();
        var host = host();
        viewer.blocksUnnoticed();
        telegram.forgetCalls();
        host.says("上 A4").hears("卡片已发给大家");
        follower.hears("正在讲解 A4");
        await().atMost(PATIENCE)
                .until(() ->
                        of("select address from chat where shop_id = :shop and channel = 'telegram' and not reachable")
                                .contains(Long.toString(chat)));
        host.says("上 A5").hears("卡片已发给大家");
        follower.hears("正在讲解 A5");
        settled();
        assertThat(telegram.calls())
                .filteredOn(call -> call.chat() == chat)
                .singleElement()
                .satisfies(call -> assertThat(call.answer().status()).isEqualTo(403));
        viewer.unblocksUnnoticed();
        viewer.says("购物车").hears("土鸡蛋 1 盒");
        host.says("上 A4").hears("卡片已发给大家");
        viewer.hears("正在讲解 A4");
        viewer.says("取消 A4").hears("已退回");
    }

    @Test
    void a_tap_that_comes_too_late_for_its_toast_does_what_it_says_all_the_same() {
        var host = host();
        var viewer = person(CHINESE);
        viewer.says("/start").hears("青山村");
        host.says("上 A4").hears("卡片已发给大家");
        viewer.hears("正在讲解 A4");
        telegram.forgetCalls();
        viewer.taps("要 1 盒", Duration.ofSeconds(140)).hears("已为你留 1 盒 土鸡蛋（A4）");
        settled();
        assertThat(telegram.calls("answerCallbackQuery"))
                .singleElement()
                .satisfies(call -> assertThat(call.answer().status()).isEqualTo(400));
        assertThat(of("select state from outbox where shop_id = :shop and kind = 'TOAST' order by id desc limit 1"))
                .containsExactly("FAILED");
        viewer.says("取消 A4").hears("已退回");
    }

    @Test
    void a_toast_that_cannot_be_shown_in_time_is_let_go_and_the_receipt_comes() {
        var host = host();
        var viewer = person(CHINESE);
        viewer.says("/start").hears("青山村");
        host.says("上 A4").hears("卡片已发给大家");
        viewer.hears("正在讲解 A4");
        settled();
        telegram.forgetCalls();
        telegram.answer("answerCallbackQuery", Answer.refused(500, "Internal Server Error"), 10);
        viewer.taps("要 1 盒").hears("已为你留 1 盒 土鸡蛋（A4）");
        settled();
        assertThat(of("select state || ' ' || error from outbox where shop_id = :shop and kind = 'TOAST'"
                        + " order by id desc limit 1"))
                .containsExactly("ABORTED too late");
        assertThat(telegram.calls("answerCallbackQuery")).hasSizeLessThan(10);
        viewer.says("取消 A4").hears("已退回");
    }

    @Test
    void after_a_quiet_week_numbers_begin_again_lower_and_nobody_is_passed_over() {
        var viewer = person(CHINESE);
        viewer.says("/start").hears("青山村");
        settled();
        telegram.world().continueUpdatesAt(7);
        viewer.says("A5 1斤").hears("已为你留 1 斤 腊肉（A5）");
        viewer.edits("A5 2斤").hears("已为你留 1 斤 腊肉（A5）");
        settled();
        assertThat(stock("held", "A5")).isEqualByComparingTo("2");
        viewer.says("取消 A5").hears("已退回");
        settled();
        telegram.world().continueUpdatesAt(500_000);
    }
}
