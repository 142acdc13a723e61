package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** A host says that the money for an order has come: 收到1021的钱了, "got the money for 1021". It is booked by a tap. */
@Singleton
class ReceivedCommand extends HostCommand {
    private static final int LONGEST = 60;

    private static final String NUMBER = "(?:订单号?|单号|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])";

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final Pattern[] SAID = {
        Pattern.compile("(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账|收|进账)(?:了)? ?" + NUMBER
                + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账|" + SUM + ")(?:了|啦)?[.! ]*"),
        Pattern.compile(
                NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:已经|刚刚?|,){0,2}(?:收到|到账|收|进账)(?:了)?" + SUM + "(?:了|啦)?[.! ]*"),
        Pattern.compile(
                NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received|have) (?:the |their |his |her )?(?:money|payment|cash|transfer|"
                        + SUM + ") (?:for|of|from) " + NUMBER + "[.! ]*"),
        Pattern.compile("(?:the )?(?:money|payment|transfer) (?:for|of|from) " + NUMBER
                + " (?:has |is |have )?(?:just |already )?(?:come|came|arrived|received|here|in)(?: in)?[.! ]*")
    };

    private static final String NUMBERS = "(?<numbers>(?:#?\\d{4,9}(?:号|单)?(?:[,、和跟与及]| and |, and )){1,8}#?\\d{4,9})";

    /** 收到1013、1014的钱了. */
    private static final Pattern[] SEVERAL = {
        Pattern.compile("(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账|收|进账)(?:了)?(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) (?:the )?(?:money|payments?|cash|transfers?) (?:for|of|from) (?:orders? )?"
                        + NUMBERS + "[.! ]*")
    };

    private static final Pattern DIGITS = Pattern.compile("\\d{4,9}");

    private static final Pattern LIST = Pattern.compile("\\d{4,9}(?:,\\d{4,9}){1,8}");

    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    private static final Pattern ARGUMENTS = Pattern.compile("#?(\\d{1,9})(?:\\s+(\\S+))?");

    /** The button of the question: what shall be booked, what the shop had, and which proof was seen. */
    private static final Pattern YES = Pattern.compile("(\\d{1,9}) yes (\\d{1,15}) (\\d{1,15}) (\\d{1,18}|-)");

    private final PaymentTaking taking;

    ReceivedCommand(PaymentTaking taking) {
        this.taking = taking;
    }

    @Override
    public String name() {
        return "received";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public boolean canBe(Sentence said) {
        return meant(said.plain()).isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST)
                ? meant(turn.round().plain(turn.said()).strip())
                : Optional.empty();
    }

    private static Optional<String> meant(String words) {
        var plain = GAP.matcher(words.strip()).replaceAll("");
        for (var way : SEVERAL) {
            var said = way.matcher(plain);
            if (plain.length() <= LONGEST && said.matches()) {
                return Optional.of(DIGITS.matcher(said.group("numbers"))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(",")));
            }
        }
        for (var way : SAID) {
            var said = way.matcher(plain);
            if (plain.length() <= LONGEST && said.matches()) {
                var sum = way.pattern().contains("<sum>") ? said.group("sum") : null;
                return Optional.of((said.group("number") + " " + (sum == null ? "" : sum.replace(" ", ""))).strip());
            }
        }
        return Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var yes = YES.matcher(arguments);
        if (yes.matches()) {
            book(
                    turn,
                    numbered(yes.group(1)),
                    Long.parseLong(yes.group(2)),
                    Long.parseLong(yes.group(3)),
                    yes.group(4));
            return;
        }
        if (LIST.matcher(arguments).matches()) {
            ask(
                    turn,
                    Stream.of(arguments.split(","))
                            .map(number -> about(turn, numbered(number), null, true))
                            .toList());
            return;
        }
        var said = ARGUMENTS.matcher(arguments);
        if (!said.matches()) {
            turn.say(turn.words().rule().howToReceive());
            return;
        }
        ask(turn, List.of(about(turn, numbered(said.group(1)), said.group(2), false)));
    }

    private static CustomerOrder numbered(String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** What is asked about one order; without a button where there is nothing to book. */
    private record Question(String text, Optional<Button> button) {
        Question(String text) {
            this(text, Optional.empty());
        }
    }

    /** @param named how much has come, in the host's words; null where he says that the money has come */
    private static Question about(Turn turn, CustomerOrder order, @Nullable String named, boolean isOneOfSeveral) {
        var text = turn.words().rule();
        var payment = order.payment();
        if (payment == null || payment.due() == 0 && payment.proofAt() == null) {
            return new Question(nothing(turn, order));
        }
        long sum = named == null
                ? payment.proofSum() > 0 ? payment.proofSum() : payment.due()
                : Amounts.money(named, turn.shop().currency()).orElse(0L);
        if (sum <= 0) {
            return new Question(text.howToReceive());
        }
        var said = payment.proof().isEmpty()
                ? ""
                : text.buyerSays(Wording.quoted(payment.proof())) + turn.words().gap();
        var label =
                isOneOfSeveral ? text.receiveYesOf(order.number(), turn.money(sum)) : text.receiveYes(turn.money(sum));
        return new Question(
                isCancelled(order)
                        ? text.receiveSureOff(order.number(), said)
                        : text.receiveSure(order.number(), turn.money(payment.due()), said),
                Optional.of(new Button(label, yes(order, payment, sum))));
    }

    /** Each is booked by its own tap: the sums stand on the buttons. */
    private static void ask(Turn turn, List<Question> questions) {
        var text = questions.stream().map(Question::text).collect(Collectors.joining("\n"));
        var buttons = Turn.column(questions.stream().flatMap(one -> one.button().stream()));
        if (buttons.isEmpty()) {
            turn.say(text);
        } else {
            turn.choose(text, buttons);
        }
    }

    private static String nothing(Turn turn, CustomerOrder order) {
        var text = turn.words().rule();
        var payment = order.payment();
        var left = turn.money(payment == null ? 0 : payment.left());
        return isCancelled(order)
                ? text.nothingToReceiveOff(order.number(), left)
                : text.nothingToReceive(order.number(), left);
    }

    private static String yes(CustomerOrder order, Payment payment, long sum) {
        return "/received %d yes %d %d %s".formatted(order.number(), sum, payment.left(), seen(payment));
    }

    private static boolean isCancelled(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CANCELLED;
    }

    private static String seen(Payment payment) {
        var at = payment.proofAt();
        return at == null ? "-" : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private void book(Turn turn, CustomerOrder order, long sum, long before, String seen) {
        var proof = seen.equals("-") ? null : Instant.EPOCH.plus(Long.parseLong(seen), ChronoUnit.MICROS);
        taking.receive(order, sum, MoneyEntry.Reason.TRANSFER, proof, before, turn.actor());
        var done = turn.words().rule().receiveDone(order.number(), turn.money(sum));
        var rest = PayingWords.rest(turn, order);
        turn.say(rest.isEmpty() ? done : done + "\n" + rest);
    }
}
