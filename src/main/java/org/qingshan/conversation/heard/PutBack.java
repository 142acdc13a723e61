package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * What was given back is wanted after all, by its name: 还是把红糖加回来, "put the sugar back", "no wait, keep the pork". It is as much as went back,
 * unless he says how much.
 */
final class PutBack {
    private static final String LEAD =
            "(?:(?:算了|不对|不|等等|等一下|等下|那|我|哎呀?|后悔了?|反悔了?|改主意了?|想了想|还是|又|麻烦|请|帮我|给我|把|先)[,. ]{0,2}){0,7}+";
    private static final String NAME = "(?<name>[\\p{IsHan}a-z0-9]{1,8}?)";
    private static final String BACK =
            "(?:(?:我|还是|又|再|都|给我|帮我){0,3}(?:加|放|拿|要|留|补|添|捡|买)(?:回|返)(?:来|去)?|(?:先)?(?:别|不要|不用|唔好)(?:退|取消|删)|(?:还是|又)(?:留着?|留下|要))";
    private static final String SOFT = "[了吧哈啊呀哦啦喇咯嘛的]{0,4}";

    private static final String MIND =
            "(?:(?:no|oh|wait|sorry|actually|hmm|ok|okay|please|hang on|hold on|on second thoughts?|(?:i(?:'ve| have)? )?changed my mind|can you|could you|but|i(?:'d| would) like to|let's)[,.;! ]{1,3}){0,6}+";

    private static final Pattern CHINESE = Pattern.compile(LEAD + NAME + BACK + SOFT + "(?:[,. ]{0,2}(?<much>"
            + AmountWords.NUMBER + AmountWords.MEASURE + ")" + SOFT + ")?[.!~ ]{0,3}");

    private static final Pattern ENGLISH = Pattern.compile(MIND
            + "(?:(?:put|give|add|bring|take) (?:me )?(?:the |my |that |those )?(?<put>[a-z][a-z ]{1,24}?) back(?: in| on| again)?"
            + "|(?:put|add|bring) back (?:the |my |that |those )?(?<back>[a-z][a-z ]{1,24}?)"
            + "|keep (?:the |my |that |those )?(?<keep>[a-z][a-z ]{1,24}?)|(?:don't|do not) (?:cancel|remove|drop) (?:the |my )?(?<stay>[a-z][a-z ]{1,24}?)"
            + "|i (?:do |actually )?(?:still )?want (?:the |my )(?<want>[a-z][a-z ]{1,24}?) (?:after all|back|again))"
            + "(?:,? (?:please|pls|after all|thanks|instead))*[.! ]{0,4}");

    private static final Pattern ASKS = Pattern.compile("[?？]|[吗么]");

    private static final int LONGEST = 60;

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.plain().length() <= LONGEST
            && !ASKS.matcher(said.plain()).find()
            && (CHINESE.matcher(said.plain()).matches()
                    || ENGLISH.matcher(said.plain()).matches()));

    private PutBack() {}

    /** Empty where it is not said, or nothing of it was given back, or he has some of it again. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(MAY_BE)) {
            return Optional.empty();
        }
        var named = turn.round().named(turn.said());
        return named.size() != 1
                ? Optional.empty()
                : turn.sale()
                        .slot(named.get(0))
                        .filter(item -> Phrasing.had(turn, item).signum() == 0)
                        .flatMap(item -> much(turn, item).map(much -> new Claim(item.slot(), Claim.Action.ADD, much)))
                        .map(claim -> ClaimReading.doubt(List.of(), null).surely(List.of(claim)));
    }

    private static Optional<BigDecimal> much(Turn turn, LineupItem item) {
        var back = lastBack(turn, item);
        var chinese = CHINESE.matcher(turn.sentence().plain());
        var said = chinese.matches() ? chinese.group("much") : null;
        return said == null
                ? back
                : back.flatMap(some -> turn.round().reading(said, Optional.of(item)).claims().stream()
                        .filter(claim -> claim.slot().equals(item.slot())
                                && claim.quantity().signum() > 0)
                        .map(Claim::quantity)
                        .findFirst());
    }

    /** As much as the last giving back of it. */
    private static Optional<BigDecimal> lastBack(Turn turn, LineupItem item) {
        var lines = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.item().equals(item) && line.isGivenBack())
                .toList();
        return lines.stream()
                .max(OwnOrders.AS_TAKEN)
                .flatMap(last -> lines.stream()
                        .filter(line -> line.isGivenBackWith(last))
                        .map(OrderLine::quantity)
                        .reduce(BigDecimal::add));
    }
}
