package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * So many in all, and no more: 就三箱, 一共就要三箱, "just three in all". Of whoever has so many it is so, and nothing is asked; of whoever has
 * fewer or more only a word of the sum makes it so many.
 */
final class SaidInAll {
    private static final int LONGEST = 50;

    private static final String NUMBER = "(?:" + AmountWords.NUMBER + "|" + AmountWords.ENGLISH_NUMBER + "|a)";
    private static final String MEASURE =
            " ?(?:" + AmountWords.MEASURE + "|" + AmountWords.ENGLISH_MEASURE + ")?+(?![\\d.百千万口人岁天次年月]|个?人|小时|分钟)";
    private static final String SUM = "(?:一共|总共|拢共|合共|合计|加起来|全部加起来|统共|共)";
    private static final String SUMMED = "(?:in all|in total|altogether|total|all together|all up)";
    private static final String NAME = "[\\p{IsHan}A-Za-z0-9]{0,6}?";
    private static final String OF = "(?: (?:of (?:the |my )?)?[a-z][a-z ]{1,20}?)?";
    private static final String SOFT = "[吧哈啊呀哦啦了的嘛,.!~ ]{0,12}+(?:谢谢|谢了)?[.!~ ]{0,9}";
    private static final String PLEASE = "(?:,? (?:please|pls|thanks|thank you|for (?:me|now)))?[.! ]{0,9}";
    private static final String BEGIN = "(?:(?:那|我|嗯|对|对的|是的|好的?|哦|不不|不是|不|不用)[, ]?){0,6}+";

    private static final Pattern SAID =
            Pattern.compile(BEGIN + NAME + "(?<sum>" + SUM + ")?(?:我|也)?(?:就|只|才|仅)(?:是|要|有|来|拿|买|订|拍|想要|需要)?"
                    + "(?<much>" + NUMBER + MEASURE + ")" + NAME + SOFT
                    + "|" + BEGIN + NAME + "(?<also>" + SUM + ")(?:我|是|要|买|订|拍|来){0,3}(?<many>" + NUMBER + MEASURE + ")"
                    + NAME + SOFT
                    + "|(?:(?:no|yes|ok|okay|i want|i need|that's|it's|make it)[, ]+){0,3}+(?:just|only) (?:want |need |the )?(?<english>"
                    + NUMBER + MEASURE + ")" + OF
                    + "(?<all>,? " + SUMMED + ")?" + PLEASE
                    + "|(?:(?:no|yes|ok|okay|i want|i need|that's|it's)[, ]+){0,3}+(?<number>" + NUMBER + MEASURE + ")"
                    + OF + "(?<total>,? " + SUMMED + ")" + PLEASE);

    private static final Pattern OTHERWISE = Pattern.compile("[?？吗么]|钱|块|元|price|cost|pay|more|再|又|还");

    /** Of whoever has the first: 一箱不够，两箱吧. */
    private static final Pattern TOO_FEW = Pattern.compile(BEGIN + NAME + "(?<from>" + NUMBER + MEASURE
            + ")(?:的话)?(?:还是|有点|也|可能|恐怕)?(?:不够(?:吃|用|分)?|太少|少)(?:了点?|啊|呀|吧)?[, ]*(?:还是|那就?|就|改成?|来|要|我要|换成?|给我|整){0,3}(?<to>"
            + NUMBER
            + MEASURE + ")" + SOFT
            + "|(?<efrom>" + NUMBER + MEASURE
            + ") (?:is|are|was)(?:n't| not) enough[,.]? (?:so )?(?:make it |i want |give me |i'll take |i need )?(?<eto>"
            + NUMBER + MEASURE + ")" + PLEASE
            + "|(?<ofrom>" + NUMBER + MEASURE
            + ") (?:is|are) too (?:few|little)[,.]? (?:so )?(?:make it |i want |give me |i'll take |i need )?(?<oto>"
            + NUMBER + MEASURE + ")" + PLEASE);

    /** 可以改成一箱吗: it can, by a button. */
    private static final Pattern ASKED =
            Pattern.compile(BEGIN + NAME + "(?:可以|能不能|可不可以|能|可否|要不|帮我)(?:给我|帮我)?(?:改|换|变|减|加)(?:成|到|为)(?<can>" + NUMBER
                    + MEASURE + ")[了的吗么嘛啊呀吧?? ]{0,6}"
                    + "|(?:can|could|may) (?:you|i|we) (?:please )?(?:make (?:it|that)|change (?:it|that|my order) to|have just|have only) (?<could>"
                    + NUMBER + MEASURE + ")(?: instead)?(?: please)?[?? ]{0,4}");

