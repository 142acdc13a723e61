package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** In which language somebody is answered, and how it is changed. */
@QuarkusTest
class LanguageChoiceTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void a_newcomer_is_welcomed_in_english() {
        var viewer = village().foreigner().opens();

        assertThat(viewer.hears("Hello, this is Qingshan Village").text())
                .contains("A1 Yellow peaches ¥29.90/box (5 jin) · 200 boxes left", "To order")
                .doesNotContain("黄桃");
    }

    @Test
    void the_language_is_switched_by_button_and_by_word() {
        var viewer = village().viewer();

        assertThat(viewer.says("语言").labels()).containsExactly("简体中文", "繁體中文", "English");
        assertThat(viewer.taps("English").text()).contains("English from now on");
        assertThat(viewer.says("/lineup").text()).contains("A1 Yellow peaches");
        assertThat(viewer.says("/language zh").text()).contains("以后说中文");
        assertThat(viewer.says("/lineup").text()).contains("A1 黄桃");
        assertThat(viewer.says("switch to English").text()).contains("English from now on");
        assertThat(viewer.says("换成中文").text()).contains("以后说中文");
    }

    @Test
    void the_first_words_tell_the_language_and_later_ones_do_not_change_it() {
        var abroad = village().foreigner();
        assertThat(abroad.says("A1 x2").text()).contains("kept for you");
        assertThat(abroad.says("再来一箱桃子").text()).contains("已为你留 1 箱 黄桃");
        assertThat(abroad.says("two boxes of peaches").text()).contains("已为你留 2 箱 黄桃");
        assertThat(abroad.says("/language en").text()).contains("English from now on");

        assertThat(abroad.says("货单").text()).contains("A1 Yellow peaches");
    }

    @Test
    void one_english_word_with_a_number_tells_the_language_where_the_platform_does_not() throws Exception {
        var village = village();

        assertThat(answerToUnknown(village.key(), "2 mangoes")).contains("I did not understand");
        assertThat(answerToUnknown(village.key(), "huangtao 2")).contains("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "I paid", "Thanks!", "where?", "received"})
    void a_short_english_word_tells_the_language_where_the_platform_does_not(String words) throws Exception {
        assertThat(answerToUnknown(village().key(), words)).isNotEmpty().doesNotContain("你好", "发编号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "hi", "yes", "bye"})
    void a_word_that_everybody_writes_tells_no_language(String words) throws Exception {
        assertThat(answerToUnknown(village().key(), words)).containsPattern("[\\u4e00-\\u9fff]{3}");
    }

    private String answerToUnknown(String shop, String words) throws Exception {
        var person = UUID.randomUUID().toString();
        var origin = new Origin("webchat", person, person, "", null);
        var taken = inbox.take(IncomingMessage.text(shop, UUID.randomUUID().toString(), origin, words))
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return lanes.read(shop, () -> OutboxMessage.answersTo(taken.id())).stream()
                .map(answer -> answer.body().text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_address_tells_no_language_and_pinyin_is_no_english() {
        var village = village();
        var abroad = village.foreigner();
        abroad.says("/address " + ADDRESS);
        assertThat(abroad.says(ADDRESS).text()).contains("Name: 张伟");

        assertThat(village.viewer().says("jintian zhende henhao").text()).contains("没听懂");
    }

    @Test
    void who_talks_english_goes_on_in_english_whatever_a_product_is_called() {
        var village = village();
        var abroad = village.foreigner();
        abroad.says("黄桃两箱");
        assertThat(abroad.says("A1").text()).contains("kept for you");
        abroad.says("hello, how are you");

        assertThat(abroad.says("再来一箱黄桃").text()).contains("kept for you");
        assertThat(village.viewer().says("hello").text()).contains("你好");
    }
}
