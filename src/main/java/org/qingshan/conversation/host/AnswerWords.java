package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** What is to be answered whenever somebody asks: 以后有人问甜不甜就说很甜, 问到保存就回放冰箱, "when someone asks if it's sweet say very sweet". */
final class AnswerWords {
    /** Behind no 刚才 and no 我: that tells of it. */
    private static final Pattern CHINESE = Pattern.compile(
            "^(?:好了?|那|请|麻烦你?|你|记住|记一下|记得|以后|之后|下次|今后|往后|从现在起|再|如果|要是|只要|凡是|[,，:： ]){0,6}(?:有人|谁|大家|观众|客人|顾客|买家|他们|别人|人家|家人们)?(?:们)?(?:要是|如果|再|来|都){0,2}(?:问起?到?|一问)(?:你|起|到|的是|[:：,，\\s]){0,3}"
                    + "[「“\"'‘]?(?<ask>[^「」“”\"=＝]{1,24}?)[」”\"'’]?(?:的话|的时候|时)?[,，\\s]{0,2}(?:你)?(?:就|都|统一|一律)(?:统一|都|帮我|给我|跟他们|和他们|给他们){0,2}(?:说|回答|回复|回|答|讲|告诉(?:他们?|她|人家|大家))(?:一?句|他们?|她|是|[:：,，\\s]){0,3}[「“\"'‘]?(?<answer>[^=＝]{1,}?)[」”\"'’]?$",
            Pattern.DOTALL);

    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:(?:please|ok|okay|from now on|and|now|next time),? ){0,3}(?:when(?:ever)?|if|each time|every time|any time) (?:someone|somebody|any(?:one|body)|people|viewers?|they|customers?|buyers?|a (?:viewer|customer|buyer)) asks?(?: you| us| me)?,? "
                    + "\"?(?<ask>[^=\"]{2,50}?)\"?,? (?:please |just |then |you |you can |always ){0,3}(?:say|answer|reply|respond|tell (?:them|him|her|people))(?: that| with|:|,){0,2} \"?(?<answer>[^=]{2,}?)\"?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Who answered himself. */
    private static final Pattern TOLD =
            Pattern.compile(".*(?:[我他她]们?|\\b(?:i|we|they|he|she|always))$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHETHER = Pattern.compile(
            "^(?:if|whether) (?:it(?:'s| is)|they(?:'re| are)|(?:the )?(?<of>[a-z ]{2,20}?) (?:is|are)) (?<how>.{2,30})$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile("^(?:about|for) (?:the )?", Pattern.CASE_INSENSITIVE);

    private static final Pattern TWICE =
            Pattern.compile("^(?<before>\\p{IsHan}{0,8})(?<one>\\p{IsHan})不\\k<one>(?<behind>\\p{IsHan}{0,4})$");

    private static final Pattern SENT_WITHIN = Pattern.compile(
            "^(?:我们|都|会|是|在|一般){0,6}+(?<hours>\\d{1,3}) ?(?:个?小时|h)(?:之?内|以内)?(?:就|都)?(?:发货?|寄出?|发出)(?:的|哦|哈)?[。.!！]?$");

    private static final Pattern OF_SENDING = Pattern.compile("(?:什么时候|几时|多久|啥时候|何时)?(?:能|可以)?(?:发货?|寄出?)(?:时间|快不快)?");

    private AnswerWords() {}

    static Optional<HostSays> of(Turn turn, String text) {
        return Stream.of(CHINESE.matcher(text), ENGLISH.matcher(text.replace('’', '\'')))
                .filter(Matcher::matches)
                .filter(found -> !TOLD.matcher(found.group("ask").strip()).matches())
                .findFirst()
                .map(found -> said(
                        turn,
                        HostSays.typed(turn, text, found.start("ask"), found.end("ask")),
                        HostSays.typed(turn, text, found.start("answer"), found.end("answer"))));
    }

    private static HostSays said(Turn turn, String asked, String answer) {
        var within = SENT_WITHIN.matcher(SaidNumber.inFigures(Amounts.plain(answer)));
        return OF_SENDING.matcher(asked).matches() && within.matches()
                ? HostSays.ofOwner(turn, HostSays.told(one -> sentWithin(one, within.group("hours"))))
                : HostSays.of(
                        "/faq add " + ways(asked.replaceAll("[,，、=＝]", " ").strip()) + " = " + answer);
    }

    /** That is a rule of the shop's, by which also each order is promised. */
    private static void sentWithin(Turn turn, String hours) {
        turn.outcome("doubt");
        var text = turn.words().wholeLineup();
        turn.choose(text.sentWithin(hours), new Button(text.sentWithinButton(hours), "/shop dispatch " + hours));
    }

    private static String ways(String asked) {
        var whether = WHETHER.matcher(asked);
        if (whether.matches()) {
            var how = whether.group("how");
            return whether.group("of") == null ? "is it " + how + ", are they " + how : whether.group("of") + " " + how;
        }
        var twice = TWICE.matcher(asked);
        return twice.matches()
                ? asked + ", " + twice.group("before") + twice.group("one") + twice.group("behind") + "吗"
                : ABOUT.matcher(asked).replaceFirst("");
    }
}
