package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** What looks clear and is asked all the same, as it does not say how much: a whole case, so much for each of nobody knows how many. */
final class LeftOpen {
    /** 红糖要一件，整件的: how many are in a case, the shop must say. */
    private static final Prefiltered WHOLE_CASE = Prefiltered.of("[整原][件提](?:的)?(?=$|[,;.!?])(?![^,;.!?]{0,6}(?:衣|套))");

    /** 公司发的每人一箱，黄桃合计二十箱: dealt out, and told. */
    private static final Prefiltered DEALT = Prefiltered.of("每人.{0,40}(?:发的|不够分|吃了)|(?:发的|吃了).{0,9}每人");

    /** 两箱，红糖也要一袋: of the first it does not say of what. */
    private static final Prefiltered OF_NOTHING =
            Prefiltered.of("^(?:好的?|那|给我|再){0,2}(?:来|要)?[\\d一二两三四五六七八九十半]{1,3}[箱袋盒斤份包瓶罐桶条], ?\\p{IsHan}{1,5}?也");

    /** 跟楼上小红一样的给我来一份, "same as Lily, one box": of what, they know who saw it. */
    private static final Prefiltered AS_OTHERS = Prefiltered.of(
            "(?:跟|和|同|像|照)(?!照片|图|视频|上次|之前|以前|描述|主播|你)[^,.;!?]{1,8}?(?:(?:一样|一模一样)的[, ]?|一样|同款的?[, ]?|一个样)(?:也|就|都)?(?:给我|帮我|我|来|要|拿)"
                    + "|(?:跟|和|同|像|照)[^,.;!?]{1,8}?一样[, ](?:也|就)?(?:给我|帮我|我)?也?[来要拿][一两1-2]份|(?:照着?|按|学|抄)(?:楼上|前面|隔壁|上面)"
                    + "|(?:楼上|前面|隔壁|上面)[^,.;!?]{0,8}?(?:买|拍|要|订|下|拿|抢)的(?:那个|那种|那款)?[, ]?(?:也|就)?(?:给我|帮我|我)?(?:也|就)?(?:来|要|拿)[\\d一二两三四五六七八九十半]"
                    + "|\\bsame (?:thing )?(?:as|like) (?!(?:before|always|usual|last|yesterday|above|i|my|the (?:last|other))\\b)[a-z]|\\bwhat (?:[a-z]+ ){1,4}?(?:is having|are having|ordered|bought|got)\\b|\\bwhat (?:she|he|they)(?:'s|'re) having\\b");

    /** 这个来一斤，刚才那个也来一瓶: what was shown before nobody has named. */
    private static final Prefiltered ONE_BEFORE =
            Prefiltered.of("(?:刚才|刚刚|之前|上一?个|上面|前面)的?(?:那个|那款|那种|那样)(?:也|再|都)(?:给我|帮我|我)?(?:也|再)?(?:来|要|拿|加|买|拍)");

    /** 后天给我寄两斤虾干行不, "can I order four boxes for next Friday": whether it can be there by then, the shop must say. */
    private static final Prefiltered ON_A_DAY = Prefiltered.of(
            "(?:明天|后天|大后天|下周|下个?月|(?:下下?个?)?(?:周|星期|礼拜)[一二三四五六日天末]|月底|月初|过[几两]天)(?:再|才)(?:给我|帮我|给俺)?(?:下单|下|买|拍|订|来|要|拿|称|整)(?=[\\d一二两三四五六七八九十半])"
                    + "|(?:明天|后天|大后天|下周|下个?月|周[一二三四五六日]|星期|礼拜|\\d{1,2}[号日](?!链接)).{0,4}(?:给我|帮我|能)?[寄送发].{2,16}(?:行不行?|行吗|行么|成不|中不|得不|好不好|可以[吗不]|能不)[?. ]{0,3}$"
                    + "|^(?:hi[, ]{1,2}|hello[, ]{1,2})?(?:can|could|may) (?:i|we) [^,.;!]{3,60}\\b(?:for|on|by) (?:next|this|coming)? ?(?:week|month|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?[?. ]{0,3}$");

    /** 过年前给我来五箱，日子我再定: none now. */
    private static final Prefiltered DAY_OPEN =
            Prefiltered.of("(?:日子|时间|日期|哪天|几号)(?:我)?(?:再|回头|以后|到时候?|后面)(?:定|说|告诉|通知|商量)");

    /** 蜂蜜要三: cut off in the middle. */
    private static final Prefiltered CUT_OFF = Prefiltered.of("\\p{IsHan}[要来拿][三四五六七八九]$");

