package org.qingshan.conversation.claim;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The small pictures of WeChat, Douyin and Weibo, which come as a word in brackets when they are typed or copied elsewhere: 来一箱[强], 两箱[玫瑰], "ok [Rose]".
 * The names are those that these programs show for them; whatever else stands in brackets is left as it is ([收货人] 张三).
 */
public final class Emoticons {
    private static final String FEELINGS =
            "微笑|撇嘴|色|发呆|得意|流泪|害羞|闭嘴|睡|大哭|尴尬|发怒|调皮|[呲龇]牙|惊讶|难过|囧|抓狂|吐|偷笑|愉快|白眼|傲慢|困|惊恐|流汗|憨笑|悠闲|咒骂|疑问|嘘|晕|衰|骷髅|擦汗|抠鼻|坏笑|右哼哼|左哼哼|哈欠|委屈|快哭了|阴险|亲亲|可怜|笑脸|生病|脸红|破涕为笑|恐惧|失望|无语|嘿哈|捂脸|奸笑|机智|皱眉|耶|吃瓜|汗|天啊|emm|社会社会|旺柴|打脸|哇|翻白眼|666|让我看看|叹气|苦涩|裂开|爱慕|呆无辜|泪奔|舔屏|灵机一动|笑哭|大笑|可爱|绝望的凝视|思考|酷拽|泣不成声|尬笑|黑线|你细品|doge|二哈|喵喵|允悲|馋嘴|太开心|嘻嘻|哈哈|哼|吃惊|鼓掌|小鼓掌|smile|grin|laugh|sob|shy|chuckle|smart|facepalm|awkward|drool|joyful|sly|tongue|blush|cry|wow|yeah!?|lol|hey|party";

    private static final String THINGS =
            "嘴唇|爱心|心碎|心|拥抱|抱拳|勾引|拳头|合十|双手合十|作揖|啤酒|咖啡|蛋糕|玫瑰|鲜花|凋谢|炸弹|便便|月亮|太阳|庆祝|礼物|红包|發|发财|福|烟花|爆竹|猪头|跳跳|发抖|转圈|再见|敲打|握手|胜利|加油|比心|感谢|送心|撒花|送花花|给力|蜡烛|rose|heart|hug|fireworks|gift|packet|beer|cake|sun|moon|victory|shake|salute|fist|bye|worship|blessing";

    private static final String GOOD = "强|赞|很赞|点赞|点赞手|ok|好的|thumbs ?up|like|respect";

    private static final String BAD = "弱|踩|鄙视|thumbs ?down|weak";

    private static final Pattern NAMED = Pattern.compile(
            "[\\[【](?:(?<good>" + GOOD + ")|(?<bad>" + BAD + ")|(?:" + FEELINGS + "|" + THINGS + "))[\\]】]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Emoticons() {}

    /** The words with an emoji for each. */
    public static String drawn(String text) {
        return text.indexOf('[') < 0 && text.indexOf('【') < 0
                ? text
                : NAMED.matcher(text).replaceAll(Emoticons::picture);
    }

    private static String picture(MatchResult found) {
        return found.group(1) != null ? "👍" : found.group(2) != null ? "👎" : "🙂";
    }
}
