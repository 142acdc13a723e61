package org.qingshan.conversation.host;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.lot.FindingWords;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;

/** What somebody who inspects says of lots, as the command that it stands for: 12号都好, 13号坏了两斤, 还有哪些没验, "lot 12 is fine". */
final class LotsTold {
    private static final int LONGEST = 60;

    /** Of what came in longer ago nobody says that he has just written it down wrongly. */
    static final Duration AT_ONCE = Duration.ofMinutes(10);

    private static final Pattern FOUND = Pattern.compile(
            "(?:好|那|第|,| ){0,3}(?<zh>\\d{1,6}) ?号(?:那|这)?(?:批(?:货|次)?|货)?(?:我)?(?:看过了?|验过了?|查过了?|验完了?|看了)?[,: ]{0,2}(?<zhfound>\\S.*)"
                    + "|(?:ok|so|,| ){0,3}(?:checked |inspected |looked at )?(?:the )?lot ?(?<en>\\d{1,6})(?: is| are| was| has| had| looks|'s|,|:){0,2} ?(?:all )?(?<enfound>\\S.*)"
                    + "|(?:checked|inspected|looked at) (?<checked>\\d{1,6})[,:]? (?<checkedfound>\\S.*)");

    /** 12号没问题 of a host may be a day that suits him. */
    private static final Pattern OF_LOT = Pattern.compile("[批货验查检看抽]|\\blot\\b|\\b(?:check|inspect|look)ed\\b");

    private static final String LOT = "(?:批次|批号|货号|第|lot ?|l ?)?(?<number>\\d{1,6}) ?(?:号|批次?|的){0,2}";

    private static final String NAMED =
            "(?:(?:批次|批号|货号|lot ?|l ?)(?<named>\\d{1,6}) ?号?|第? ?(?<batch>\\d{1,6}) ?号?(?:那|这)?批(?:次|货)?)";

    /** 这批 is the one that was shown just before. */
    private static final String THIS = "(?:[这那]一?批(?:货|次)?|(?:this|that) (?:lot|batch)|它)";

    private static final Pattern SEEN = Pattern.compile("(?:哎呀?|,| ){0,3}(?:" + NAMED + "|" + THIS
            + ")[,: ]{0,2}(?:里面?|里头)?(?:还?有(?!问题)|(?:has|had|have|got) )?(?<found>\\S.*)");

    private static final Pattern UNFIT = Pattern.compile(
            "(?:检查|抽检|验货)?(?:不合格|没(?:有)?(?:过|通过|合格)|不过关|不行)[了的啊]?[.! ]*|(?:(?:has |is )?(?:fail(?:s|ed)?|no good|not good|not pass(?:ed)?|unfit|rejected)|(?:did not|didn't) pass)(?: (?:the )?inspection)?[.! ]*");

    private static final Pattern GIVEN_BACK = Pattern.compile("(?:把|那|,| ){0,3}(?:" + LOT + "|" + THIS
            + ")(?:[那这]?批)?(?:货)?(?:已经?|都|全部?|给|我们?|她|他){0,3}(?:退(?:回|还)?给?|还(?:回|给))(?:\\p{IsHan}{0,6}?)(?:去|家)?了[.! ]*"
            + "|(?:i |we )?(?:have |just )?(?:gave|given|handed|sent|took) (?:" + LOT.replace("number", "back")
            + "|" + THIS + ") back(?: to (?:\\w+ ?){1,3})?[.! ]*"
            + "|(?:i |we )?(?:have |just )?returned (?:" + LOT.replace("number", "returned") + "|" + THIS
            + ")(?: to (?:\\w+ ?){1,3})?[.! ]*");

    /** It is to go home, which is asked: 11号退回去, "reject lot 10". */
    private static final Pattern HOMEWARD = Pattern.compile("(?:把|那|,| ){0,3}(?:" + LOT + "|" + THIS
            + ")(?:[那这]?批)?(?:货)?(?:全部|都|给|我们?|她|他|要|得){0,3}(?:退(?:回|还)?给?|还(?:回|给)|打回|拒收)(?:\\p{IsHan}{0,6}?)(?:去|家|货)?(?:吧|算了)?[.! ]*"
            + "|(?:please |we |i |must |have to |'ll |will ){0,3}(?:reject|refuse|turn down|send back|return) (?:the )?(?:"
            + LOT.replace("number", "back")
            + "|" + THIS + ")(?: to (?:\\w+ ?){1,3})?[.! ]*"
            + "|(?:please |we |i |must |have to |'ll |will ){0,3}(?:send|give) (?:the )?(?:"
            + LOT.replace("number", "returned") + "|" + THIS
            + ") back(?: to (?:\\w+ ?){1,3})?[.! ]*");

    /** 1001退了 tells of an order. */
    private static final Pattern NAMES_LOT = Pattern.compile("[批号货这那]|\\b(?:lot|l|this|that)(?![a-z])");

    private static final String AMOUNT =
            "(?:\\d{1,6}(?:\\.\\d{1,3})?|[一二两三四五六七八九十百半]{1,7}) ?(?:公斤|千克|斤|箱|盒|袋|份|个|jin|kg|boxes|box|bags?|trays?)?";

