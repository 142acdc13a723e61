package org.qingshan.conversation.command;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/** Reads how much somebody says he has paid in all, that it was half, or in which parts he means to pay. */
final class ToldInAll {
    private static final String SUM = "[:： ]*[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?)?";

    private static final String ALL = "(?:一共|总共|合计|总计|加起来)";

    private static final String BY_HIM = "\\s*(?:(?:我|老板|主播|你好|已经|刚刚?)[，, ]?){0,4}";

    /** 两次一共41.9, 一共付了95.1. */
    private static final Pattern IN_ALL = Pattern.compile(BY_HIM + "(?:(?:分(?:成|开)?)?(?:[两二三四2-4](?:次|笔|回)|前后|先后)[，, ]?"
            + ALL
            + "(?:是|(?:付|转|汇)(?:款|钱|账)?(?:了|过)?)?|(?:我)?" + ALL + "(?:已经?)?(?:付|转|汇)(?:款|钱|账)?(?:给你们?)?(?:了|过))" + SUM
            + "(?:了)?(?:[，, ]*(?:是)?分(?:成|开)?[两二三四2-4](?:次|笔)(?:付|转)?(?:的|了)?)?[。.!！~～ ]*");

    private static final Pattern HALF = Pattern.compile(
            BY_HIM
                    + "(?:(?:先|只)?(?:付|转|汇)(?:款|钱|账)?了|先(?:付|转|汇))一半(?:的?(?:钱|款))?(?:了)?(?:[，,。 ]+(?:另外?一半|剩下|其余)的?.{0,12})?[。.!！~～ ]*"
                    + "|\\s*(?:i(?:'ve| have)? )?(?:already |just |only )?(?:paid|sent|transferred) (?:only )?half(?: of it| the (?:money|sum|amount|total))?(?: so far| already| now)?(?:[,.;]? (?:and )?(?:the )?(?:other half|rest)\\b.{0,30})?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** How much it was he does not say. */
    private static final Pattern SOME = Pattern.compile(
            BY_HIM + "(?:先|只)?(?:付|转|汇)(?:款|钱|账)?了(?:一?部分|一[点些]|一小半|一大半)(?:的?(?:钱|款))?(?:了)?[。.!！~～ ]*"
                    + "|\\s*(?:i(?:'ve| have)? )?(?:already |just |only )?(?:paid|sent|transferred) (?:only )?(?:a )?(?:part|some)(?: of (?:it|the (?:money|sum|amount|total)))?(?: so far| already| now)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** 先付20，再付21.9: nothing says that any of it is done. */
    private static final Pattern PLANNED = Pattern.compile(
            "\\s*(?:我|老板|[，, ]){0,3}先(?:付|转)" + SUM
                    + "[，,。; ]*(?:我)?(?:再|后面?|然后再?|以后再?|明天再?|晚点再?)(?:付|转|补)" + SUM + "[。.!！~～ ]*"
                    + "|\\s*(?:我|老板|[，, ]){0,3}先(?:付|转)" + SUM
                    + "[，,。; ]*(?:剩下|剩余|剩|余款|余下|尾款|其余)(?:的|的?钱)?(?:我)?(?:明天|后天|晚点|回头|过几天|下周|到时候?|以后|再|会){1,3}(?:付|转|补|给)(?:给?你们?)?[。.!！~～ ]*");

    /** 先付一半33.9, 先转33.9: a part, of which nothing says that it is done. */
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:我|老板|[，, ]){0,3}(?:先|只|就|暂时){1,2}(?:支付|付|转|打|汇)(?:款|钱|账)?(?:给你们?)?(?:一半|一部分|部分)?(?:的?(?:钱|款))?"
                    + SUM + "[。.!！~～ ]*"
                    + "|\\s*(?:i'll|i will|i want to|i'd like to|i'm going to|i am going to) (?:pay|send) (?:it |this |for it |you )?in (?:two|three|four|several|[2-9]|parts|instal?lments)(?: parts| payments| instal?lments| transfers| goes| times)?[,.:; ]{1,3}(?:and )?(?:first )?[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:yuan|rmb|kuai)?(?: now| first| today| tonight| at once){1,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?");

    private ToldInAll() {}

    static boolean canBe(String said) {
        return is(said) || HALF.matcher(said).matches() || SOME.matcher(said).matches() || isPlanned(said);
    }

    /** Whether a sum in all is told of. */
    static boolean is(String said) {
        return IN_ALL.matcher(said).matches();
    }

    static boolean isPlanned(String said) {
        return PLANNED.matcher(said).matches() || PART.matcher(said).matches();
    }

    /** Half of what nobody has named, and sums that may be done or only meant: that is asked, where one order is due, and is no proof. Else nothing is said by it. */
    static Optional<String> unsure(Turn turn, String said) {
        var isHalf = HALF.matcher(said).matches();
        if (SOME.matcher(said).matches()) {
            return Optional.of("");
        }
        if (!isHalf && !isPlanned(said)) {
            return Optional.empty();
        }
        var due = PaymentFinding.dueOf(turn.buyer().id());
        if (due.size() != 1 || isHalf && paid(due.get(0)) != 0) {
            return Optional.of("");
        }
        var currency = turn.shop().currency();
        var sum = isHalf
                ? (PayingWords.due(due.get(0)) + 1) / 2
                : FIGURE.matcher(said)
                        .results()
                        .flatMap(one -> Amounts.money(one.group(), currency).stream())
                        .mapToLong(Long::longValue)
                        .sum();
        return Optional.of(UnsureSum.of(sum, currency));
    }

    private static long paid(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is due has a payment")
                .left();
    }
}
