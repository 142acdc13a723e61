package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.payment.Payment;

/** The money of somebody who is named, instead of his order: 收到王小明的钱, "got 67.8 from Zhang Wei". */
final class ReceivedFrom {
    private static final int LONGEST = 60;

    /** More orders of one name than anybody chooses from. */
    private static final int MOST = 20;

    private static final String FROM = "from ";

    /** The sum, {@code -} for none, and the name. */
    private static final Pattern ARGUMENTS = Pattern.compile(FROM + "(\\S{1,16}) (.{1,40})");

    private static final String NAME =
            "(?<name>(?!(?:我|你|您|他|她|它|咱|谁|大家|客人|老板|买家|顾客|所有|全部|今天|昨天|订单|單|单号|the |my |your |his |her |their |some|any|all |order))(?:[\\p{IsHan}·]{2,8}?|[a-z][a-z .'-]{1,30}?))";

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final String MONEY = "(?:钱|款|货款|付款|转账|" + SUM + ")";

    private static final String AHEAD = "(?:我们?|店里|已经|刚刚?|都|[,， ]){0,5}";

    private static final String BY_HIM = "(?:(?:付|转|打|汇|给|发)(?:过来|来|给我们?)?)?";

    private static final String END = "(?:了|啦)?[。.!！ ]*";

    private static final String I_GOT = "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received|have) ";

    /** Nothing else can be meant, even where nobody is called so. */
    private static final Pattern[] SURE = {
        said(AHEAD + "(?:收到|到账)(?:了)? ?" + NAME + " ?" + BY_HIM + "的" + MONEY + END),
        said(I_GOT + "(?:the |a )?(?:money|payment|transfer|" + SUM + ") from " + NAME + "[.! ]*"),
        said(I_GOT + NAME + "'s (?:money|payment|transfer|" + SUM + ")[.! ]*")
    };

    private static final Pattern[] OF_SOMEBODY = {
        said(AHEAD + "(?:收到|到账)(?:了)? ?" + NAME + " ?" + BY_HIM + "(?:了)? ?" + SUM + END),
        said(NAME + "(?:的)" + MONEY + "(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[。.!！ ]*"),
        said(NAME + "(?:已经|刚刚?|也|都){0,2}(?:付|转|打|汇)(?:账)?(?:过来|来|给我们?)?(?:了|过)? ?" + MONEY + END),
        said(NAME
                + " (?:has |have |just |already ){0,3}(?:paid|sent|transferred)(?: us| me| you)?(?: the (?:money|payment)| "
                + SUM + ")?[.! ]*"),
        said(
                NAME
                        + "'s (?:money|payment|transfer) (?:has |is |have |just |already ){0,3}(?:come|came|arrived|received|here|in)(?: in)?[.! ]*"),
        said("(?:the )?(?:money|payment|transfer|" + SUM + ") (?:of |from )" + NAME
                + " (?:has |is |have |just |already ){0,3}(?:come|came|arrived|received|here|in)(?: in)?[.! ]*"),
        said(SUM + " (?:has |just |already ){0,3}(?:come|came|arrived)(?: in)? from " + NAME + "[.! ]*")
    };

    private ReceivedFrom() {}

    private static Pattern said(String words) {
        return Pattern.compile("\\s*" + words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        return read(words, SURE).or(() -> read(words, OF_SOMEBODY)).isPresent();
    }

    /** The sum and the name as the arguments of {@code /received}; empty where it is something else. Queries. */
    static Optional<String> in(Turn turn) {
        var words = turn.said();
        return read(words, SURE)
                .filter(from -> turn.round().named(words).isEmpty() || isAnyOf(from))
                .or(() -> read(words, OF_SOMEBODY).filter(ReceivedFrom::isAnyOf));
    }

    private static boolean isAnyOf(String arguments) {
        var said = ARGUMENTS.matcher(arguments);
        return said.matches() && !ordersOf(said.group(2)).isEmpty();
    }

    private static Optional<String> read(String words, Pattern[] ways) {
        var said = words.strip().replace('’', '\'');
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        // Letter for letter, so that the name can be taken as it was written.
        var plain = Normaliser.simplified(said);
        return Stream.of(ways)
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> FROM + sum(found) + " "
                        + said.substring(found.start("name"), found.end("name")).strip());
    }

    private static String sum(Matcher found) {
        var sum = found.pattern().pattern().contains("<sum>") ? found.group("sum") : null;
        return sum == null || sum.isBlank() ? "-" : sum.replace(" ", "");
    }

    /** Asks about what is waited for of whoever is called so; returns false where the arguments are something else. */
    static boolean asks(Turn turn, String arguments) {
        var said = ARGUMENTS.matcher(arguments);
        if (!said.matches()) {
            return false;
        }
        var orders = ordersOf(said.group(2)).stream()
                .filter(ReceivedFrom::isWaitedFor)
                .toList();
        var sum = said.group(1).equals("-")
                ? Optional.<Long>empty()
                : Amounts.money(said.group(1), turn.shop().currency());
        if (orders.isEmpty()) {
            turn.say(turn.words().recall().nobodyToPay(Wording.quoted(said.group(2))));
            return true;
        }
        var fitting = orders.stream()
                .filter(order ->
                        sum.filter(paid -> paid == PayingWords.due(order)).isPresent())
                .toList();
        var all = orders.stream().mapToLong(PayingWords::due).sum();
        if (fitting.isEmpty()
                && orders.size() > 1
                && sum.filter(paid -> paid == all).isPresent()) {
            ReceivedTogether.ask(turn, orders, sum.get());
        } else {
            var meant = fitting.size() == 1 ? fitting : orders;
            var transfers = ReceivedQuestion.apart(meant);
            ReceivedQuestion.ask(
                    turn,
                    transfers.stream()
                            .map(one -> ReceivedQuestion.about(turn, one, sum.orElse(null), transfers.size() > 1))
                            .toList());
        }
        return true;
    }

    private static boolean isWaitedFor(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && (payment.due() > 0 || payment.status() == Payment.Status.PROOF_SENT);
    }

    /** To whoever is called so, or ordered by him; of several whose names have it in them only who is called just so. */
    private static List<CustomerOrder> ordersOf(String name) {
        var found = called(name);
        return found.isEmpty() ? called(Normaliser.simplified(name)) : found;
    }

    private static List<CustomerOrder> called(String name) {
        var buyers = Buyer.partlyCalled(name, MOST).stream().map(Buyer::id).toList();
        var all = Parcels.toPerson(name, buyers, MOST);
        var just = all.stream()
                .filter(order -> {
                    var to = order.destination();
                    return to != null && name.equalsIgnoreCase(to.recipient());
                })
                .toList();
        return just.isEmpty() ? all : just;
    }
}
