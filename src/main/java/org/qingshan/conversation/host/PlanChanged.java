package org.qingshan.conversation.host;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** A host moves or cancels what is planned: 把周六那场推迟到周日, "cancel the next stream". What he does not say, the day or the hour, stays. */
final class PlanChanged {
    private static final String DAY_NAMED =
            "(?<day>" + NextStreamWords.DAY + ")" + NextStreamWords.HALF_DAY + "的?(?:那一?场|直播|开播|播|场)";

    /** What is planned, as it is spoken of. */
    private static final String STREAM =
            "(?:(?:下一?[场次回期]|下一次|那一?场|" + DAY_NAMED + ")的?(?:直播|开播|播)?(?:的?时间)?|(?:直播|开播)的?时间)";

    private static final String ENGLISH_STREAM =
            "(?:the |our |that )?(?:next (?:live ?)?(?:stream|show|broadcast|live)|(?<day>"
                    + NextStreamWords.ENGLISH_DAY
                    + ")(?:'s)? (?:live ?)?(?:stream|show|broadcast|live)|(?:stream|show|broadcast) (?:on |of )?(?<on>"
                    + NextStreamWords.ENGLISH_DAY + "))";

    /** 把下一场改到周六晚八点, 把周六那场推迟到周日, "move the next stream to sunday 7:30 pm". */
    private static final List<Pattern> MOVED = List.of(
            NextStreamWords.way(NextStreamWords.BEGIN + "(?:把|将)?" + STREAM
                    + "[,， ]?(?:还是|就|先|给我|往[前后]){0,2}(?:改|挪|推迟?|推后|延后?|延期|延迟|提前|顺延|调整?|换)(?:到|成|至|为|在)(?<when>(?:"
                    + NextStreamWords.DAY
                    + NextStreamWords.HALF_DAY + "的?(?:" + NextStreamWords.HOUR + ")?|" + NextStreamWords.HOUR
                    + "))(?:再?播|开播|直播|开始)?" + NextStreamWords.END),
            NextStreamWords.way(
                    "(?:(?:please|ok|okay|so|now|let's|let us|can we),? ){0,3}(?:move|change|shift|postpone|push|reschedule|delay|put off|bring forward) "
                            + ENGLISH_STREAM + " (?:back |forward )?(?:to|until|till) (?<when>"
                            + NextStreamWords.ENGLISH_TIME.replace("(?<when>", "(?:") + "|"
                            + NextStreamWords.ENGLISH_HOUR + ")(?: instead| please){0,2}[.! ]*"));

    /** 改到周日, right behind what was planned. */
    private static final List<Pattern> MOVED_JUST_NOW = List.of(
            NextStreamWords.way(NextStreamWords.BEGIN
                    + "(?:还是|就|先|给我|不对|往[前后]|[,， ]){0,3}(?:改|挪|推迟|延后?|提前|调|换)(?:到|成|至|为|在)(?<when>"
                    + NextStreamWords.DAY + NextStreamWords.HALF_DAY + "的?(?:" + NextStreamWords.HOUR + ")?|"
                    + NextStreamWords.HOUR + ")" + NextStreamWords.END),
            NextStreamWords.way(
                    "(?:(?:no|sorry|please|ok|okay|actually),? ){0,3}(?:make|move|change) (?:it|that) (?:to )?(?<when>"
                            + NextStreamWords.ENGLISH_TIME.replace("(?<when>", "(?:")
                            + ")(?: instead| please){0,2}[.! ]*"));

    private static final List<Pattern> OFF = List.of(
            NextStreamWords.way(NextStreamWords.BEGIN + "(?:把|将)?" + STREAM
                    + "[,， ]?(?:先|就|都|给我){0,2}(?:取消|不播|不开播?|不直播|停播|作废|不搞)(?:掉|了)?" + NextStreamWords.END),
            NextStreamWords.way(NextStreamWords.BEGIN + "(?:取消|撤掉|删掉|去掉)(?:掉|一下)?" + STREAM + NextStreamWords.END),
            NextStreamWords.way(
                    "(?:(?:please|ok|okay|so|now|let's|let us|can we),? ){0,3}(?:cancel|call off|drop|scrap|delete|remove) "
                            + ENGLISH_STREAM + "(?: please)?[.! ]*"),
            NextStreamWords.way("(?:(?:ok|okay|so|folks|everyone),? ){0,2}" + ENGLISH_STREAM
                    + " (?:is|has been|will be|'s) (?:cancell?ed|called off|off|not happening)[.! ]*"));

