package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says to end a flash price before its time: 取消秒杀, 红糖秒杀结束, "end flash A4". Of viewers' words nothing is read here.
 *
 * @param items what may be meant: the one that is named, else whatever has a flash price
 */
record FlashEndWords(List<LineupItem> items) {
    private static final int LONGEST = 60;

    private static final String END = "(?:取消|结束|停止?|停掉|关掉|关闭?|撤掉|撤销|终止)";

    private static final Pattern AHEAD = Pattern.compile(HostShorthand.POLITELY + "(?:提前)?" + END
            + "(?:一下|了)?(?<what>.{0,12}?)的?秒[杀殺][价價]?(?:活动)?(?<behind>.{0,12}?)(?:了|吧|哈|啊|啦){0,3}[。.!！~～ ]*");

    private static final Pattern BEHIND = Pattern.compile(HostShorthand.POLITELY
            + "(?<what>.{0,12}?)的?秒[杀殺][价價]?(?:活动)?(?<behind>.{0,8}?)\\s?(?:提前|就|先|可以|给我|到此){0,3}(?:" + END
            + "|为止|不搞|不要|收)(?:掉|一下)?(?:了|吧|哈|啊|啦){0,3}[。.!！~～ ]*");

    private static final Pattern ENGLISH = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:end|stop|cancel|finish|kill|close|turn off) (?:the )?(?<what>.{0,20}?) ?flash(?: ?sale| price| deal)?(?: (?:on|for|of))?(?: the)?(?<behind>.{0,20}?)(?:,? (?:now|please|early)){0,3}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OFF = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:the )?(?<what>.{0,16}?) ?flash(?: ?sale| price| deal)?(?: (?:on|for|of))?(?: the)?(?<behind>.{0,16}?) (?:is )?(?:off|over|ends?|ended|done)(?: now| please)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** 算了，鸡蛋不秒杀了, 不秒了, "no flash on the eggs after all". */
    private static final Pattern NOT_ANY_MORE = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:算了|还是|那)?[,， ]{0,2}(?<what>.{0,12}?)(?:就|先|都|还是|也)?(?:不要?|别|不用)(?:再)?(?:做|搞|弄)?秒(?:[杀殺])?(?:价|了(?=了))?(?<behind>.{0,8}?)(?:了|吧|哈|啊){1,3}[。.!！~～ ]*"
                    + "|"
                    + HostShorthand.POLITELY
                    + "(?:never mind,? )?(?:no (?:more )?flash(?: ?sale| price)?|(?:don't|do not) flash)(?: (?:on|for))?(?: the)? ?(?<english>.{0,20}?)(?: (?:any ?more|after all|now|please)){0,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static Optional<FlashEndWords> of(Turn turn, String text) {
        if (!turn.may(Role.HOST) || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (var pattern : List.of(AHEAD, BEHIND, ENGLISH, OFF)) {
            var said = pattern.matcher(text.strip());
            if (said.matches()) {
                var found = of(
                        turn, said.group("what").strip(), said.group("behind").strip());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        var no = NOT_ANY_MORE.matcher(text.strip().replace('’', '\''));
        return no.matches()
                ? no.group("english") == null
                        ? of(turn, no.group("what").strip(), no.group("behind").strip())
                        : of(turn, no.group("english").strip(), "")
                : Optional.empty();
    }

    private static Optional<FlashEndWords> of(Turn turn, String what, String behind) {
        var name = what.isEmpty() ? behind : what;
        if (name.isEmpty()) {
            return Optional.of(new FlashEndWords(turn.round().shelf().stream()
                    .filter(item -> item.flashUntil() != null)
                    .toList()));
        }
        var items = OffSaleWords.named(turn, name, Pattern.compile("\\s*"));
        return items.size() == 1 && (what.isEmpty() || behind.isEmpty())
                ? Optional.of(new FlashEndWords(items))
                : Optional.empty();
    }

    /** The command that it stands for; empty where several may be meant, or none. */
    Optional<String> command() {
        return items.size() == 1 ? Optional.of(command(items.get(0))) : Optional.empty();
    }

    private static String command(LineupItem item) {
        return "/flash " + item.slot() + " #" + item.id() + " off";
    }

    /** Says that there is none, or asks which. */
    void ask(Turn turn) {
        var flash = turn.words().flash();
        if (items.isEmpty()) {
            turn.outcome("no flash");
            turn.say(flash.noneAtAll());
        } else {
            turn.outcome("doubt");
            turn.choose(
                    flash.whichToEnd(),
                    Turn.column(items.stream()
                            .map(item ->
                                    new Button(item.slot() + " " + turn.words().name(item), command(item)))));
        }
    }
}
