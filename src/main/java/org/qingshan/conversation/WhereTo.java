package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** Asks where something goes that is for somebody else, or not for the usual place. One tap sends it to the buyer's own address. */
@Singleton
class WhereTo {
    /** With the button of the usual one, and no more than three. */
    private static final int MOST_BESIDE = 2;

    private static final int MOST_NAMED = 3;

    /** Asks it of what is only held. */
    void ask(Turn turn, ClaimForPlace meant, CustomerOrder order) {
        if (meant.whose() != null) {
            ask(turn, meant.whose(), meant.kept(), order);
            return;
        }
        var text = turn.words().address();
        choose(
                turn,
                meant.why() == SaidElsewhere.Why.LATER ? text.whereLater() : text.whereElse(),
                meant.kept(),
                order);
    }

    /**
     * Asks it of what is only held.
     *
     * @param whose as it was said
     * @param kept the addresses that it may mean
     */
    void ask(Turn turn, String whose, List<Address> kept, CustomerOrder order) {
        var text = turn.words().address();
        var where = OwnPlace.isCalled(whose) ? text.whereElse() : whereIs(turn, whose);
        choose(turn, kept.isEmpty() ? where : text.whichOf(whose), kept, order);
    }

    /** Of what would join a parcel that goes to another place nothing is taken; one tap has it go along. */
    void askOfJoined(Turn turn, ClaimForPlace meant, CustomerOrder order, List<Claim> claims) {
        var text = turn.words().address();
        var to = order.destination();
        var goes = to == null
                ? text.stillWaits(order.number())
                : to.isCollected()
                        ? turn.words().pickUp().goes(order.number(), to.detail())
                        : text.parcelGoes(order.number(), to.recipient(), to.line());
        var whose = meant.whose();
        turn.outcome("another place");
        turn.ask(
                goes
                        + turn.words().gap()
                        + (whose == null
                                ? text.onePlaceOnly(order.number())
                                : text.onePlaceOnlyNot(whose, order.number())),
                Turn.column(claims.stream()
                        .flatMap(claim ->
                                turn.sale().slot(claim.slot()).stream().map(item -> goesAlong(turn, item, claim)))));
    }

    private static Button goesAlong(Turn turn, LineupItem item, Claim claim) {
        var words = turn.words();
        var label =
                words.address().goesAlongButton(words.quantity(claim.quantity(), item), words.name(item), item.slot());
        return GoesAlongAsked.along(Phrasing.more(item, claim.quantity(), label));
    }

