package org.qingshan.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;

/** 多少钱, "how much is it?" of who has just taken something: what that comes to is asked, and not what costs the goods that are shown. */
final class PriceOfTaken {
    private static final Set<Topic> TOPICS = EnumSet.of(Topic.PRICE, Topic.PAYMENT);

    /** Nothing is said of one box, one jin or another thing. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:那|这|我|总共|一共|请问|老板娘?|主播|嗯|好的?|是|要|[, ]){0,8}+(?:多少钱|多少米|几多钱|几钱|好多钱|多钱|几块钱?)(?:啊|呀|呢|了|啦|嘛|哦|喔){0,3}[?,.!~ ]{0,4}(?:(?:怎么|咋|如何|怎样|点样)(?:给|付|转|支付|交)(?:钱|款|账)?(?:给你)?(?:啊|呀|呢){0,2})?[?.!~ ]{0,4}"
                    + "|(?:(?:and|so|ok|okay|um|great|cool|thanks|please|sorry|then)[,.! ]{1,3}){0,3}+how much(?: (?:is|are|was|does|do|would|will) (?:it|that|this|they|these|those|them|all)(?: all)?(?: cost| be| come to)?| do i (?:owe|pay)(?: you)?| (?:for|all) (?:that|this|it|them|those|both|all)| all)?(?: (?:in total|all together|altogether|then|please|now)){0,2}(?:,? (?:and|&) how (?:to|do i|can i|should i) pay(?: you| it| for (?:it|them))?)?[?.! ]{0,4}");

    /** 现在多少钱了: by now, and not in all. */
    private static final Pattern BY_NOW = Pattern.compile(
            "(?:那|这个?|请问|老板娘?|主播|[, ]){0,4}+(?:(?:现在|目前)(?:是)?多少(?:钱|米)?|多少(?:钱)?)了?(?:啊|呀|呢|啦){0,2}[?,.!~ ]{0,4}");

    private static final int LONGEST = 60;

    private PriceOfTaken() {}

    /** Who asks how much goes back to him asks for no price. Of whoever has taken nothing 现在多少钱了 asks for the price of what is shown. */
    static Question orOfShown(Turn turn, Question asked) {
        boolean isOfShown = asked.topics().equals(EnumSet.of(Topic.TOTAL))
                && BY_NOW.matcher(turn.sentence().plain()).matches()
                && !OwnOrders.hasCart(turn)
                && turn.offered().map(Offered::slots).orElse(List.of()).isEmpty();
        if (asked.topics().equals(EnumSet.of(Topic.PRICE)) && Concerns.isOf(turn, Concern.REFUND_ASKED)) {
            return new Question(EnumSet.of(Topic.AMENDS), List.of(), null, null);
        }
        return isOfShown ? new Question(EnumSet.of(Topic.PRICE), asked.slots(), null, null) : asked;
    }

    static boolean isAsked(Turn turn, Question asked, Wanted wanted) {
        var plain = turn.sentence().plain();
        return turn.isPrivate()
                && asked.topics().contains(Topic.PRICE)
                && TOPICS.containsAll(asked.topics())
                && asked.slots().isEmpty()
                && plain.length() <= LONGEST
                && ASKED.matcher(plain).matches()
                && !wanted.isBeside()
                && isOfTaken(turn);
    }

    /** Nothing else was shown, replied to or talked about since. */
    private static boolean isOfTaken(Turn turn) {
        return Hearing.isOfJustNow(turn)
                && Replied.card(turn).isEmpty()
                && !Replied.isToOther(turn)
                && JustTalked.meant(turn).isEmpty()
                && JustTalked.several(turn).isEmpty()
                && turn.offered().map(Offered::slots).orElse(List.of()).isEmpty();
    }
}
