package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;

/**
 * What a host says as it is said here: 3号链接, 链接3 and 第三个 are 3号, 二十二块五 and 22块5 are 22.5块, 莫卖咯 is 不卖了; and without what is called to the
 * viewers around it: 红糖不限购了，随便买.
 */
final class LinkWords {
    private static final String NUMBER = "\\d{1,2}|[一二两三四五六七八九十]{1,3}";
    private static final String LINK = "(?:链接|连[接结])";

    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)(" + NUMBER + ")号(?:的)?" + LINK + "|" + LINK
            + "\\s?(?:号|第)?(\\d{1,2})(?![\\d.])号?|第(" + NUMBER + ")(?:个|款|样|号)(?:" + LINK
            + "|产品|商品|宝贝)?|(?<=[A-Za-z]\\d{1,2})号?"
            + LINK);

    /** Money, as it is called further south. */
    private static final Pattern YUAN = Pattern.compile("(?<=\\d)\\s?[蚊圆]");

    /** 二十二块五, 五毛. */
    private static final Pattern SUM =
            Pattern.compile("(?<!第|[一二两三四五六七八九十百])([一二两三四五六七八九十百]{1,5})(块钱?(?:[一二三四五六七八九](?![箱盒袋斤份个瓶]))?|元|毛钱?)");

    /** 22块5. */
    private static final Pattern HALVED = Pattern.compile("(\\d{1,4})块([1-9])(?![\\d.箱盒袋斤份个瓶])");

    /** As it is said in Yunnan and Sichuan. */
    private static final Map<Pattern, String> SPOKEN = Map.of(
            Pattern.compile("莫(?=再?[限卖发要上开停给买拍讲播])"), "不",
            Pattern.compile("[咯喽嘞噻](?=[,，。!！~～ ]|$)"), "了",
            Pattern.compile("一哈儿?"), "一下");

    private static final String VIEWERS =
            "大家(?:伙儿?)?|家人们?|朋友们?|姐妹们?|宝宝们?|老铁们?|乡亲们?|各位|你们|folks|guys|everyone|everybody|friends";

    private static final String QUICKLY = "(?:赶紧|赶快|抓紧(?:时间|机会)?|快[点来去]?|随便|放心|尽管|冲)";

    /** Nothing else: whatever names somebody, a day or a doubt changes what is to be done. */
    private static final String CALL = "(?:(?:" + VIEWERS + ")(?:都|一起)?(?:" + QUICKLY
            + "{1,2}(?:[拍抢买]|下单|上车)?|[抢冲]起来)?|" + QUICKLY
            + "{1,2}(?:[拍抢买]|下单|上车)?|[莫别]错过|手慢就?[无没]|(?:划算|巴适|安逸)得很"
            + "|(?:hurry(?: up)?|be quick|come on|go go go|enjoy)(?: (?:" + VIEWERS + "|all))?)[啊吧呀哦哈啦哟了]{0,2}";

    /** Behind what he does they are told to be quick, and that it is cheap. */
    private static final Pattern CALLED_BEHIND = Pattern.compile(
            "(?<![,，。!！~～ ])[,，。!！~～][,，。!！~～ ]{0,3}+" + CALL + "(?:[,，。!！~～ ]{1,4}+" + CALL + "){0,2}[。.!！~～ ]*$",
            Pattern.CASE_INSENSITIVE);

    /** They are called to be quick before it is: 红糖要停卖了，大家快拍. */
    private static final Pattern STOPS =
            Pattern.compile("停|[不莫别]卖|下架|卖[完光]|\\b(?:close|stop|off|out)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLED_AHEAD =
            Pattern.compile("^(?:" + VIEWERS + ")(?:听好|注意|看好|好)?[,，!！~～ ]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile("\\b(?:yuan|kuai|rmb)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

    private LinkWords() {}

    private static String spoken(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var spoken = text;
        for (var here : SPOKEN.entrySet()) {
            spoken = here.getKey().matcher(spoken).replaceAll(here.getValue());
        }
        var called = STOPS.matcher(spoken).find()
                ? spoken
                : CALLED_BEHIND.matcher(spoken).replaceFirst("");
        return CALLED_AHEAD.matcher(called).replaceFirst("");
    }

    /** 两三 and 百 are about so much. */
    private static boolean isFigure(String number) {
        return Amounts.figures(number).matches("\\d{1,9}(?:\\.\\d{1,9})?");
    }

    /** 二十二 and 块五 as 22.5, 五 and 毛 as 0.5. */
    private static String yuan(String number, String behind) {
        var whole = new BigDecimal(Amounts.figures(number));
        var last = Amounts.figures(behind.substring(behind.length() - 1));
        return (behind.startsWith("毛")
                        ? whole.movePointLeft(1)
                        : last.matches("\\d") ? whole.add(new BigDecimal(last).movePointLeft(1)) : whole)
                .toPlainString();
    }

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static String plain(String text) {
        var numbered = NUMBERED.matcher(spoken(text))
                .replaceAll(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(number -> Amounts.figures(number) + "号")
                        .orElse(""));
        var money = SUM.matcher(YUAN.matcher(numbered).replaceAll("块"))
                .replaceAll(sum -> isFigure(sum.group(1)) ? " " + yuan(sum.group(1), sum.group(2)) + "块" : sum.group());
        var english = ENGLISH.matcher(money).find() ? SaidNumber.inFigures(money) : money;
        return HALVED.matcher(english).replaceAll("$1.$2块");
    }
}
