package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.host.GrowersOwed;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
import org.qingshan.domain.order.OwedSums;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.Stream;

/** Tells a host who has paid and who has not, how much has come in today, and to whom the shop owes. */
@Singleton
class TakingsCommand extends HostCommand {
    private static final String UNPAID = "unpaid";
    private static final String PAID = "paid";
    private static final String TODAY = "today";
    private static final String REFUNDS = "refunds";

    /** As many as fit on a phone beside the stream. */
    private static final int SHOWN = 10;

    private static final int LONGEST = 40;

    private static final Pattern WHO_OWES = Pattern.compile(
            "(?:现在|今天|今晚|这场|本场|还?有|看看|查一?下|那|都|老板|,){0,9}(?:谁|哪些|哪几个|哪个|几个|多少|有没有|(?:这么|那么|好|很|太)多|好几个?|不少|许多|一堆|一?大?半|大部分|大多数?|有些?|有的|有几个?|大家|他们|买家们?|客户们?|(?<=[有都]))的?(?:人|单子?|订单|个|买家|客户|位){0,2}(?:还|都|是|怎么|到现在){0,3}(?:没有?|未|不)(?:有)?(?:付|给|交|转|打)(?:款|钱|账)?(?:的)?(?:人|单|订单)?(?:怎么办|咋办|咋搞)?[呢啊呀吗了?.! ]*"
                    + "|(?:把|那些|还)?(?:没有?|未)(?:付|给|交|转|打)(?:款|钱|账)?的(?:都)?(?:催|提醒|叫)(?:一下|一催|他们?)?(?:付款?)?[吧呢啊.! ]*|(?:催|提醒)(?:一下)?(?:没|未)付(?:款|钱)的(?:人)?[吧呢啊.! ]*"
                    + "|(?:remind|chase|nudge) (?:those who|people who|whoever|everyone who|all who) (?:has not|hasn't|have not|haven't|did not|didn't) (?:paid|pay)[.! ]*"
                    + "|(?:还)?(?:没有?|未)(?:付|给|交)(?:款|钱)?的?(?:订单|单子?|人|买家|客户)?(?:有|是)?(?:谁|哪些|哪几个|多少|几个|几单)(?:人|个|单)?[呢啊?.! ]*"
                    + "|(?:看看|查一?下|列一?下)?(?:还)?(?:没|未)付(?:款|钱)的?(?:订单|单子?|名单|人)[?.! ]*"
                    + "|(?:谁|有没有人|有人|哪些人)(?:还)?(?:欠|差)(?:着|我们?|店里)?(?:钱|款|多少钱?)?[呢啊吗没?.! ]*|没(?:几个?|多少|什么)人(?:付|给|交)(?:了|过)?(?:款|钱)?[呢啊了?.! ]*|付(?:了)?(?:款|钱)的(?:人)?(?:好|太|很|真|这么)少[呢啊了?.! ]*"
                    + "|(?:so |there are )?(?:who|which (?:buyers?|people|customers?|orders?)|how many(?: buyers| people| customers| orders)?|(?:(?:quite )?a (?:lot|few)(?: of)?|lots of|(?:so |too )?many|some|several|most|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: of)?(?: the)?(?: buyers| people| customers| orders| them)?|some(?:one|body))(?: who)?(?: still)? (?:has not|hasn't|hasnt|have not|haven't|havent|did not|didn't|didnt|has yet to|have yet to|still has to|still have to|are not|aren't|is not|isn't|are still not)(?: yet)? (?:paid|pay)(?: yet| me| us| up){0,9}[?.! ]*|(?:nobody|no one|hardly any(?:one|body)|almost no(?:body| one)|(?:not many|only a few|few)(?: people| buyers)?) (?:has|have) paid(?: yet| so far| up){0,2}[?.! ]*"
                    + "|(?:who|which buyers)(?: still| all)? owes?(?: me| us)?(?: any)?(?: money)?(?: still)?[?.! ]*"
                    + "|(?:show |list )?(?:me )?(?:the )?unpaid(?: orders| ones| buyers)?[?.! ]*|(?:who|how many|which orders)(?: is| are)?(?: still)? unpaid[?.! ]*");

