package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** So much goes back of each thing that somebody has: 每样退一份, "one of each back". Whether 全部退一份 means that is asked. */
final class EachBack {
    private static final Pattern CHINESE = Pattern.compile("(?:请|帮我|给我|麻烦|那|我){0,20}"
            + "(?:(?<each>(?:这?[两三四几]样)?(?:每[样种个款]|各样?|一样)(?:东西)?(?:都|各|给我|帮我|再)?)|(?<all>全部?|全都|都|统统|[两三四几][样个种]都))"
            + "(?<back>退|减|少(?!了)|去|砍|撤)(?:掉|去|了|要|来)?(?!一?半)(?<much>" + AmountWords.NUMBER
            + ")(?:" + AmountWords.MEASURE + ")?[吧哈啊呀了嘛,.!~ ]*(?:谢谢)?[.!~ ]*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:please,? |i'?ll |i will |let me |can you |could you |ok,? ){0,20}"
                    + "(?<back>(?:give|send|take|put|hand) back |drop |remove |return |cancel |take off |take |give |send )?"
                    + "(?<much>\\d{1,2}|one|two|three|a)(?: box| bag| boxes| bags)? "
                    + "(?<less>less |fewer |back |off )?(?:of |from |off )?(?:each(?: of (?:them|those|these)| one| thing| item)?|everything)(?<end> back| off| less| fewer)?(?:,? please)?[.! ]*");

    /** 每样少了一份 tells of a parcel in which so much is missing. */
    private static final Pattern SHORT = Pattern.compile("(?:每[样种个款]|各样?|全部?|都).{0,6}少了.*");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    /** Whether it may be said at all. */
    static final Trait<Boolean> MAY_BE = Trait.of(said -> mayBeIn(said.plain()));

    private EachBack() {}

    private static boolean mayBeIn(String plain) {
        return plain.length() <= LONGEST
                && Stream.of(SHORT, CHINESE, ENGLISH)
                        .anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    /** Empty where it is not said; asks in vain, and offers nothing for sale, where the person has nothing. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.sentence().tells(MAY_BE)) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        if (SHORT.matcher(plain).matches()) {
            return Optional.of(ClaimReading.doubt(List.of(), null));
        }
        var chinese = CHINESE.matcher(plain);
        if (chinese.matches()) {
            return Optional.of(read(turn, chinese, chinese.group("each") != null));
        }
        var english = ENGLISH.matcher(plain);
        return english.matches() && isBack(english, plain) ? Optional.of(read(turn, english, true)) : Optional.empty();
    }

    /** "Send one of each" orders. */
    private static boolean isBack(Matcher english, String plain) {
        var back = english.group("back");
        boolean plainBack = back != null && !List.of("take ", "give ", "send ").contains(back);
        return plainBack || english.group("less") != null || english.group("end") != null || plain.contains("off each");
    }

    private static ClaimReading read(Turn turn, Matcher said, boolean isEach) {
        var items = OwnOrders.linesOfToday(turn).map(OrderLine::item).distinct().toList();
        var claims = items.stream()
                .flatMap(item -> less(turn, item, said.group("much")).stream())
                .toList();
        var asked = ClaimReading.doubt(claims.stream().map(Suggestion::of).toList(), null);
        return isEach && !claims.isEmpty() && claims.size() == items.size() ? asked.meaning(claims) : asked;
    }

    /** As the claim reader understands so much; a part of what is sold in whole bags goes back nowhere. */
    private static Optional<Claim> less(Turn turn, LineupItem item, String much) {
        var had = Phrasing.had(turn, item);
        return Stream.of(turn.round().reading("+" + (much.equals("a") ? "1" : much), Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS)
                .flatMap(reading -> reading.claims().stream())
                .map(Claim::quantity)
                .map((BigDecimal quantity) -> new Claim(item.slot(), Claim.Action.REDUCE, quantity.min(had)))
                .findFirst();
    }
}
