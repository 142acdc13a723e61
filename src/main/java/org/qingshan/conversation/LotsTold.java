package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.lot.FindingWords;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Role;

/** What somebody who inspects says of lots, as the command that it stands for: 12号都好, 13号坏了两斤, 还有哪些没验, "lot 12 is fine". */
final class LotsTold {
    private static final int LONGEST = 60;

    private static final Pattern FOUND = Pattern.compile(
            "(?:好|那|第|,| ){0,3}(?<zh>\\d{1,6}) ?号(?:那|这)?(?:批(?:货|次)?|货)?(?:我)?(?:看过了?|验过了?|查过了?|验完了?|看了)?[,: ]{0,2}(?<zhfound>\\S.*)"
                    + "|(?:ok|so|,| ){0,3}(?:checked |inspected |looked at )?(?:the )?lot ?(?<en>\\d{1,6})(?: is| are| was| has| had| looks|'s|,|:){0,2} ?(?:all )?(?<enfound>\\S.*)"
                    + "|(?:checked|inspected|looked at) (?<checked>\\d{1,6})[,:]? (?<checkedfound>\\S.*)");

    /** 12号没问题 of a host may be a day that suits him. */
    private static final Pattern OF_LOT = Pattern.compile("[批货验查检看抽]|\\blot\\b|\\b(?:check|inspect|look)ed\\b");

    private static final Pattern BEGUN = Pattern.compile(
            "(?:我|来|去|先|那|,| ){0,3}(?:验|检查|抽检|抽查)(?:一下)? ?(?<zh>\\d{1,6}) ?号(?:那|这)?(?:批|货)?(?:吧|了)?[.! ]{0,3}"
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
                .flatMap(number -> FindingWords.read(said.group(lot + "found"))
                        .map(findings -> "/inspect " + number + " " + said.group(lot + "found")));
    }

    private static Optional<String> lot(Matcher said, String one, String another) {
        return Optional.ofNullable(said.group(one))
                .or(() -> Optional.ofNullable(said.group(another)))
                .filter(number -> Lots.numbered(Integer.parseInt(number)).isPresent());
    }
}
