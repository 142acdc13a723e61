package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.LooselyPaid;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.SumForGoods;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Remark;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/**
 * That somebody has paid and what else he wants, in one message: 付了67.8，再来一箱, "paid 67.8, leave it with the guard", or says of another
 * order of his: 1001付了，1002不要了.
 *
 * @param payment what is said of a payment
 * @param rest what else is said
 * @param isPaidFirst whether the payment stands ahead
 * @param isAtComma whether something stands between them that divides sentences
 * @param isOfOther whether the rest is said of another order
 */
record PaidBeside(String payment, String rest, boolean isPaidFirst, boolean isAtComma, boolean isOfOther) {
    /** With an address; longer is a story. */
    private static final int LONGEST = 150;

    /** More than anybody puts into one message. */
    private static final int MOST = 12;

    /** As the command takes what is said of several orders one by one. */
    private static final String EACH = "each";

    private static final String PAID =
            "(?:支付|[付转轉汇匯打])(?:款|钱|錢|账|賬)?(?:给你们?|給你們?|过去|過去)?[了过過好清成完]|(?:已经?|已經|刚刚?|剛剛?|刚才|剛才)(?:用|拿|从|從)?(?:微信|支付宝|支付寶|银行卡?|銀行卡?|信用卡|扫码|掃碼|转账|轉帳)?(?:上|里)?(?:支付|[付转轉汇匯])|[付转轉汇匯](?:给|給)?(?:你们?|妳|您|主播|老板|老闆) ?[¥￥]?\\d|[付转轉汇匯] ?[¥￥]?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块|塊)?(?:了|过去)|\\b(?:paid|sent|transferred|wired)\\b|\\b(?:payment|transfer) (?:is |was )?(?:done|made|success)";

    private static final Pattern TOLD = Pattern.compile(PAID, Pattern.CASE_INSENSITIVE);

