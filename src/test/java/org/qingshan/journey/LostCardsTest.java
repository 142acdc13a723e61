package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakeUser;

/** Cards that may not have arrived, in groups and in private chats. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class LostCardsTest extends InPlaces {
    @Test
    void a_card_whose_answer_was_lost_is_sent_again_only_if_the_host_wants_it() {
        var host = host();
        // A group that is linked is shown what is presented just then.
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "丢失群");
        settled();
        telegram.answer(call -> call.is("sendPhoto") && call.chat() == group.id(), Answer.badGateway(), 1);
        host.says("上 A2").hears("卡片已发给大家");
        var doubt = host.hears("发到「丢失群」的卡片不知道到没到");
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("正在讲解 A2"));
        host.taps("再发一次").hears("再发一次了");
        group.comesToShow("正在讲解 A2");
        settled();
        host.forges(doubt, doubt.dataOf("再发一次").orElseThrow()).hears("已经发到了");
        person("路人").says("/again #1").hears("这是主播用的");
        unlink(host, "丢失群");
    }

    @Test
    void a_card_in_a_private_chat_is_sent_again_while_it_is_the_one_presented_and_wanted_there() {
        var host = host();
        var viewer = acquaintance("小郑");
        settled();
        var lost = cardLost(host, viewer, "A2");
        host.says("/again #" + lost).hears("再发一次了");
        viewer.hears("正在讲解 A2");

        var followed = cardLost(host, viewer, "A4");
        host.says("上 A3").hears("卡片已发给大家");
        viewer.hears("正在讲解 A3");
        host.says("/again #" + followed).hears("已经过时了");

        var older = cardLost(host, viewer, "A4");
        host.says("上 A4").hears("卡片已发给大家");
        viewer.hears("正在讲解 A4");
        host.says("/again #" + older).hears("已经过时了");
        host.says("/again #" + older).hears("已经过时了");

        var unwanted = cardLost(host, viewer, "A2");
        viewer.says("别吵我").hears("这场");
        host.says("/again #" + unwanted).hears("已经过时了");
    }

    /** Telegram refuses the card in the viewer's own chat; its number in the outbox. */
    private long cardLost(FakeUser host, FakeUser viewer, String slot) {
        var own = viewer.sees().get(0).chat();
        telegram.answer(
                call -> call.chat() == own && call.text().contains("正在讲解 " + slot),
                Answer.refused(400, "Bad Request: no"),
                1);
        host.says("上 " + slot).hears("卡片已发给大家");
        settled();
        telegram.fineWeather();
        return rows.<Number>of(
                        "qingshan",
                        "select id from outbox where shop_id = :shop and state = 'FAILED' and address = '" + own
                                + "' order by id desc")
                .get(0)
                .longValue();
    }
}
