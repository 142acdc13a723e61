package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingshan.conversation.LongerName;
import org.qingshan.conversation.StockButtons;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.claim.SlotCode;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.conversation.words.MoreWords.Kind;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** More of an item, in a host's words that may as well mean his own order: it is asked whose it is, and nothing is taken from the viewers. */
record MoreOnSale(LineupItem item, MoreWords words) {

    /**
     * What nobody buys at once for his own table, of what is counted or weighed: from so many boxes or jin on, a number that a host says of an
     * item is more likely what is to be sold. The boxes of the largest order are fewer, and a host who puts up fewer has words for it.
     */
    private static final BigDecimal MORE_THAN_A_BUYER = new BigDecimal(20);

    /** Beside a plus, which few buyers say of more than a few: A2 +5. */
    private static final BigDecimal MORE_WITH_A_PLUS = new BigDecimal(5);

    /** A1，25; A1: 25; A1->25. */
    private static final Pattern BETWEEN = Pattern.compile("^\\s*(?:[,，、:：=→]|-+[>＞]|就?是){1,3}\\s*");

    private static final Pattern END = Pattern.compile("[了吧哈啊啦。.!！~～\\s]{1,5}$");

    private static final Pattern FIGURES = Pattern.compile("[\\d一二两三四五六七八九十百]$");

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.#])\\d{1,6}(?:\\.\\d{1,2})?(?![\\d号])");

