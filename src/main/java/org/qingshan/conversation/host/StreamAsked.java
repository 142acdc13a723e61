package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What a host asks for beside the stream: 下一个讲啥, 催付款, 暂停直播, 谁还欠着货款, "which one should I show next". */
final class StreamAsked {
    private static final int LONGEST = 60;
    private static final String BEGIN = "(?:好了?|那|现在|接下来|帮我|给我|请|我们?|咱们?|so|ok|okay|please|and|now|[,， ]){0,5}";
    private static final String END = "(?:呢|啊|呀|吧|好|了|一下|now|please|then|[,， ]){0,3}[?？。.!！ ]*";

    private static final Pattern NEXT = way(BEGIN
            + "(?:(?:下一?(?:个|样|款|件)|接下来|下面)(?:该|要|应该|得)?(?:讲|播|介绍|上|卖|推|说)(?:啥|什么|哪个|哪样|哪款|谁)|(?:该|要|应该)(?:讲|播|介绍|上|推)(?:啥|什么|哪个|哪样|哪款)"
            + "|(?:which|what)(?: one| item| product| card)? (?:should|shall|do|can|must) (?:i|we) (?:show|present|pin|feature|talk about)(?: next| now)?|what(?:'s| is) (?:up )?next to (?:show|present)|what comes next)"
            + END);

    private static final Pattern CHASE = way(BEGIN
            + "(?:催(?:一下|一催|催)?(?:付款|收款|付钱|钱|款|单)|提醒(?:大家|他们|买家|客人)(?:付款|付钱)|(?:催|提醒|叫)(?:一下|一催)?(?:那些|所有)?(?:还)?(?:没有?|未)(?:付款?|付钱|给钱|交钱)的(?:人)?(?:付款?|付钱|快付|给钱)?"
            + "|(?:remind|chase|nudge)(?: everyone| everybody| them| people| the buyers| buyers| all)? (?:to pay|about (?:the )?(?:payments?|money)|for (?:the )?payments?)|chase (?:the )?payments?|(?:remind|chase|nudge)(?: all)? (?:the people|those|people|the buyers|buyers|everyone|everybody|all)? ?(?:who|that) (?:haven't|have not|hasn't|has not|didn't|still have to)(?: yet)? (?:paid|pay)(?: yet)?)"
            + END);

    private static final Pattern QUESTIONS = way(BEGIN
            + "(?:(?:还)?有(?:没有)?(?:人|谁|观众|大家)?(?:在|还)?(?:问|提)(?:了|过|到)?(?:什么|啥|问题)?(?:了)?(?:吗|没有|没)?(?<!有问题吗)|(?:还)?有(?:没有|哪些|什么)?(?:没|未|还没)(?:有)?(?:回|答|回复|回答)(?:过|完)?的(?:消息|问题|话|提问)?(?:吗)?|哪些(?:问题|消息|提问)(?:还)?没(?:有)?(?:回|答|回复|回答)"
            + "|(?:are there |do we have |is there )?any (?:open |unanswered |new )?questions?(?: (?:that )?(?:i missed|left|open|waiting|to answer|unanswered|for me))?|(?:did|have) (?:i|we) miss(?:ed)? any questions?|what (?:are people|is everyone|do people) ask(?:ing)?)"
            + END);

    private static final Pattern PAUSE = way(BEGIN
            + "(?:(?:先)?(?:暂停|停一下)(?:一下|一会儿?)?(?:直播|开播)|(?:把)?直播(?:先)?(?:暂停|停)(?:一下|一会儿?)"
            + "|pause (?:the |this |my |our )?(?:stream|live|show|broadcast)(?: for a (?:moment|while|minute|bit))?)"
            + END);

