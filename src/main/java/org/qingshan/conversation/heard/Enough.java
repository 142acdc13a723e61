package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.stream.LineupItem;

/**
 * Nothing more is wanted of what somebody has: 鸡蛋够了, "no more peaches". What there is stays; where the words may mean that it goes as
 * well, it is asked.
 */
final class Enough {
    private static final String NAME = "[\\p{IsHan}A-Za-z0-9]{1,8}?";
    private static final String GOODS = "(?:the |my |those )?[a-z][a-z0-9' ]{1,24}?";
    private static final String SOFT = "[吧哈啊呀哦啦了,.!~ ]*(?:谢谢|谢了)?[.!~ ]*";
    private static final String PLEASE = "(?: for (?:me|us))?(?: now| today)?(?:,? (?:please|thanks|thank you))?[.! ]*";

    private static final Pattern STAYS =
            Pattern.compile("(?:我的?|那|这|家里)?" + NAME + "(?:就|都|也|已经|这些){0,20}(?:足够|够)(?:了|啦|咯|吃了|用了)" + SOFT
                    + "|" + NAME + "(?:就|都|也|先|暂时){0,20}(?:不用|不要|不必|不需要|不|别)再?(?:多)?加了" + SOFT
                    + "|" + NAME + "(?:就|都|也|先|暂时){0,20}(?:不用|不要|不必|不需要|别)再(?:加|来|拿|买|拍|多要|添)" + SOFT
                    + "|(?:i have |i've got |we have |that's |that is )?enough (?:of )?" + GOODS + PLEASE
                    + "|" + GOODS + " (?:is|are) (?:enough|plenty)" + PLEASE
                    + "|(?:don't|do not|no need to) (?:add|send|put in) (?:any )?more (?:of )?" + GOODS + PLEASE);

    /** Said by whoever has some; of others it may be a wish. */
    private static final Pattern KEPT = Pattern.compile("(?:我的?|那|这)?" + NAME
            + "(?:就|都|也|先|还|给我|帮我){0,20}(?:留着|留下|保留|别退|不退|别动|不变|照旧)" + SOFT
            + "|(?:我的?|那|这)?" + NAME + "(?:就|都|也|我|肯定|一定|当然){0,20}(?:还是?|仍然?|照样)(?:想)?要的" + SOFT
            + "|(?:please,? )?(?:keep|leave) (?:the|my|those) [a-z][a-z ]{1,24}?(?: as (?:it is|they are))?" + PLEASE
            + "|(?:yes,? |but |no,? |of course )?i (?:do )?still (?:do )?want (?:the |my |those )?[a-z][a-z ]{1,24}?"
            + PLEASE);

    private static final Pattern MAY_GO_BACK = Pattern.compile(
            "(?:(?:please|ok|okay),? )?no more (?:of )?" + GOODS + PLEASE + "|" + NAME + "(?:就|都|也){0,20}不再要了" + SOFT);

    /** 两袋够了 says how many shall be kept. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\d一二两三四五六七八九十半几俩仨]|\\b(?:one|two|three|four|five|six)\\b|[?？吗么]");

    /** 鸡蛋不够吃了, 够不够了: some more may be wanted. */
    private static final Pattern NOT_ENOUGH =
            Pattern.compile("[不没未哪][^,.]{0,2}够|够不|\\b(?:not|never|hardly)\\b.*\\benough\\b");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    /** Whether it may be said at all. */
    private static final Trait<Boolean> MAY_BE = Trait.of(said -> mayBeIn(said.plain()));

    private Enough() {}

    private static boolean mayBeIn(String plain) {
        return plain.length() <= LONGEST
                && !NOT_ENOUGH.matcher(plain).find()
                && (STAYS.matcher(plain).matches()
                        || KEPT.matcher(plain).matches()
                        || MAY_GO_BACK.matcher(plain).matches());
    }

    /** What is waited for, or no amount but a house; or what is said of all that the person has: one of each back, all but two, all but the peaches, another number, enough, half of it. */
    static Optional<ClaimReading> orLessOfAll(Turn turn) {
        return WaitingGivenUp.of(turn)
                .or(() -> HouseOrAmount.of(turn))
                .or(() -> SwappedAmounts.of(turn))
                .or(() -> EachBack.of(turn))
                .or(() -> Reckoned.allBut(turn))
                .or(() -> GoesAndStays.of(turn))
                .or(() -> AllElseBack.of(turn))
                .or(() -> LessAfterAll.of(turn))
                .or(() -> PutBack.of(turn))
                .or(() -> NewTotals.of(turn))
                .or(() -> SaidInAll.of(turn))
                .or(() -> LastNumber.of(turn))
                .or(() -> of(turn))
                .or(() -> Reckoned.halved(turn));
    }

    /** Empty where it is not said of anything that is sold. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.sentence().tells(MAY_BE)) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        boolean kept = KEPT.matcher(plain).matches();
        boolean stays = STAYS.matcher(plain).matches();
        var named = turn.round().named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .toList();
        if (named.isEmpty() || COUNTED.matcher(withoutCodes(plain, named)).find()) {
            return Optional.empty();
        }
        var items = named.stream()
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .toList();
        if (items.isEmpty()) {
            // Whoever has enough at home is offered none.
            return stays ? Optional.of(ClaimReading.doubt(List.of(), null)) : Optional.empty();
        }
        return Optional.of(stays || kept ? kept(turn, items) : asked(turn, items));
    }

    private static String withoutCodes(String plain, List<LineupItem> items) {
        var text = plain;
        for (var item : items) {
            text = text.replaceAll("(?i)" + Pattern.quote(item.slot()), "");
        }
        return text;
    }

    private static ClaimReading kept(Turn turn, List<LineupItem> items) {
        return ClaimReading.doubt(List.of(), null)
                .meaning(items.stream().map(item -> Keeping.asItIs(turn, item)).toList());
    }

    private static ClaimReading asked(Turn turn, List<LineupItem> items) {
        return ClaimReading.doubt(
                items.stream()
                        .flatMap(item -> Stream.of(
                                new Suggestion(item.slot(), Phrasing.had(turn, item), Claim.Action.REPLACE),
                                new Suggestion(item.slot(), BigDecimal.ZERO, Claim.Action.CANCEL)))
                        .toList(),
                null);
    }
}
