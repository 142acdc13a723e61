package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.AskedAmount;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Somebody would wait for what is sold out, in words that order nothing: 鸡蛋排队吧 两盒, 给我排上, "put me on the waiting list". One tap takes his place. */
final class QueueWish {
    private static final int LONGEST = 50;

    private static final Pattern WISHED = Pattern.compile(
            "排队|排上|排(?:一?[个下]|着)|候补|(?:补货|有货|到货)了?(?:记得|再|就)?(?:叫|通知|喊|告诉|留给?)(?:一?[下声])?我"
                    + "|\\b(?:put|add) me (?:on|in|to) (?:the |your )?(?:wait ?list|waiting list|queue|line)\\b|\\b(?:join|get on|get in) the (?:wait ?list|waiting list|queue|line)\\b|\\bi(?:'ll| will|'d like to| want to) (?:wait|queue) for\\b|\\b(?:tell|call|let) me(?: know)? when .{0,20}(?:back|in stock)\\b");

    /** He asks of it, or would rather not. */
    private static final Pattern OTHER =
            Pattern.compile("不[要用想]?[排等候]|别[排等]|取消|算了|退出|第几|多久|几个人|多少人|前面|排到|谁|怎么|什么|为什么|[吗嘛么?]|不要"
                    + "|\\b(?:not?|don't|off|cancel|remove|leave|how|what|where|who|why|am i|is there)\\b");

    private QueueWish() {}

    /** Whether it was that, of one thing, and is asked back now. */
    static boolean isAsked(Turn turn) {
        var plain = Normaliser.plain(turn.said());
        if (!turn.isPrivate()
                || turn.sale().stream().isEmpty()
                || plain.length() > LONGEST
                || !WISHED.matcher(plain).find()
                || OTHER.matcher(plain).find()) {
            return false;
        }
        var item = meant(turn);
        item.ifPresent(one -> {
            var quantity = AskedAmount.of(turn.said(), turn.round().lineup(MeantCard.of(turn)), one.slot())
                    .orElse(one.product().step());
            turn.outcome("doubt");
            turn.ask(
                    turn.words().chat().didYouMean(),
                    Choices.ofSuggestions(turn, List.of(new Suggestion(one.slot(), quantity))));
        });
        return item.isPresent();
    }

    /** What is named, else what was talked about; else the card that is presented, if it is sold out. */
    private static Optional<LineupItem> meant(Turn turn) {
        var named = turn.round().named(turn.said());
        if (!named.isEmpty()) {
            return named.size() == 1 ? turn.sale().slot(named.get(0)) : Optional.empty();
        }
        return JustTalked.meant(turn)
                .or(() -> MeantCard.of(turn))
                .filter(one -> one.left().signum() == 0);
    }
}