    private static final Pattern OWED = way(BEGIN
            + "(?:(?:谁|哪些人?|哪几家|哪家)的?(?:货款|货钱|工钱)(?:还|都)?(?:欠着?|没结|没付|没给)的?|(?:谁|哪些人?|哪几家|哪家)(?:还|都)?(?:欠着?|没结|没付|没给)的?(?:货款|货钱|工钱)|(?:还)?[欠差]着?(?:谁|哪家|哪些人?)的?(?:货款|货钱|工钱)|哪些货款(?:还)?没(?:结|付|给))"
            + END + "|" + BEGIN
            + "(?:which growers|who of the growers)(?: do we)?(?: still)? (?:owe|have not been paid|is not paid|are not paid|aren't paid)"
            + END);

    private static final Pattern ALL_OFF = way(BEGIN
            + "(?=.*(?:所有|全部|一切))(?:取消|退掉?)(?:所有|全部|一切)?的?(?<item>[^\\d\\s]{1,10}?)的?(?:所有|全部)?的?(?:订单|单子)" + END + "|"
            + BEGIN
            + "cancel (?:all|every one of)(?: of)?(?: the)? (?<english>[\\w ]{2,20}?) orders?" + END);

    /** Of a host who waits for nothing himself: of those who have not paid. */
    private static final Pattern BARE_CHASE =
            way(BEGIN + "(?:催(?:一下|一催|催)(?:他们?|她们?)?|(?:remind|chase|nudge) (?:them|him|her))" + END);

    private StreamAsked() {}

    private static boolean buysNothing(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).isEmpty()
                && Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.replace('’', '\'');
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        if (CHASE.matcher(said).matches()) {
            return Optional.of(new HostSays(
                    Optional.of("/takings unpaid"),
                    one -> one.say(one.words().team().nobodyReminded())));
        }
        if (BARE_CHASE.matcher(said).matches() && buysNothing(turn)) {
            return Optional.of(new HostSays(
                    Optional.of("/takings unpaid"),
                    one -> one.say(one.words().team().nobodyReminded())));
        }
        if (QUESTIONS.matcher(said).matches()) {
            return Optional.of(HostSays.of("/questions"));
        }
        if (OWED.matcher(said).matches()) {
            return Optional.of(HostSays.told(one -> one.say(GrowersOwed.lines(one))));
        }
        var isLive = turn.sale().stream().isPresent();
        if (isLive && NEXT.matcher(said).matches()) {
            return Optional.of(HostSays.told(StreamAsked::tellNext));
        }
        return isLive && PAUSE.matcher(said).matches()
                ? Optional.of(
                        HostSays.told(one -> one.say(one.words().wholeLineup().noPause())))
                : allOff(turn, said);
    }

    /** Each of them has a buyer who hears why: they are named, and nothing is done. */
    private static Optional<HostSays> allOff(Turn turn, String said) {
        var found = ALL_OFF.matcher(said);
        return found.matches()
                ? HostShorthand.item(turn, found.group("item") == null ? found.group("english") : found.group("item"))
                        .map(item -> HostSays.told(one -> {
                            HostAsks.tellBuyers(one, item);
                            one.say(one.words().wholeLineup().cancelEach());
                        }))
                : Optional.empty();
    }

    private static void tellNext(Turn turn) {
        turn.outcome("answered");
        var text = turn.words().wholeLineup();
        var next = LineupKeeping.nextOf(turn.sale().lineup());
        next.ifPresentOrElse(
                item -> turn.say(shown(turn, item), button(turn, item)), () -> turn.say(text.runSheetElsewhere()));
    }

    private static String shown(Turn turn, LineupItem item) {
        var words = turn.words();
        return words.wholeLineup().nextToShow(item.slot(), words.name(item), words.quantity(item.left(), item)) + "\n"
                + words.wholeLineup().runSheetElsewhere();
    }

    private static Button button(Turn turn, LineupItem item) {
        return new Button(
                turn.words().wholeLineup().presentButton(item.slot()), "/card " + item.slot() + " #" + item.id());
    }
}
