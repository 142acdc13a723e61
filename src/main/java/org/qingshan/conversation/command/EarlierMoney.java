package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.MoneyMoving;
import org.qingshan.domain.order.PayingAhead;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/**
 * What somebody paid before shall be for what he has now: 用之前付的钱, "use what I paid before". What he said of a cart that has ended is said
 * of that from then on, and the host knows; it counts once.
 */
@Singleton
class EarlierMoney {
    /** As {@code /pay} takes it, ahead of what he says. */
    private static final String THIS = "before ";

    /** As it takes the answer whether that comes beside what he has told of this cart, or is the same. */
    private static final String BOTH = "both";

    private static final String ONE = "one";

    private static final int LONGEST = 60;

    private static final String WHEN =
            "(?:我|我们|那|的){0,2}(?:之前|以前|先前|前面|上一?[次回单笔]|前一?[次单笔]|刚刚?|刚才|昨[天日晚]|前天|早上|原来|取消(?:掉|了)?的?(?:那一?[单笔])?)";

    /** The money of then: 之前付的钱, 上次那笔37.9. */
    private static final String MONEY =
            WHEN + "(?:我|就|已经?|多){0,3}(?:[付转打汇给交](?:款|钱|账)?(?:过|了|好)?)?(?:给?你们?)?的?(?:那|这)?(?:一?[笔单])?的?"
                    + "(?:钱|款|[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})?(?:元|块钱?)?)(?:还在(?:你们?那)?|没退|你们?(?:还)?没退)?";

    private static final String NOW = "(?:这|本|今|新|现在|眼下|下)(?:一|个|次|单|笔|回|箱|里|上|的|天|订单|单子){0,4}";

    private static final String POLITELY = "(?:就|请|麻烦|能不能|可不可以|可以|能|帮我|老板|主播|你好|直接|那|把|我想|我要|想|要|给我|[，, ]){0,8}+";

    private static final String COUNTS =
            "(?:直接|就|可以|能不能|能|可不可以|都|全){0,3}(?:抵扣?|算|用|扣|冲|充|转|移|挪|付|当)(?:到|给|在|进|作|做|成|掉|去|上){0,2}";

    private static final String END = "(?:的钱?|款|里面?|上面?|吧|好吗|行吗|可以吗|吗|么|嘛|啊|哈|了|就行|就好|可以|行){0,4}[。.!！?？~～ ]*";

    private static final Pattern IN_CHINESE = Pattern.compile(POLITELY + "(?:" + NOW + "(?:就|也|的钱?|可以|能){0,3})?"
            + "(?:(?:用|拿|从|扣)" + MONEY + "(?:里面?|上面?)?(?:来|去)?(?:" + COUNTS + ")?(?:" + NOW + ")?"
            + "|从" + WHEN + "[付转打汇给交](?:过|了)?的(?:里面?|中)(?:直接)?(?:扣|出|抵)(?:掉|除)?(?:" + NOW + ")?"
            + "|" + MONEY + "[，, ]{0,2}也?" + COUNTS + "(?:" + NOW + ")?"
            + "|" + MONEY + "(?:就|也)?是(?:付|给|买)?" + NOW + ")" + END);

    private static final String OF_THEN =
            "(?: (?:before|earlier|previously|already|yesterday|last time|last night|back then|for (?:the |my )?(?:last|other|cancel+ed|previous|old|first) (?:one|order|cart)))";

    private static final String SUM = "[¥$]? ?\\d{1,6}(?:\\.\\d{1,2})?(?: yuan| rmb)?";

    private static final String MONEY_ENGLISH = "(?:(?:what|(?:the |that )?(?:money|payment|amount|sum|" + SUM
            + "))(?: that)? i(?:'ve| have|'d| had)?(?: already)? (?:paid|sent|transferred)(?: you)?" + OF_THEN
            + "{0,2}|(?:my|the|that) (?:earlier|last|previous|old|first|prior) (?:payment|money|transfer)|(?:my|the) (?:payment|money) from (?:before|earlier|last time))";

