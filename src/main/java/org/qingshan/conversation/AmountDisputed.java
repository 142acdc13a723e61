package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.NewTotals;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;

/** 我明明说的两盒，怎么是三盒, 我话过两盒蛋，点解仲系三盒, "I said two boxes, why is it three?" of whoever has three: it is offered to make it two. */
final class AmountDisputed {
    private static final int LONGEST = 80;

    private static final String MUCH = AmountWords.NUMBER + " ?" + AmountWords.MEASURE;
    private static final String ENGLISH = AmountWords.ENGLISH_NUMBER + "(?: " + AmountWords.ENGLISH_MEASURE
            + ")?+(?: of (?:the )?[a-z][a-z ]{1,20}?)?";
    private static final String NAME = "\\p{IsHan}{0,5}?";
    private static final String SAID =
            "(?:明明|刚才?|刚刚|已经|之前|一直|都|就|只){0,3}(?:说|讲|话|要|点|订|买|拍|下|写)(?:的|过|了|咗|嘅|是|要|系){0,2}";
    private static final String WHY =
            "(?:你们?|你哋)?(?:怎么|怎麽|为什么|为啥|咋|点解|干嘛|何解)(?:还|仲|又|就|会|都|给我|俾我|变成?|成|记成?|算成?|是|系|有|了|咗|写){0,4}";

    private static final Pattern DISPUTED = Pattern.compile(
            "(?:哎呀?|不对|不是|喂|唉|[,.! ]){0,4}我" + SAID + "(?<said>" + MUCH + ")" + NAME + "[,.!? ]{0,3}" + WHY + "(?<has>"
                    + MUCH + ")" + NAME + "[了呀啊呢啦嘅的?!. ]{0,5}"
                    + "|(?:(?:no|hey|sorry|but|wait)[,.! ]{1,2}){0,3}+i (?:clearly |just |only |already )?(?:said|ordered|asked for|wanted|told you) (?:only |just )?(?<esaid>"
                    + ENGLISH
                    + ")[,.!? ]{1,3}(?:(?:and|but|so) )?(?:why|how come)(?: is| are|'s| do| does| did)?(?: it| there| i| you)?(?: still)?(?: is| are| have| got| put| says?| show)?(?: it)? ?(?<ehas>"
                    + ENGLISH + ")[?!. ]{0,4}");

    private static final Trait<Boolean> MAY_BE = Trait.of(said ->
            said.plain().length() <= LONGEST && DISPUTED.matcher(said.plain()).matches());

    private AmountDisputed() {}

    /** Whether that was said, and it is asked whether it shall be as he has said. */
    static boolean isAsked(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(MAY_BE)) {
            return false;
        }
        var said = DISPUTED.matcher(turn.sentence().plain());
        if (!said.matches()) {
            return false;
        }
        var wanted = Optional.ofNullable(said.group("said")).orElseGet(() -> said.group("esaid"));
        var has = Optional.ofNullable(said.group("has")).orElseGet(() -> said.group("ehas"));
        var named = turn.round().named(turn.said());
        var changes = OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> named.isEmpty() || named.contains(item.slot()))
                .filter(item -> NewTotals.amount(turn, item, has)
                        .filter(much -> much.compareTo(Phrasing.had(turn, item)) == 0)
                        .isPresent())
                .flatMap(item -> NewTotals.amount(turn, item, wanted)
                        .map(much -> new Suggestion(item.slot(), much, Claim.Action.REPLACE))
                        .stream())
                .toList();
        if (changes.isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        turn.ask(turn.words().chat().didYouMean(), Choices.ofSuggestions(turn, changes));
        return true;
    }
}