    /** "One box for me and one for the thief who steals my parcels", "and one for me came broken": one or two, or none. */
    private static final Prefiltered AND_ANOTHER = Prefiltered.of(
            "\\b(?:and|plus) (?:one|another)(?: (?:box|bag|jar|jin|carton|pack|portion|bottle|kilo|more|one))? for (?:my|our|the|me|us|myself|her|him|mum|dad|mom)\\b[^,.;!?]* (?:"
                    + EnglishParaphrases.TELLING + ")\\b");

    /** 布鞋要38的: a size; 黄鱼两条命: lives. */
    private static final Prefiltered OF_ANOTHER_KIND =
            Prefiltered.of("[鞋靴袜衣裤裙衫袄][, ]?(?:我|给我|就|都|要|来|拿|买|穿|拍){0,4}(?:3[5-9]|4[0-6])(?:[的码号]|[,.! ]{0,3}$)"
                    + "|(?<![香整了满])[\\d一二两三四五六七八九十](?:条[命心街路]|张[脸嘴])");

    /** 减5块那个黄桃来两箱: for less. */
    private static final Prefiltered HAGGLED = Prefiltered.of(
            "(?:[少减退]|便宜)(?:收|给|我|了){0,2}\\d{1,3}(?:块钱?|元)的? ?[那这]|\\btake (?:\\d{1,2}|five|ten|twenty) off (?:(?:the|my) )?(?!order|list)");

    /** 围巾要红的还是蓝的好看，来一条: which, he has not said. */
    private static final Prefiltered WHICH_SORT = Prefiltered.of("(?:^|[,.;!? 要选买拿])" + OwnSentenceWords.WHICH_SORT);

    /** 黄桃减一箱，还是不减了: what was asked for just before is taken back, or is it what was ordered earlier? */
    private static final Prefiltered UNDONE =
            Prefiltered.of("[,.;?! ](?:还是|算了|想想|那)?[, ]?(?:我)?(?:就|先)?不(?:减|退|取消|撤|改|换)了[吧啊呀.! ]{0,3}$");

    /** 主播先来两箱给大家看看, "two boxes at the end of the video": shown, not sold. */
    private static final Prefiltered TO_BE_SHOWN = Prefiltered.of(
            "给(?:大家|我们|大伙儿?|观众|家人们|镜头)(?:看看?|看一下|展示|瞧瞧|瞅瞅)|\\b(?:end|start|beginning|middle) of the (?:video|stream|show|live)\\b");

    private LeftOpen() {}

    static boolean is(String plain, Lineup lineup, List<Token> understood, ClaimReading reading) {
        return reading.kind() == Kind.CLAIMS
                && (Bringing.isTold(plain, lineup)
                        || WHOLE_CASE.isIn(plain)
                        || ONE_BEFORE.isIn(plain)
                        || UNDONE.isIn(plain)
                        || reading.onlyAdds() && Undecided.isSaid(plain)
                        || TO_BE_SHOWN.isIn(plain)
                        || HAGGLED.isIn(plain)
                        || AND_ANOTHER.isIn(plain)
                        || WHICH_SORT.isIn(plain)
                        || OF_ANOTHER_KIND.isIn(plain)
                        || DEALT.isIn(plain)
                        || SameToo.isSaid(plain)
                        || OF_NOTHING.isIn(plain)
                        || ON_A_DAY.isIn(plain)
                        || DAY_OPEN.isIn(plain)
                        || CUT_OFF.isIn(plain) && isWeighed(lineup, reading)
                        || AS_OTHERS.isIn(plain) && understood.stream().noneMatch(Named.class::isInstance)
                        || Times.isOpen(plain)
                        || TakenBack.isBehind(plain)
                        || TheRest.isGivenUp(plain)
                        || PerPortion.isUnread(plain, understood)
                        || EachOf.isOpen(understood, reading));
    }

    private static boolean isWeighed(Lineup lineup, ClaimReading reading) {
        return lineup.offers().stream()
                .anyMatch(offer -> offer.unit().isWeight()
                        && reading.claims().stream()
                                .anyMatch(claim -> claim.slot().equals(offer.slot())));
    }

    /** "Pork for six": so many people, not so much of it. */
    static boolean isForSoMany(List<Token> tokens) {
        return tokens.stream().filter(Numeral.class::isInstance).limit(2).count() == 1
                && tokens.stream().noneMatch(Token.Measured.class::isInstance)
                && countsEaters(tokens);
    }

    private static boolean countsEaters(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral && InContext.isText(tokens.get(at - 1), "for")) {
                return at + 1 == tokens.size()
                        || tokens.get(at + 1) instanceof Break
                        || tokens.get(at + 1) instanceof Word please && please.sense() == Sense.POLITE;
            }
        }
        return false;
    }
}
