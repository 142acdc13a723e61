package org.qingshan.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** 100块能买几箱, "how many boxes can I get for 100": how much of it so much money buys, of what there is and may be had. */
final class ForMoney {
    private static final String SUM = "[¥￥$]?\\s?\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,6}";

    private static final String UNIT = "(?:箱|斤|公斤|盒|袋|个|份|枚|只|瓶|罐|件|样)";

    private static final String MONEY_ENDS = "(?=\\s?(?:yuan|rmb|kuai|¥|\\?|\\.?$))";

    private static final Pattern ASKED = Pattern.compile("(?<![a-z\\d.])(?<han>" + SUM
            + ")\\s?(?:(?:块钱|块|元|圆|rmb|¥)(?:的话|以内|预算)?[，, ]?(?:我)?(?:大概|最多)?(?:能|可以|够|可|会)?|[，, ]?(?:我)?(?:大概|最多)?(?:能|可以|够))"
            + "(?:买|要|拿|换|拍|入手)(?:得到|到|得了)?(?:几(?!天|送|个?小时|点)|多少(?!钱|运费))"
            + "|(?<![a-z\\d.])(?<bare>" + SUM
            + ")\\s?(?:块钱|块|元|圆|rmb|¥)(?:的|能有|可以有|有|是|得|给|卖|买)?(?:\\p{IsHan}{1,6}?)?(?:能有|可以有|有|是|得)?(?:几|多少)"
            + UNIT
            + "|\\bhow (?:many|much) (?:\\S+ ){0,5}(?:can|could|do|will|would) (?:i|we|you) (?:get|buy|have|give me) (?:\\S+ ){0,4}?(?:for|with) (?<latin>"
            + SUM + ")" + MONEY_ENDS
            + "|^(?:so |and |ok |hi |hello )?how (?:many|much) (?:(?!is\\b|are\\b|to\\b|does\\b|do\\b)[a-z'-]+ ){1,5}(?:for|with) (?<short>" + SUM + ")"
            + MONEY_ENDS
            + "|\\bwhat (?:can|could|do|will|would|does|would) (?:i|we) (?:get|buy) for (?<what>" + SUM
            + ")" + MONEY_ENDS
            + "|\\bwhat (?:does|would|will|can) (?<buys>" + SUM + ")(?: yuan| rmb| kuai)? (?:buy|get)(?: me)?\\b");

    /** Which part of it names the sum. */
    private static final List<String> SUMS = List.of("han", "bare", "latin", "short", "what", "buys");

    /** Nobody asks it in more words. */
    private static final int LONGEST = 80;

    private ForMoney() {}

    /** Whether it was asked of these, and is answered. */
    static boolean answers(Turn turn, List<LineupItem> items) {
        var sum = asked(turn);
        if (sum.isEmpty()) {
            return false;
        }
        var open = (items.isEmpty() ? turn.sale().lineup() : items)
                .stream()
                        .filter(item -> item.isOpen() && item.left().signum() > 0)
                        .toList();
        if (open.isEmpty()) {
            return false;
        }
        var lines = open.stream().map(item -> line(turn, item, sum.get()));
        var fee = new Facts(turn).about(new Question(EnumSet.of(Topic.FEE), List.of(), null, null), List.of()).stream();
        turn.outcome("answered");
        turn.offer(Stream.concat(lines, fee).collect(Collectors.joining("\n")), buttons(turn, open, sum.get()));
        return true;
    }

    private static Optional<Long> asked(Turn turn) {
        var said = turn.said();
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var found = ASKED.matcher(turn.round().plain(said));
        return found.find()
                ? SUMS.stream()
                        .map(found::group)
                        .filter(one -> one != null)
                        .findFirst()
                        .flatMap(one -> Amounts.money(
                                one.replace("$", "").strip(), turn.shop().currency()))
                : Optional.empty();
    }

    private static String line(Turn turn, LineupItem item, long sum) {
        var words = turn.words();
        var much = much(item, sum);
        return much.signum() > 0
                ? words.fact()
                        .forMoney(
                                turn.money(sum),
                                words.quantity(much, item),
                                words.name(item),
                                item.slot(),
                                turn.money(Contents.worth(much, item.price())))
                : words.fact()
                        .tooLittle(
                                turn.money(sum),
                                words.name(item),
                                item.slot(),
                                words.quantity(item.product().step(), item),
                                turn.money(Contents.worth(item.product().step(), item.price())));
    }

    private static List<List<Button>> buttons(Turn turn, List<LineupItem> items, long sum) {
        return items.size() != 1 || much(items.get(0), sum).signum() == 0
                ? List.of()
                : Choices.ofSuggestions(
                        turn, List.of(new Suggestion(items.get(0).slot(), much(items.get(0), sum))));
    }

    /** In whole steps, at most what is left and one buyer may have. */
    private static BigDecimal much(LineupItem item, long sum) {
        var step = item.product().step();
        var limit = item.limitPerBuyer();
        var most = limit == null ? item.left() : item.left().min(limit);
        var one = step.multiply(BigDecimal.valueOf(item.price()));
        var bought = one.signum() == 0
                ? most
                : BigDecimal.valueOf(sum).divide(one, 0, RoundingMode.DOWN).multiply(step);
        return bought.min(most.divide(step, 0, RoundingMode.DOWN).multiply(step));
    }
}