    /** What stands there is of the payment, too. */
    private static final Pattern OF_PAYING = Pattern.compile(
            PAID
                    + "|[付汇匯]|[¥￥]|尾号|尾號|尾数|[后後末][三四五六3-6]?[位码碼]|卡号|单号|單號|流水|余款|尾款|剩下的|截图|截圖|\\b(?:pay|payment|digits|card|receipt|wechat|alipay|bank|yuan)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("[,，。;；、!！\\n]\\s*(?<!\\d[,.])|\\.\\s+|\\s+|(?<=了)(?=但是?|不过|可是|而|\\d{4,9}(?![\\d.]))");

    /** What a payment is found by may stand behind it without a word. */
    private static final Pattern DIGITS_AHEAD = Pattern.compile("\\d{4,}");

    private static final Pattern AHEAD = Pattern.compile(
            "^(?:(?:and|also|then|but|plus|please|但是?|不过|不過|可是|而(?!且)|另外(?!的?那?[一个]?(?:单|單|订单|訂單))|然后|然後|还有|還有|顺便|順便)[,，: ]{0,3}){1,6}",
            Pattern.CASE_INSENSITIVE);

    /** Where it shall go: 寄给我妈, 地址改成…, "ship it to my mother". */
    private static final Pattern OF_PLACE = Pattern.compile(
            "^(?:麻烦|请|帮我|都|也|货|這|这|单|單){0,4}(?:改?(?:寄|发|發|送)(?:给|給|到|去|往)|(?:把)?(?:收货|收貨|寄件)?地址(?:改|换|換|是|用|写|寫|[:：])|改(?:一下)?(?:收货|收貨)?地址|换个?地址|換個?地址)"
                    + "|^(?:please |now |can you |could you ){0,3}(?:(?:ship|send|deliver|mail|post) (?:it |them |everything |the (?:parcel|order) )?(?:to|over to)\\b|(?:change|use) (?:the |my )?(?:delivery |shipping )?address\\b|(?:my |the )?(?:new )?address (?:is|should be)\\b)"
                    + "|(?<!\\d)1[3-9]\\d{9}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** What is paid for is had already: "for the extra box", 就是加的那一箱, 那箱的钱. */
    private static final Pattern OF_ORDERED = Pattern.compile(
            "^(?:it'?s |it is |that'?s |this is |just ){0,2}for (?:the|that|this|these|those|my|it|them|both)\\b"
                    + "|^(?:the|that|my) (?:extra|additional|added|other|second|third|last|new)\\b"
                    + "|^(?:这|那|就|都|也|只){0,3}(?:是|算|为)(?!不是)[^,，。;；!！?？]{0,12}?(?:[加补添订买拍要下]了?的|[那这]|的?[钱款])"
                    + "|^(?:刚刚?|刚才|后来|昨天|今天|我|又|再|后){0,4}(?:多?[加补添订买拍要下]了?的)[那这]"
                    + "|^[^,，。;；!！?？]{0,12}的[钱款](?:[。.!！ ]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Of two the one that is not named. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:(?:另外?|别|其他|剩下)的?(?:那)?(?:一|个)?(?:单子?|订单|个订单))的?(?:钱|款)?|\\b(?:the |my |that )?other (?:one|order)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Beside the number of an order it says nothing of its own. */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "(?:[\\d.¥￥$元块钱款的了和跟与是我给把为帮号单订这那已经都也刚才\\s\\p{P}]|\\b(?:and|for|to|orders?|no|number|yuan|rmb|both|my|the|is|was|are|has|have|been|i|we|already|just)\\b){0,60}+",
            Pattern.CASE_INSENSITIVE);

    /** The same as of the one that is paid. */
    private static final Pattern TOO = Pattern.compile(
            "[\\s\\p{P}]*(?:也(?:是|一样|一起)?(?:了|的)?|一样|同样|(?:is |was )?(?:too|also|as well))[\\s\\p{P}]*",
            Pattern.CASE_INSENSITIVE);

    /** Around the number of an order: it is not paid, yet. */
    private static final Pattern NOT_YET = Pattern.compile(
            "(?:(?:我|还|就|先){0,3}(?:没有?|未|不)(?:付|转|汇|结)(?:款|钱|账)?(?:呢|哦|哈)?|(?:我|明天|后天|晚点|回头|过几天|下次){1,3}(?:再|会|才)?(?:来|去)?(?:付|转|汇|结)(?:款|钱|账)?"
                    + "|(?:(?:i'll|i will|will|i'm going to|going to|we'll) pay(?: for)?|(?:i |we )?(?:have not|haven't|did not|didn't)(?: yet)? pa(?:id|y)(?: for)?|not(?: paid)?(?: for)?)(?: yet| tomorrow| tonight| later| soon| next \\w{1,9}){0,2})[\\s\\p{P}]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR = Pattern.compile("^for\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Ways to divide what was said, at its commas first; of those the ones that leave most to the payment, without any those that leave it least,
     * for an address has gaps as well. None where nothing is paid, or nothing else said.
     */
    static Stream<PaidBeside> in(String said) {
        if (said.length() > LONGEST || !TOLD.matcher(said).find()) {
            return Stream.empty();
        }
        return BETWEEN.matcher(said)
                .results()
                .limit(MOST)
                .flatMap(between -> Stream.of(divided(said, between, true), divided(said, between, false)))
                .filter(one -> TOLD.matcher(one.payment).find()
                        && one.rest.codePoints().anyMatch(Character::isLetter))
                .sorted(Comparator.comparingInt(
                        one -> one.isAtComma ? -one.payment.length() : LONGEST + one.payment.length()));
    }

    private static PaidBeside divided(String said, MatchResult between, boolean isPaidFirst) {
        var first = said.substring(0, between.start()).strip();
        var second = said.substring(between.end()).strip();
        var rest = AHEAD.matcher(isPaidFirst ? second : first).replaceFirst("");
        var payment = isPaidFirst ? first : AHEAD.matcher(second).replaceFirst("");
        return new PaidBeside(payment, rest, isPaidFirst, !between.group().isBlank(), false);
    }

    /**
     * Whether the rest only says what the payment is for, and orders nothing: "paid 26 for the extra box", and "paid 26 for one more box" where
     * just that is due.
     *
     * @param due what is due for all that he has ordered
     */
    boolean isOfOrdered(long due, String currency) {
        var said = Normaliser.simplified(rest).strip();
        var isJustDue =
                PaidSum.in(payment, currency).filter(paid -> paid == due).isPresent();
        return isPaidFirst
                && !isOfOther
                && due > 0
                && (OF_ORDERED.matcher(said).find()
                        || isJustDue && FOR.matcher(said).find());
    }

    /** Whether the rest says nothing of the payment. */
    boolean isApart() {
        return !OF_PAYING.matcher(rest).find() && !DIGITS_AHEAD.matcher(rest).lookingAt();
    }

    /**
     * The same, with the other order by its number, where the rest is said of another order of his than the payment is. Empty where it is not, or
     * says no more of it than that it is not paid yet. Queries where a number, or the other one, is named.
     *
     * @param heard what is heard in all of it as a payment; empty where it is none
     */
    Optional<PaidBeside> ofOther(Turn turn, String heard) {
        var said = Normaliser.simplified(rest);
        if (FoundBy.orders(said).isEmpty() && !OTHER.matcher(said).find()) {
            return Optional.empty();
        }
        var own = PaymentFinding.of(turn.buyer().id());
        var paid = numbers(payment, own);
        boolean isOther = numbers(said, own).isEmpty() && OTHER.matcher(said).find();
        var named = isOther ? OTHER.matcher(said).replaceFirst(other(turn, own, paid)) : said;
        var numbers = numbers(named, own);
        var more = FoundBy.withoutOrders(named, one -> true).strip().replaceAll(" {2,}", " ");
        boolean isHeard = heard.equals(EACH)
                || !numbers.isEmpty() && List.of(heard.split(" ")[0].split(",")).containsAll(numbers);
        if (own.size() < 2
                || !isAtComma && paid.isEmpty()
                || numbers.isEmpty() && !isOther
                || isHeard
                || !numbers.isEmpty() && paid.containsAll(numbers)
                || !TOO.matcher(more).matches() && NOTHING_MORE.matcher(more).matches()
                || !isOther && UnsurePayment.isNotYet(more)) {
            return Optional.empty();
        }
        var words = NOT_YET.matcher(more).matches() || UnsurePayment.isNotYet(more)
                ? ""
                : TOO.matcher(more).matches()
                        ? String.join(" ", numbers) + " paid"
                        : isOther
                                        && (!numbers.isEmpty()
                                                || OF_PAYING.matcher(more).find())
                                ? named.strip().replaceFirst("^也", "")
                                : rest;
        return Optional.of(new PaidBeside(payment, words.strip(), isPaidFirst, isAtComma, true));
    }

    /** Whether all of it is of one payment, and names no more than what that is for. */
    static boolean isOfAll(Turn turn) {
        return LooselyPaid.is(turn.said()) || SumForGoods.isSaid(turn);
    }

    /** Whether the payment says something of another order, too, and is not all that is said of paying. */
    boolean isOfMore(Turn turn) {
        return in(payment)
                .anyMatch(
                        part -> (part.isAtComma || !FoundBy.orders(part.payment).isEmpty())
                                && part.ofOther(turn, "").isPresent());
    }

    private static List<String> numbers(String said, List<CustomerOrder> own) {
        var all = own.stream().map(order -> String.valueOf(order.number())).toList();
        return FoundBy.orders(Normaliser.simplified(said)).stream()
                .filter(all::contains)
                .toList();
    }

    /** The number of the one that is left beside what is paid, of those that are to be paid before any other; empty where nobody can tell. */
    private String other(Turn turn, List<CustomerOrder> own, List<String> paid) {
        var sum = PaidSum.in(payment, turn.shop().currency()).orElse(PaidSum.UNTOLD);
        var costing = own.stream()
                .filter(order -> sum != PaidSum.UNTOLD && PayingWords.due(order) == sum)
                .toList();
        var rest = own.stream()
                .filter(order -> paid.isEmpty()
                        ? costing.size() == 1 && !costing.contains(order)
                        : !paid.contains(String.valueOf(order.number())))
                .toList();
        var due = rest.stream().filter(order -> PayingWords.due(order) > 0).toList();
        var left = due.isEmpty() ? rest : due;
        return left.size() == 1 ? String.valueOf(left.get(0).number()) : "";
    }

    /** Whether he says that he has paid more than is due for all that he has ordered. Queries. */
    boolean isMoreThanDue(Turn turn) {
        return PaidSum.in(payment, turn.shop().currency())
                .filter(paid -> paid > allDue(turn))
                .isPresent();
    }

    /** What is due for all that he has ordered. Queries. */
    static long allDue(Turn turn) {
        return PaymentFinding.dueOf(turn.buyer().id()).stream()
                .mapToLong(PayingWords::due)
                .sum();
    }

    /** Whether the turn, which says only the payment now, wants nothing by that: 付了67.8，还要一箱 does. */
    static boolean isOfPaymentAlone(Turn turn) {
        return !Hearing.isSure(turn) && BETWEEN.splitAsStream(turn.said()).noneMatch(Remark::isOne);
    }

    /** Whether the turn, which says only the rest now, wants something that can be done for him. */
    static boolean isWanted(Turn turn) {
        return Hearing.isSure(turn)
                || NotContent.is(turn)
                || Concerns.isOf(turn, Concern.DAMAGED)
                || Concerns.isOf(turn, Concern.WRONG)
                || Remark.isOne(turn.said())
                || RemarkDesk.wantedBefore(turn).isPresent()
                || OF_PLACE.matcher(Normaliser.simplified(turn.said())).find()
                        && !QuestionReader.wantsAnAnswer(turn.said());
    }

    /**
     * In which order it is done. What the courier shall heed goes first, since a question for digits would take it for its answer; what is
     * ordered behind a payment, or is paid for with it, counts as it was said.
     *
     * @param turn which says only the rest now
     * @param isForMore whether more is paid than is due before that
     */
    List<String> steps(Turn turn, boolean isForMore) {
        if (!isPaidFirst || isForMore || Remark.isOne(rest)) {
            return List.of(rest, payment);
        }
        if (rest.isEmpty()) {
            return List.of(payment);
        }
        if (isOfOther) {
            return FoundBy.orders(payment).isEmpty() ? List.of(rest, payment) : List.of(payment, rest);
        }
        var ordered = RemarkDesk.wantedBefore(turn);
        return ordered.map(wanted -> List.of(RemarkDesk.behind(rest, wanted), payment, wanted))
                .orElseGet(() -> List.of(payment, rest));
    }
}
