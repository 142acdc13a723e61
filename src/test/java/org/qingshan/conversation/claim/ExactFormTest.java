package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Unit;

/** What is recognised at a glance is read as it would be read in full. */
class ExactFormTest {
    private static final List<Offer> OFFERS = List.of(
            offer("A1", "黄桃", "Yellow peaches", Unit.BOX, "1"),
            offer("A2", "竹笋", "Bamboo shoots", Unit.JIN, "0.5"),
            offer("A3", "红糖", "Brown sugar", Unit.BAG, "2"),
            offer("A12", "腊肉", "Cured pork", Unit.JIN, "0.5"),
            offer("X2", "蜂蜜", "Honey", Unit.BAG, "1"));

    private static final String LETTERS = "A1A2A3 x2Xa9+＋*×0-.号要 　　Ａ";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"A1", "A2", "A3", "X2"})
    void every_form_is_read_as_in_full(@Nullable String card) {
        var lineup = Lineup.of(OFFERS, card);
        assertThat(forms())
                .allSatisfy(text -> assertThat(ClaimReader.read(text, lineup))
                        .as(text)
                        .isEqualTo(ClaimReader.inFull(text, lineup)));
    }

    private static Stream<String> forms() {
        return Stream.of("", "A1", "a1", "A2", "A3", "A12", "X2", "x2", "A9", "A01", "Ａ1")
                .flatMap(slot -> Stream.of("", " ", "+", " +", " + ", "x", " x", " X ", "*", " × ", "＋", "-", " +x")
                        .map(sign -> slot + sign))
                .flatMap(before -> Stream.of("", "1", "2", "3", "12", "99", "999", "1000", "0", "02", "1.5", "１", " ")
                        .map(number -> before + number))
                .flatMap(text -> Stream.of(text, " " + text, text + "\n"));
    }

    @Test
    void whatever_else_is_typed_of_such_letters_is_read_as_in_full() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            var text = random.ints(1 + random.nextInt(7), 0, LETTERS.length())
                    .collect(
                            StringBuilder::new,
                            (typed, letter) -> typed.append(LETTERS.charAt(letter)),
                            StringBuilder::append)
                    .toString();
            var lineup = Lineup.of(OFFERS, i % 2 == 0 ? "A1" : null);
            assertThat(ClaimReader.read(text, lineup)).as(text).isEqualTo(ClaimReader.inFull(text, lineup));
        }
    }

    @Test
    void what_a_host_announces_has_one_of_the_forms() {
        var lineup = Lineup.of(OFFERS.subList(0, 4), "A1");
        assertThat(Stream.of("A1", "a1 ", "A1+1", "A1 x2", "A1*2", "A1 2", "+1", "＋2"))
                .allSatisfy(text ->
                        assertThat(ExactForm.read(text, lineup)).as(text).isNotNull());
        assertThat(Stream.of("", "A9", "A1+0", "A3 x3", "A1 68", "A1 1000", "A1 2 2", "A1两箱", "2"))
                .allSatisfy(text ->
                        assertThat(ExactForm.read(text, lineup)).as(text).isNull());
    }

    private static Offer offer(String slot, String zh, String en, Unit unit, String step) {
        return new Offer(slot, zh, en, List.of(), unit, new BigDecimal(step));
    }
}
