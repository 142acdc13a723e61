package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/**
 * What a host would have done with somebody's order that he names in a free sentence: 周强微信转了65, "Sam Hill paid 40 in cash", 1033 YT1111222233334.
 * Nothing of it is done before a tap.
 */
final class DoneWithOrder {
    private static final String SUM =
            "(?<![\\d.块])[¥￥]?\\s?(?<sum>\\d{1,6}(?:\\.\\d{1,2})?)(?![\\d.])(?!\\s?[箱盒袋斤个份瓶件包罐筐只枚]|\\s?(?:box|bag|jin|kg|jar|bottle|piece|tray|egg))";

    /** A sum is of money where no goods are counted. */
    private static final String MONEY =
            SUM + "\\s?(?:元|块钱?|yuan|rmb|kuai|(?![\\p{L}\\d%])|(?=[了到现吧])|(?= ?(?:in|by|has|came|arrived|for|to)\\b))";

    private static final Pattern CAME =
            Pattern.compile("(?:[付转打汇给]|现金|微信|支付宝)(?:了|过来|来|款|账|给我们?|收到|收了|付|转|先|的|是|[:： ]){0,4}" + MONEY + "|"
                    + MONEY.replace("<sum>", "<behind>")
                    + "\\s?(?:现金)?(?:已经|都|也|刚刚?)?(?:到了|到账|入账|收到|收了|来了)|(?:[钱款]|转账)(?:已经?|都|也|刚刚?|我){0,3}(?:收到|到账?|入账)(?:了|啦)?[,，:： ]{1,3}"
                    + MONEY.replace("<sum>", "<after>") + "|(?:收到|到账)(?:了)?[^\\d,，]{1,12}?的? ?"
                    + MONEY.replace("<sum>", "<got>")
                    + "|\\b(?:paid|sent|gave(?: (?:me|us))?|handed(?: (?:me|us))?|transferred)(?: (?:me|us))? "
                    + MONEY.replace("<sum>", "<english>") + "|" + MONEY.replace("<sum>", "<ahead>")
                    + " (?:has |have |just |already )*(?:arrived|came|come|is in|received)");

    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百千零]{1,7}[块元](?:[一二三四五六七八九半](?![箱盒袋斤]))?");

    /** 67块8. */
    private static final Pattern KUAI = Pattern.compile("(\\d{1,6})[块元](\\d{1,2})(?![\\d.])");

    /** All of it: 林月已付款. */
    private static final Pattern ALL_CAME = Pattern.compile(
            "(?:已(?:经)?(?:付|转)(?:款|钱|清|好)?|付(?:好|清|完|过)?(?:款|钱)?了|(?:都|也)?(?:收到|到账)了|付的?现金)[。.!！ ]*$|\\b(?:has |have )?paid(?: in full| in cash| cash)?[.! ]*$");

    /** Money that came is told with one of these, or where it lies now. */
    private static final Pattern DONE = Pattern.compile("[了过已到收先]|现金|微信|支付宝");

    /** It has not come, may come, or is something else. */
    private static final Pattern NO_MONEY = Pattern.compile(
            "[不没未别退赔欠差缺找催应该须]|提醒|通知|记得|(?:可以|能|想|打算|愿意)(?:[给用就]|现在|先)?[付给转交用]|(?:还|需)要|[要得]付|如果|要是|说|答应|会|再付|明天|后天|多[付转给]|少[付转给]|一半|剩|其余|除|[以之]外"
                    + "|\\b(?:not|never|if|when|unless|owes?|short|missing|refund|back|will|would|can|could|may|wants?|says?|promised|later|tomorrow|half|rest|except|besides|apart|all but|too much|extra|over|remind|should|must|ought|(?:needs?|has|have) to)\\b|n't\\b");

    private static final Pattern GIVEN_BACK =
            Pattern.compile("(?:退|赔)(?:给|还|款|钱|了|他|她|[\\p{IsHan}A-Za-z ]{0,12})\\s?" + MONEY
                    + "|\\b(?:give|pay|send) " + MONEY.replace("<sum>", "<behind>")
                    + " back\\b|\\b(?:give|pay|send)(?: [\\p{L}'.]+){1,3} back " + MONEY.replace("<sum>", "<given>")
                    + "|\\b(?:give|pay|send)(?: [\\p{L}'.]+){1,3} " + MONEY.replace("<sum>", "<to>")
                    + " back\\b|\\brefund\\b.{0,24} " + MONEY.replace("<sum>", "<english>"));

    /** 吴九的钱没到, "Amy has not paid": of whoever says that he has. */
    private static final Pattern NOT_COME = Pattern.compile(
            "^(?!.*[?？吗])(?:还|一直|到现在|我|都|[,， ]){0,4}没(?:有)?(?:收到|等到|见到)\\S{1,12}?的?(?:[钱款]|转账|付款|货款)(?:啊|呢)?[。.!！ ]*$|^(?!.*[?？吗])\\S.{0,20}?(?:的)?(?:[钱款]|转账|付款|货款)?(?:还|其实|根本|一直|到现在){0,2}没(?:有)?(?:收到|到账|到|付|转|给|来)(?:过)?(?:[钱款]|过来)?(?:啊|呢|的)?[。.!！ ]*$"
                    + "|\\b(?:has not|hasn't|have not|haven't|did not|didn't|never) (?:actually |really )?(?:paid|pay|come|came|arrived?)(?: yet| in)?[.! ]*$");

    /** 李姐的快递还没到 is no money. */
    private static final Pattern OF_MONEY = Pattern.compile(
            "^(?!.*(?:货(?!款)|快递|包裹|\\b(?:parcel|package|goods|delivery)\\b)).*(?:[钱款付转账]|\\b(?:paid|pay|payment|money|transfer)\\b)");

    private static final Pattern NOT_BACK =
            Pattern.compile("[不没未别]|如果|要是|等|已经?退|退了|退过|\\b(?:not|if|when|already|later|tomorrow)\\b|n't\\b");

    private static final Pattern WAYBILL =
            Pattern.compile("(?<![A-Za-z\\d])([A-Za-z]{2,4}\\d{10,15}|\\d{12,15})(?![A-Za-z\\d])");

    private static final Pattern WRONG = Pattern.compile("错|不是|不对|\\bwrong\\b|\\bnot\\b");

    private static final Pattern PACKED =
            Pattern.compile("(?:打|包|装)(?:包|箱)?好了|打完了|(?:已经?)打包|\\b(?:is|has been|already) packed\\b");

    private static final Pattern DELIVERED = Pattern.compile(
            "签收|送到了|(?:货|包裹|快递)到了|\\b(?:was|is|has been|been) delivered\\b|\\b(?:parcel|package) (?:has )?arrived\\b");

    private static final Pattern CALLED_OFF = Pattern.compile(
            "(?:整单|全部|都|全)?(?:取消|退掉|不要了)|\\b(?:cancel|call off)\\b|\\b(?:doesn't|does not|no longer) wants? (?:it|them|anything)\\b");

    private static final Pattern DENIED = Pattern.compile("[没未]|不(?!要)|别|怎么|\\bnot\\b|n't\\b|\\bwhen\\b");

    private DoneWithOrder() {}

    /** What is asked about by itself, with a button: money that came, or goes back. Empty where none is told of. */
    static Optional<String> command(Turn turn, CustomerOrder order) {
        var said = words(turn, order);
        if (said.matches(".*[?？吗].*")) {
            return Optional.empty();
        }
        var payment = order.payment();
        var back = GIVEN_BACK.matcher(said);
        if (back.find() && !NOT_BACK.matcher(said).find() && payment != null && payment.left() > 0) {
            return Optional.of(
                    "/refund ask " + order.number() + " " + group(back, "sum", "behind", "given", "to", "english"));
        }
        if (payment != null
                && payment.status() == Payment.Status.PROOF_SENT
                && OF_MONEY.matcher(said).find()
                && NOT_COME.matcher(said).find()) {
            return Optional.of("/received " + order.number() + " not");
        }
        if (NO_MONEY.matcher(said).find() || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        var came = CAME.matcher(said);
        if (came.find() && isDone(said, came)) {
            return Optional.of("/received " + order.number() + " "
                    + group(came, "sum", "behind", "english", "ahead", "after", "got"));
        }
        return ALL_CAME.matcher(said).find() && isWaitedFor(payment)
                ? Optional.of("/received " + order.number())
                : Optional.empty();
    }

    private static boolean isDone(String said, Matcher came) {
        var around = said.substring(Math.max(0, came.start() - 2), Math.min(said.length(), came.end() + 2));
        return came.group("sum") == null || DONE.matcher(around).find();
    }

    private static boolean isWaitedFor(@Nullable Payment payment) {
        return payment != null && (payment.due() > 0 || payment.status() == Payment.Status.PROOF_SENT);
    }

    private static String group(Matcher found, String... names) {
        for (var name : names) {
            if (found.group(name) != null) {
                return found.group(name);
            }
        }
        throw new IllegalStateException("one of the sums was said");
    }

    /** Without the number of the order, which is no sum. */
    private static String words(Turn turn, CustomerOrder order) {
        var plain = Normaliser.simplified(Amounts.plain(turn.said()))
                .replaceAll("#?(?<!\\d)" + order.number() + "(?!\\d)(?:号|这单|单)?", " @ ");
        var figures = CHINESE.matcher(SaidNumber.inFigures(plain)).replaceAll(sum -> Amounts.figures(sum.group()));
        return KUAI.matcher(figures)
                .replaceAll("$1.$2")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** What may be meant of a parcel, or of all of the order. */
    static List<Button> buttons(Turn turn, CustomerOrder order) {
        var said = words(turn, order);
        var waybill = WAYBILL.matcher(turn.said());
        var text = turn.words();
        List<Button> buttons = new ArrayList<>();
        var number = order.number();
        if (QuestionReader.wantsAnAnswer(said) && !said.matches(".*(?:能|可以|can).*(?:取消|cancel).*")) {
            return buttons;
        }
        if (waybill.find()) {
            if (!WRONG.matcher(said).find() && order.status() == CustomerOrder.Status.PACKED) {
                var way = waybill.group(1).toUpperCase(Locale.ROOT);
                buttons.add(new Button(text.flash().shipButton(number, way), "/ship " + number + " " + way));
            }
        } else if (DENIED.matcher(said).find()) {
            return buttons;
        } else if (PACKED.matcher(said).find() && order.status() == CustomerOrder.Status.CONFIRMED) {
            buttons.add(new Button(text.parcel().packedButton(number), "/packed " + number));
        } else if (DELIVERED.matcher(said).find() && order.status() == CustomerOrder.Status.SHIPPED) {
            buttons.add(new Button(text.flash().deliveredButton(number), "/delivered " + number));
        } else if (CALLED_OFF.matcher(said).find()
                && turn.round().named(said).isEmpty()
                && (order.status() == CustomerOrder.Status.OPEN || order.status() == CustomerOrder.Status.CONFIRMED)) {
            buttons.add(new Button(text.recall().offSo(number), "/cancel " + number));
        }
        return buttons;
    }
}
