package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sentence around an address: 麻烦寄到 before it, 谢谢老板 after it. */
final class Courtesies {

    private static final int ROUNDS = 6;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:我(?:的名字)?(?:叫|是)|本人|(?:名字|姓名)?叫做?|(?:麻烦|请|帮我|老板)*(?:寄|发|送|邮寄|快递|发货)给(?!我))(?=\\p{IsHan}{2,4})"
                    + "|(?:my name is|i am|i'm) ");

    private static final Pattern SENT_TO_SOMEONE =
            Pattern.compile("(?:麻烦|请|帮我|帮忙)*给(\\p{IsHan}{2,3})(?:寄|发|送|邮寄)(?:到|去|往|至|一?[箱份盒斤袋]到)");

    private static final Pattern BEFORE =
            Pattern.compile("你好|您好|嗨|老板娘?|亲爱的|亲(?=[\\x00-\\x7f])|麻烦(?:你们?|您|了)?|请(?:问|帮我|帮忙)?(?=[寄发送邮快按])"
                    + "|帮我|帮忙|辛苦(?:你|您|了)*|谢谢(?:你|您|了|啦|老板)*|多谢|感谢|拜托(?:了)?"
                    + "|(?:那就|就|这次|都|全部|一起|我们?|要|想|帮我|给我|请|把|东西|货|快递|包裹)*"
                    + "(?:寄|发|送|邮|快递|邮寄|发货|快递寄)(?:货|快递)?(?:到|去|往|至|在)(?:这里|这儿|这个地址|这)?(?:的?是)?"
                    + "|(?:寄|发|送)(?:这里|这儿|这个地址)"
                    + "|(?:我|我们|我家|家|现在|人)+(?:就?住在?|在)|住(?:在|址)|我家是?|按这个(?:地址)?|用这个|(?:收货)?(?:信息|资料)(?:如下)?"
                    + "|(?:please |pls |kindly )?(?:ship|send|deliver|mail)(?: it| them| this)? to(?: me at)? "
                    + "|(?:my |the )?address is|i live (?:in|at)|(?:hi|hello|thanks|thank you|please|pls)(?=[ ,!.]|$)");

    private static final Pattern AFTER = Pattern.compile("(?:(?:谢谢|多谢|感谢|辛苦|麻烦|拜托)(?:你们?|您|了|啦|老板娘?|亲|哦|哈|呀|咯)*"
            + "|就?(?:寄|发|送)?(?:到?这里|到?这儿|这个地址)(?:就?(?:行|好|可以))?(?:了|哦|吧)?|就(?:行|好|可以)(?:了|啦|哦)?"
            + "|(?<=.{3}[^酒网书水餐茶])[哦哈呀啦哟喔噢吧]+|(?<![代丰验查])(?:收件?|收货|亲?启)|(?:的)?地址|thanks?|thank you|please|pls)$");

    private static final Pattern NOTHING =
            Pattern.compile("收|收货|这个|这是|这里|是|是的|嗯|好|好的|好滴|ok|yes|嘿|哈+|thank|you|尽快发货|快递|我的|我|电话|手机|地址|男|女|我姓."
                    + "|.{0,10}(?:寄|发|送|邮|快递)(?:货)?(?:到|往|至|给)(?:我.{0,3}|[你他她].?)?");

    private Courtesies() {}

    /** Takes what is said around the address; answers the places where an introduced name should stand. */
    static List<Integer> take(PastedLine line) {
        List<Integer> namesFollow = new ArrayList<>();
        Matcher someone = SENT_TO_SOMEONE.matcher(line.view());
        while (someone.find()) {
            line.take(someone.start(), someone.start(1));
            line.take(someone.end(1), someone.end());
            if ("我你他她咱".indexOf(someone.group(1).charAt(0)) < 0) {
                namesFollow.add(someone.start(1));
            } else {
                line.take(someone.start(1), someone.end(1));
            }
        }
        for (int round = 0; round < ROUNDS && takeOnce(line, namesFollow); round++) {
            // each round uncovers what the one before stood in front of
        }
        return namesFollow;
    }

    private static boolean takeOnce(PastedLine line, List<Integer> namesFollow) {
        boolean changed = false;
        for (Span segment : line.segments()) {
            if (NOTHING.matcher(line.folded(segment)).matches()) {
                line.take(segment);
                changed = true;
                continue;
            }
            changed |= takeBeginning(line, segment, namesFollow);
            changed |= takeEnding(line, segment);
        }
        return changed;
    }

    private static boolean takeBeginning(PastedLine line, Span segment, List<Integer> namesFollow) {
        // The line's end, not the segment's: "ship to" has a space in it.
        Matcher introduction = INTRODUCTION.matcher(line.view()).region(segment.start(), line.length());
        if (introduction.lookingAt()) {
            line.take(introduction.start(), introduction.end());
            namesFollow.add(introduction.end());
            return true;
        }
        Matcher before = BEFORE.matcher(line.view()).region(segment.start(), line.length());
        if (before.lookingAt()) {
            line.take(before.start(), before.end());
            return true;
        }
        return false;
    }

    private static boolean takeEnding(PastedLine line, Span segment) {
        Matcher after = AFTER.matcher(line.view()).region(segment.start(), segment.end());
        if (!line.isTaken(segment.start()) && after.find()) {
            line.take(after.start(), after.end());
            return true;
        }
        return false;
    }
}
