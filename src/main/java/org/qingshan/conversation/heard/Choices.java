package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A button for each thing that somebody may have meant. It says in full what it does, for it is tapped long after it was shown. */
public final class Choices {
    /** More than this nobody reads in the middle of a stream. */
    public static final int MOST = 3;

    private Choices() {}

    public static List<List<Button>> ofSuggestions(Turn turn, List<Suggestion> suggestions) {
        return column(suggestions.stream()
                .flatMap(one -> turn.sale().slot(one.slot()).stream().flatMap(item -> ofSuggestion(turn, item, one))));
    }

    private static Stream<Button> ofSuggestion(Turn turn, LineupItem item, Suggestion one) {
        var swaps = Exchanged.of(turn, item, one).toList();
        return swaps.isEmpty() ? ofClaim(turn, item, one.claim()) : swaps.stream();
    }

    /** What the words order, or, where they are a number alone, may order. */
    public static List<List<Button>> wouldOrder(Turn turn) {
        var reading = Hearing.of(turn);
        return switch (reading.kind()) {
            case CLAIMS -> ofClaims(turn, reading.claims());
            case DOUBT ->
                PraiseWords.isNumber(turn.said())
                        ? ofClaims(
                                turn,
                                reading.suggestions().stream()
                                        .map(Suggestion::claim)
                                        .toList())
                        : List.of();
            default -> List.of();
        };
    }

    public static List<List<Button>> ofClaims(Turn turn, List<Claim> claims) {
        return column(claims.stream()
                .flatMap(claim -> turn.sale().slot(claim.slot()).stream().flatMap(item -> ofClaim(turn, item, claim))));
    }

    private static Stream<Button> ofClaim(Turn turn, LineupItem item, Claim claim) {
        var words = turn.words();
        var had = Phrasing.had(turn, item);
        return switch (claim.action()) {
            case ADD -> Stream.of(wanting(words, item, claim.quantity()));
            case REPLACE -> Stream.of(changing(words, item, claim.quantity(), had));
            case REDUCE ->
                had.signum() == 0
                        ? Stream.of()
                        : Stream.of(
                                WaitingGivenUp.isAllThatWaits(turn, item, claim.quantity())
                                        ? waitingNoMore(words, item, claim.quantity())
                                        : reducing(words, item, claim.quantity().min(had)));
            case CANCEL -> had.signum() == 0 ? Stream.of() : Stream.of(cancelling(words, item, had));
        };
    }

    private static Button wanting(Wording words, LineupItem item, BigDecimal quantity) {
        return new Button(
                words.change().wantButton(words.quantity(quantity, item), words.name(item), item.slot()),
                taking(item, quantity));
    }

    /** What a button says that takes so much, at the price of now. */
    public static String taking(LineupItem item, BigDecimal quantity) {
        return "/buy " + item.slot() + " " + Wording.number(quantity) + " " + ShownPrices.key(item);
    }

    /** So much in all; where that is what there is, it says so. */
    private static Button changing(Wording words, LineupItem item, BigDecimal quantity, BigDecimal had) {
        var amount = words.quantity(quantity, item);
        return new Button(
                quantity.compareTo(had) == 0
                        ? words.change().keepButton(amount)
                        : words.change().changeToButton(amount, words.name(item), item.slot()),
                setting(item, quantity));
    }

    static String setting(LineupItem item, BigDecimal quantity) {
        return "/buy " + item.slot() + " 改成 " + amount(quantity, item) + " " + ShownPrices.key(item);
    }

    private static Button reducing(Wording words, LineupItem item, BigDecimal quantity) {
        return new Button(
                words.chat().cancelLineButton(words.quantity(quantity, item), words.name(item), item.slot()),
                less(item, quantity));
    }

    private static Button waitingNoMore(Wording words, LineupItem item, BigDecimal quantity) {
        return new Button(
                words.change().stopWaitingFor(words.quantity(quantity, item), words.name(item), item.slot()),
                less(item, quantity));
    }

    private static String less(LineupItem item, BigDecimal quantity) {
        return "/buy " + item.slot() + " -" + amount(quantity, item) + " #" + item.id();
    }

    public static Button cancelling(Wording words, LineupItem item, BigDecimal had) {
        return new Button(
                words.chat().cancelLineButton(words.quantity(had, item), words.name(item), item.slot()),
                "/cancel " + item.slot());
    }

    private static String amount(BigDecimal quantity, LineupItem item) {
        return Wording.number(quantity) + item.product().unit().zh();
    }

    private static List<List<Button>> column(Stream<Button> buttons) {
        // Two that say the same are one: 1 and 1.000 are as much.
        Set<String> labels = new HashSet<>();
        return Turn.column(buttons.filter(button -> labels.add(button.label())).limit(MOST));
    }
}