    private static final Pattern BY = Pattern.compile("\\bby\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVEN =
            Pattern.compile("(?:好了?|那|先|请|现在|[再又也还]|麻烦|[,， ]){0,4}[给給替帮幫](?<what>[^我你他她大].{0,40})");

    private static final int LONGEST_NAME = 4;

    /**
     * Empty where somebody else says it, where it means no item, or one that is counted otherwise, or where as much in all is offered already.
     * What names none is of the card.
     */
    static Optional<MoreOnSale> of(Turn turn, String told) {
        var said = turn.may(Role.HOST) ? ofGoods(turn, told) : told;
        return turn.may(Role.HOST)
                ? MoreWords.read(said)
                        .or(() -> ChangeWords.ofCard(turn)
                                .flatMap(item -> MoreWords.alone(said))
                                .or(() -> ChangeWords.named(turn, said)
                                        .filter(named -> turn.isPrivate())
                                        .flatMap(named -> MoreWords.alone(BETWEEN.matcher(named.rest())
                                                .replaceFirst("")
                                                .strip())))
                                .filter(words -> isMore(words.number(), words.kind() == Kind.MORE)))
                        .filter(words -> !namesGrower(said)
                                && !isOneByCode(words, said)
                                && !isOfBuyer(said)
                                && LongerName.in(turn, said).isEmpty())
                        .flatMap(words -> item(turn, said, words)
                                .filter(item -> words.isIn(item.product().unit())
                                        || words.kind() == Kind.IN_ALL
                                                && words.isCounted(
                                                        item.product().unit())
                                        || isNamed(turn, item, words.goods()))
                                .filter(item -> words.kind() != Kind.TOTAL
                                        || words.number().compareTo(item.offered()) > 0
                                        || isMore(words.number(), false) && isOfCard(turn, said, item)
                                        || turn.isPrivate()
                                                && Phrasing.had(turn, item).signum() == 0)
                                // Who has some himself may give it back.
                                .filter(item -> words.kind() != Kind.LESS
                                        || MoreWords.isGoneBad(said)
                                        || Phrasing.had(turn, item).signum() == 0)
                                .map(item -> new MoreOnSale(item, words)))
                : Optional.empty();
    }

    /** 给红糖加三十袋: the goods are given more of, and nobody. */
    private static String ofGoods(Turn turn, String said) {
        var given = GIVEN.matcher(said.strip());
        return given.lookingAt()
                        && ChangeWords.named(turn, Normaliser.simplified(given.group("what")))
                                .isPresent()
                ? said.strip().substring(given.start("what"))
                : said;
    }

    /** It names nothing, and that is on the card: nobody orders so many in all of what he has none of. */
    private static boolean isOfCard(Turn turn, String said, LineupItem item) {
        return turn.round().namesOf(turn.round().shelf()).named(said).isEmpty()
                && ChangeWords.ofCard(turn).filter(item::equals).isPresent()
                && Phrasing.had(turn, item).signum() == 0;
    }

    static boolean isMore(BigDecimal number, boolean isPlus) {
        return number.compareTo(isPlus ? MORE_WITH_A_PLUS : MORE_THAN_A_BUYER) >= 0;
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
        return words.kind() == Kind.MORE && words.number().compareTo(BigDecimal.ONE) == 0 && SlotCode.isIn(said);
    }

    /** What somebody has brought is taken in first. */
    private static boolean namesGrower(String said) {
        return Member.growerNames().stream().anyMatch(said::contains);
    }

    /** What went bad with somebody who has bought it. */
    private static boolean isOfBuyer(String said) {
        return MoreWords.aheadOfBad(said)
                .filter(ahead -> IntStream.rangeClosed(2, Math.min(LONGEST_NAME, ahead.length()))
                        .anyMatch(
                                end -> !Buyer.called(ahead.substring(0, end), 1).isEmpty()))
                .isPresent();
    }

    /** The one that is named; where none is, the one that a claim in these words would mean, else that of the card. */
    private static Optional<LineupItem> item(Turn turn, String said, MoreWords words) {
        var shelf = turn.round().shelf();
        var named = turn.round().namesOf(shelf).named(said);
        var meant = named.isEmpty() ? claimed(turn) : named;
        return meant.isEmpty()
                ? ChangeWords.ofCard(turn).flatMap(card -> countedSo(shelf, card, words))
                : shelf.stream()
                        .filter(item -> meant.size() == 1 && item.slot().equals(meant.get(0)))
                        .findFirst();
    }

    /** 20盒 of what is on the card; where that is sold otherwise, of the only thing that is sold so. */
    private static Optional<LineupItem> countedSo(List<LineupItem> shelf, LineupItem card, MoreWords words) {
        var others = words.isIn(card.product().unit())
                ? List.<LineupItem>of()
                : shelf.stream()
                        .filter(item -> words.isIn(item.product().unit()))
                        .toList();
        return Optional.of(others.size() == 1 ? others.get(0) : card);
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
        var isForSale = words.kind() == Kind.LEFT || words.kind() == Kind.LESS;
        var buttons = new ArrayList<>(forSale(turn));
        if (isPrice(turn)) {
            buttons.add(new Button(
                    text.priceToButton(turn.money(price(turn))),
                    "/price " + item.slot() + " #" + item.id() + " "
                            + words.number().toPlainString()));
        }
        if (!isForSale && turn.sale().stream().isPresent()) {
            buttons.add(own(turn));
        }
        var asked = isForSale ? text.changeWhat(item.slot(), name) : text.stockOrOwn(item.slot(), name);
        var rest = saysMore(turn) ? turn.words().gap() + text.onlyThisHeard() : "";
        turn.choose(asked + rest, Turn.column(buttons.stream()));
    }

    /** Another number is of something else, which is not lost in silence: 鸡蛋改38再加20盒. */
    private static boolean saysMore(Turn turn) {
        var plain = SaidNumber.inFigures(Normaliser.plain(Amounts.plain(turn.said())));
        return NUMBER.matcher(plain).results().count() > 1;
    }

    /** As his own order; of what he has some of, so many in all. */
    private Button own(Turn turn) {
        var isChange = words.isTotal() && Phrasing.had(turn, item).signum() > 0;
        var own = turn.words().team().ownMoreButton(turn.words().quantity(words.number(), item));
        return isChange
                ? Choices.ofClaims(turn, List.of(new Claim(item.slot(), Claim.Action.REPLACE, words.number())))
                        .get(0)
                        .get(0)
                : new Button(own, Choices.taking(item, words.number()));
    }

    /** A number alone that is not far from the price. */
    private boolean isPrice(Turn turn) {
        var said = END.matcher(turn.said()).replaceFirst("");
        return words.kind() == Kind.BARE
                && FIGURES.matcher(said).find()
                && PriceWords.isNear(
                        words.number(), item.usualPrice(), turn.shop().currency());
    }

    /** The number as money. */
    private long price(Turn turn) {
        return PriceWords.minor(words.number(), turn.shop().currency()).longValue();
    }

    private List<Button> forSale(Turn turn) {
        var text = turn.words().team();
        var precisely = "/stock " + item.slot() + " #" + item.id() + " ";
        var number = words.number().toPlainString();
        var amount = turn.words().quantity(words.number(), item);
        var more = new Button(text.stockMoreButton(item.slot(), amount), StockButtons.by("+" + number, item));
        var total = new Button(text.stockToButton(amount), precisely + number);
        return switch (words.kind()) {
            case MORE -> List.of(more);
            case TOTAL -> List.of(total);
            case IN_ALL -> item.taken().signum() > 0 ? List.of(left(turn, precisely, amount), total) : List.of(total);
            case BARE -> List.of(more, total);
            case LESS ->
                less(
                        turn,
                        new Button(
                                turn.words().flash().stockLessButton(item.slot(), amount),
                                StockButtons.by("-" + number, item)));
            case LEFT -> List.of(left(turn, precisely, amount));
        };
    }

    private Button left(Turn turn, String precisely, String amount) {
        var all = item.taken().add(words.number());
        return new Button(
                turn.words().flash().stockLeftButton(amount, turn.words().quantity(all, item)),
                precisely + all.toPlainString());
    }

    /** "Drop peaches by 2", where no unit is said, may be of the price. */
    private List<Button> less(Turn turn, Button stock) {
        var price = item.usualPrice() - price(turn);
        var isPrice = price > 0
                && item.flashUntil() == null
                && words.goods().isBlank()
                && BY.matcher(turn.said()).find();
        return !isPrice
                ? List.of(stock)
                : List.of(
                        stock,
                        new Button(
                                turn.words().team().priceToButton(turn.money(price)),
                                "/price " + item.slot() + " #" + item.id() + " "
                                        + Amounts.decimal(price, turn.shop().currency())));
    }
}
