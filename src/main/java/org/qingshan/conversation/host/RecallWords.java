package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says to take a lot off sale that is found bad: 1号批有问题，下架, 黄桃那批发霉了，撤掉, "recall lot 1". It is asked before it is
 * done, as ever.
 *
 * @param lots the one that is meant, or those of the goods that are named
 * @param why as it was said; empty where it was not
 * @param isEither where the number may be the item's slot as well
 */
record RecallWords(Optional<LineupItem> item, List<Integer> lots, String why, boolean isEither) {
    private static final int LONGEST = 60;

    private static final String BAD =
            "(?:有(?:点)?问题|出(?:了)?问题|查出(?:了)?问题|不合格|不行|坏了?|发霉了?|霉了|烂了?|长虫了?|有虫|变质了?|臭了?|馊了?|过期了?|有(?:点)?毛病|(?:有点|太|都|全|已经)(?:软|老|熟过头|蔫)了?|(?:软|老|蔫|熟过头)了|生虫了?)";
    private static final String PULL = "(?:下架|撤货|撤回来?|撤下来?|撤掉|撤|召回|停卖|停售|(?:别|不要|不能|不)(?:再)?卖)";
    private static final String AT_ONCE = "(?:[,， ]|全部?|都|赶紧|马上|快|先|要|得|给我|统统|立刻){0,6}";
    private static final String END = "(?:了|吧|掉|哈|啊|啦){0,3}[。.!！~～ ]*";
    private static final String BECAUSE = "(?:[,，: ]{1,2}(?:因为|里面){0,2}(?<why>\\S.{0,20}?))?[。.!！~ ]*";
    private static final String LOT = "(?:第)?(?<lot>\\d{1,6})\\s?号?(?:那|这)?批(?:次|货)?";

    private static final String OF_GROWER = "(?:(?<grower>\\p{IsHan}{2,4}?)(?:家)?的)?";

    private static final String BAD_IN_ENGLISH =
            "(?:(?:is|are|was|were|has|have|got|went|looks?|smells?) (?:all |gone |got |some )?(?<why>bugs|worms|mould|mold|mouldy|moldy|rotten|bad|off|wormy|spoil(?:ed|t)|sour|pests?|soft|overripe|too (?:old|ripe|soft)))";

