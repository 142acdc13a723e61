package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.outbox.Button;

/** Money that goes back to somebody who is named, instead of for his order: 退给张小梅5块, "refund 44 to Tom Baker". */
final class RefundTo {
    private static final int LONGEST = 60;

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    /** What is given back of goods is counted, too. */
    private static final String SURE_SUM =
            "(?<sum>[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|(?:\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,4}) ?(?:元|块钱?))";

    /** Behind 先别退 nothing goes back. */
    private static final String NOT_YET =
            "(?:别(?![的人])|不退|不要退|不用|先不|不能退|不该|不应该|算了|等等|等一下|再等|再说|缓|\\bnot\\b|n't|\\bwait)";

    private static final String WHY = "(?:吧|了)?(?:[，,。 ]+(?![^\\d]{0,29}" + NOT_YET + ")[^\\d]{1,30})?[。.!！ ]*";

    private static final String NAME =
            "(?<name>(?!我|你|您|他|她|大家|买家|客人)[\\p{IsHan}·]{2,8}?|(?!me |us |him |her |them )[a-z][a-z .'-]{1,30}?)";

    private static final String BACK = "(?:退款|退钱|退回?|返还?)";

    private static final String GAP = "[，, ]{0,2}";

    private static final String END = "(?:吧|了)?[。.!！ ]*";

    /** Verb, name and sum in the orders that either language has for them. */
    private static final Pattern[] SAID = {
        said("(?:把)?(?:" + BACK + "(?:给|到) ?|refund )" + NAME + GAP + "(?:(?:by|with) )?" + SUM + END),
        said("(?:给 ?|give (?:back )?)" + NAME + GAP + "(?:" + BACK + "|back)" + GAP + SUM + END),
        said("give " + NAME + " " + SUM + " back" + END),
        said("(?:把|(?:give|send|pay) )?" + SUM + " ?(?:" + BACK + "|back )(?:给|到|to ) ?" + NAME + END),
        said("(?:" + BACK + " ?|(?:refund|give back|return|send back) )" + SUM + "(?:给|到| to) ?" + NAME + END),
        said(NAME + "(?:退款|退钱) ?" + SUM + END),
        said("(?:退款|退钱|退) ?" + NAME + GAP + SURE_SUM + WHY),
        said("给 ?" + NAME + GAP + BACK + GAP + SURE_SUM + WHY)
    };

    /** As {@link #in} says it of more than one. */
    private static final Pattern SEVERAL = Pattern.compile("(\\d{4,9}(?:,\\d{4,9})+) (\\S+)");

    private RefundTo() {}

    private static Pattern said(String words) {
        return Pattern.compile("\\s*(?:please )?" + words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        return read(words).isPresent();
    }

    /** The number of the one order of whoever is called so that the shop has money for, or of all such with commas between, and the sum; empty where nobody is called so. Queries. */
    static Optional<String> in(Turn turn) {
        return read(turn.said()).flatMap(found -> {
            var all = ReceivedFrom.ordersOf(turn.said()
                    .substring(found.start("name"), found.end("name"))
                    .strip());
            var paid = all.stream().filter(RefundTo::hasMoney).toList();
            var meant = paid.isEmpty() ? all.stream().limit(1).toList() : paid;
            return meant.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ReceivedTogether.numbers(meant) + " "
                            + found.group("sum").replace(" ", ""));
        });
    }

    /** Of whom a name has been taken that is perhaps another's, as a line before a question; nothing where an order was named. */
    static String whom(Turn turn, CustomerOrder order) {
        return canBe(turn.said()) ? ReceivedFrom.who(turn, order) + "\n" : "";
    }

    /** Of several orders it is asked which: each by a button of its own, where there is as much. Returns false where it is of one. */
    static boolean asksWhich(Turn turn, String arguments) {
        var several = SEVERAL.matcher(arguments);
        if (!several.matches()) {
            return false;
        }
        var orders = ReceivedQuestion.numbered(several.group(1));
        var currency = turn.shop().currency();
        long sum = Amounts.money(several.group(2), currency).orElse(0L);
        var enough = orders.stream().filter(order -> free(order) >= sum).toList();
        var text = turn.words().recall();
        var buyers = Buyer.withIds(orders.stream().map(CustomerOrder::buyerId).toList());
        turn.choose(
                orders.stream()
                                .map(order -> text.refundThere(order.number(), turn.money(free(order)))
                                        + turn.words().gap()
                                        + whatOfWhom(turn, order, buyers.get(order.buyerId())))
                                .collect(Collectors.joining("\n"))
                        + "\n"
                        + (enough.isEmpty() ? text.refundTooMuch(turn.money(sum)) : text.refundWhich(turn.money(sum))),
                Turn.column(enough.stream()
                        .map(order -> new Button(
                                text.refundOf(order.number(), turn.money(sum)), tap(order, sum, currency)))));
        return true;
    }

    /** Two buyers may be called the same. */
    private static String whatOfWhom(Turn turn, CustomerOrder order, @Nullable Buyer buyer) {
        var live = order.lines().stream().filter(OrderLine::isLive).toList();
        var lines = live.isEmpty() ? order.lines() : live;
        return Stream.of(buyer == null ? "" : buyer.nameForTeam(), OrderText.goods(turn.words(), lines.stream()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What is in a box already is asked about once more. */
    private static String tap(CustomerOrder order, long sum, String currency) {
        var plain = "/refund " + order.number() + " " + Amounts.decimal(sum, currency);
        return order.isBoxed() ? plain : plain + " seen " + free(order);
    }

    /** What is on its way back to a card is not there any more. */
    private static long free(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.left() - CardRefund.openOf(order.id());
    }

    private static boolean hasMoney(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.left() > 0;
    }

    private static Optional<Matcher> read(String words) {
        return words.length() > LONGEST
                ? Optional.empty()
                : Stream.of(SAID)
                        .map(way -> way.matcher(Normaliser.simplified(words)))
                        .filter(Matcher::matches)
                        .findFirst();
    }
}