    private static final String TO_NOW =
            "(?: (?:for|to|towards?|on|against|as|in) (?:this|that|it|the|my|a|new|one|order|cart|payment|time|now|these|peaches|box| ){1,9})?";

    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(?:(?:please|can you|could you|can i|could i|may i|just|i'd like to|i want to|you can|then|so|hi|hello|and|,|let's) ?){0,5}"
                    + "(?:(?:use|apply|put|count|move|transfer|take|deduct)(?: it| this)?(?: from| out of| off)? "
                    + MONEY_ENGLISH
                    + TO_NOW + "|" + MONEY_ENGLISH
                    + " (?:is|was|goes|counts|should (?:go|count|be)|can (?:go|count|be))(?: used)?(?: for| to| towards?)(?: this| the| it| new| one| order| now){1,4})(?: please| instead| now| then){0,2}[.!? ]*");

    /** That he tells of no other money than before. */
    private static final Pattern OF_BEFORE =
            Pattern.compile("之前|以前|先前|前面|上[次回]|\\b(?:before|earlier|previously|last time)\\b");

    private static final Pattern ALSO = Pattern.compile("也|加上|一起|\\b(?:also|too|as well)\\b");

    private final SamePayment same;
    private final PaidAhead ahead;
    private final PayingAhead paying;
    private final PayingDialogue dialogue;

    EarlierMoney(SamePayment same, PaidAhead ahead, PayingAhead paying, PayingDialogue dialogue) {
        this.same = same;
        this.ahead = ahead;
        this.paying = paying;
        this.dialogue = dialogue;
    }

    /** Whether anybody's money can be meant so. */
    static boolean canBe(String words) {
        var said = Normaliser.simplified(words).strip().toLowerCase(Locale.ROOT);
        return said.length() <= LONGEST
                && (IN_CHINESE.matcher(said).matches()
                        || IN_ENGLISH.matcher(said).matches());
    }

    /** What he says, as the arguments of {@code /pay}; empty where he says nothing of that. */
    static Optional<String> in(Turn turn) {
        return turn.isPrivate() && canBe(turn.said()) ? Optional.of(THIS + turn.said()) : Optional.empty();
    }

    static boolean isThis(String arguments) {
        return arguments.startsWith(THIS);
    }

    /** Takes it for this order or cart; returns false where the words tell of other money. */
    boolean takes(Turn turn, CustomerOrder order, String words) {
        var said = isThis(words) ? words.substring(THIS.length()) : words;
        var ended = PayingDialogue.isProof(said) || said.equals(ToldPayment.PAID) || isThis(words)
                ? PaymentFinding.lastToldAheadOf(turn.buyer().id())
                        .filter(one -> !one.equals(order) && isToBePaid(order))
                        .filter(one -> isThis(words)
                                ? isAnswer(said) || isOf(payment(one), named(turn, said))
                                : isSame(turn, order, payment(one), said))
                : Optional.<CustomerOrder>empty();
        if (ended.isPresent()) {
            passOver(turn, ended.get(), order, said.equals(ToldPayment.PAID) ? turn.said() : said);
        } else if (isThis(words)) {
            take(turn, order, said);
        }
        return ended.isPresent() || isThis(words);
    }

    /** The order that he may speak of though nothing is due of it; none where he speaks of a cart that has ended since. */
    static Optional<CustomerOrder> late(Turn turn, String said) {
        var ended = PaymentFinding.lastToldAheadOf(turn.buyer().id());
        return isThis(said)
                ? Optional.empty()
                : PaymentFinding.lastCancelledOf(turn.buyer().id())
                        .or(() -> PaymentFinding.lastLostOf(turn.buyer().id()))
                        .filter(one -> ended.filter(cart -> cart.number() > one.number())
                                .filter(cart -> isSame(turn, one, payment(cart), said)
                                        || isSaidAgain(turn, payment(cart), said))
                                .isEmpty());
    }

    /** Of a cart that has ended since he has told just that, and names nothing else that it could be found by. */
    private static boolean isSaidAgain(Turn turn, Payment ended, String said) {
        return isOf(ended, named(turn, said))
                && !PaidSum.isBeside(said, turn.shop().currency())
                && FoundBy.isTheSame(ended.saidAhead(), said);
    }

    private static boolean isToBePaid(CustomerOrder order) {
        return PaidAhead.isCart(order) || PayingWords.due(order) > 0;
    }

    private static Optional<Long> named(Turn turn, String said) {
        return PaidSum.in(said, turn.shop().currency()).filter(sum -> sum != PaidSum.UNTOLD);
    }

    private static boolean isOf(Payment ended, Optional<Long> sum) {
        return sum.isEmpty() || ended.sumAhead() == 0 || sum.get() == ended.sumAhead();
    }

    private static boolean isAnswer(String said) {
        return said.equals(BOTH) || said.equals(ONE);
    }

    /** Who was asked to tell of it again with his next goods, and does; once those are ordered it may as well be other money. */
    private static boolean isSame(Turn turn, CustomerOrder order, Payment ended, String said) {
        var currency = turn.shop().currency();
        var sum = PaidSum.in(said, currency);
        boolean isOfBefore =
                OF_BEFORE.matcher(turn.said().toLowerCase(Locale.ROOT)).find();
        boolean isSum = ended.sumAhead() > 0
                && sum.filter(paid -> paid == ended.sumAhead()).isPresent();
        return !PaidSum.isBeside(said, currency)
                && (isOfBefore ? isSum || sum.isEmpty() || ended.sumAhead() == 0 : isSum && PaidAhead.isCart(order));
    }

    private void passOver(Turn turn, CustomerOrder ended, CustomerOrder order, String said) {
        var before = payment(ended).saidAhead();
        var sum = payment(ended).sumAhead();
        if (PaidAhead.isCart(order) && mayBeOne(turn, order, sum, said)) {
            askWhetherOne(turn, order, sum, said);
            return;
        }
        if (PaidAhead.isCart(order)) {
            var isOne = said.equals(ONE) || !said.equals(BOTH) && PaidAhead.told(order) == sum;
            var told = isOne ? 0 : PaidAhead.told(order);
            var answered = dialogue.kept(turn, order).orElse(turn.words().pay().paidButton());
            paying.passOver(ended, order);
            ahead.keep(turn, order, isAnswer(said) ? answered : said, before, sum == 0 ? 0 : told + sum);
        } else {
            dialogue.prove(turn, order, SamePayment.isThatOf(turn, ended.number(), sum, before));
            if (payment(order).proof().isEmpty() || !payment(order).proof().contains(String.valueOf(ended.number()))) {
                // He is asked first whether it is another payment; what he said of the cart stands till then.
                return;
            }
            paying.passOver(ended, order);
        }
        tellHost(turn, ended, order, before);
    }

    /** He has told of money for this one as well, in words that leave open whether it is the same; sums that are equal are one payment unless he says that it is not. */
    private static boolean mayBeOne(Turn turn, CustomerOrder cart, long sum, String said) {
        var told = PaidAhead.told(cart);
        var isBeside = PaidSum.isBeside(said, turn.shop().currency())
                || ALSO.matcher(said).find();
        return told > 0 && sum > 0 && !isAnswer(said) && (told == sum) == isBeside;
    }

    private void askWhetherOne(Turn turn, CustomerOrder cart, long sum, String said) {
        var text = turn.words().beside();
        var told = PaidAhead.told(cart);
        var pay = "/pay " + cart.number() + " " + THIS;
        dialogue.keep(turn, cart, said);
        turn.outcome("doubt");
        turn.choose(
                text.oneOrBoth(turn.money(told), turn.money(sum)),
                new Button(text.bothButton(turn.money(told + sum)), pay + BOTH),
                new Button(text.oneButton(turn.money(sum)), pay + ONE));
    }

    /** Who looks for it finds it in one place, with the order that it is for by now. */
    private static void tellHost(Turn turn, CustomerOrder ended, CustomerOrder order, String before) {
        ForTheHost.put(
                turn,
                words -> words.beside().deskOfPaidWithoutOrder(before, ended.number()),
                turn.words().beside().deskOfPassedOver(before, ended.number(), order.number()));
    }

    /** Of no cart that ended: money of his that is for nothing any more, or what only the host can find. */
    private void take(Turn turn, CustomerOrder order, String said) {
        var free = SamePayment.free(turn, order, named(turn, said));
        if (isAnswer(said)) {
            turn.outcome("answered");
            turn.say(OwnMoney.of(turn).told(List.of(order)));
        } else if (!free.isEmpty() && PaidAhead.isCart(order)) {
            turn.outcome("answered");
            turn.say(
                    OwnMoney.of(turn).told(free)
                            + (free.stream().allMatch(EarlierMoney::goesBackAsItCame)
                                    ? ""
                                    : "\n" + turn.words().beside().movedOnceOrdered()),
                    new Button(turn.words().chat().confirmButton(), "/confirm"));
        } else if (free.size() > 1) {
            SamePayment.askWhich(turn, order, free);
        } else if (!free.isEmpty()) {
            same.takes(turn, order, SamePayment.of(free.get(0)));
        } else if (same.asks(turn, order, said)) {
            return;
        } else if (PaidAhead.isCart(order)) {
            ahead.keep(turn, order, said);
        } else {
            dialogue.prove(turn, order, said);
        }
    }

    /** What came by card is to go back to the card, and pays for nothing else. */
    private static boolean goesBackAsItCame(CustomerOrder free) {
        return payment(free).surplus() > 0 && MoneyMoving.movable(free) == 0;
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is said to be paid has a payment");
    }
}