    private static final Pattern CAME_IN = Pattern.compile(
            "(?:今天|今日|今晚|今儿|现在|目前|到现在|这场|本场|我们?|店里|一共|总共|都|,){0,9}(?:收|进|入|赚|挣)(?:了|到|账|帐|款){0,9}(?:多少|几)(?:钱|款|货款|元|块钱?)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:今天|今日|今晚|这场|本场|一共|总共|,){0,9}(?:到账|入账|收到)(?:了)?(?:多少|几)(?:钱|款|元|块钱?)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:今天|今日|今晚|这场|本场)的?(?:收款|进账|入账|到账|收入|货款)(?:有|是)?(?:多少|怎么样|几多)?(?:钱)?[呢啊呀?.! ]*"
                    + "|how much(?: money| cash)?(?: has| have| did| do| was| is)?(?: we| i| the shop| people| they| buyers)?(?: been)? (?:came in|come in|got|get|received|receive|taken|take|collected|collect|been paid|paid|take in|taken in|made|make|in)(?: in)?(?: so far| already)?(?: today| tonight| this evening| this stream)?[?.! ]*"
                    + "|(?:what(?:'s| is| are| were)? )?(?:today's|tonight's|the) (?:takings|income|receipts|revenue)(?: today| tonight)?[?.! ]*|takings(?: today| tonight)?[?.! ]*"
                    + "|(?:今天|今日|今晚|这场|本场|我们?|店里|一共|总共|都|,){0,9}退(?:了|出去|款){0,3}(?:多少|几)(?:钱|款|元|块钱?|单|笔)?(?:了)?[呢啊呀?.! ]*"
                    + "|(?:were there |have there been |are there )?any refunds(?: so far)? (?:today|tonight)[?.! ]*|how much (?:did we|have we|was|has been)(?: been)? (?:refund(?:ed)?|give(?:n)? back|paid back)(?: so far)?(?: today| tonight)?[?.! ]*");

    private static final Pattern WHO_PAID = Pattern.compile(
            "(?:现在|今天|今晚|这场|本场|看看|查一?下|那|都有?|老板|,){0,6}(?:谁|哪些|哪几个|哪个|几个|多少|有谁|有哪些)(?:人|单|订单|个|买家|客户|位){0,2}(?:都|已经?){0,2}(?:付|给|交|转)(?:过|好|清|完|了)?(?:款|钱|账)?(?:了|过|好了|清了|完了)(?:的)?(?:人|单|订单)?[呢啊呀吗?.! ]*"
                    + "|(?:看看|查一?下|列一?下)?(?:已经?|都)?付(?:过|了|好|清)?(?:款|钱)?(?:了)?的(?:订单|单子?|名单|人|买家|客户)?(?:有|是)?(?:谁|哪些|哪几个|多少|几个|几单)?(?:人|个|单)?[呢啊?.! ]*"
                    + "|(?:so )?(?:who|which (?:buyers?|people|customers?|orders?)|how many(?: buyers| people| customers| orders)?)(?: has| have| have all|'s| is| are| was| were)?(?: already| all)?(?: been)? paid(?: yet| me| us| up| already| so far| in full| for| today){0,3}[?.! ]*"
                    + "|(?:show |list )?(?:me )?(?:the )?paid (?:orders|ones|buyers)[?.! ]*");

