package org.qingshan.conversation.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.lot.FamiliarNames;
import org.qingshan.conversation.lot.IntakeHearing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;

/** What somebody who took in a lot says of it a moment later: 刚才那批是25个, 不是周婆婆是王婆婆的, "the last lot was 25". */
final class LotPutRight {
    private static final String JUST =
            "(?:(?:刚才|刚刚|上一?批|最后一?批|那批)(?:的)?(?:那|这)?(?:一)?(?:批|个)?(?:货)?|(?:that|the last|the) (?:lot|batch))";

    /** Of the last one nobody says a number that is none of its quantity. */
    private static final Pattern LAST = Pattern.compile("刚才|刚刚|\\blast\\b");

    private static final Pattern COUNT = Pattern.compile("(?:哎呀?|,| ){0,3}" + JUST
            + "[,: ]{0,2}(?:应该|其实|实际|一共|总共|only|really|actually| ){0,2}(?:是|有|为| ?is| ?was| ?has| ?had) ?(?:only |just )?(?<amount>\\d{1,6}(?:\\.\\d{1,3})?|[一二两三四五六七八九十百半]{1,7}) ?(?<unit>"
            + Unit.anyWord() + ")?[.!了的 ]*");

    private static final List<Pattern> GROWER = List.of(
            Pattern.compile(
                    "(?:哎呀?|错了|不对|,| ){0,4}(?:" + JUST
                            + ")?[,: ]{0,2}不是(?<was>\\p{IsHan}{2,5}?)(?:家)?的?[,， ]{0,2}(?:应该|而|,)?是(?<who>\\p{IsHan}{2,5}?)(?:家)?(?:的|送来的|拿来的)?[.!了 ]*"),
            Pattern.compile("(?:哎呀?|错了|不对|,| ){0,4}(?:" + JUST
                    + ")[,: ]{0,2}(?:应该|其实)?是(?<who>\\p{IsHan}{2,5}?)(?:家)?(?:的|送来的|拿来的)[.!了 ]*"),
            Pattern.compile(
                    "(?:sorry |oops |no ){0,2}(?:" + JUST
                            + ") (?:is|was|came) (?:not )?(?:from )?(?<was>\\p{L}[\\p{L} ]{1,20}?)(?:'s)?,? (?:but|it's|it is|it was) (?:from )?(?<who>\\p{L}[\\p{L} ]{1,20}?)(?:'s)?[.! ]*"),
            Pattern.compile(
                    "(?:sorry |oops |no ){0,2}not (?<was>\\p{L}[\\p{L} ]{1,20}?)(?:'s)?,? (?:but|it's|it is|it was) (?:from )?(?<who>\\p{L}[\\p{L} ]{1,20}?)(?:'s)?[.! ]*"));

    private LotPutRight() {}

    /** Empty for all else, and where he took in nothing just now. Queries. */
    static Optional<String> command(Turn turn, String plain) {
        var count = COUNT.matcher(plain);
        if (count.matches()
                && (count.group("unit") != null || LAST.matcher(plain).find())) {
            var unit = count.group("unit") == null ? "" : count.group("unit");
            return LotsTold.justTakenIn(turn).map(lot -> "/lot " + lot.number() + " " + count.group("amount") + unit);
        }
        var bare = IntakeHearing.bare(turn.said());
        var named = isAsked(turn) ? Optional.<Member>empty() : Member.growerNamed(bare);
        if (named.isPresent()) {
            return LotsTold.justTakenIn(turn)
                    .map(lot -> "/lot " + lot.number() + (named.get().equals(lot.grower()) ? "" : " " + bare));
        }
        return GROWER.stream()
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(said -> LotsTold.justTakenIn(turn)
                        .filter(lot -> isOf(lot.grower(), said))
                        .map(lot -> "/lot " + lot.number() + " " + said.group("who")));
    }

    /** Whose goods are that come in now, is asked of these. */
    private static boolean isAsked(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent();
    }

    /** 那批是有机的 and 那批是今天摘的 name nobody. Query. */
    private static boolean isCalled(String who) {
        return Member.growerNamed(who).isPresent() || FamiliarNames.isOne(who);
    }

    /** 不是红的是青的 speaks of no grower: whom he denies is whose it is written down as. */
    private static boolean isOf(@Nullable Member grower, Matcher said) {
        var names = said.pattern().pattern().contains("<was>");
        return !names && isCalled(said.group("who"))
                || names
                        && grower != null
                        && grower.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(said.group("was").strip());
    }
}
