package org.qingshan.conversation.host;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.PresentedBefore;

/** How a host has the next card presented, the one before, or that of a number, without naming what is on it: 下一个, 上一个, 链接3, "go back". */
final class PresentShorthand {
    /** Of whom buyers say it to buy: a host shows it. 链接3, 上3号链接, 3号上链接, "link 3". */
    private static final Pattern LINK = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:上|挂|放|推|弹|切到|换到?|展示|(?:put up|show|pop up|pin|push|next|go to|on to)(?: the)? ?){0,2}(?:(?:链接|连[接结]|link)\\s?(?:号|no\\.?|number|#)?\\s?"
                    + "(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})号?|(?<before>\\d{1,2}|[一二两三四五六七八九十]{1,3})号?(?:上|挂)?(?:链接|连[接结])"
                    + "|(?:来?看(?:看|一下|下)?|回到?)(?<seen>\\d{1,2}|[一二两三四五六七八九十]{1,3})号"
                    + "|(?:show|present|pin|number|item|no\\.?) ?#?(?<english>\\d{1,2}))"
                    + PriceWords.END,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:讲|上|换|来|看|切|介绍)?(?:到|成)?下一?(?:个|款|样|件)(?:产品|商品|宝贝|链接|货)?"
                    + PriceWords.END
                    + "|(?:(?:ok|okay|now|and|please|on to|go to|show|present|the),? ){0,4}next(?: one| item| product| up| thing)?(?: please)?[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PREVIOUS = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:讲|换|来|看|切|介绍|[再返]|回去?|退回?){0,2}(?:到|成|讲)?[上前]一?(?:个|款|样|件)(?:产品|商品|宝贝|链接|货)?(?:再?讲?一[下遍])?"
                    + PriceWords.END
                    + "|(?:(?:ok|okay|now|and|please|show|present|the),? ){0,4}(?:previous(?: one| item| product| thing)?|go back|back to (?:the )?(?:last|previous|one before|one we had)(?: one| item| product| thing)?|(?:the )?one before)(?: please)?[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    /** The card that is shown: it has gone up the chat. */
    private static final Pattern AGAIN = Pattern.compile(
            HostShorthand.POLITELY
                    + "(?:(?:这个|这张|刚才的?|它的)?(?:商品)?(?:卡片?|链接)(?:再|重新|重)(?:发|推|弹|上)(?:一?[次遍下])?|(?:再|重新|重)(?:发|推|弹)(?:一?[次遍下])?(?:这个|这张|刚才的?)?(?:商品)?(?:卡片?|链接)|(?:卡片?|链接)重发(?:一?[次遍下])?)"
                    + PriceWords.END
                    + "|(?:(?:please|ok|okay|now),? ){0,2}(?:(?:send|show|push|post|pin) (?:the |this |that )?(?:product )?(?:card|link)(?: once)? (?:again|more)|re-?(?:send|post|push) (?:the |this )?(?:card|link))[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS = Pattern.compile("\\D+");

    private PresentShorthand() {}

    /** @param said as {@link HostShorthand#of} reads it */
    static Optional<String> command(Turn turn, String said) {
        return next(turn, said)
                .or(() -> previous(turn, said))
                .or(() -> again(turn, said))
                .or(() -> link(turn, said));
    }

    private static Optional<String> next(Turn turn, String said) {
        return isAsked(turn, NEXT, said)
                ? LineupKeeping.nextOf(turn.sale().lineup()).map(item -> "/card " + item.slot())
                : Optional.empty();
    }

    /** What was presented before this; where nothing was, it is asked which. */
    private static Optional<String> previous(Turn turn, String said) {
        return isAsked(turn, PREVIOUS, said)
                ? Optional.of(PresentedBefore.of(turn.sale().lineup())
                        .map(item -> "/card " + item.slot())
                        .orElse("/card"))
                : Optional.empty();
    }

    private static Optional<String> again(Turn turn, String said) {
        return isAsked(turn, AGAIN, said)
                ? turn.sale().pinned().map(item -> "/card " + item.slot()).or(() -> Optional.of("/card"))
                : Optional.empty();
    }

    /** Beside a stream, while nothing else is asked. */
    private static boolean isAsked(Turn turn, Pattern way, String said) {
        return way.matcher(said).matches()
                && turn.sale().stream().isPresent()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
    }

    private static Optional<String> link(Turn turn, String said) {
        var found = LINK.matcher(said);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Amounts.figures(Stream.of("n", "before", "seen", "english")
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
        var meant = turn.round().shelf().stream()
                .filter(item -> LETTERS.matcher(item.slot()).replaceAll("").equals(number))
                .toList();
        return meant.size() == 1 ? Optional.of("/card " + meant.get(0).slot()) : Optional.empty();
    }
}
