package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.telegram.FakeUser;

/** Contacts and locations that people share with the bot, instead of typing a phone or an address. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class SharedContactTest {
    private static final AtomicLong PERSON = new AtomicLong(73_000_000);

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    private FakeUser viewer(String language) {
        var viewer = telegram.user(PERSON.incrementAndGet(), "小王").reads(language);
        viewer.says("/start").hears("A1");
        return viewer;
    }

    private static ObjectNode contact(String phone, String name) {
        return new ObjectMapper().createObjectNode().put("phone_number", phone).put("first_name", name);
    }

    private static ObjectNode own(String phone) {
        return contact(phone, "小王").put("user_id", PERSON.get());
    }

    @Test
    void ones_own_contact_is_the_phone_of_the_address_that_is_asked_for() {
        var viewer = viewer("zh-hans");
        viewer.says("地址 张伟 湖南省长沙市岳麓区麓山南路1号").hears("还缺");
        viewer.shares("contact", own("8613873100001"));
        viewer.hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("记下了");
        assertThat(rows.<String>of("qingshan", "select phone from address where shop_id = :shop and recipient = '张伟'"))
                .anyMatch(phone -> phone.endsWith("13873100001"));
        assertThat(rows.<String>of(
                        "qingshan",
                        "select coalesce(words, 'erased') from inbox where shop_id = :shop and kind = 'CONTACT'"))
                .containsOnly("erased");
    }

    @Test
    void who_is_asked_for_the_phone_has_a_key_that_sends_it_until_it_is_there() {
        var viewer = viewer("zh-hans");
        viewer.says("地址").hears("地址");
        assertThat(viewer.keys()).as("one line is pasted").isEmpty();
        viewer.says("张强 湖南省长沙市岳麓区麓山南路7号").hears("还缺");
        assertThat(viewer.keys()).containsExactly("📱 发送我的手机号");
        viewer.says("A3").hears("已为你留");
        assertThat(viewer.keys()).as("the question goes on").containsExactly("📱 发送我的手机号");
        viewer.pressesContactKey("8613873100007");
        assertThat(viewer.hears("请看看对不对").text()).contains("张强", "138 7310 0007");
        assertThat(viewer.keys()).isEmpty();
        viewer.taps("改");
        viewer.hears("改哪一项");
        viewer.taps("电话").hears("电话");
        assertThat(viewer.keys()).containsExactly("📱 发送我的手机号");
        viewer.says("算了").hears(shown -> !shown.text().isBlank(), "the end of the question");
        assertThat(viewer.keys()).isEmpty();
    }

    @Test
    void an_english_reader_types_the_phone_and_the_key_goes_away() {
        var viewer = viewer("en");
        viewer.says("/language en").hears("English");
        viewer.says("张强 湖南省长沙市岳麓区麓山南路8号").hears("phone");
        assertThat(viewer.keys()).containsExactly("📱 Send my phone number");
        viewer.says("13873100008").hears("138 7310 0008");
        assertThat(viewer.keys()).isEmpty();
    }

    @Test
    void without_a_question_a_contact_begins_an_address_and_changes_a_kept_one() {
        var viewer = viewer("zh-hans");
        viewer.shares("contact", own("8613873100002")).hears("还缺");
        viewer.says("李娟 湖南省长沙市岳麓区麓山南路2号").hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("记下了");
        viewer.shares("contact", own("8613873100003"));
        assertThat(viewer.hears("请看看对不对").text()).contains("李娟", "138 7310 0003", "麓山南路2号");
    }

    @Test
    void somebody_elses_contact_is_who_shall_get_it_and_never_an_order() {
        var viewer = viewer("zh-hans");
        viewer.says("地址").hears("地址");
        viewer.shares("contact", contact("138 7310 0004", "A1 两箱")).hears("A1 两箱");
        viewer.shares("contact", contact("138 7310 0005", "王芳")).hears("王芳");
        viewer.says("湖南省长沙市岳麓区麓山南路3号");
        assertThat(viewer.hears("请看看对不对").text()).contains("王芳", "138 7310 0005");
        viewer.says("我要了什么");
        assertThat(viewer.hears(shown -> !shown.text().isBlank(), "the cart").text())
                .doesNotContain("黄桃");
    }

    @Test
    void a_location_is_answered_by_how_to_write_the_address() {
        var place =
                new ObjectMapper().createObjectNode().put("latitude", 28.1765).put("longitude", 112.9384);
        viewer("zh-hans").shares("location", place).hears("快递员要看写出来的地址，我不能照着地图猜。请把地址发成一行，像这样：\n张伟 13800138000");
        viewer("en").shares("location", place).hears("the courier needs the address in words");
        assertThat(rows.traces("qingshan", "28.1765")).isEmpty();
    }

    @Test
    void in_a_group_nobody_is_asked_about_a_contact() {
        var viewer = viewer("zh-hans");
        var group = telegram.group(-1_009_000_003_001L, "闲聊群");
        viewer.in(group.id()).shares("contact", contact("13873100006", "某人"));
        viewer.says("今天有什么").hears("A1");
        assertThat(group.shows()).isEmpty();
        assertThat(rows.traces("qingshan", "13873100006")).isEmpty();
    }
}
