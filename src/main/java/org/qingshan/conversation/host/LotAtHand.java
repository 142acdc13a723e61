package org.qingshan.conversation.host;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.lot.CalledGrowers;
import org.qingshan.conversation.lot.FamiliarNames;
import org.qingshan.conversation.lot.FindingWords;
import org.qingshan.conversation.lot.IntakeHearing;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * What somebody who inspects, and is no host, says of the lot that he has just taken in or was shown, without its number: 都好, 坏1, 28箱好，2箱烂,
 * 李大姐的; of one that he names otherwise, 桂花22箱桃都好; and what he asks of a lot: 8号是谁的.
 */
final class LotAtHand {
    private static final int LONGEST = 60;

    /** All is well, in words that nobody says who agrees to something. */
    private static final Pattern ALL_WELL = Pattern.compile(
            "(?:都|全|全部|全都|个个|通通)(?:是|很|挺)?(?:好|合格|没问题|没毛病|没坏)(?:的|了|呢|果)?[.! ]*|(?:验|检查?)?合格(?:的|了)?[.! ]*"
                    + "|(?:(?:they|these)(?: are|'re) |it's |it is )?all (?:of (?:it|them) (?:is|are) )?(?:fine|good|ok|okay|clean)[.! ]*");

    private static final Pattern WELL_BEHIND =
            Pattern.compile("^(?<what>.{3,30}?)[,， ]{0,2}(?:都|全|全部|全都|个个)(?:是|很|挺)?(?:好|合格|没问题|没毛病)(?:的|了)?[.! ]*$");

    private static final Pattern OWNER = Pattern.compile("(?:是|应该是|其实是)?(?<who>\\p{IsHan}{2,4}?)(?:家|的|家的)?[.!了吧 ]*");

    private static final Pattern ASKED = Pattern.compile(
            "(?:第|批次|批号|lot ?|l ?)?(?<lot>\\d{1,6}) ?(?:号|批)(?:那|这)?(?:批|货){0,2}(?:是|有|验|的|了|到底|一共|总共){0,3}"
                    + "(?:谁的|谁家的?|谁送来?的|多少(?:箱|斤|盒|袋|个|份)?|几(?:箱|斤|盒|袋|个|份)|什么货?|啥|哪家的?|吗|没有?|怎么样|什么情况|状态)[呢啊呀了?？ ]*"
                    + "|(?:whose is|what is|what's|how (?:much|many) (?:is|are)(?: in)?|show(?: me)?) (?:the )?lot (?<english>\\d{1,6})[? ]*");

    /** What is bad altogether, or to be taken off sale: 6号不合格, 6号发霉了，撤货. */
    private static final Pattern BAD = Pattern.compile(
            "(?:把|第|批次|批号|lot ?|l ?)?(?<lot>\\d{1,6}) ?(?:号|批)(?:那|这)?(?:批|货){0,2}[,: ]{0,2}(?:(?<unfit>(?:检查|抽检|验货)?(?:不合格|没(?:有)?(?:通过|合格)|不过关)[了的啊]?)|(?<why>[^\\d]{0,20}?)[, ]{0,2}(?:得|要|就|给我|赶紧|快){0,2}(?:撤货|撤了|撤下来?|召回))(?:吧|了|啊)?[.! ]*"
                    + "|(?:please )?(?:recall|pull) (?:lot )?(?<english>\\d{1,6})(?<english2> [^\\d]{1,40})?[.! ]*");

    private LotAtHand() {}