    private static final Pattern OF_DAY = NextStreamWords.way(NextStreamWords.DAY + "|" + NextStreamWords.ENGLISH_DAY);

    /** As an hour is said, beside a day or without. */
    private static final Pattern OF_HOUR = NextStreamWords.way("点|\\d:\\d|\\d ?[ap]\\.?m|\\bat \\d");

    private PlanChanged() {}

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.replace('’', '\'');
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        return HostSays.found(OFF, said)
                .map(found -> isPlanned(turn, found) ? off(turn) : HostSays.told(PlanChanged::tellPlanned))
                .or(() -> HostSays.found(MOVED, said)
                        .map(found -> isPlanned(turn, found)
                                        || planned().isEmpty() && day(found).isEmpty()
                                ? moved(found.group("when"))
                                : HostSays.told(PlanChanged::tellPlanned)))
                .or(() -> HostSays.found(MOVED_JUST_NOW, said)
                        .filter(found -> isJustPlanned(turn))
                        .map(found -> moved(found.group("when"))));
    }

    private static Optional<ZonedDateTime> planned() {
        return org.qingshan.domain.stream.Stream.planned()
                .flatMap(org.qingshan.domain.stream.Stream::plannedFor)
                .map(at -> at.atZone(Wording.VILLAGE));
    }

    /** Something is, and for the day that he names, where he names one. */
    private static boolean isPlanned(Turn turn, Matcher found) {
        var named = day(found);
        var today = turn.sale().now().atZone(Wording.VILLAGE).toLocalDate();
        var day = named.flatMap(said -> HarvestDay.coming(said.replace('晚', '天'), today))
                .map(HarvestDay::day);
        return planned()
                .filter(at ->
                        named.isEmpty() || day.filter(at.toLocalDate()::equals).isPresent())
                .isPresent();
    }

    private static Optional<String> day(Matcher found) {
        return Stream.of("day", "on")
                .filter(name -> found.pattern().pattern().contains("<" + name + ">"))
                .flatMap(name -> Stream.ofNullable(found.group(name)))
                .findFirst();
    }

    private static boolean isJustPlanned(Turn turn) {
        return planned().isPresent()
                && turn.shown().anyMatch(button -> button.text().startsWith("/plan "));
    }

    private static void tellPlanned(Turn turn) {
        turn.outcome("answered");
        turn.say(NextStream.planned(turn)
                .map(turn.words().fact()::nextStream)
                .orElse(turn.words().fact().noNextStream()));
    }

    private static HostSays off(Turn turn) {
        var before = planned().map(ZonedDateTime::toLocalDateTime).orElseThrow();
        return new HostSays(Optional.of("/plan off"), one -> offerBack(one, before));
    }

    private static void offerBack(Turn turn, LocalDateTime before) {
        var at = before.atZone(Wording.VILLAGE).toInstant();
        if (at.isAfter(turn.sale().now())) {
            turn.offer(
                    turn.words().wholeLineup().backToPlan(),
                    Turn.column(Stream.of(new Button(
                            turn.words().wholeLineup().planBackButton(NextStream.at(turn, at)), "/plan " + before))));
        }
    }

    private static HostSays moved(String said) {
        var when = NextStreamWords.plain(said);
        var hasHour = OF_HOUR.matcher(when).find();
        var hasDay = OF_DAY.matcher(when).find();
        var at = planned();
        if (hasHour == hasDay || at.isEmpty()) {
            return HostSays.of("/plan " + when);
        }
        return HostSays.of("/plan "
                + (hasDay
                        ? when + " " + at.get().toLocalTime()
                        : at.get().getMonthValue() + "月" + at.get().getDayOfMonth() + "日" + when));
    }
}
