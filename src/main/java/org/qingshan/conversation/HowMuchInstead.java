package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.domain.order.OrderLine;

/** 改数量, "change the quantity", of somebody who has one thing: he is asked how much of it in all, and a number is the answer. */
final class HowMuchInstead {
    private static final Pattern CHANGES = Pattern.compile(
            "(?:我|那|帮我|请|麻烦|能不能|可以|可不可以|能|想|要|再| ){0,6}(?:改|修改|调整|换|变更)(?:一?下|个)?(?:订单|购物车)?的?(?:数量|个数|份数|件数|箱数)[吗么吧呢啊呀了。.!！?？ ]{0,4}"
                    + "|(?:(?:can|could|may) i |i(?:'d| would)? (?:want|like|need) to |please |let me ){0,2}(?:change|edit|adjust|update) (?:the |my |its )?(?:order )?(?:quantity|amount|number|qty)(?: of (?:it|my order))?(?:,? please)?[.!? ]{0,3}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private HowMuchInstead() {}

    /** Whether that was said, and is asked. */
    static boolean asks(Turn turn) {
        var said = turn.said();
        if (said.length() > LONGEST
                || !turn.isPrivate()
                || !CHANGES.matcher(turn.round().plain(said)).matches()) {
            return false;
        }
        var items = Hearing.linesOfToday(turn).map(OrderLine::item).distinct().toList();
        if (items.size() != 1) {
            return false;
        }
        var item = items.get(0);
        var had = Phrasing.had(turn, item);
        var step = item.product().step();
        var choices = List.of(less(item.slot(), had, step), new Suggestion(item.slot(), had.add(step)).inAll());
        turn.outcome("doubt");
        turn.ask(
                turn.words()
                        .change()
                        .howMuchInstead(
                                turn.words().name(item),
                                item.slot(),
                                turn.words().quantity(had, item)),
                Choices.ofSuggestions(turn, choices));
        return true;
    }

    private static Suggestion less(String slot, BigDecimal had, BigDecimal step) {
        return had.compareTo(step) > 0
                ? new Suggestion(slot, had.subtract(step)).inAll()
                : new Suggestion(slot, had, Claim.Action.CANCEL);
    }

    /** Whether just that was asked of this slot, and of how much more nothing. */
    static boolean wasAsked(Turn turn, String slot) {
        var setting = "/buy " + slot + " 改成 ";
        var buttons = turn.offered()
                .filter(OpenChoice.Offered::asked)
                .map(OpenChoice.Offered::buttons)
                .orElse(List.of());
        return buttons.stream().anyMatch(button -> button.text().startsWith(setting))
                && buttons.stream()
                        .allMatch(button -> button.text().startsWith(setting)
                                || button.text().equals("/cancel " + slot));
    }
}
