package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** Who wants all that is left of one thing, 鸡蛋全要了, 剩多少全给我, "I'll take all the eggs", is asked whether it shall be that much. */
final class AllThatIsLeft {
    private static final Pattern WANTED = Pattern.compile(
            "(?<!不是)(?:全部?|统统|所有的?|剩下的?(?:全部?|都|统统)?|有多少|剩多少)(?:我|都|全)?(?:给我|帮我)?(?:要|包|拿|买|留)(?:了|下|圆|走|多少)|包圆|(?:剩|有)(?:下)?多少(?:我)?(?:全部?|都)(?:给我|要)[了吧啊哈啦]*$|剩下的?(?:全部?|都)(?:要|给我)[了吧啊哈啦]*$"
                    + "|^(?:(?:ok|okay|then|so|well|right|please|just|i'll|i will|i want to|i'd like to|can i|could i|may i|let me)[, ]{1,2}){0,4}(?:take|have|want|buy|get) (?:all (?:of )?(?:the |your |them|it)(?: ?[a-z]{3,12}){0,2}|everything|the (?:whole )?lot|whatever is left|all that(?:'s| is) left)(?: (?:you have|that's left|left|please|pls|then|of them))*[.! ]*$");

    private static final Pattern DENIED = Pattern.compile(
            "不要|退|取消|多少(?:钱|了|$)|几|怎么|什么|谁|人家|别人|寄|包好|打包|装好|发|送|时候|[?？吗]|\\b(?:not|don't|no|off|out|back)\\b");

    private AllThatIsLeft() {}

    /** Whether it was so, of one thing that there is some of. */
    static boolean isAsked(Turn turn) {
        var plain = Normaliser.plain(turn.said());
        if (!turn.isPrivate()
                || turn.sale().stream().isEmpty()
                || !WANTED.matcher(plain).find()
                || DENIED.matcher(plain).find()) {
            return false;
        }
        var item = meant(turn).filter(one -> one.isOpen() && one.left().signum() > 0);
        item.ifPresent(one -> {
            var limit = one.limitPerBuyer();
            turn.outcome("doubt");
            turn.ask(
                    turn.words().chat().didYouMean(),
                    Choices.ofSuggestions(
                            turn,
                            List.of(new Suggestion(
                                    one.slot(),
                                    limit == null ? one.left() : one.left().min(limit)))));
        });
        return item.isPresent();
    }

    /** What is named, else what was offered or talked about; else the card. */
    private static Optional<LineupItem> meant(Turn turn) {
        var named = turn.round().named(turn.said());
        if (!named.isEmpty()) {
            return named.size() == 1 ? turn.sale().slot(named.get(0)) : Optional.empty();
        }
        return Replied.card(turn).or(() -> JustTalked.meant(turn)).or(() -> MeantCard.of(turn));
    }
}
