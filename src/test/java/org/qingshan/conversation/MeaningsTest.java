package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.question.Concern;
import org.qingshan.domain.product.Unit;

class MeaningsTest {
    private static final Offer PEACHES = offer("A1", "黄桃");
    private static final Offer SUGAR = offer("A2", "红糖");

    private final Meanings meanings = new Meanings();

    @Test
    void the_same_words_are_read_once() {
        var lineup = Lineup.of(List.of(PEACHES), null);

        var first = meanings.claim("黄桃两箱", null, lineup);

        assertThat(first.kind()).isEqualTo(ClaimReading.Kind.CLAIMS);
        assertThat(meanings.claim("黄桃两箱", null, lineup)).isSameAs(first);
    }

    @Test
    void a_bare_number_means_whatever_card_it_is_said_to() {
        var lineup = Lineup.of(List.of(PEACHES, SUGAR), null);

        assertThat(meanings.claim("+1", "A1", lineup).claims())
                .extracting("slot")
                .containsExactly("A1");
        assertThat(meanings.claim("+1", "A2", lineup).claims())
                .extracting("slot")
                .containsExactly("A2");
        assertThat(meanings.claim("+1", null, lineup).claims()).isEmpty();
    }

    @Test
    void what_comes_onto_the_lineup_in_the_midst_of_a_batch_is_understood() {
        assertThat(meanings.claim("红糖两袋", null, Lineup.of(List.of(PEACHES), null))
                        .claims())
                .isEmpty();

        meanings.lineupChanged();

        assertThat(meanings.claim("红糖两袋", null, Lineup.of(List.of(PEACHES, SUGAR), null))
                        .claims())
                .extracting("slot")
                .containsExactly("A2");
    }

    @Test
    void a_concern_is_whatever_the_words_are_about() {
        assertThat(meanings.concern("收到的桃子烂了")).contains(Concern.DAMAGED);
        assertThat(meanings.concern("A1")).isEmpty();
        assertThat(meanings.concern("收到的桃子烂了")).contains(Concern.DAMAGED);
    }

    private static Offer offer(String slot, String name) {
        return new Offer(slot, name, name, List.of(), slot.equals("A1") ? Unit.BOX : Unit.BAG, BigDecimal.ONE, null);
    }
}
