package org.qingshan.conversation.heard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.inbox.IncomingMessage;

/**
 * A sentence that somebody sends once more within a minute, or sends again with a call behind it, because he has not seen the answer yet: whether he
 * wants it twice is asked. What a host announces, a code or a plain name with an amount, counts each time as the shop's rule says.
 */
public final class Resent {
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Nobody sends more once more in a rush. */
    private static final int LONGEST = 80;

    /** 在吗？, "hello??": calls for an answer. */
    private static final Pattern CALL = Pattern.compile(
            "(?<=.)[\\s,，.。!！?？~～]{1,9}+(?:(?:hello|hallo|hi|hey|anyone(?: there| here)?|anybody(?: there)?|(?:are )?you there|喂|在吗|在不在|有人吗|有人在吗|人呢|老板|主播|老板在吗|主播在吗)[\\s,，.。!！?？~～]{0,9}){1,3}$",
            Pattern.CASE_INSENSITIVE);

    /** More than a name and how much of it. */
    private static final Pattern SENTENCE = Pattern.compile(
            "我|给|幫|帮|麻烦|麻煩|请|請|谢|謝|下单|下單|老板|老闆|主播|想|\\b(?:i|i'd|i'll|me|can|could|want|take|please|pls|like|thanks|thank|get|order)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANNOUNCED =
            Pattern.compile("^\\s*[+＋]|(?<![a-z0-9])[a-z]\\d{1,3}(?!\\d)|[+＋]\\s?\\d", Pattern.CASE_INSENSITIVE);

    private Resent() {}

    /** From now on only what was sent before counts, where no more than a call stands behind it. */
    public static void withoutCall(Turn turn) {
        var said = turn.said();
        if (turn.message().kind() != IncomingMessage.Kind.TEXT || said.length() > LONGEST) {
            return;
        }
        var call = CALL.matcher(said);
        if (call.find() && isSameAsOneOf(turn, turn.sale().linesOf(turn.buyer().id()), said)) {
            turn.readOnly(said.substring(0, call.start()));
        }
    }

    /** Whether the same words have just taken as much of the same thing. */
    static boolean isOne(Turn turn, Claim claim) {
        var said = turn.message().text();
        return turn.message().kind() == IncomingMessage.Kind.TEXT
                && said.length() <= LONGEST
                && !ANNOUNCED.matcher(said).find()
                && isSameAsOneOf(
                        turn,
                        turn.sale().linesOf(turn.buyer().id()).stream()
                                .filter(line -> line.item().slot().equals(claim.slot())
                                        && line.quantity().compareTo(claim.quantity()) == 0)
                                .toList(),
                        said);
    }

    private static boolean isSameAsOneOf(Turn turn, List<OrderLine> lines, String said) {
        var since = turn.sale().now().minus(SOON);
        var messages = lines.stream()
                .filter(line -> line.isLive()
                        && line.claimId() != turn.id()
                        && line.createdAt().isAfter(since))
                .map(OrderLine::claimId)
                .distinct()
                .toList();
        return turn.round().earlier().withIds(messages).stream()
                .flatMap(entry -> Optional.ofNullable(entry.words()).stream())
                .anyMatch(before -> isSame(before.strip(), said.strip()));
    }

    private static boolean isSame(String before, String now) {
        return base(before).equals(base(now))
                && (!before.equals(now) || SENTENCE.matcher(now).find());
    }

    private static String base(String said) {
        return YesOrNo.plain(CALL.matcher(said).replaceFirst(""));
    }
}
