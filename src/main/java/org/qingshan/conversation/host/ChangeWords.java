package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host changes an item to, its price or its stock, without the word of the command: A5改成55, "eggs 32 now", A1 22一箱. What names no
 * item is of the card. Of viewers' words nothing is read here.
 *
 * @param amount as it was said
 * @param what which of the two it is
 */
record ChangeWords(LineupItem item, String amount, SaidNumber number, What what) {
    /** What is changed. */
    enum What {
        PRICE,
        /** Perhaps the price, and no stock: 22块; 今天卖30, which may tell how many were sold; a part of it, 打8折. */
        PERHAPS_PRICE,
        /** The price of something else than it is sold by: 15一斤 of what is sold by the piece. */
        OF_OTHER_UNIT,
        /** The price, or so many of the host's own: "A1 for 10". */
        PRICE_OR_OWN,
        /** A number alone: the price, or how many there are in all. */
        EITHER
    }

    private static final int LONGEST = 60;

    private static final Pattern CHANGE = Pattern.compile(
            "的?(?<price>" + PriceWords.PRICE + ")?(?:给我|都|就|先)?" + PriceWords.CHANGED_TO + "\\s*(?<to>.+)");

    private static final Pattern TAKEN = Pattern.compile("^(?:好了?|那|先|请|麻烦|帮我?|给我|现在|[,， ]){0,9}(?:把|将)\\s*(?:那个|这个)?");

