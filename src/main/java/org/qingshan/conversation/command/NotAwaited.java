package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.heard.WaitingGivenUp;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;

/** How people say that they do not wait for goods any more: of all that they wait for, or 蜂蜜不等了. */
final class NotAwaited {
    static final String WAITING = "waiting";

    /** Who waits for goods gives up what he waits for; to wait too long, or for a page to load, is another thing. */
    static final List<String> WORDS = List.of(
            "不等了",
            "我不等了",
            "不想等了",
            "我不想等了",
            "不排了",
            "我不排了",
            "不排队了",
            "退出候补",
            "退出排队",
            "i don't want to wait",
            "i don't want to wait any more",
            "i don't want to wait anymore",
            "i don't want to wait any longer",
            "i won't wait",
            "take me off the waitlist",
            "take me off the waiting list",
            "remove me from the waitlist",
            "remove me from the waiting list",
            "leave the waitlist",
            "leave the waiting list",
            "leave the queue",
            "leave the line",
            "stop waiting");

    /** "Take me off the list": of whoever waits for something it is that list. */
    private static final Pattern OFF_LIST = Pattern.compile(
            "(?:(?:please|can you|could you|just) )*(?:take me off|remove me from) (?:the|your|this|that) (?:wait(?:ing)? ?)?(?:list|queue|line)(?:,? please)?[.!? ]*");

    /** 蜂蜜不等了. */
    private static final Pattern GOODS_NOT_AWAITED =
            Pattern.compile("(.{1,12}?)[我就也, ]*(?:不(?:想|再)?等|不(?:想|再)?排队?)[了啦][吧哈啊呀.!~ ]*");

    /** 有几箱要几箱，剩下的不等了, "I won't wait for the rest". */
    private static final Pattern REST_NOT_AWAITED = Pattern.compile(
            "(?:.{1,16}[,，; ])?(?:剩下|其余|余下|另外|后面)的?(?:[\\d一二两三四五六七八九十]{1,3}\\p{IsHan})?[我就也, ]{0,3}不(?:想|再)?(?:等|排队?)[了啦][吧哈啊呀.!~ ]*"
                    + "|(?:.{1,30}[,;]? )?(?:i )?(?:do not|don't|won't|will not|not)(?: want to)? wait for the (?:rest|other ones?|others?)[.! ]*");

    private NotAwaited() {}

    /** @param plain as {@link org.qingshan.conversation.words.Sentence#plain} makes it */
    static boolean canBe(String plain) {
        return WORDS.stream().anyMatch(plain::startsWith)
                || OFF_LIST.matcher(plain).matches()
                || REST_NOT_AWAITED.matcher(plain).matches()
                || GOODS_NOT_AWAITED.matcher(plain).matches();
    }

    /** The slot of what is not awaited any more, if nothing of it is held; where some is, or no one thing is named, which is asked. Of who only waits for no rest, so much of it. */
    static Optional<String> of(Turn turn) {
        var plain = turn.round().plain(turn.said());
        var goods = GOODS_NOT_AWAITED.matcher(plain);
        var isOffList = OFF_LIST.matcher(plain).matches()
                || REST_NOT_AWAITED.matcher(plain).matches();
        if (!turn.isPrivate() || !isOffList && !goods.matches()) {
            return Optional.empty();
        }
        var awaited = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.state() == OrderLine.State.WAITING)
                .map(line -> line.item().slot())
                .distinct()
                .toList();
        if (REST_NOT_AWAITED.matcher(plain).matches() && awaited.size() == 1 && isHeldToo(turn, awaited.get(0))) {
            return turn.sale()
                    .slot(awaited.get(0))
                    .map(item -> item.slot() + "-" + Wording.number(WaitingGivenUp.awaited(turn, item)));
        }
        if (isOffList) {
            return awaited.isEmpty() ? Optional.empty() : Optional.of(which(turn));
        }
        return turn.round()
                .lineup(MeantCard.of(turn))
                .beginning(goods.group(1))
                .filter(one -> one.rest().isEmpty() && one.slots().size() == 1)
                .map(one -> one.slots().get(0))
                .filter(awaited::contains)
                .map(slot -> isHeldToo(turn, slot) ? WAITING : slot);
    }

    /** What is kept or ordered is not given up with what is waited for. */
    private static String which(Turn turn) {
        return WaitingGivenUp.isPart(turn) ? WAITING : CancelCommand.WHICH;
    }

    private static boolean isHeldToo(Turn turn, String slot) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .anyMatch(line -> line.isLive()
                        && line.state() != OrderLine.State.WAITING
                        && line.item().slot().equals(slot));
    }

    /** "I won't wait for the peaches": what is named is all that is said besides. */
    static boolean isNamed(Turn turn) {
        var said = turn.round().plain(turn.said());
        return WORDS.stream()
                .filter(said::startsWith)
                .map(waits -> said.substring(waits.length())
                        .strip()
                        .replaceFirst("^(?:for |the |my |[,，:：])+", "")
                        .replaceFirst("[.!。~ ]+$", ""))
                .anyMatch(goods -> turn.round()
                        .lineup(MeantCard.of(turn))
                        .beginning(goods)
                        .filter(one -> one.rest().isEmpty())
                        .isPresent());
    }
}
