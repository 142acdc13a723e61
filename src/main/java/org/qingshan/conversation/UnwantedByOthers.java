package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.stream.LineupItem;

/** 我妈不吃鸡蛋, "my wife doesn't want the eggs": whoever has some is asked whether it goes back, and nobody is sold any. */
final class UnwantedByOthers {
    private static final int LONGEST = 60;

    private static final String WHO = "(?:我|我们|我家|我们家|家里|刚才|刚|但是?|可是|不好意思|[, ]){0,3}(?:" + KinWords.PAYER
            + "|孩子|小孩|娃|宝宝|她们?|他们?)(?:又|现在|突然|刚|刚才|们|都|也|说|讲|觉得|嫌|[, ]){0,5}";

    private static final String NOT = "(?:不要|不想要|不需要|不想吃|不吃|不爱吃|不喜欢吃?|吃不了|不能吃|不让[买要]|不买)";

    private static final Pattern CHINESE =
            Pattern.compile(WHO + "(?:那个|的)?(?<ahead>\\p{IsHan}{1,9}?)(?:就|也|都|又|还是|她|他){0,2}" + NOT
                    + "[了啦的嘛呀啊吧哦,.!~ ]{0,4}|" + WHO + NOT
                    + "(?:了|那个|这个|的){0,2}(?<behind>\\p{IsHan}{1,9}?)[了啦的嘛呀啊吧哦,.!~ ]{0,4}");

    /** 他们不要黄桃我要. */
    private static final Pattern WANTED = Pattern.compile(WHO + NOT
            + "(?:了|那个|这个|的){0,2}(?<wanted>\\p{IsHan}{1,9}?)[, ]?(?:那|就)?我(?:自己)?(?:要|来|买|想要)[了的啊呀吧哦,.!~ ]{0,4}");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:sorry|oh|hey|hi|actually|but|so|well|turns out|it turns out)[,.! ]{1,3}){0,3}+(?:my |the |our )?(?:"
                    + KinWords.IN_ENGLISH
                    + "|wife|husband|partner|boyfriend|girlfriend|family|boss|she|he|they)(?: (?:says|said|thinks|told me))?(?:(?: that)? (?:she|he|they))?"
                    + "(?: really| just| now| also)? ?(?:(?:doesn'?t|does not|don'?t|do not|no longer|won'?t|can'?t|cannot|never)(?: really| even)? (?:wants?|needs?|likes?|eats?)|hates?|dislikes?|(?:says|said) no(?: more)?)"
                    + " (?:the |any |those |these |that |your |my |to eat (?:the )?)?(?<what>[a-z][a-z ]{2,30}?)(?: any ?more| after all| now| at all| though)?[.! ]{0,3}");

    private static final Pattern AND = Pattern.compile("[和跟]| and (?:the )?");

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.plain().length() <= LONGEST
            && (CHINESE.matcher(said.plain()).matches()
                    || ENGLISH.matcher(said.plain()).matches()));

    private UnwantedByOthers() {}

    /** What is not wanted, where that is said of goods and of nothing else: not 黄桃皮, nor what he wants himself. */
    private static List<LineupItem> named(Turn turn) {
        var plain = turn.sentence().plain();
        var names = Stream.of(CHINESE, ENGLISH)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .flatMap(said -> IntStream.rangeClosed(1, said.groupCount()).mapToObj(said::group))
                .filter(Objects::nonNull)
                .flatMap(AND::splitAsStream)
                .toList();
        var lineup = turn.round().lineup(Optional.empty());
        boolean areNames = names.stream()
                .allMatch(name -> lineup.beginning(name)
                        .filter(known -> known.rest().isEmpty())
                        .isPresent());
        return areNames
                ? turn.round().named(turn.said()).stream()
                        .flatMap(slot -> turn.sale().slot(slot).stream())
                        .toList()
                : List.of();
    }

    private static boolean isWantedByHim(Turn turn) {
        var said = WANTED.matcher(turn.sentence().plain());
        if (turn.sentence().plain().length() > LONGEST || !said.matches()) {
            return false;
        }
        var meant = turn.round().lineup(Optional.empty()).beginning(said.group("wanted")).stream()
                .filter(known -> known.rest().isEmpty())
                .flatMap(known -> known.slots().stream())
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .map(item -> new Suggestion(
                        item.slot(), BigDecimal.ONE.max(item.product().step())))
                .toList();
        if (meant.isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        turn.ask(turn.words().chat().didYouMean(), Choices.ofSuggestions(turn, meant));
        return true;
    }

    /** Whether that was said of something on sale, and has been answered. */
    static boolean isAnswered(Turn turn) {
        var named = turn.isPrivate() && turn.sentence().tells(MAY_BE) ? named(turn) : List.<LineupItem>of();
        if (named.isEmpty()) {
            return turn.isPrivate() && isWantedByHim(turn);
        }
        var choices = named.stream()
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .map(item -> Choices.cancelling(turn.words(), item, Phrasing.had(turn, item)))
                .toList();
        if (choices.isEmpty()) {
            turn.outcome("declined");
            turn.say(turn.words().change().declined());
        } else {
            turn.outcome("asked what to give back");
            turn.ask(turn.words().change().giveBackWhich(), Turn.column(choices.stream()));
        }
        return true;
    }
}