    /** "Set peaches to 30", "change the price of the eggs to 35". */
    private static final Pattern SET = Pattern.compile(
            "(?:(?:please|ok|okay|now|can you|could you),? ){0,4}(?:set|change|update|adjust|put|move|drop|lower|cut|reduce|raise|bring|mark)(?: down| up)? (?<price>(?:the )?price (?:of|for|on) )?(?:the )?(?<what>.{1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SET_TO = Pattern.compile(
            "(?<price>(?:'s)? ?price )?(?:to|at) (?<to>[¥￥]?\\s?\\d.{0,14}?)(?: please| now| each)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGING =
            Pattern.compile(".*(?:[改调降涨减变定设]|回到|恢复).*|.*\\b(?:to|at)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile(
            "[涨降]价?[到至成为回]|\\b(?:down|up) to\\b|\\b(?:raise|lower|drop|cut|reduce|mark)\\b|\\b(?:is|are) (?:now )?[\\d.]{1,9} now\\b|\\b(?:is|are) now [\\d.]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile("[¥￥].*|.{0,12}(?:[元块毛角]|yuan|rmb|cny).{0,4}");

    /** A5改成55: the price or the stock? Of a host who has some of it himself it may be his order, which is read as ever. */
    static Optional<ChangeWords> of(Turn turn, String said) {
        if (!turn.may(Role.HOST) || said.length() > LONGEST) {
            return Optional.empty();
        }
        return set(turn, said)
                .or(() -> inHaste(turn, PriceWords.PRICED, said, What.PRICE))
                .or(() -> inHaste(turn, PriceWords.CHANGED, said, What.EITHER))
                .or(() -> inHaste(turn, PriceWords.PRICE_OR_OWN, said, What.PRICE_OR_OWN))
                .or(() -> inHaste(turn, PriceWords.PRICE_OR_SOLD, said, What.PERHAPS_PRICE))
                .or(() -> inHaste(turn, List.of(PriceWords.MONEY_ALONE), said, What.PERHAPS_PRICE))
                .or(() -> inHaste(turn, List.of(PriceWords.DECIMAL), said, What.EITHER)
                        .flatMap(one -> one.ofDecimal(turn)))
                .or(() -> part(turn, said));
    }

    private static Optional<ChangeWords> part(Turn turn, String said) {
        var found = PartOfPrice.SAID.matcher(said.strip());
        return turn.isPrivate() && found.matches()
                ? meant(turn, found.group("what").strip())
                        .flatMap(item -> of(
                                turn,
                                item,
                                Amounts.decimal(
                                        PartOfPrice.of(item.usualPrice(), found),
                                        turn.shop().currency()),
                                What.PERHAPS_PRICE))
                : Optional.empty();
    }

    private static Optional<ChangeWords> set(Turn turn, String text) {
        if (!CHANGING.matcher(text).matches()) {
            return Optional.empty();
        }
        var set = SET.matcher(text.strip());
        var isSet = set.matches();
        var what = isSet ? set.group("what") : TAKEN.matcher(text.strip()).replaceFirst("");
        return named(turn, what).flatMap(named -> {
            var to = (isSet ? SET_TO : CHANGE).matcher(named.rest());
            return to.matches()
                    ? item(turn, named.slots().get(0))
                            .flatMap(item -> of(
                                    turn,
                                    item,
                                    to.group("to").strip(),
                                    to.group("price") != null || isSet && set.group("price") != null
                                            ? What.PRICE
                                            : What.EITHER))
                    : Optional.empty();
        });
    }

    private static Optional<ChangeWords> inHaste(Turn turn, List<Pattern> ways, String said, What what) {
        return turn.isPrivate()
                ? ways.stream()
                        .map(way -> way.matcher(said.strip()))
                        .filter(Matcher::matches)
                        .flatMap(found -> meant(
                                turn,
                                Objects.requireNonNullElse(found.group("what"), "")
                                        .strip())
                                .flatMap(item -> of(
                                        turn, item, amount(found), isOfOther(found, item) ? What.OF_OTHER_UNIT : what))
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    /** 25块一斤 of what is sold in boxes is no price of a box. */
    private static boolean isOfOther(Matcher found, LineupItem item) {
        return Stream.of("per", "each")
                .flatMap(group -> group(found, group).stream())
                .map(Unit::called)
                .anyMatch(units -> !units.isEmpty() && !item.product().unit().takes(units));
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    /** Of what is weighed 9.8 may be so much of it: like a price, and it is asked about. */
    private Optional<ChangeWords> ofDecimal(Turn turn) {
        var isLikePrice =
                PriceWords.isNear(number.value(), item.usualPrice(), turn.shop().currency());
        return what == What.PRICE
                ? Optional.of(this)
                : Optional.of(new ChangeWords(item, amount, number, What.PRICE_OR_OWN))
                        .filter(one -> isLikePrice);
    }

    private static String amount(Matcher found) {
        return group(found, "some").orElseGet(() -> found.group("to")).strip();
    }

    /** By nothing but its name; without one what is on the card, of a host who is asked nothing and has ordered nothing. */
    private static Optional<LineupItem> meant(Turn turn, String name) {
        if (name.isEmpty()) {
            return ofCard(turn).filter(item -> OwnOrders.lastLine(turn).isEmpty());
        }
        return named(turn, name)
                .filter(named -> named.rest().isBlank())
                .flatMap(named -> item(turn, named.slots().get(0)));
    }

    /** What is presented while a host is asked nothing. */
    static Optional<LineupItem> ofCard(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent()
                ? Optional.empty()
                : turn.sale().pinned().filter(item -> turn.isPrivate());
    }

    /** Of a name that means one thing. */
    static Optional<Lineup.Beginning> named(Turn turn, String text) {
        return text.isBlank()
                ? Optional.empty()
                : turn.round()
                        .namesOf(turn.round().shelf())
                        .beginning(text)
                        .filter(named -> named.slots().size() == 1);
    }

    private static Optional<LineupItem> item(Turn turn, String slot) {
        return turn.round().shelf().stream()
                .filter(item -> item.slot().equals(slot))
                .findFirst();
    }

    private static Optional<ChangeWords> of(Turn turn, LineupItem item, String amount, What what) {
        return SaidNumber.begin(amount.replaceFirst("^[¥￥]\\s*", ""))
                .filter(number -> isAmount(number.rest()))
                .map(number -> new ChangeWords(item, amount, number, settled(turn, item, amount, number, what)))
                .filter(one ->
                        one.what() == What.PRICE || Phrasing.had(turn, item).signum() == 0);
    }

    /** Of what is counted there are no parts: 29.9 boxes are a price. */
    private static What settled(Turn turn, LineupItem item, String amount, SaidNumber number, What what) {
        if (what == What.EITHER && isMoved(turn, item, number)) {
            return What.PRICE;
        }
        var isPart = number.rest().isEmpty()
                && !item.product().unit().isWeight()
                && number.value().stripTrailingZeros().scale() > 0;
        return what == What.EITHER && (isPart || MONEY.matcher(amount).matches()) ? What.PRICE : what;
    }

    /** 涨到18, "down to 28", "are 25 now": a number near the price that goes up or down is the price, and so is 8.5 of what is weighed. */
    private static boolean isMoved(Turn turn, LineupItem item, SaidNumber number) {
        var isPart = item.product().unit().isWeight()
                && number.value().stripTrailingZeros().scale() > 0;
        return number.rest().isEmpty()
                && (isPart && CHANGING.matcher(turn.said()).matches()
                        || MOVED.matcher(Normaliser.simplified(turn.said())).find())
                && PriceWords.isNear(
                        number.value(), item.usualPrice(), turn.shop().currency());
    }

    private static boolean isAmount(String unit) {
        return unit.isEmpty()
                || MONEY.matcher(unit).matches()
                || !Unit.called(unit).isEmpty();
    }

    /** The command that does it; empty where it is to be asked. */
    Optional<String> command() {
        return what == What.PRICE ? Optional.of("/price " + item.slot() + " " + amount) : Optional.empty();
    }

    /** All that it may set, as commands. */
    List<String> ways() {
        var of = " " + item.slot() + " " + Wording.number(number.value());
        return what == What.EITHER && number.rest().isEmpty()
                ? List.of("/price" + of, "/stock" + of)
                : List.of((number.rest().isEmpty() || what != What.EITHER ? "/price" : "/stock") + of);
    }

    void ask(Turn turn) {
        turn.outcome("doubt");
        var words = turn.words();
        var team = words.team();
        var precisely = item.slot() + " #" + item.id() + " " + Wording.number(number.value());
        var buttons = new ArrayList<Button>();
        if (number.rest().isEmpty()) {
            var unit = what == What.OF_OTHER_UNIT ? "/" + unit(turn) : "";
            buttons.add(new Button(team.priceToButton(price(turn) + unit), "/price " + precisely));
        }
        if (what == What.EITHER) {
            buttons.add(new Button(team.stockToButton(words.quantity(number.value(), item)), "/stock " + precisely));
        }
        if (what == What.PRICE_OR_OWN && turn.sale().stream().isPresent() && isInSteps()) {
            buttons.add(new Button(
                    team.ownMoreButton(words.quantity(number.value(), item)), Choices.taking(item, number.value())));
        }
        turn.choose(
                what == What.OF_OTHER_UNIT
                        ? words.flash().soldOtherwise(item.slot(), words.name(item), unit(turn))
                        : team.changeWhat(item.slot(), words.name(item)),
                Turn.column(buttons.stream()));
    }

    private String unit(Turn turn) {
        return turn.words().unit(BigDecimal.ONE, item.product().unit());
    }

    private String price(Turn turn) {
        var currency = turn.shop().currency();
        return turn.words().money(PriceWords.minor(number.value(), currency).longValue(), currency);
    }

    private boolean isInSteps() {
        return number.value().remainder(item.product().step()).signum() == 0;
    }
}
