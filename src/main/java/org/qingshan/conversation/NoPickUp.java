package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** 黄桃两箱，自提 of a shop that only sends: what is wanted is taken, and that nobody can come for it is said. */
final class NoPickUp {
    private static final Pattern WANTED = Pattern.compile(
            "(?<![不非])自[提取](?!点|柜)|(?:我|自己|亲自)[^,.;!?]{0,5}(?:过?[来去])(?:你们?)?(?:店里|村里|那里?|那边)?(?:拿|取|提)(?!(?:个|了|一下|点)?(?:快递|包裹|外卖|件|孩|娃|款|钱|信|货款)|[一两二三四五六七八九十半\\d])|上门[取提]|\\bpick(?:ing)? (?:it|them|this|those|these) up\\b|\\bpick(?:ing)?[ -]?up(?: (?:it|them|this))?(?=(?: (?:myself|in person|please|instead|only|today|tomorrow|tonight))*[ ,.!?~]*$|[,.!?;])|\\bi(?:'ll| will) (?:come (?:and )?)?(?:collect|fetch) (?:it|them)\\b");

    private static final Trait<Boolean> IS_WANTED =
            Trait.of(said -> WANTED.matcher(said.plain()).find());

    private NoPickUp() {}

    static void sayBeside(Turn turn) {
        if (turn.isPrivate()
                && turn.shop().shipping().pickUp().isEmpty()
                && turn.sentence().tells(IS_WANTED)) {
            turn.say(turn.words().pickUp().notOffered());
        }
    }
}
