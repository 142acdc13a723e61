package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Role;

/** Tells a host who has not paid, and how much has come in today. */
@Singleton
class TakingsCommand extends HostCommand {
    private static final String UNPAID = "unpaid";
    private static final String TODAY = "today";

    /** As many as fit on a phone beside the stream. */
    private static final int SHOWN = 10;

    private static final int LONGEST = 40;

    private static final Pattern WHO_OWES = Pattern.compile(
            "(?:现在|今天|今晚|这场|本场|还有|看看|查一?下|那|都|老板|,)*(?:谁|哪些|哪几个|哪个|几个|多少|有没有)(?:人|单|订单|个|买家|客户|位)?(?:还|都|是)?(?:没有?|未)(?:有)?(?:付|给|交|转)(?:款|钱|账)?(?:的)?(?:人|单|订单)?[呢啊呀吗?.! ]*"
                    + "|(?:还)?(?:没有?|未)(?:付|给|交)(?:款|钱)?的?(?:订单|单子?|人|买家|客户)?(?:有|是)?(?:谁|哪些|哪几个|多少|几个|几单)(?:人|个|单)?[呢啊?.! ]*"
                    + "|(?:看看|查一?下|列一?下)?(?:还)?(?:没|未)付(?:款|钱)的?(?:订单|单子?|名单|人)[?.! ]*"
                    + "|谁(?:还)?(?:欠|差)(?:我们?|店里)?(?:钱|款|多少钱?)?[呢啊?.! ]*"
                    + "|(?:so )?(?:who|which (?:buyers?|people|customers?|orders?)|how many(?: buyers| people| customers| orders)?)(?: still)? (?:has not|hasn't|hasnt|have not|haven't|havent|did not|didn't|didnt|has yet to|have yet to|still has to|still have to|are not|aren't|is not|isn't|are still not)(?: yet)? (?:paid|pay)(?: yet| me| us| up)*[?.! ]*"
                    + "|(?:who|which buyers)(?: still| all)? owes?(?: me| us)?(?: any)?(?: money)?(?: still)?[?.! ]*"
                    + "|(?:show |list )?(?:me )?(?:the )?unpaid(?: orders| ones| buyers)?[?.! ]*|(?:who|how many|which orders)(?: is| are)?(?: still)? unpaid[?.! ]*");

    private static final Pattern CAME_IN = Pattern.compile(
            "(?:今天|今日|今晚|今儿|现在|目前|到现在|这场|本场|我们?|店里|一共|总共|都|,)*(?:收|进|入)(?:了|到|账|帐|款)*(?:多少|几)(?:钱|款|货款|元|块钱?)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:今天|今日|今晚|这场|本场|一共|总共|,)*(?:到账|入账|收到)(?:了)?(?:多少|几)(?:钱|款|元|块钱?)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:今天|今日|今晚|这场|本场)的?(?:收款|进账|入账|到账|收入|货款)(?:有|是)?(?:多少|怎么样|几多)?(?:钱)?[呢啊呀?.! ]*"
                    + "|how much(?: money| cash)?(?: has| have| did| do| was| is)?(?: we| i| the shop| people| they| buyers)?(?: been)? (?:came in|come in|got|get|received|receive|taken|take|collected|collect|been paid|paid|take in|taken in|made|make|in)(?: in)?(?: so far| already)?(?: today| tonight| this evening| this stream)?[?.! ]*"
                    + "|(?:what(?:'s| is| are| were)? )?(?:today's|tonight's|the) (?:takings|income|receipts|revenue)(?: today| tonight)?[?.! ]*|takings(?: today| tonight)?[?.! ]*");

    @Override
    public String name() {
        return "takings";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public boolean canBe(Sentence said) {
        return asked(said.plain()).isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST)
                ? asked(turn.round().plain(turn.said()).strip())
                : Optional.empty();
    }

    private static Optional<String> asked(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return WHO_OWES.matcher(plain).matches()
                ? Optional.of(UNPAID)
                : CAME_IN.matcher(plain).matches() ? Optional.of(TODAY) : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        turn.say(arguments.equals(UNPAID) ? unpaid(turn) : today(turn) + "\n" + summed(turn, owing()));
    }

    /** Since midnight in the village. */
    private static String today(Turn turn) {
        var now = turn.sale().now().atZone(Wording.VILLAGE);
        var entries =
                MoneyEntry.since(now.toLocalDate().atStartOfDay(Wording.VILLAGE).toInstant());
        var came = entries.stream()
                .mapToLong(MoneyEntry::amount)
                .filter(amount -> amount > 0)
                .sum();
        var back = entries.stream()
                .mapToLong(MoneyEntry::amount)
                .filter(amount -> amount < 0)
                .sum();
        var text = turn.words().rule();
        var first = text.cameIn(turn.money(came));
        return back == 0 ? first : first + turn.words().gap() + text.wentOut(turn.money(-back));
    }

    /** Not of those whose courier collects it. */
    private static List<CustomerOrder> owing() {
        return PaymentFinding.unpaid().stream()
                .filter(order -> order.payment() != null && order.payment().status() != Payment.Status.CASH_ON_DELIVERY)
                .toList();
    }

    private static String unpaid(Turn turn) {
        var owing = owing();
        if (owing.isEmpty()) {
            return said(turn);
        }
        var text = turn.words().rule();
        var names = Buyer.<Buyer>list(
                        "id in ?1",
                        owing.stream()
                                .limit(SHOWN)
                                .map(CustomerOrder::buyerId)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Buyer::id, Function.identity()));
        var lines = new StringJoiner("\n").add(text.owing(owing.size(), turn.money(sum(owing))));
        owing.stream().limit(SHOWN).forEach(order -> lines.add(line(turn, order, names)));
        if (owing.size() > SHOWN) {
            lines.add(text.owingMore(owing.size() - SHOWN));
        }
        var proved = proved(turn);
        return proved.isEmpty() ? lines.toString() : lines.add(proved).toString();
    }

    private static String line(Turn turn, CustomerOrder order, Map<Long, Buyer> names) {
        var buyer = names.get(order.buyerId());
        var name = buyer == null ? "" : buyer.nameForTeam();
        return turn.words()
                .rule()
                .owes(order.number(), name.isBlank() ? "" : " " + name, turn.money(PayingWords.due(order)));
    }

    private static String summed(Turn turn, List<CustomerOrder> owing) {
        if (owing.isEmpty()) {
            return said(turn);
        }
        var proved = proved(turn);
        return turn.words().rule().owingInAll(owing.size(), turn.money(sum(owing)))
                + (proved.isEmpty() ? "" : "\n" + proved);
    }

    private static long sum(List<CustomerOrder> owing) {
        return owing.stream().mapToLong(PayingWords::due).sum();
    }

    private static String said(Turn turn) {
        var proved = proved(turn);
        return turn.words().rule().nobodyOwes() + (proved.isEmpty() ? "" : "\n" + proved);
    }

    /** What buyers say they have paid, and nobody has looked at. */
    private static String proved(Turn turn) {
        var proved = PaymentFinding.proved();
        var sum = proved.stream()
                .map(CustomerOrder::payment)
                .filter(Objects::nonNull)
                .mapToLong(Payment::due)
                .sum();
        return proved.isEmpty() ? "" : turn.words().rule().owingProved(proved.size(), turn.money(sum));
    }
}
