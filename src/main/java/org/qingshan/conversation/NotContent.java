package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;

/** Somebody tells beside something else that the goods are not as he would have them, and nothing worse: 黄桃有点小, "not very sweet". */
final class NotContent {
    private static final Pattern JUDGED = Pattern.compile(
            "(?:有点儿?|有些|太|偏|不够|不太|不怎么|都|好|挺|很|比较)(?:小|酸|生|硬|软|青|涩|苦|咸|淡|老|瘦|蔫|干|甜(?<=不.{1,3})|新鲜(?<=不.{1,4})|熟(?<=[太不].{1,3}))(?!的[要来拿])"
                    + "|\\b(?:too|a bit|a little|rather|quite|very|so|not very|not so|not) (?:small|sour|unripe|hard|soft|bitter|salty|bland|dry|tough|wilted|sweet(?<=not (?:very |so )?sweet)|fresh(?<=not (?:very |so )?fresh)|ripe(?<=not (?:very |so )?ripe))\\b");

    private NotContent() {}

    /** Whether the turn says that, orders nothing by it and asks nothing. */
    static boolean is(Turn turn) {
        return !Hearing.isSure(turn)
                && JUDGED.matcher(Normaliser.plain(turn.said())).find()
                && !QuestionReader.wantsAnAnswer(turn.said());
    }
}