    /** What was counted just before was written down wrongly. */
    private static final Pattern CORRECTED = Pattern.compile(
            "(?:(?:不好意思|抱歉|哎呀?|啊|不对|错了?|刚才|刚刚|上面|前面|那个|那批|那条|这个|这批|我|[写说记输数打弄报称搞看][错]了?|sorry|oops|no|wait|that was|that's|that is|it was|wrong|a mistake|my mistake|[,.! ]){1,9})?"
                    + "(?:不是 ?(?<was>" + AMOUNT
                    + ")[, ]?(?:应该|而|,| )?是|(?<changed>" + AMOUNT
                    + ")(?:应该)?(?:改成?|改为|写成)|(?:应该|其实)?(?:是|改成|改为|只有)|it's|it is|it was|should be|make it|i meant|i mean)? ?(?<amount>"
                    + AMOUNT + ")(?:才对)?(?:,? not (?<wasnot>" + AMOUNT + "))?[.!了的 ]*");

    private static final Pattern WRONG = Pattern.compile("错|不对|才对|\\b(?:sorry|oops|no|wrong|mistake|meant?)\\b");

    private static final Pattern OF_SHOWN = Pattern.compile("/(?:lot trust|inspect) (\\d{1,6})(?: .*)?");

    private static final Pattern BEGUN = Pattern.compile(
            "(?:我|来|去|先|那|,| ){0,3}(?:验货?|检查|抽检|抽查)(?:一下)? ?(?<zh>\\d{1,6}) ?号?(?:那|这)?(?:批|货)?(?:吧|了)?[.! ]{0,3}"
                    + "|(?:let me |i'll |please |now ){0,2}(?:inspect|check) (?:the )?lot ?(?<en>\\d{1,6})[.! ]{0,3}");

    private static final Pattern LEFT = Pattern.compile(
            "(?:那|现在|今天|看看|,| ){0,3}(?:还)?(?:有|剩下?)?(?:哪些|哪几批|哪批|什么|啥|几批|多少)(?:货|批)?(?:还)?(?:没有?|要|待|等着?)(?:验|检|查|抽检|检查)(?:货|的|过|完|了)?[呢啊呀?. ]{0,4}"
                    + "|(?:那|现在|,| ){0,3}(?:还)?(?:没验|没检|未验|待验)(?:货|过)?的(?:货)?(?:还)?有(?:哪些|什么|啥|几批|多少)[呢啊呀?. ]{0,4}"
                    + "|(?:so )?(?:what's|what is|what are|which lots are|how many lots are|anything|what)(?: still)? (?:left |still )?(?:to be inspected|to inspect|to check|uninspected|not inspected)(?: yet| still)?[?. ]{0,4}"
                    + "|(?:验货|inspect)[. ]{0,2}");

    private LotsTold() {}

