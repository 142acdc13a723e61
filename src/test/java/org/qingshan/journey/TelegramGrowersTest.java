package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.PayingOut;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Sums;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;

/** A grower's evening over Telegram, and the same for her daughter, who reads English: from the announced basket to the money. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramGrowersTest extends WithBots {
    private static final AtomicLong PERSON = new AtomicLong(19_000);

    private static final AtomicInteger SHOPS = new AtomicInteger();

    @Inject
    Lanes lanes;

    @Inject
    PayingOut paying;

    private Village village;
    private FakeWorld world;

    /** Whose stream may be ended without anybody else's story. */
    @BeforeEach
    void a_shop_of_their_own() {
        village = village();
        world = bot(village, "growers_bot_" + SHOPS.incrementAndGet());
    }

    @AfterEach
    void the_bot_goes() {
        village.owner().says("/bot off");
    }

    private FakeUser joined(String name, String code, String hears) {
        var person = world.user(PERSON.incrementAndGet(), name);
        person.says("/start join_" + code).hears(hears);
        return person;
    }

    private FakeUser mother() {
        return joined("桂花", "demo-grower-zhang", "你现在是农户");
    }

    private FakeUser daughter() {
        var daughter = joined("阿妹", "demo-grower-zhang", "你现在是农户");
        daughter.says("/language en").hears("English from now on");
        return daughter;
    }

    private FakeUser screener() {
        return joined("验货", "demo-screener", "你现在是");
    }

    private static String number(FakeUser screener, String taken) {
        var text = screener.hears(taken).text();
        return text.replaceAll("(?s).*收下了：(\\d+) 号.*", "$1");
    }

    private FakeUser buyer(String claim) {
        var buyer = world.user(PERSON.incrementAndGet(), "小王");
        buyer.says(claim).hears("已为你留");
        buyer.says(ADDRESS).hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("地址记下了");
        buyer.taps("确认下单").hears("下单成功");
        return buyer;
    }

    @Test
    void a_basket_is_announced_wanted_brought_and_inspected_and_each_step_is_told_in_both_languages() {
        var screener = screener();
        var mother = mother();
        var daughter = daughter();
        mother.says("明天下午3点能带30箱黄桃").hears("15:00 前带 30 箱 黄桃");
        screener.hears("15:00 前能带 30 箱 黄桃。要吗？");
        screener.taps(screener.sees().stream()
                .flatMap(shown -> shown.buttons().stream())
                .filter(label -> label.startsWith("要（"))
                .reduce((one, other) -> other)
                .orElseThrow());
        mother.hears("收货点要：周");
        daughter.hears("by 15:00");
        screener.says("收货 张桂花 黄桃 30箱");
        var peaches = number(screener, "张桂花，黄桃 30 箱");
        screener.says("验货 " + peaches + " 都好").hears("能卖 30 箱");
        mother.hears("你的黄桃验过了，30 箱可以卖");
        daughter.hears("Your Yellow peaches");

        screener.says("收货 张桂花 土鸡蛋 20盒");
        var eggs = number(screener, "张桂花，土鸡蛋 20 盒");
        screener.says("验货 " + eggs + " 坏2").hears("没过");
        mother.hears("你的土鸡蛋验货没过");
        mother.says("我的货好不好").hears("张桂花，你的货：");
        daughter.says("how good were my goods").hears("your goods:");
    }

    @Test
    void a_voice_is_answered_warmly_with_what_to_tap_and_the_desk_is_told_once() {
        var screener = screener();
        var mother = mother();
        mother.sendsVoice().hears("我只认得字");
        screener.hears("🎤 张桂花发来一段语音");
        mother.taps("我的货卖了多少").hears("黄桃");
        mother.sendsVoice().hears("我只认得字");
        mother.taps("看账");
        mother.taps("拿钱");
        assertThat(screener.sees())
                .filteredOn(shown -> shown.text().contains("发来一段语音"))
                .hasSize(1);
        assertThat(rows.<String>of(
                        village.key(),
                        "select u.words from unanswered u join chat c on c.shop_id = u.shop_id and c.id = u.chat_id"
                                + " where u.shop_id = :shop and u.words like '🎤%' and c.address = '"
                                + mother.sees().get(0).chat() + "'"))
                .containsExactly("🎤 张桂花");
        var daughter = daughter();
        daughter.sendsVoice().hears("I can only read");
        daughter.taps("How much of mine is sold").hears("Yellow peaches");
        world.user(PERSON.incrementAndGet(), "看客").sendsVoice().hears("图片和语音我还看不懂");
    }

    @Test
    void what_is_sold_recalled_owed_and_paid_is_told_and_answered_in_both_languages() {
        var host = joined("主持", "demo-host", "你现在是主播");
        var screener = screener();
        var mother = mother();
        var daughter = daughter();
        screener.says("收货 张桂花 柚子 2箱");
        screener.hears("还没有「柚子」");
        screener.taps("新货：柚子");
        var first = number(screener, "张桂花，柚子 2 箱");
        screener.says("验货 " + first + " 都好").hears("能卖 2 箱");
        host.says("上架 柚子 20 2箱").hears("已上架");
        buyer("柚子2箱");
        mother.hears("柚子（" + first + " 号）卖完了");
        daughter.hears("is sold out");
        mother.says("我的货卖得咋样").hears("柚子");
        daughter.says("how are my goods doing").hears("柚子");

        screener.says("收货 张桂花 柚子 3箱");
        var second = number(screener, "张桂花，柚子 3 箱");
        screener.says("验货 " + second + " 都好").hears("能卖 3 箱");
        host.says("加货 柚子 3").hears("柚子");
        var unlucky = buyer("柚子3箱");
        screener.says("撤货 " + second + " 有虫").hears("撤吗？");
        screener.taps("不合格，撤下这批").hears("撤下了");
        unlucky.hears("有一批查出问题");
        mother.hears("撤下了");
        daughter.hears("was taken off sale");

        host.says("/end yes").hears("下播了");
        host.says("封账");
        mother.hears("现在该给你");
        daughter.hears("You are owed");
        mother.says("对账").hears("柚子");
        daughter.says("/statement").hears("柚子");
        mother.says("我的钱几时能拿").hears("口令");
        daughter.says("/payouts").hears("Code word");
        pay();
        mother.hears("刚付给你");
        daughter.hears("you have just been paid");
    }

    private void pay() {
        lanes.run(village.key(), () -> {
            var zhang = Member.team().stream()
                    .filter(one -> one.role() == Role.GROWER && one.name().equals("张桂花"))
                    .findFirst()
                    .orElseThrow();
            var wanted = new Payout.Wanted(Sums.owedTo(zhang), Payout.Way.WECHAT, "", "", "", false, "telegram-story");
            return paying.pay(zhang, wanted, "team");
        });
    }
}
