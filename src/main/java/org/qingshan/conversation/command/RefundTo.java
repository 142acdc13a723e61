package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.domain.order.CustomerOrder;

/** Money that goes back to somebody who is named, instead of for his order: 退给张小梅5块, "refund 44 to Tom Baker". */
final class RefundTo {
    private static final int LONGEST = 60;

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final String NAME =
            "(?<name>(?!我|你|您|他|她|大家|买家|客人)[\\p{IsHan}·]{2,8}?|(?!me |us |him |her |them )[a-z][a-z .'-]{1,30}?)";

    private static final Pattern[] SAID = {
        said("(?:把)?(?:退款|退钱|退回?|返还?)(?:给|到) ?" + NAME + "[，, ]{0,2}" + SUM + "(?:吧|了)?[。.!！ ]*"),
        said("(?:给) ?" + NAME + "[，, ]{0,2}(?:退款|退钱|退回?|返还?)[，, ]{0,2}" + SUM + "(?:吧)?[。.!！ ]*"),
        said("(?:把)?" + SUM + "(?:退款|退钱|退回?|返还?)(?:给|到) ?" + NAME + "(?:吧)?[。.!！ ]*"),
        said("(?:please )?(?:refund|give back|return|send back) " + SUM + " to " + NAME + "[.! ]*"),
        said("(?:please )?refund " + NAME + ",? (?:by |with )?" + SUM + "[.! ]*")
    };

    private RefundTo() {}

    private static Pattern said(String words) {
        return Pattern.compile("\\s*" + words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether it can be that, whoever says it. */
    static boolean canBe(String words) {
        return read(words).isPresent();
    }

    /** The number of the one order of whoever is called so that the shop has money for, and the sum; empty where there is none, or more than one. Queries. */
    static Optional<String> in(Turn turn) {
        return read(turn.said()).flatMap(found -> {
            var orders =
                    ReceivedFrom.ordersOf(turn.said()
                                    .substring(found.start("name"), found.end("name"))
                                    .strip())
                            .stream()
                            .filter(RefundTo::hasMoney)
                            .toList();
            return orders.size() == 1
                    ? Optional.of(
                            orders.get(0).number() + " " + found.group("sum").replace(" ", ""))
                    : Optional.empty();
        });
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
