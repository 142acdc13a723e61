package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.SettableClock;

/** A thumb that trembles orders once; who taps again a while later orders again. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class DoubleTapTest extends InPlaces {
    @Inject
    SettableClock clock;

    @AfterEach
    void everyday_time_again() {
        clock.reset();
    }

    @Test
    void the_same_button_of_a_card_tapped_twice_at_once_counts_once() {
        var host = host();
        var group = group(host, "手抖群");
        host.says("上 A3").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A3");
        var viewer = acquaintance("小抖");
        var before = new BigDecimal(taken("A3"));
        var there = viewer.in(group.id());

        there.forges(card, card.dataOf("要 1 袋").orElseThrow());
        there.forges(card, card.dataOf("要 1 袋").orElseThrow());
        assertThat(there.isToasted().path("text").asText()).contains("共 1 袋");
        settled();
        assertThat(new BigDecimal(taken("A3")).subtract(before)).isEqualByComparingTo("1");

        there.forges(card, card.dataOf("要 2 袋").orElseThrow()).isToasted();
        assertThat(new BigDecimal(taken("A3")).subtract(before))
                .as("another button")
                .isEqualByComparingTo("3");
        clock.forward(Duration.ofSeconds(3));
        there.forges(card, card.dataOf("要 1 袋").orElseThrow()).isToasted();
        assertThat(new BigDecimal(taken("A3")).subtract(before))
                .as("a while later")
                .isEqualByComparingTo("4");
        viewer.says("取消 A3").hears("已退回");
        unlink(host, "手抖群");
    }

    @Test
    void nor_does_it_in_ones_own_chat() {
        var host = host();
        var viewer = acquaintance("小颤");
        host.says("上 A3").hears("卡片已发给大家");
        var card = viewer.hears("正在讲解 A3");
        var before = new BigDecimal(taken("A3"));

        viewer.forges(card, card.dataOf("要 1 袋").orElseThrow());
        viewer.forges(card, card.dataOf("要 1 袋").orElseThrow());
        viewer.hears("红糖（A3）没有变，共 1 袋");
        settled();
        assertThat(new BigDecimal(taken("A3")).subtract(before)).isEqualByComparingTo("1");
        viewer.says("取消 A3").hears("已退回");
    }
}
