package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.SlotCode;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** More of an item, in a host's words that may as well mean his own order: it is asked whose it is, and nothing is taken from the viewers. */
record MoreOnSale(LineupItem item, MoreWords words) {

    /** Empty where somebody else says it, where it names no item, or one that is counted otherwise, or where as much in all is offered already. */
    static Optional<MoreOnSale> of(Turn turn, String said) {
        return turn.may(Role.HOST)
                ? MoreWords.read(said)
                        .filter(words -> !namesGrower(said) && !isOneByCode(words, said))
                        .flatMap(words -> item(turn, said)
                                .filter(item -> words.isIn(item.product().unit()) || isNamed(turn, item, words.goods()))
                                .filter(item ->
                                        !words.isTotal() || words.number().compareTo(item.offered()) > 0)
                                .map(item -> new MoreOnSale(item, words)))
                : Optional.empty();
    }

    /** 20 黄桃: in whatever they are counted. */
    private static boolean isNamed(Turn turn, LineupItem item, String goods) {
        return turn.round()
                .namesOf(turn.round().shelf())
                .beginning(goods)
                .filter(named -> named.slots().contains(item.slot()))
                .isPresent();
    }

    /** One more by its code is what buyers say, and nobody stocks by ones. */
    private static boolean isOneByCode(MoreWords words, String said) {
        return !words.isTotal() && words.number().compareTo(BigDecimal.ONE) == 0 && SlotCode.isIn(said);
    }

    /** What somebody has brought is taken in first. */
    private static boolean namesGrower(String said) {
        return Member.growerNames().stream().anyMatch(said::contains);
    }

    /** The one that is named; where none is, the one that a claim in these words would mean. */
    private static Optional<LineupItem> item(Turn turn, String said) {
        var shelf = turn.round().shelf();
        var named = turn.round().namesOf(shelf).named(said);
        var meant = named.isEmpty() ? claimed(turn) : named;
        return shelf.stream()
                .filter(item -> meant.size() == 1 && item.slot().equals(meant.get(0)))
                .findFirst();
    }

    private static List<String> claimed(Turn turn) {
        var claim = Hearing.of(turn);
        return claim.kind() == ClaimReading.Kind.CLAIMS
                ? claim.claims().stream().map(one -> one.slot()).toList()
                : List.of();
    }

    void ask(Turn turn) {
        turn.outcome("doubt");
        var text = turn.words().team();
        var name = turn.words().name(item);
        var amount = turn.words().quantity(words.number(), item);
        var precisely = "/stock " + item.slot() + " #" + item.id() + " ";
        var number = words.number().toPlainString();
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                words.isTotal()
                        ? new Button(text.stockToButton(amount), precisely + number)
                        : new Button(text.stockMoreButton(item.slot(), amount), precisely + "+" + number));
        var own = words.isTotal() ? words.number().subtract(Phrasing.had(turn, item)) : words.number();
        if (own.signum() > 0 && turn.sale().stream().isPresent()) {
            buttons.add(new Button(text.ownMoreButton(turn.words().quantity(own, item)), buy(own)));
        }
        turn.choose(text.stockOrOwn(item.slot(), name), Turn.column(buttons.stream()));
    }

    private String buy(BigDecimal quantity) {
        return "/buy " + item.slot() + " " + quantity.toPlainString();
    }
}