    private static final List<Pattern> SAID = Stream.of(
                    HostShorthand.POLITELY + LOT + "(?:的?\\p{IsHan}{0,8}?)[,， ]?(?<why>" + BAD + ")?" + AT_ONCE + PULL
                            + END,
                    HostShorthand.POLITELY + PULL + "(?:掉|一下|了)?\\s?" + LOT
                            + "(?:[,，: ]{0,2}(?:因为)?(?<why>\\S.{0,20}?))?" + END,
                    HostShorthand.POLITELY
                            + "(?:撤回来?|撤货|撤掉|召回)(?:掉|一下)?\\s?第?(?<lot>\\d{1,6})\\s?号(?:货)?[,，: ]{1,2}(?:因为|里面|都|全部?|已经){0,2}(?<why>"
                            + BAD + "|\\S{0,8}" + BAD + ")[。.!！~ ]*",
                    HostShorthand.POLITELY
                            + "第?(?<lot>\\d{1,6})\\s?号(?:货)?(?:撤回来?|撤货|撤掉|召回)(?:掉|一下|了|吧)?[,，: ]{1,2}(?:因为|里面|都|全部?|已经){0,2}(?<why>\\S{0,8}?"
                            + BAD + ")[。.!！~ ]*",
                    HostShorthand.POLITELY
                            + "recall (?:no\\.? ?|number )?(?<lot>\\d{1,6})(?:,|:| because){1,2}(?: (?:it|they)(?:'s|'re| is| are| was| were| has| have))? (?<why>\\S.{1,40}?)[.! ]*",
                    HostShorthand.POLITELY + "(?<name>.{1,10}?)(?:的)?(?:那|这|有|有一)(?:一)?批(?:货|次)?[,， ]?(?<why>" + BAD
                            + ")" + AT_ONCE + PULL + END,
                    HostShorthand.POLITELY + OF_GROWER + "(?<name>.{1,10}?)[,， ]?(?<why>" + BAD + ")[,， ]" + AT_ONCE
                            + "(?:" + PULL + "|停)" + END,
                    HostShorthand.POLITELY + OF_GROWER + "(?<name>.{1,10}?)(?:的)?(?:(?:那|这)批)?货?" + AT_ONCE
                            + "召回(?:了|吧|掉){0,2}" + BECAUSE,
                    HostShorthand.POLITELY + "召回(?:一下|掉)?\\s?" + OF_GROWER + "(?<name>.{1,10}?)(?:的)?(?:(?:那|这)批)?货?"
                            + BECAUSE,
                    HostShorthand.POLITELY + LOT + "(?:的?\\p{IsHan}{0,8}?)[,， ]?" + AT_ONCE + PULL + "(?:了|吧|掉){0,2}"
                            + "[,，: ]{1,2}(?:因为|里面|都|全部?|已经){0,2}(?<why>\\S{0,8}?" + BAD + ")[。.!！~ ]*",
                    HostShorthand.POLITELY + OF_GROWER
                            + "(?:(?:已经?)?(?:卖|发|寄)(?:出去?|掉|走)?了?的)(?<name>.{1,10}?)(?:全部?|都|统统|一律|给大家|给他们){1,3}退(?:钱|款|掉|回去?)?"
                            + END,
                    HostShorthand.POLITELY + "第?(?<lot>\\d{1,6})\\s?号(?:那|这)?(?:批(?:次|货)?|货)?(?<why>" + BAD
                            + ")[。.!！~ ]*",
                    HostShorthand.POLITELY
                            + "(?:the )?(?:(?:last|new|latest|first) )?(?:(?:lot|batch) of (?:the )?)?(?<name>\\S.{1,20}?) "
                            + BAD_IN_ENGLISH
                            + "[,.; ]{1,2}(?:please |so |and |we must )?(?:recall|pull|(?:don't|do not|stop) sell(?:ing)?) (?:it|that|them|them all|it all)(?: (?:down|off(?: (?:sale|the list|the lineup))?))?(?: now| please)?[.! ]*",
                    HostShorthand.POLITELY
                            + "(?:recall|pull)(?: the)? lot (?<lot>\\d{1,6})(?: now| please|,)*(?:(?: because| as|:)?(?: it(?:'s| is| was| has))? (?<why>\\S.{1,40}?))?[.! ]*",
                    HostShorthand.POLITELY
                            + "(?:take|pull)(?: the)? lot (?<lot>\\d{1,6}) (?:off sale|off the (?:list|lineup|sale)|down)(?: now| please)?[.! ]*",
                    HostShorthand.POLITELY
                            + "(?:the )?lot (?<lot>\\d{1,6}) (?:is|was|has|went|smells|looks) (?<why>[^,.;]{2,40}?)[,.; ]{1,2}(?:please |so |and )?(?:recall|pull|take|stop selling) (?:it|that|them)(?: (?:down|off(?: (?:sale|the list|the lineup))?))?(?: now| please)?[.! ]*",
                    HostShorthand.POLITELY
                            + "recall (?:all )?(?:of )?(?:the )?(?<name>\\S.{1,20}?)(?:(?: because|,|:)(?: (?:it|they)(?:'s|'re| is| are| was| were))? (?<why>\\S.{1,40}?))?[.! ]*")
            .map(said -> Pattern.compile(said, Pattern.CASE_INSENSITIVE))
            .toList();

    /** 3号 alone may be what is sold under that number. */
    private static final Pattern LOT_SAID = Pattern.compile("[批货]|召回|\\b(?:lot|recall)\\b", Pattern.CASE_INSENSITIVE);

