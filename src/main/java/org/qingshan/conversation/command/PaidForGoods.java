package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.amount.LooselyPaid;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;

/** Somebody says by its goods which of his orders he has paid: 红糖的钱付了, "I paid for the peaches". */
final class PaidForGoods {
    private static final String SUM = "(?:[，, ]{0,2}[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?)?)?";

    private static final Pattern SAID = Pattern.compile(
            "\\s*(?:我|老板|主播|[，, ]){0,4}(?<goods>[\\p{IsHan}A-Za-z0-9]{2,10}?)的(?:钱|款|货款)(?:我|也|都|已经?|刚刚?){0,3}(?:付|转|汇)(?:款|账)?(?:好|清|过)?(?:了|啦)(?<sum>"
                    + SUM + ")[。.!！~～ ]*"
                    + "|\\s*(?:我|老板|主播|[，, ]){0,4}(?:已经?|刚刚?|只|先){0,2}(?:付|转|汇)(?:款|账)?(?:好|清|过)?了(?<goods2>[\\p{IsHan}A-Za-z0-9]{2,10}?)的(?:钱|款|货款)(?<sum2>"
                    + SUM + ")(?:了)?[。.!！~～ ]*"
                    + "|\\s*(?:i(?:'ve| have)? )?(?:already |just |only ){0,2}paid for (?:the |my )?(?<goods3>[a-z][a-z ]{2,25}?)(?: already| now)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private PaidForGoods() {}

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        return SAID.matcher(Normaliser.simplified(words)).matches()
                || LooselyPaid.goods(words, name -> true).isPresent();
    }

    /**
     * As the arguments of {@code /pay}: the one order that is due and has nothing else in it. Of an order with other goods besides nobody knows
     * how much of it he has paid: he is shown what is due. Empty where he owes nothing for that.
     */
    static Optional<String> in(Turn turn) {
        var said = SAID.matcher(Normaliser.simplified(turn.said()));
        if (!turn.isPrivate()) {
            return Optional.empty();
        }
        if (!said.matches()) {
            return LooselyPaid.goods(turn.said(), one -> !named(turn, one).isEmpty())
                    .flatMap(goods -> loosely(turn, goods));
        }
        var goods = first(said.group("goods"), said.group("goods2"), said.group("goods3"));
        return in(
                turn,
                named(turn, goods),
                first(said.group("sum"), said.group("sum2"), "").replaceFirst("^[，, ]+", ""));
    }

    private static List<Product> named(Turn turn, String goods) {
        return turn.round().named(goods).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .map(LineupItem::product)
                .toList();
    }

    /** Of several sums what they come to is paid; of whoever wants to pay that is what is due. */
    private static Optional<String> loosely(Turn turn, List<String> goods) {
        var named = goods.stream().flatMap(one -> named(turn, one).stream()).toList();
        if (LooselyPaid.isWanted(turn.said())) {
            return Optional.of(dueOf(turn, named).stream()
                    .findFirst()
                    .map(order -> String.valueOf(order.number()))
                    .orElse(""));
        }
        var currency = turn.shop().currency();
        var each = Normaliser.plain(turn.said()).split("[,;]\\s*", -1);
        var sums = Stream.of(each)
                .flatMap(part -> PaidSum.in(part, currency).stream())
                .filter(sum -> sum != PaidSum.UNTOLD)
                .map(sum -> Amounts.decimal(sum, currency))
                .toList();
        var paid = goods.size() > 1 && sums.size() > 1
                ? "付了" + String.join("又付了", sums)
                : PaidSum.in(turn.said(), currency).isPresent() ? turn.said() : "";
        // What is due of other goods is not paid by it.
        return in(turn, named, paid)
                .or(() -> PaymentFinding.dueOf(turn.buyer().id()).isEmpty()
                        ? Optional.of(paid.isEmpty() ? ToldPayment.PAID : paid)
                        : Optional.empty());
    }

    private static List<CustomerOrder> dueOf(Turn turn, List<Product> named) {
        return PaymentFinding.dueOf(turn.buyer().id()).stream()
                .filter(order -> live(order).stream().anyMatch(line -> isOf(line, named)))
                .toList();
    }

    private static Optional<String> in(Turn turn, List<Product> named, String sum) {
        var due = dueOf(turn, named);
        if (named.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        var order = due.get(0);
        boolean isSure = due.size() == 1 && live(order).stream().allMatch(line -> isOf(line, named));
        if (!sum.isEmpty()) {
            return Optional.of(due.size() == 1 ? order.number() + " " + sum : sum);
        }
        return Optional.of(
                isSure
                        ? order.number() + " " + ToldPayment.PAID
                        : due.size() == 1 ? String.valueOf(order.number()) : ToldPayment.PAID);
    }

    private static String first(@Nullable String one, @Nullable String other, @Nullable String third) {
        return one != null ? one : other != null ? other : third != null ? third : "";
    }

    private static List<OrderLine> live(CustomerOrder order) {
        return order.lines().stream().filter(OrderLine::isLive).toList();
    }

    /** By its product, for a code means something else in every stream. */
    private static boolean isOf(OrderLine line, List<Product> named) {
        return named.contains(line.item().product());
    }
}