    private static final Pattern WHO_GETS_BACK = Pattern.compile(
            "(?:现在|今天|今晚|这场|还有|看看|查一?下|那|都|,){0,6}(?:谁|哪些|哪几个|哪个|几个|多少|有没有)(?:人|单|订单|个|买家|客户|位){0,2}(?:还|都|是){0,2}(?:要|需要|等着?|该|得|应该|没){1,2}(?:给)?退(?:款|钱)?(?:的)?(?:人|单|订单)?[呢啊呀吗?.! ]*"
                    + "|(?:还|现在|今天|,){0,3}(?:(?:要|该|得)给?(?:谁|哪些人|哪几单|哪些单)退(?:款|钱)?|(?:我们?|店里|现在|还|都){0,3}欠(?:着)?(?:谁|哪些人|哪些|哪几个人)(?:的)?(?:钱|款|货款)?(?:没(?:有)?(?:给|付|结|退))?|(?:要|该|得)退(?:谁|哪些人|哪几个人)的?(?:钱|款)|(?:谁|哪些人|哪些)的?(?:钱|款|货款)(?:还)?没(?:有)?(?:给|付|结|退)(?:出去)?|还有(?:哪些|什么)(?:钱|款)(?:还)?没(?:有)?(?:给|付|结|退)(?:出去)?)[呢啊呀?.! ]*"
                    + "|(?:看看|查一?下|列一?下)?(?:还)?(?:要|该|没|待|未)(?:给)?退(?:款|钱)?的(?:订单|单子?|名单|人|买家|客户)?(?:有|是)?(?:谁|哪些|哪几个|多少|几个|几单)?[呢啊呀?.! ]*"
                    + "|(?:so )?(?:who|which (?:buyers?|people|customers?|orders?))(?: still| all| has to| have to| should| must| will| is to| are to){0,2} (?:gets?|needs?|waits? for|(?:is|are) (?:owed|due|waiting for|to get)|be given|wants?)(?: a| their| his| any| the)? (?:refunds?|refunded|money back)(?: still| today)?[?.! ]*"
                    + "|(?:so )?(?:to )?whom? (?:do|must|should) (?:we|i)(?: still| all)? (?:owe|pay)(?: a refund| money| refunds| anything)?(?: to)?(?: now| still)?[?.! ]*|which orders (?:are|have) to be refunded[?.! ]*"
                    + "|(?:show |list )?(?:me )?(?:the )?(?:open|owed|due|pending|outstanding) refunds[?.! ]*");

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

    /** What stands in a question of the shop's money; of his own each may ask. */
    private static final Pattern OF_SHOP =
            Pattern.compile("今[天日晚儿]|[这本]场|店里|\\b(?:we|shop|today|today's|tonight|tonight's|takings)\\b");

    private static final Pattern OWN = Pattern.compile("\\bi\\b|我(?!们)");