    /** Says where it goes that may be for somebody, with the way to put it elsewhere. */
    void tellOf(Turn turn, String whose, CustomerOrder order) {
        var text = turn.words().address();
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "who has a usual address");
        turn.say(
                text.perhapsFor(whose, order.number(), to.recipient(), to.line()),
                new Button(text.elsewhereButton(), "/address elsewhere " + order.number()));
    }

    /** Asks it of what is ordered already and not packed: it goes where it goes until another address is given. */
    void askOfOrdered(Turn turn, String whose, List<Address> kept, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "what is ordered has an address");
        var text = turn.words().address();
        offer(
                turn,
                kept.isEmpty()
                        ? OwnPlace.isOther(whose) && isOwnName(turn, to)
                                ? text.orderGoesStillOwn(whose, order.number(), to.recipient(), to.line())
                                : text.orderGoesStill(whose, order.number(), to.recipient(), to.line())
                        : text.whichOfOrder(whose, order.number()) + "\n" + AddressRows.list(turn, kept),
                AddressRows.buttons(turn, kept, order.number()).toArray(Button[]::new));
    }

    /** Who gets it at another place of the buyer's own is known. */
    private static String whereIs(Turn turn, String whose) {
        var text = turn.words().address();
        return OwnPlace.isOther(whose) && turn.buyer().address() != null ? text.whereIsOwn(whose) : text.whereIs(whose);
    }

    private static boolean isOwnName(Turn turn, Destination to) {
        var usual = turn.buyer().destination();
        return usual != null && usual.recipient().equals(to.recipient());
    }

    /** Asks it of what is wanted next. */
    void askOfNext(Turn turn, String whose, List<Address> kept) {
        var text = turn.words().address();
        if (kept.isEmpty()) {
            turn.say(whereIs(turn, whose));
            return;
        }
        offer(
                turn,
                text.whichOf(whose) + "\n" + AddressRows.list(turn, kept),
                AddressRows.nextButtons(turn, kept).toArray(Button[]::new));
    }

    /** 我搬家了, of what is ordered already: it goes where it goes until the new address is given. */
    void askOfNew(Turn turn, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "what is ordered has an address");
        turn.say(turn.words().address().orderGoesTill(order.number(), to.recipient(), to.line()));
    }

    /** The same of what is wanted next; one tap has it go where it usually goes after all. */
    void askOfNew(Turn turn, Address usual) {
        var text = turn.words().address();
        var to = usual.destination();
        offer(
                turn,
                text.nextWaits(to.recipient(), to.line()),
                new Button(text.toOwnButton(), "/address next #" + usual.id()));
    }

    /** Of whoever has only given somebody else's address so far; another that he keeps is offered beside. */
    void askOfOthers(Turn turn, Address usual, CustomerOrder order) {
        var text = turn.words().address();
        var to = usual.destination();
        var others = AddressBook.of(turn.buyer()).all().stream()
                .filter(one -> !one.equals(usual))
                .limit(MOST_BESIDE)
                .map(one ->
                        new Button(text.sendToButton(one.name()), "/address use #" + one.id() + " " + order.number()));
        var there = new Button(text.sendToButton(usual.name()), "/address own " + order.number());
        offer(
                turn,
                text.onlyOthers(usual.name(), to.recipient(), to.line()),
                Stream.concat(Stream.of(there), others).toArray(Button[]::new));
    }

    /**
     * Asks which of the kept ones is meant.
     *
     * @param kept those that it may mean; empty where none is called so, and it may be any
     * @param order what goes there; empty where it is what is wanted next
     */
    void askAmong(Turn turn, String whose, List<Address> kept, Optional<CustomerOrder> order) {
        var text = turn.words().address();
        var usual = turn.buyer().address();
        var known = kept.isEmpty()
                ? AddressBook.of(turn.buyer()).all().stream()
                        .filter(one -> !one.equals(usual))
                        .toList()
                : kept;
        var named = known.stream().limit(MOST_NAMED).toList();
        var open = order.filter(one -> one.status() == CustomerOrder.Status.OPEN);
        var ordered = order.filter(one -> one.destinationFor(turn.buyer()) != null);
        var number = ordered.map(CustomerOrder::number);
        NextAddress.ask(
                turn,
                open.isPresent() || number.isEmpty()
                        ? Map.of("confirm", "true")
                        : Map.of("confirm", "false", "order", String.valueOf(number.get())),
                whose);
        var question = kept.isEmpty()
                ? number.map(one -> text.orderGoesStill(
                                whose,
                                one,
                                Objects.requireNonNull(ordered.get().destinationFor(turn.buyer()))
                                        .recipient(),
                                Objects.requireNonNull(ordered.get().destinationFor(turn.buyer()))
                                        .line()))
                        .orElseGet(() -> text.whereIs(whose))
                : number.isPresent() && open.isEmpty() ? text.whichOfOrder(whose, number.get()) : text.whichOf(whose);
        if (named.isEmpty()) {
            turn.say(question);
            return;
        }
        turn.offer(OutgoingMessage.text(
                        question + "\n"
                                + (kept.isEmpty() ? turn.words().beside().orOneOf() + "\n" : "")
                                + AddressRows.list(turn, named),
                        Turn.column(named.stream()
                                .map(one -> new Button(
                                        naming(turn, named, one),
                                        number.map(n -> "/address use #" + one.id() + " " + n)
                                                .orElse("/address next #" + one.id())))))
                .ofView(OutgoingMessage.QUESTION));
    }

    /** By its name, and where two are called so by its place too. */
    private static String naming(Turn turn, List<Address> among, Address one) {
        boolean isAlone =
                among.stream().filter(other -> other.name().equals(one.name())).count() == 1;
        var to = one.destination();
        var place = Objects.requireNonNullElse(to.county(), Objects.requireNonNullElse(to.city(), to.detail()));
        return turn.words().address().sendToButton(isAlone ? one.name() : one.name() + " " + place);
    }

    /** It was only named: whether the order shall go there is asked. */
    void askWhether(Turn turn, Address address, CustomerOrder order) {
        var to = address.destination();
        turn.outcome("address asked");
        turn.ask(
                turn.words().beside().sendThisTooTo(order.number(), to.recipient(), to.line()),
                List.of(List.of(new Button(
                        turn.words().address().sendToButton(address.name()),
                        "/address use #" + address.id() + " " + order.number()))));
    }

    /** It goes there already. */
    void tellStill(Turn turn, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "what is ordered has an address");
        turn.outcome("answered");
        turn.say(turn.words()
                .beside()
                .orderGoes(order.number(), to.recipient(), turn.words().phone(to.phone()), to.line()));
    }

    private static void choose(Turn turn, String question, List<Address> kept, CustomerOrder order) {
        var text = turn.words().address();
        var usual = Objects.requireNonNull(turn.buyer().address(), "who has a usual address");
        List<String> lines = new ArrayList<>(List.of(question));
        if (!kept.isEmpty()) {
            lines.add(AddressRows.list(turn, kept));
        }
        List<Button> buttons = new ArrayList<>(AddressRows.buttons(turn, kept, order.number()));
        if (!kept.contains(usual)) {
            lines.add(text.orToOwn(
                    usual.destination().recipient(), usual.destination().line()));
            buttons.add(new Button(text.toOwnButton(), "/address own " + order.number()));
        }
        offer(turn, String.join("\n", lines), buttons.toArray(Button[]::new));
    }

    /** Which one may be typed as well; a yes is an answer to none of them. */
    private static void offer(Turn turn, String question, Button... row) {
        turn.offer(OutgoingMessage.text(question, List.of(List.of(row))).ofView(OutgoingMessage.QUESTION));
    }
}
