package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.order.PaymentFinding;

/**
 * That somebody has paid and what else he wants, in one message: 付了67.8，再来一箱, "paid 67.8, leave it with the guard".
 *
 * @param payment what is said of a payment
 * @param rest what else is said
 * @param isPaidFirst whether the payment stands ahead
 * @param isAtComma whether something stands between them that divides sentences
 */
record PaidBeside(String payment, String rest, boolean isPaidFirst, boolean isAtComma) {
    /** With an address; longer is a story. */
    private static final int LONGEST = 150;

    /** More than anybody puts into one message. */
    private static final int MOST = 12;

    private static final String PAID =
            "(?:支付|[付转轉汇匯打])(?:款|钱|錢|账|賬)?(?:给你们?|給你們?|过去|過去)?[了过過好清成]|(?:已经?|已經)(?:支付|[付转轉汇匯])|\\b(?:paid|sent|transferred|wired)\\b|\\b(?:payment|transfer) (?:is |was )?(?:done|made|success)";

    private static final Pattern TOLD = Pattern.compile(PAID, Pattern.CASE_INSENSITIVE);

    /** What stands there is of the payment, too. */
    private static final Pattern OF_PAYING = Pattern.compile(
            PAID
                    + "|[付汇匯]|[¥￥]|尾号|尾號|尾数|卡号|单号|單號|流水|余款|尾款|剩下的|截图|截圖|\\b(?:pay|payment|digits|card|receipt|wechat|alipay|bank|yuan)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("[,，。;；、!！\\n]\\s*(?<!\\d[,.])|\\.\\s+|\\s+", Pattern.CASE_INSENSITIVE);

    /** What a payment is found by may stand behind it without a word. */
    private static final Pattern DIGITS_AHEAD = Pattern.compile("\\d{4,}");

    private static final Pattern AHEAD = Pattern.compile(
            "^(?:(?:and|also|then|but|plus|please|另外|然后|然後|还有|還有|顺便|順便)[,，: ]{0,3}){1,6}", Pattern.CASE_INSENSITIVE);

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
                        && !OF_PAYING.matcher(one.rest).find()
                        && !DIGITS_AHEAD.matcher(one.rest).lookingAt()
                        && one.rest.codePoints().anyMatch(Character::isLetter))
                .sorted(Comparator.comparingInt(
                        one -> one.isAtComma ? -one.payment.length() : LONGEST + one.payment.length()));
    }

    private static PaidBeside divided(String said, MatchResult between, boolean isPaidFirst) {
        var first = said.substring(0, between.start()).strip();
        var second = said.substring(between.end()).strip();
        var rest = AHEAD.matcher(isPaidFirst ? second : first).replaceFirst("");
        var payment = isPaidFirst ? first : AHEAD.matcher(second).replaceFirst("");
        return new PaidBeside(payment, rest, isPaidFirst, !between.group().isBlank());
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
                && due > 0
                && (OF_ORDERED.matcher(said).find()
                        || isJustDue && FOR.matcher(said).find());
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
        return !turn.isSureClaim() && BETWEEN.splitAsStream(turn.said()).noneMatch(RemarkDesk::isRemark);
    }

    /** Whether the turn, which says only the rest now, wants something that can be done for him. */
    static boolean isWanted(Turn turn) {
        return turn.isSureClaim()
                || RemarkDesk.isRemark(turn.said())
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
        if (!isPaidFirst || isForMore || RemarkDesk.isRemark(rest)) {
            return List.of(rest, payment);
        }
        var ordered = RemarkDesk.wantedBefore(turn);
        return ordered.map(wanted -> List.of(RemarkDesk.behind(rest, wanted), payment, wanted))
                .orElseGet(() -> List.of(payment, rest));
    }
}