    /** Somebody who inspects says no more than what he has seen. */
    private static final List<Pattern> SEEN = Stream.of(
                    HostShorthand.POLITELY + OF_GROWER + "(?<name>.{1,10}?)[,， ]?(?<why>" + BAD + ")[。.!！~ ]*",
                    HostShorthand.POLITELY + "(?:the )?(?<name>\\S.{1,20}?)(?: (?:from|of) (?<grower>\\S.{1,20}?))? "
                            + BAD_IN_ENGLISH + "[.! ]*")
            .map(said -> Pattern.compile(said, Pattern.CASE_INSENSITIVE))
            .toList();

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static Optional<RecallWords> of(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        return !turn.may(Role.SCREENER) || !turn.isPrivate() || said.length() > LONGEST
                ? Optional.empty()
                : Stream.concat(SAID.stream(), turn.may(Role.HOST) ? Stream.empty() : SEEN.stream())
                        .map(way -> way.matcher(said))
                        .filter(Matcher::matches)
                        .flatMap(found -> of(turn, found).stream())
                        .findFirst();
    }

    private static Optional<RecallWords> of(Turn turn, Matcher found) {
        var why = group(found, "why").map(String::strip).orElse("");
        var lot = group(found, "lot");
        if (lot.isPresent()) {
            var slot = LOT_SAID.matcher(found.group()).find() ? Optional.<LineupItem>empty() : slot(turn, lot.get());
            return Optional.of(new RecallWords(slot, List.of(Integer.valueOf(lot.get())), why, slot.isPresent()));
        }
        return group(found, "name")
                .flatMap(name -> HostShorthand.item(turn, name))
                .map(item -> new RecallWords(
                        Optional.of(item),
                        turn.sale().lotsOf(item.product()).stream()
                                .filter(Recalling::isPossible)
                                .filter(one -> isOf(one, group(found, "grower")))
                                .filter(one -> one.good().signum() > 0)
                                .map(Lot::number)
                                .toList(),
                        why,
                        false))
                .filter(one -> !one.lots().isEmpty());
    }

    /** What a host sells under that number, where there is such a lot as well. Query. */
    private static Optional<LineupItem> slot(Turn turn, String number) {
        return turn.may(Role.HOST) && Lots.numbered(Integer.parseInt(number)).isPresent()
                ? turn.round().shelf().stream()
                        .filter(item ->
                                item.isOpen() && item.slot().substring(1).equals(number))
                        .findFirst()
                : Optional.empty();
    }

    /** Whose name is not known is nobody to tell lots apart by. */
    private static boolean isOf(Lot lot, Optional<String> grower) {
        var named = grower.filter(name -> Member.growerNames().contains(name));
        var its = lot.grower();
        return named.isEmpty() || its != null && its.name().equals(named.get());
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    /** The command that asks whether it is meant; empty where it is to be asked which lot. */
    Optional<String> command() {
        return lots.size() == 1 && !isEither ? Optional.of(command(lots.get(0))) : Optional.empty();
    }

    private String command(int lot) {
        return ("/recall " + lot + " " + why).strip();
    }

    /** Which of the lots, or none of them is sold any more. */
    void ask(Turn turn) {
        var words = turn.words();
        turn.outcome("doubt");
        turn.choose(
                isEither
                        ? words.flash().recallEither(lots.get(0))
                        : words.flash().recallWhich(item.map(words::name).orElse("")),
                Turn.column(Stream.concat(
                        lots.stream()
                                .limit(WhoWaits.MOST)
                                .map(lot -> new Button(words.flash().recallLotButton(lot), command(lot))),
                        item.stream()
                                .filter(one -> turn.may(Role.HOST))
                                .map(one -> new Button(
                                        words.rule().stopButton(one.slot()),
                                        "/close " + one.slot() + " #" + one.id())))));
    }
}
