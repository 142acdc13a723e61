package org.qingshan.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.question.Concern;
import org.qingshan.domain.product.Unit;

class MeaningsTest {
    private static final Offer PEACHES = offer("A1", "黄桃");
    private static final Offer SUGAR = offer("A2", "红糖");

    private final Meanings meanings = new Meanings();

    @Test
    void the_same_words_are_read_once() {
        var first = meanings.claim("黄桃两箱", null, meanings.onSale(List.of(PEACHES)));

        assertThat(first.kind()).isEqualTo(ClaimReading.Kind.CLAIMS);
        assertThat(meanings.claim("黄桃两箱", null, meanings.onSale(List.of(offer("A1", "黄桃")))))
                .isSameAs(first);
    }

    @Test
    void a_bare_number_means_whatever_card_it_is_said_to() {
        var lineup = meanings.onSale(List.of(PEACHES, SUGAR));

        assertThat(meanings.claim("+1", "A1", lineup).claims())
                .extracting("slot")
                .containsExactly("A1");
        assertThat(meanings.claim("+1", "A2", lineup).claims())
                .extracting("slot")
                .containsExactly("A2");
        assertThat(meanings.claim("+1", null, lineup).claims()).isEmpty();
    }

    @Test
    void what_comes_onto_the_lineup_is_understood_and_what_is_called_otherwise_no_more() {
        assertThat(claims("红糖两袋", PEACHES)).isEmpty();
        assertThat(claims("红糖两袋", PEACHES, SUGAR)).containsExactly("A2");
        assertThat(claims("红糖两袋", PEACHES, offer("A2", "冰糖"))).isEmpty();
        assertThat(claims("红糖两袋", SUGAR, PEACHES)).containsExactly("A2");
        assertThat(claims("红糖两袋", PEACHES)).isEmpty();
    }

    private List<String> claims(String words, Offer... offers) {
        return meanings.claim(words, null, meanings.onSale(List.of(offers))).claims().stream()
                .map(Claim::slot)
                .toList();
    }

    @Test
    void what_is_shown_is_another_thing_once_the_names_have_changed() {
        var words = "红糖，想要的扣1";
        assertThat(meanings.presented(words, meanings.onSale(List.of(SUGAR)))).contains("A2");
        assertThat(meanings.presented(words, meanings.onSale(List.of(offer("A7", "红糖")))))
                .contains("A7");
        assertThat(meanings.presented(words, meanings.onSale(List.of(PEACHES)))).isEmpty();
    }

    @Test
    void people_of_many_shops_ask_at_the_same_time() {
        var readings = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? claims("黄桃" + i % 50 + "箱", PEACHES) : claims("红糖" + i % 50 + "袋", SUGAR))
                .map(List::toString)
                .collect(Collectors.groupingBy(slots -> slots, Collectors.counting()));
        assertThat(readings).containsOnlyKeys("[A1]", "[A2]", "[]");
        assertThat(readings.get("[A2]")).isEqualTo(1_000L);
    }

    @Test
    void a_concern_is_whatever_the_words_are_about() {
        assertThat(meanings.sentence("收到的桃子烂了").concern()).contains(Concern.DAMAGED);
        assertThat(meanings.sentence("A1").concern()).isEmpty();
        assertThat(meanings.sentence("收到的桃子烂了").concern()).contains(Concern.DAMAGED);
    }

    private static Offer offer(String slot, String name) {
        return new Offer(slot, name, name, List.of(), slot.equals("A1") ? Unit.BOX : Unit.BAG, BigDecimal.ONE, null);
    }
}
