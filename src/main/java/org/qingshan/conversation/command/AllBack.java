package org.qingshan.conversation.command;

import java.util.List;
import java.util.regex.Pattern;

/** All that somebody has is to go, or he wants it no more and does not say what: 手滑了 全退, "nvm, cancel the lot", 抱歉我不要了. */
final class AllBack {
    private static final String BEGIN =
            "(?:(?:手滑了?|手误|点错了?|拍错了?|下错了?|算了|不好意思|唔好意思|抱歉|对不起|对唔住|那个?|我说了?|我要|我|我们|这些|这几样|刚才的|就|还是|请|麻烦|帮我|给我|老板娘?|主播|把|先)[,.!~ ]{0,3}){0,8}+";
    private static final String SOFT = "(?:[了吧哈啊呀哦啦喇嘛的,.!~ ]|谢谢|谢了|麻烦了?){0,9}";
    private static final String GONE = "(?:不要|不想要|不买|唔要|取消|退|退货|撤|撤销|删)(?:掉|回|回去)?";
    private static final String ALL = "(?:全部都?|全都?|统统|通通|都)";

    private static final String SORRY =
            "(?:(?:never ?mind|nvm|yes|yeah|yep|sorry|actually|please|pls|plz|ok|okay|no|oh|wait|hi|hey|forget it|aiyah?|can you|could you|i want to|i'd like to|i need to|just)[,.! ]{1,3}){0,5}+";
    private static final String END =
            "(?:,? (?:please|pls|plz|now|thanks|thank you|sorry|ah|lah?|leh|already|instead))*[.! ]{0,6}";
    private static final String WHY =
            "(?:[,.;] ?(?:(?:my )?(?:hubby|husband|wife|mum|mom|mother|dad|boyfriend|girlfriend) (?:says|said) no|i changed my mind|changed my mind|too expensive|i'?m broke))?";
    private static final String EVERYTHING =
            "(?:everything|(?:it|them) all|all|all of (?:it|them)|the (?:whole )?lot|the whole (?:order|thing|lot)|my (?:whole|entire) (?:order|cart))";

    private static final Pattern OF_ALL = Pattern.compile(BEGIN + ALL + BEGIN + GONE + SOFT
            + "|" + BEGIN + "(?:我的)?(?:整单|整个订单|全单|所有(?:东西|货|的)?|全部(?:东西|货|订单)?)(?:我)?(?:都|全都?)?" + GONE + SOFT
            + "|" + BEGIN + "(?:取消|退|退掉|退回|撤|撤销|删|清空)(?:掉)?(?:全部|所有|整单|整个|购物车)(?:的?(?:东西|订单|货|单))?" + SOFT + "|" + SORRY
            + "(?:cancel|cancle|remove|return|drop|delete|scrap) " + EVERYTHING + WHY + END
            + "|" + SORRY + "(?:give|send|put|take) (?:it all|them all|all|all of it|all of them|everything) back" + WHY
            + END + "|" + SORRY
            + "(?:i )?(?:don't|dont|do not|no longer) want (?:any of (?:it|them|this)(?: any ?more| after all| now)?|anything (?:any ?more|after all))"
            + WHY + END);

    private static final Pattern OF_SOMETHING = Pattern.compile(BEGIN
            + "(?:要|想|想要)?(?:取消|退单|撤单)(?:掉|吧|一下|订单|这单|我的订单){0,3}" + SOFT.replace("了吧", "吧")
            + "|" + BEGIN
            + "(?:不要|不想要|唔要|不买)(?:了|啦|喇)(?:[,.! ]{0,3}取消)?" + SOFT
            + "(?:(?:拿|攞|收|退|取)(?:走|返|回|掉|消)(?:去|它|他|佢|吧|啦|喇|了)*" + SOFT + ")?"
            + "|" + BEGIN
            + "(?:不要|不想要|唔要|不买)(?:了|啦|喇)[,. ]{0,2}(?:那|就|请|麻烦|把|给我|帮我){0,3}(?:(?:钱|款)(?:退|还)(?:我|给我|了)?|退(?:我|给我|一下)?(?:钱|款)?)"
            + SOFT
            + "|" + SORRY
            + "(?:i )?(?:don't|dont|do not|no longer) want (?:it|them|this|that|my order)(?: any ?more| now| after all)?(?:[,.;]? (?:so|and|please|pls|can i (?:get|have)|i want|give me|just))*,? (?:a |my )?(?:refund(?: (?:me|it|my money))?|money back)"
            + END
            + "|" + SORRY
            + "(?:cancel|cancle)(?: (?:that|it|this|them|(?:my |the |this )?order))?(?: sir| maam| not required)?"
            + END);

    /** What has come is sent back; of a cart nothing has. */
    private static final Pattern OF_ARRIVED = Pattern.compile("退货|寄回|\\b(?:return|send)\\b");

    /** They name the order; no open question is meant. */
    static final List<String> ORDER = List.of(
            "取消订单",
            "全部取消",
            "全部不要了",
            "全都不要了",
            "全不要了",
            "取消全部",
            "清空购物车",
            "cancel my order",
            "cancel order",
            "cancel the order",
            "cancel that order",
            "cancel this order",
            "delete order",
            "delete my order",
            "delete the order",
            "delete that order",
            "delete this order",
            "cancel everything",
            "remove everything",
            "全退",
            "全退了",
            "全退掉",
            "全部退",
            "全部退掉",
            "全部退了",
            "退回全部",
            "退全部",
            "统统退掉",
            "统统不要了",
            "give it all back",
            "give everything back",
            "give all back",
            "give them all back",
            "return everything",
            "cancel all of it",
            "cancel all",
            "cancel the lot");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private AllBack() {}

    /** @param plain as the claim reader has it */
    static boolean isSaid(String plain) {
        return plain.length() <= LONGEST
                && !OF_ARRIVED.matcher(plain).find()
                && OF_ALL.matcher(plain.strip()).matches();
    }

    static boolean isOfSomething(String plain) {
        return plain.length() <= LONGEST && OF_SOMETHING.matcher(plain.strip()).matches();
    }

    /** Either. */
    static boolean isAny(String plain) {
        return isSaid(plain) || isOfSomething(plain);
    }
}
