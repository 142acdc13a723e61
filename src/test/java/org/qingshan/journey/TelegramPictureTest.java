package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.Viewer;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.photo.Camera;

/** The picture of a product, from the host's phone to everyone's card. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramPictureTest {
    private static final AtomicLong PERSON = new AtomicLong(9_000);

    private static final Stall QINGSHAN = new Stall("qingshan", "");

    @Inject
    Market market;

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.world().takesPhotos(true);
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    private FakeUser viewer() {
        var viewer = telegram.user(PERSON.incrementAndGet(), "小王");
        viewer.says("/start").hears("青山村");
        return viewer;
    }

    private FakeUser host() {
        var host = telegram.user(PERSON.incrementAndGet(), "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        return host;
    }

    @Test
    void a_picture_named_by_its_caption_is_on_the_next_card_and_its_caption_follows_price_and_stock() {
        var viewer = viewer();
        var host = host();
        host.sendsPhoto("A1").hears("黄桃的图片收下了");
        host.taps("讲解 A1").hears("A1 黄桃 的卡片已发给大家");
        var card = viewer.hears("正在讲解 A1");
        assertThat(card.isPhoto()).isTrue();
        assertThat(telegram.calls("sendPhoto"))
                .filteredOn(call -> call.chat() == card.chat())
                .extracting(call -> call.body().path("photo").asText())
                .singleElement()
                .asString()
                .startsWith("AgACAgPictureSent")
                .endsWith("_800");
        host.says("改价 A1 27.9").hears("¥27.90");
        var repriced = viewer.comesToSee("¥27.90/箱");
        assertThat(repriced.id()).isEqualTo(card.id());
        assertThat(repriced.isPhoto()).isTrue();
        assertThat(telegram.calls("editMessageText"))
                .noneMatch(call -> call.chat() == card.chat()
                        && call.body().path("message_id").asLong() == card.id());
        viewer.taps("要 1 箱").hears("已为你留 1 箱 黄桃（A1）");
        host.says("改价 A1 29.9").hears("¥29.90");
        viewer.comesToSee("¥29.90/箱");
    }

    @ParameterizedTest
    @CsvSource({"竹笋", "/photo A2", "bamboo shoots", "配图 竹笋", "a2 配图"})
    void a_product_may_be_named_in_any_way(String caption) {
        var host = host();
        host.sendsPhoto(caption).hears("竹笋的图片收下了");
        host.says("/photo A2 off").hears("竹笋的卡片不带图片了");
    }

    @Test
    void a_picture_that_names_nothing_changes_nothing_and_says_how() {
        var host = host();
        host.sendsPhoto("/photo 榴莲").hears("榴莲");
        host.sendsPhoto("").hears("配文写编号或品名");
        host.says("/photo A4").hears("配文写编号或品名");
        assertThat(rows.<String>of("qingshan", "select photo from product where shop_id = :shop and name_zh = '土鸡蛋'"))
                .containsOnlyNulls();
    }

    @Test
    void a_picture_after_what_was_taken_in_with_one_line_is_of_that_lot_and_only_the_first() {
        var host = host();
        var taken = host.says("收货 张桂花 黄桃 20箱").hears("黄桃").text();
        var number = taken.replaceAll("(?s)^\\D*(\\d+) ?号.*$", "$1");
        host.sendsPhoto("").hears(number + " 号 黄桃的图片收下了");
        assertThat(rows.<String>of("qingshan", "select photo from lot where shop_id = :shop and number = " + number))
                .singleElement()
                .asString()
                .isNotBlank();
        host.sendsPhoto("").hears("配文写编号或品名");

        var kate = telegram.user(PERSON.incrementAndGet(), "Kate").reads("en");
        kate.says("/start join_demo-screener").hears("screener");
        kate.says("/language en").hears("English");
        kate.says("/lot 张桂花 竹笋 8斤").hears(shown -> shown.text().contains("lot"), "a lot");
        kate.sendsAlbum(2).hears("I have the picture of lot");
    }

    @Test
    void who_takes_in_and_has_an_order_to_pay_is_asked_what_the_picture_is() {
        var picker = telegram.user(PERSON.incrementAndGet(), "小周");
        picker.says("/start join_demo-screener").hears("你现在是");
        picker.says("A5 1斤").hears("已为你留");
        picker.says("周敏 13800138000 湖南省长沙市岳麓区麓山南路1号").hears("请看看对不对");
        picker.says("对").hears("确认");
        picker.says("确认").hears("下单成功");
        var taken = picker.says("收货 张桂花 竹笋 9斤").hears("收下了：").text();
        var number = taken.replaceAll("(?s)^\\D*(\\d+) ?号.*$", "$1");
        picker.sendsPhoto("").hears("这张照片是什么");
        assertThat(rows.<String>of("qingshan", "select photo from lot where shop_id = :shop and number = " + number))
                .containsOnlyNulls();
    }

    @Test
    void a_caption_may_be_added_or_put_right_afterwards() {
        var host = host();
        host.sendsPhoto("").hears("配文写编号或品名");
        host.captions("竹笋").hears("竹笋的图片收下了");
        host.says("/photo A2 off").hears("竹笋的卡片不带图片了");
        var viewer = viewer();
        viewer.sendsPhoto("A5 1斤").hears("已为你留 1 斤 腊肉（A5）");
        viewer.captions("A5 2斤").hears("共 2 斤");
    }

    @Test
    void a_photo_from_the_console_is_on_the_card_and_the_last_one_counts_wherever_it_came_from() {
        var owner = market.session(QINGSHAN, Role.OWNER);
        var eggs = ((Number) market.look(QINGSHAN, "select id from product where shop_id = :shop and name_zh = '土鸡蛋'"))
                .longValue();
        given().cookie("qs_console", owner)
                .multiPart("token", FormToken.of(Secret.read(owner).orElseThrow()))
                .multiPart("id", eggs)
                .multiPart("photo", "eggs.jpg", Camera.jpeg(800, 600), "image/jpeg")
                .post("/console/shop/products/photo");
        var viewer = viewer();
        var host = host();
        host.says("上 A4").hears("卡片已发给大家");
        var card = viewer.hears("正在讲解 A4");
        assertThat(card.isPhoto()).isTrue();
        var ofConsole = given().get("/chat/qingshan/live").<String>path("pinned.photo");
        assertThat(ofConsole).startsWith("/photos/");
        host.sendsPhoto("A4").hears("土鸡蛋的图片收下了");
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().get("/chat/qingshan/live").<String>path("pinned.photo"),
                        photo -> photo != null && photo.startsWith("/photos/") && !photo.equals(ofConsole));
        host.says("/photo A4 off").hears("土鸡蛋的卡片不带图片了");
    }

    @Test
    void where_telegram_refuses_the_picture_the_card_goes_as_text_and_lives_on() {
        var viewer = viewer();
        var host = host();
        host.sendsPhoto("红糖").hears("红糖的图片收下了");
        telegram.world().takesPhotos(false);
        host.says("上 A3").hears("卡片已发给大家");
        var card = viewer.hears("正在讲解 A3");
        assertThat(card.isPhoto()).isFalse();
        host.says("改价 A3 16.6").hears("¥16.60");
        assertThat(viewer.comesToSee("¥16.60/袋").id()).isEqualTo(card.id());
        host.says("改价 A3 18.8").hears("¥18.80");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.<String>of(
                                "qingshan",
                                "select state from outbox where shop_id = :shop and channel = 'telegram'"
                                        + " and address = '" + card.chat() + "' and state not in ('SENT', 'ABORTED')")
                        .isEmpty());
    }

    @Test
    void a_claim_below_one_of_several_pictures_is_answered_and_the_others_are_not() {
        var viewer = viewer();
        viewer.sendsAlbum(3, "A3 x1").hears("已为你留 1 袋 红糖（A3）");
        viewer.says("取消 A3").hears("已退回");
        assertThat(viewer.sees()).noneMatch(shown -> shown.text().contains("图片和语音我还看不懂"));
    }

    @Test
    void a_viewers_picture_is_answered_once_and_with_a_claim_below_it_is_a_claim() {
        var viewer = viewer();
        viewer.sendsPhoto("").hears("图片和语音我还看不懂");
        viewer.sendsAlbum(3).hears("图片和语音我还看不懂");
        viewer.sendsPhoto("A4 x1").hears("已为你留 1 盒 土鸡蛋（A4）");
        viewer.sendsPhoto("A4").hears("已为你留 1 盒 土鸡蛋（A4）");
        assertThat(viewer.sees())
                .filteredOn(shown -> shown.text().contains("看不懂"))
                .hasSize(2);
        viewer.says("/photo A4").hears("这是主播用的");
    }

    @Test
    void pictures_of_a_payment_are_fetched_and_those_sent_together_are_asked_about_once() {
        var viewer = viewer();
        viewer.says("A5 1斤").hears("已为你留");
        viewer.says("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号").hears("请看看对不对");
        viewer.says("对").hears("确认");
        viewer.says("确认").hears("下单成功");
        viewer.sendsAlbum(2).hears("这张照片是什么");
        viewer.taps(viewer.sees().stream()
                .flatMap(shown -> shown.buttons().stream())
                .filter(label -> label.startsWith("付款凭据"))
                .reduce((one, other) -> other)
                .orElseThrow());
        viewer.hears("请店家核对");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows.<String>of("qingshan", "select photo from sent_photo where shop_id = :shop").stream()
                                .filter(photo -> photo.startsWith("sent/qingshan/"))
                                .count()
                        >= 1);
        assertThat(telegram.calls("getFile")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"付款截图", "payment screenshot"})
    void a_picture_whose_caption_nobody_understands_is_asked_about_like_one_without(String caption) {
        var viewer = viewer();
        viewer.says("A5 1斤").hears("已为你留 1 斤 腊肉（A5）");
        viewer.says("/address 王五 13800138000 湖南省长沙市岳麓区麓山南路2号").hears("请看看对不对");
        viewer.says("/address ok").hears("你的购物车");
        viewer.says("/confirm").hears("下单成功");

        viewer.sendsPhoto(caption).hears("这张照片是什么");
    }

    @Test
    void the_page_shows_the_card_as_text_and_says_where_pictures_come_from() {
        var page = Viewer.chinese("qingshan").opens();
        page.says("今天有什么");
        var host = host();
        host.sendsPhoto("腊肉").hears("腊肉的图片收下了");
        host.says("上 A5").hears("卡片已发给大家");
        assertThat(page.seesCard("正在讲解 A5").text()).contains("腊肉", "¥58.00");
        page.says("/start join_demo-host");
        assertThat(page.says("/photo A5").text()).contains("在 Telegram 里");
    }
}