    /** Empty for all else, for lots that are none, and for whoever does not inspect. Queries. */
    static Optional<String> command(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate() || !turn.may(Role.SCREENER) || said.length() > LONGEST || Commands.isSlash(said)) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(said);
        if (LEFT.matcher(plain).matches()) {
            return Optional.of("/inspect");
        }
        var told = corrected(turn, plain)
                .or(() -> seen(turn, plain))
                .or(() -> LotPutRight.command(turn, plain))
                .or(() -> givenBack(turn, plain));
        if (told.isPresent()) {
            return told;
        }
        var begun = BEGUN.matcher(plain);
        if (begun.matches()) {
            return lot(begun, "zh", "en").map(number -> "/inspect " + number);
        }
        var found = FOUND.matcher(plain);
        if (!found.matches() || mayBeDay(turn, plain, found.group("zh"), found.group("zhfound"))) {
            return Optional.empty();
        }
        return found(found, "zh").or(() -> found(found, "en")).or(() -> found(found, "checked"));
    }

    /** 刚才那个写错了，是30斤; 不是50是45: only just behind what it is about. */
    private static Optional<String> corrected(Turn turn, String plain) {
        var said = CORRECTED.matcher(plain);
        if (!said.matches()) {
            return Optional.empty();
        }
        var changed = said.group("changed");
        if (changed != null) {
            return LotAtHand.justTakenIn(turn)
                    .filter(lot -> SaidNumber.begin(changed)
                            .filter(was -> was.value().compareTo(lot.brought()) == 0)
                            .isPresent())
                    .map(lot -> "/lot " + lot.number() + " " + said.group("amount"));
        }
        var isCorrection = said.group("was") != null
                || said.group("wasnot") != null
                || WRONG.matcher(plain).find();
        return isCorrection
                ? justTakenIn(turn).map(lot -> "/lot " + lot.number() + " " + said.group("amount"))
                : Optional.empty();
    }

    /** The lot that he took in a moment ago, or was shown as his; empty while he is asked about anything else. Query. */
    static Optional<Lot> justTakenIn(Turn turn) {
        return isAsked(turn)
                ? Optional.empty()
                : shown(turn)
                        .or(() -> justBrought(turn))
                        .filter(lot -> lot.state() == LotState.BROUGHT && isTakenInBy(turn, lot));
    }

    /** Whether he is asked about anything but what he took in. */
    private static boolean isAsked(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).isPresent() && !isOfIntake(turn);
    }

    private static boolean isOfIntake(Turn turn) {
        return turn.shown().anyMatch(button -> button.text().startsWith("/lot "));
    }

    /** What another has counted nobody puts right by the way. Query. */
    static boolean isTakenInBy(Turn turn, Lot lot) {
        return History.lastOf("lot.brought", Lots.subject(lot), 1).stream()
                .anyMatch(row -> row.actor().equals(turn.actor()));
    }

    /** Somebody who buys nothing, or was asked about what came in, speaks of the last that he took in a moment ago. Query. */
    private static Optional<Lot> justBrought(Turn turn) {
        var isOfHis = isOfIntake(turn)
                || !turn.may(Role.HOST)
                        && turn.sale().linesOf(turn.buyer().id()).isEmpty();
        return isOfHis
                ? Lots.in(List.of(LotState.BROUGHT)).stream()
                        .filter(lot -> lot.arrivedAt()
                                .plus(AT_ONCE)
                                .isAfter(turn.sale().now()))
                        .filter(lot -> isTakenInBy(turn, lot))
                        .max(Comparator.comparing(Lot::number))
                : Optional.empty();
    }

    private static Optional<String> givenBack(Turn turn, String plain) {
        var given = GIVEN_BACK.matcher(plain);
        var said = given.matches() ? given : HOMEWARD.matcher(plain);
        return said.matches() && NAMES_LOT.matcher(plain).find()
                ? lot(turn, said, "number", "back", "returned").map(lot -> "/withdraw " + lot.number())
                : Optional.empty();
    }

    /** L12有三斤坏的, 这批烂了五箱, 批次12不合格: what cannot be sold is asked about, as ever. */
    private static Optional<String> seen(Turn turn, String plain) {
        var said = SEEN.matcher(plain);
        if (!said.matches()) {
            return Optional.empty();
        }
        var found = said.group("found");
        var isUnfit = UNFIT.matcher(found).matches();
        if (!isUnfit && !FindingWords.tells(found)) {
            return Optional.empty();
        }
        return lot(turn, said, "named", "batch")
                .map(lot -> !isUnfit
                        ? "/inspect " + lot.number() + " " + found
                        : Recalling.isPossible(lot)
                                ? "/recall " + lot.number() + " " + found
                                : "/inspect " + lot.number());
    }

    /** The one that is named; where none is, the one that was shown. */
    private static Optional<Lot> lot(Turn turn, Matcher said, String... groups) {
        var named = Stream.of(groups)
                .flatMap(group -> Stream.ofNullable(said.group(group)))
                .findFirst();
        return named.isPresent() ? named.flatMap(number -> Lots.numbered(Integer.parseInt(number))) : shown(turn);
    }

    static Optional<Lot> shown(Turn turn) {
        var lots = turn.shown()
                .map(button -> OF_SHOWN.matcher(button.text()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return lots.size() == 1 ? Lots.numbered(Integer.parseInt(lots.get(0))) : Optional.empty();
    }

    /** Whoever does more than inspect, and is asked about something else or looks at no sample of it, says of a lot that it is one. Query. */
    private static boolean mayBeDay(Turn turn, String plain, @Nullable String number, @Nullable String words) {
        boolean isGood = words != null
                && FindingWords.read(words)
                        .filter(findings -> findings.bad() == 0)
                        .isPresent();
        return number != null
                && isGood
                && turn.may(Role.HOST)
                && !OF_LOT.matcher(plain).find()
                && Lots.numbered(Integer.parseInt(number))
                        .filter(Inspection::isOpen)
                        .isEmpty();
    }

    /** What is bad is taken off sale, once it is meant: an inspector is no buyer who has got it. A host says more of that, in his own words. */
    static Optional<String> recalled(Turn turn) {
        return toRecall(turn).flatMap(RecallWords::command);
    }

    /** Whether it is of several lots, which have been offered. */
    static boolean isAskedWhichToRecall(Turn turn) {
        var recall = toRecall(turn);
        recall.ifPresent(found -> found.ask(turn));
        return recall.isPresent();
    }

    private static Optional<RecallWords> toRecall(Turn turn) {
        return turn.may(Role.HOST)
                ? Optional.empty()
                : RecallWords.of(turn, Normaliser.simplified(turn.said()))
                        .filter(found -> Parcels.of(turn.buyer().id(), 1).isEmpty());
    }

    private static Optional<String> found(Matcher said, String lot) {
        return lot(said, lot, lot)
                .filter(number -> FindingWords.tells(said.group(lot + "found")))
                .map(number -> "/inspect " + number + " " + said.group(lot + "found"));
    }

    private static Optional<String> lot(Matcher said, String one, String another) {
        return Optional.ofNullable(said.group(one))
                .or(() -> Optional.ofNullable(said.group(another)))
                .filter(number -> Lots.numbered(Integer.parseInt(number)).isPresent());
    }
}