    @Override
    public boolean isOnlyOfTeam(Sentence said) {
        var plain = said.plain();
        return plain.length() <= LONGEST
                && CAME_IN.matcher(plain).matches()
                && OF_SHOP.matcher(plain).find()
                && !OWN.matcher(plain).find();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST) ? asked(turn.round().plain(turn.said())) : Optional.empty();
    }

    private static Optional<String> asked(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (WHO_GETS_BACK.matcher(plain).matches()) {
            return Optional.of(REFUNDS);
        }
        return WHO_OWES.matcher(plain).matches()
                ? Optional.of(UNPAID)
                : WHO_PAID.matcher(plain).matches()
                        ? Optional.of(PAID)
                        : CAME_IN.matcher(plain).matches() ? Optional.of(TODAY) : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        turn.say(
                switch (arguments) {
                    case UNPAID -> withRefunds(turn, unpaid(turn));
                    case REFUNDS -> refunds(turn) + "\n" + GrowersOwed.lines(turn);
                    case PAID -> withRefunds(turn, paid(turn));
                    default -> withRefunds(turn, today(turn) + "\n" + summed(turn));
                });
    }

    /** Since midnight in the village. */
    private static String today(Turn turn) {
        var now = turn.sale().now().atZone(Wording.VILLAGE);
        var entries = MoneyEntry.since(
                        now.toLocalDate().atStartOfDay(Wording.VILLAGE).toInstant())
                .stream()
                .filter(entry -> !entry.reason().isMoved())
                .toList();
        var earlier = -NotedByMistake.notedBefore(entries);
        var came = entries.stream()
                        .filter(entry -> entry.amount() > 0 || entry.reason().isCorrection())
                        .mapToLong(MoneyEntry::amount)
                        .sum()
                + earlier;
        var back = entries.stream()
                .filter(entry -> entry.amount() < 0 && !entry.reason().isCorrection())
                .mapToLong(MoneyEntry::amount)
                .sum();
        var text = turn.words().rule();
        var first = text.cameIn(turn.money(came))
                + (earlier == 0
                        ? ""
                        : turn.words().gap() + turn.words().beside().putRight(turn.money(earlier)));
        return back == 0 ? first : first + turn.words().gap() + text.wentOut(turn.money(-back));
    }

    private static String unpaid(Turn turn) {
        var owed = OwedSums.waitedFor();
        if (owed.orders() == 0) {
            return withSaid(turn, turn.words().rule().nobodyOwes());
        }
        var text = turn.words().rule();
        return withSaid(
                turn,
                listed(
                        turn,
                        text.owing((int) owed.orders(), turn.money(owed.money())),
                        PaymentFinding.waitedFor(SHOWN),
                        PayingWords::toPay,
                        owed.orders()));
    }

    /** Of the stream that is on, or was last. */
    private static String paid(Turn turn) {
        var stream = turn.sale().stream().or(Stream::last);
        if (stream.isEmpty()) {
            return turn.words().team().nothingLive();
        }
        var paid = OwedSums.paid(stream.get().id());
        var text = turn.words().rule();
        var first = paid.orders() == 0
                ? text.nobodyPaid()
                : listed(
                        turn,
                        text.paidInFull((int) paid.orders(), turn.money(paid.money())),
                        PaymentFinding.paid(stream.get().id(), SHOWN),
                        TakingsCommand::left,
                        paid.orders());
        return first + "\n" + summed(turn);
    }

    private static long left(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.left();
    }

    private static String listed(
            Turn turn, String first, List<CustomerOrder> orders, ToLongFunction<CustomerOrder> sum, long all) {
        var names =
                Buyer.<Buyer>list(
                                "id in ?1",
                                orders.stream()
                                        .map(CustomerOrder::buyerId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Buyer::id, Function.identity()));
        var lines = new StringJoiner("\n").add(first);
        orders.forEach(order -> lines.add(line(turn, order, names, sum.applyAsLong(order))));
        if (all > orders.size()) {
            lines.add(turn.words().rule().owingMore((int) all - orders.size()));
        }
        return lines.toString();
    }

    private static String line(Turn turn, CustomerOrder order, Map<Long, Buyer> names, long sum) {
        var buyer = names.get(order.buyerId());
        var name = buyer == null ? "" : buyer.nameForTeam();
        var text = turn.words().rule();
        var line = text.owes(order.number(), name.isBlank() ? "" : " " + name, turn.money(sum));
        var payment = order.payment();
        return payment != null && PayingWords.lacking(payment) > 0
                ? text.owesBesideSaid(line, turn.money(payment.saidPaid()))
                : line;
    }

    private static String summed(Turn turn) {
        var owed = OwedSums.waitedFor();
        var text = turn.words().rule();
        return withSaid(
                turn,
                owed.orders() == 0
                        ? text.nobodyOwes()
                        : text.owingInAll((int) owed.orders(), turn.money(owed.money())));
    }

    /** With what buyers say they have paid, and nobody has looked at. */
    private static String withSaid(Turn turn, String first) {
        var text = turn.words().rule();
        var lines = new StringJoiner("\n").add(first);
        var inPart = OwedSums.saidInPart();
        if (inPart.orders() > 0) {
            lines.add(text.owingInPart((int) inPart.orders(), turn.money(inPart.money())));
        }
        var said = OwedSums.saidPaid();
        if (said.orders() > 0) {
            lines.add(text.owingProved((int) said.orders(), turn.money(said.money())));
        }
        return lines.toString();
    }

    /** What is to be given back of each order, in minor units, without what is on its way; the oldest first. */
    private static Map<CustomerOrder, Long> toGiveBack() {
        var orders = PaymentFinding.surplus();
        var open = CardRefund.openOf(orders.stream().map(CustomerOrder::id).toList());
        Map<CustomerOrder, Long> sums = new LinkedHashMap<>();
        orders.forEach(order -> {
            var sum = surplus(order) - open.getOrDefault(order.id(), 0L);
            if (sum > 0) {
                sums.put(order, sum);
            }
        });
        return sums;
    }

    private static long surplus(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.surplus();
    }

    private static long sum(Map<CustomerOrder, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String refunds(Turn turn) {
        var sums = toGiveBack();
        var text = turn.words().rule();
        return sums.isEmpty()
                ? text.noRefunds()
                : listed(
                        turn,
                        text.refunds(sums.size(), turn.money(sum(sums))),
                        sums.keySet().stream().limit(SHOWN).toList(),
                        order -> sums.getOrDefault(order, 0L),
                        sums.size());
    }

    private static String withRefunds(Turn turn, String first) {
        var sums = toGiveBack();
        return sums.isEmpty()
                ? first
                : first + "\n" + turn.words().rule().refundsInAll(sums.size(), turn.money(sum(sums)));
    }
}