    /** Empty for all else. Queries, once it may be. */
    static Optional<String> command(Turn turn) {
        if (!WorkAtHand.isOfTeam(turn)
                || !turn.may(Role.SCREENER)
                || turn.said().length() > LONGEST
                || Commands.isSlash(turn.said())) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(turn.said()).strip();
        var asked = ASKED.matcher(plain);
        if (asked.matches()) {
            var number = asked.group("lot") == null ? asked.group("english") : asked.group("lot");
            return Lots.numbered(Integer.parseInt(number)).map(lot -> "/lot " + lot.number());
        }
        var bad = BAD.matcher(plain);
        if (bad.matches()) {
            var number = bad.group("lot") == null ? bad.group("english") : bad.group("lot");
            return Lots.numbered(Integer.parseInt(number)).map(lot -> "/recall " + lot.number() + " " + why(bad));
        }
        if (turn.chat().openDialogue(turn.sale().now()).isPresent()) {
            return Optional.empty();
        }
        if (isFound(plain)) {
            return justTakenIn(turn)
                    .or(() -> onlyOne(turn))
                    .map(lot -> "/inspect " + lot.number() + " " + found(plain));
        }
        var well = WELL_BEHIND.matcher(plain);
        return well.matches()
                ? named(turn, well.group("what")).map(lot -> "/inspect " + lot.number() + " 都好")
                : owner(turn, plain);
    }

    private static String why(Matcher bad) {
        return Stream.of("why", "english2", "unfit")
                .flatMap(group -> Stream.ofNullable(bad.group(group)))
                .map(String::strip)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isFound(String plain) {
        return ALL_WELL.matcher(plain).matches()
                || plain.chars().anyMatch(Character::isDigit) && !plain.equals("0") && FindingWords.tells(plain)
                || FindingWords.read(plain)
                        .filter(findings -> findings.bad() > 0)
                        .isPresent();
    }

    private static String found(String plain) {
        return ALL_WELL.matcher(plain).matches() ? "都好" : plain;
    }

    /** Whose it is, right behind what was taken in: a name that growers have, or that people of a village are called by. */
    private static Optional<String> owner(Turn turn, String plain) {
        var owner = OWNER.matcher(plain);
        return owner.matches()
                        && (FamiliarNames.isOne(owner.group("who"))
                                || Member.growerNamed(owner.group("who")).isPresent())
                ? LotsTold.shown(turn)
                        .filter(lot -> lot.state() == LotState.BROUGHT)
                        .map(lot -> "/lot " + lot.number() + " " + owner.group("who"))
                : Optional.empty();
    }

    /** The lot that was shown, or else the last that he took in a moment ago, whatever he has bought. Queries. */
    static Optional<Lot> justTakenIn(Turn turn) {
        return LotsTold.shown(turn)
                .filter(lot -> lot.state() == LotState.BROUGHT)
                .or(() -> waiting().stream()
                        .filter(lot -> lot.arrivedAt()
                                .plus(LotsTold.AT_ONCE)
                                .isAfter(turn.sale().now()))
                        .filter(lot -> LotsTold.isTakenInBy(turn, lot))
                        .max(Comparator.comparing(Lot::number)));
    }

    /** The only one that waits, of somebody who buys nothing. */
    private static Optional<Lot> onlyOne(Turn turn) {
        var lots = WorkAtHand.buysNothing(turn) ? waiting() : List.<Lot>of();
        return lots.size() == 1 ? Optional.of(lots.get(0)) : Optional.empty();
    }

    private static List<Lot> waiting() {
        return Lots.in(List.of(LotState.BROUGHT));
    }

    /** The only lot that waits of these goods, so much, of that grower if one is named. */
    private static Optional<Lot> named(Turn turn, String what) {
        var called = CalledGrowers.in(what, Member.growerNames())
                .filter(some -> some.names().size() == 1)
                .map(some -> some.with(some.names().get(0) + " "));
        var told = IntakeHearing.told(turn, called.orElse(what));
        var lots = told.stream()
                .flatMap(said -> waiting().stream()
                        .filter(lot -> lot.product().equals(said.product()))
                        .filter(lot -> said.amount()
                                .startsWith(lot.brought().stripTrailingZeros().toPlainString()))
                        .filter(lot -> said.grower() == null
                                || lot.grower() != null
                                        && said.grower().equals(lot.grower().name())))
                .toList();
        return lots.size() == 1 ? Optional.of(lots.get(0)) : Optional.empty();
    }
}