    private static final Trait<Boolean> MAY_CHANGE =
            Trait.of(said -> said.plain().length() <= LONGEST
                    && (TOO_FEW.matcher(said.plain()).matches()
                            || ASKED.matcher(said.plain()).matches()));

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.plain().length() <= LONGEST
            && !OTHERWISE.matcher(said.plain()).find()
            && SAID.matcher(said.plain()).matches());

    private SaidInAll() {}

    /** Empty where it is not said, or it is not plain of what. */
    static Optional<ClaimReading> of(Turn turn) {
        return changed(turn).or(() -> said(turn));
    }

    private static Optional<ClaimReading> changed(Turn turn) {
        if (!turn.sentence().tells(MAY_CHANGE) || Replied.card(turn).isPresent()) {
            return Optional.empty();
        }
        var few = TOO_FEW.matcher(turn.sentence().plain());
        if (few.matches()) {
            var from = first(few, "from", "efrom", "ofrom");
            var to = first(few, "to", "eto", "oto");
            var claims = items(turn)
                    .filter(item -> claim(turn, item, from, false).isPresent())
                    .flatMap(item -> claim(turn, item, to, true).stream())
                    .filter(claim -> claim.quantity().compareTo(Keeping.had(turn, claim.slot())) > 0)
                    .toList();
            return claims.size() == 1
                    ? Optional.of(ClaimReading.doubt(List.of(), null).meaning(claims))
                    : Optional.empty();
        }
        var asked = ASKED.matcher(turn.sentence().plain());
        var changes = asked.matches()
                ? items(turn)
                        .flatMap(item -> claim(turn, item, first(asked, "can", "could"), true).stream())
                        .map(Suggestion::of)
                        .toList()
                : List.<Suggestion>of();
        return changes.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(changes, null));
    }

    /** What the person has and speaks of. */
    private static Stream<LineupItem> items(Turn turn) {
        var named = turn.round().named(turn.said());
        return OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> named.isEmpty() ? isSpokenOf(turn, item) : named.contains(item.slot()));
    }

    private static Optional<ClaimReading> said(Turn turn) {
        if (!turn.sentence().tells(MAY_BE) || Replied.card(turn).isPresent()) {
            return Optional.empty();
        }
        var said = SAID.matcher(turn.sentence().plain());
        if (!said.matches()) {
            return Optional.empty();
        }
        boolean isSum = first(said, "sum", "also", "all", "total") != null;
        var much = first(said, "much", "many", "english", "number");
        var named = turn.round().named(turn.said());
        var claims = items(turn)
                .flatMap(item -> claim(turn, item, much, isSum).stream())
                .toList();
        boolean stays = claims.stream()
                .allMatch(claim -> Keeping.had(turn, claim.slot()).compareTo(claim.quantity()) == 0);
        return claims.size() == 1 && named.size() < 2 || stays && !claims.isEmpty()
                ? Optional.of(ClaimReading.doubt(List.of(), null).meaning(claims))
                : Optional.empty();
    }

    private static @Nullable String first(Matcher said, String... groups) {
        for (var group : groups) {
            if (said.group(group) != null) {
                return said.group(group);
            }
        }
        return null;
    }

    /** Where another card was shown since, it may be said of that. */
    private static boolean isSpokenOf(Turn turn, LineupItem item) {
        return MeantCard.of(turn).filter(item::equals).isPresent()
                || Hearing.isOfJustNow(turn)
                        && OwnOrders.last(turn).filter(item::equals).isPresent();
    }

    private static Optional<Claim> claim(Turn turn, LineupItem item, @Nullable String much, boolean isSum) {
        var reading = turn.round().reading("+" + (much == null ? "" : much.strip()), Optional.of(item));
        if (reading.kind() != ClaimReading.Kind.CLAIMS || reading.claims().size() != 1) {
            return Optional.empty();
        }
        BigDecimal quantity = reading.claims().get(0).quantity();
        boolean isSo = Phrasing.had(turn, item).compareTo(quantity) == 0;
        return isSo || isSum ? Optional.of(new Claim(item.slot(), Claim.Action.REPLACE, quantity)) : Optional.empty();
    }
}
