package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How what is ordered is shared out, which changes nothing of how much it is: 要4斤，分两袋装，一半给我姐; and for how many it is: 三楼、五楼、八楼各要一箱. */
final class Allotted {
    private static final String AMOUNT = Rewriting.NUMBER + Rewriting.UNIT;
    private static final String COMMA = "[,. ]{1,2}";
    private static final String NEITHER = "[^,.!?不没退坏霉烂虫丢碎裂破臭]";

    /** 一半给我姐带过去, 一半自己留. */
    private static final String HALF = "一半(?:是|要)?(?:(?:[送寄发留带]到?)?给?(?:我|俺|咱|她|他)?(?:们)?(?:" + KinWords.PAYER
            + "|老公|老婆|老家|家里?|公司|单位|办公室|店里?|学校|宿舍)|(?:留|送|寄|发|带)?给?(?:我|俺|咱)?自己)" + NEITHER + "{0,6}";

    private static final String END = "(?=[,.! ]|$)";

    /** 3楼, 5号楼, 二栋. */
    private static final String PLACE = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:号楼|楼|栋|幢|单元|层|班|组|车间)";

    private static final Pattern PLACES = Pattern.compile("(?<places>" + PLACE + "(?:[、, 和跟]{0,2}" + PLACE
            + "){1,7})[, ]?都?(?:各|分别|各自)(?:都?(?:要|来|订|拿|送|发)){0,2}(?<many>" + "[一二两三四五12345])(?<unit>" + Rewriting.UNIT
            + ")(?<goods>\\p{IsHan}{0,6}+(?=[,; ]{1,2}" + PLACE + "))?");

    private static final Pattern ONE_PLACE = Pattern.compile(PLACE);
    private static final Prefiltered EACH = Prefiltered.of("各|分别");
    private static final String DIGITS = "零一二三四五六七八九";

    static final List<Rewriting> RULES = List.of(
            // 一罐单丛同两盒紫菜
            Rewriting.of("(?<=" + AMOUNT + "\\p{IsHan}{1,5})同(?=" + AMOUNT + "\\p{IsHan})", "和"),
            // 来三斤，一斤一袋装，两袋给我妈
            Rewriting.of(
                    COMMA + "(?:麻烦|帮我|给我)?[一每](?:斤|公斤|箱|盒)(?:装)?一[袋包份盒罐瓶](?:装|包|包装|封装|封)?(?:好|起来)?(?:" + COMMA + AMOUNT
                            + "(?:给|送|寄|发)(?![^,.!?]*" + AMOUNT + ")[^,.!?]{1,8})?" + END,
                    ""),
            // 要4斤，分两袋装
            Rewriting.of(
                    "(?<=" + AMOUNT + "[^,.;!?]{0,6})" + COMMA + "(?:麻烦|帮我|给我)?(?:平均|对半)?分(?:成|开|做)?" + Rewriting.NUMBER
                            + "(?:个)?[袋包份盒箱罐瓶](?:子)?(?:装|包|发|寄|放|打包|包装)?[吧哈啊]?" + END,
                    ""),
            // 一半给我姐带过去
            Rewriting.of(
                    "(?<=" + AMOUNT + "[^,.;!?]{0,6})" + COMMA + "(?:其中)?" + HALF + "(?:(?:" + COMMA + ")?(?:另外?)?"
                            + HALF + ")?" + END,
                    ""),
            // 一瓶给我妈，另一瓶给婆婆
            Rewriting.of("(?<=[给送寄][^,.!?]{1,6}" + COMMA + ")(?:另外?|剩下?的?|还有)(?:的)?(?=" + AMOUNT + "(?:给|送|寄|留))", ""),
            Rewriting.of(
                    "[,. ]{1,2}(?:and )?half (?:of (?:it|them|which|those) )?(?:(?:is|are|goes|go|going) )?for (?:(?:my |our |the )?"
                            + KinWords.IN_ENGLISH + "(?: and " + KinWords.IN_ENGLISH
                            + ")?|me|myself|us|the office)(?: please| pls| thanks)?$",
                    ""),
            // three boxes, one each for floors 1, 3 and 6
            Rewriting.of(
                    "(?<=(?:boxes|bags|jars|bottles|cartons|packs|pieces|jin|kilos|kg)(?: of [a-z ]{3,20}| please)?)[,. ]{1,2}(?:an?|one|1)(?: (?:box|bag|jar|bottle|carton|pack|piece|jin|kilo))? (?:each )?for (?:each of )?(?:the )?(?:floors?|rooms?|desks?|units?|teams?|apartments?|buildings?) [\\da-z]{1,3}(?:st|nd|rd|th)?(?:,? (?:and )?[\\da-z]{1,3}(?:st|nd|rd|th)?){1,6}$",
                    ""),
            // 我二姑她们仨一人一箱，我自己不要
            Rewriting.of(
                    "(?<=(?:一人|每人|各)" + AMOUNT + ")" + COMMA + "我(?:自己|家|们)?(?:就)?(?:不|唔|没)(?:要|留|拿|买|用|吃|算)了?[哈啊]?$",
                    ""),
            Rewriting.of(
                    "(?<=^|[,. ])(?:给|帮)?(?:我|俺|咱)" + KinWords.KIN
                            + "(?:他们|她们|他|她)(?:家)?(?=[俩仨两三四五六七八]个?(?:人|口人)?(?:一人|每人|人手|各)一?)",
                    ""),
            Rewriting.of("(?<=^|[,. ])仨(?=(?:一人|每人|各))", "三个人"),
            Rewriting.of("(?<=^|[,. ])俩(?=(?:一人|每人|各))", "两个人"),
            Rewriting.of("(?<=^|[,. ])([两三四五六七八])个(?=(?:一人|每人|人手)一?)", "$1个人"),
            // 前面要了一袋香菇，现在再要两袋
            Rewriting.of(
                    "^(?:我)?(?:(?:前面|前头|先头|刚才|刚刚|之前|早上|上午|方才|一开始)(?:我)?(?:已经)?(?:要|拍|订|下单|点|拿|扣|报|买)(?:了|过)" + AMOUNT
                            + "(\\p{IsHan}{1,5}?))[,. ]{1,2}(?:现在|这会儿?|这下|今天)?(?:我)?(?:想)?(?:再|又|还想再)(?:给我|帮我|追)?(?:要|来|加|补|拍|拿|添|下|订)(?:上|个)?(?="
                            + AMOUNT + ")",
                    "$1再来"),
            Rewriting.of(
                    "^(\\p{IsHan}{1,5}?)(?:我)?(?:前面|前头|先头|刚才|刚刚|之前|早上|上午|方才|一开始)(?:我)?(?:已经)?(?:要|拍|订|下单|点|拿|扣|报|买)(?:了|过)"
                            + AMOUNT
                            + "[,. ]{1,2}(?:现在|这会儿?|这下|今天)?(?:我)?(?:想)?(?:再|又|还想再)(?:给我|帮我|追)?(?:要|来|加|补|拍|拿|添|下|订)(?:上|个)?(?="
                            + AMOUNT + ")",
                    "$1再来"),
            // 我们仨人合买一箱苹果
            Rewriting.of(
                    "(?:我们|咱们?|我跟\\p{IsHan}{1,4})(?:[俩仨几]|[两三四五六]个)?(?:个)?(?:人|姐妹|同事|室友|邻居)?(?:一起)?(?:合着?|拼着?|凑钱|凑份子)(?:起来)?(?:买|要|拿|拍|订|来)(?="
                            + AMOUNT + "\\p{IsHan})",
                    "要"),
            // 糯米我也要一斤，跟腊肉焖饭
            Rewriting.of(
                    "(?<=" + AMOUNT + "[吧啊哈]?)" + COMMA
                            + "(?:回去|拿来|正好|好|用来|准备|打算|明天|今晚|晚上)?(?:跟|和|同|配|搭|拌)(?!我|你|他|她)\\p{IsHan}{1,5}(?:一起|一锅)?(?:炒|炖|焖|煮|蒸|烧|煲|烩|拌|炸|烤|熬|卤|涮)(?!的|了|过)\\p{IsHan}{0,3}(?:吃|喝)?[吧啊哈]?"
                            + "(?=[.! ]|$)",
                    ""),
            // 酥油一斤打酥油茶
            Rewriting.of(
                    "(?<=" + AMOUNT
                            + ")[, ]?(?:回来|回去|用来|拿来|好)?(?:[做煮泡炒炖熬拌烤烧蒸酿焖煲腌]|包(?!邮|装|好|圆|退|[^,.!?]{0,3}邮)|打(?!折|包|电|算|听|字))(?![了过的])[\\p{IsHan}&&[^一二两三四五六七八九十半吗么没不的了过]]{1,4}$",
                    ""),
            // 一箱苹果 明早能发就明早发
            Rewriting.of(
                    "(?:[今明后][天早晚日]|早点?|快点?)?能(?:早点?|快点?)?(?:发|寄|送)(?:货|出)?就(?:[今明后][天早晚日]|尽量)?(?:早点?|快点?)?(?:发|寄|送)(?:货|出)?(?:吧|哈|啊)?(?=[,.! ]|$)",
                    "尽快发"),
            // 茶一 紫菜二 快快快要抢没了
            Rewriting.of(
                    "(?<=[\\d一二两三四五六七八九十半箱袋盒斤份包瓶罐桶条])" + COMMA
                            + "快{1,4}点?(?:要|都)?(?:被)?(?:[抢卖秒](?:没|光|完)了?|没了)?[啊呀!]{0,2}$",
                    ""),
            // tea x1 fish sauce x1 dont forget bubble wrap
            Rewriting.of(
                    "[,.! ]{1,3}(?:and )?(?:please |pls )?(?:don't|dont|do not) forget (?:the |some |to use |to add )?(?:bubble wrap|ice|ice packs?|foam|padding|fragile stickers?|receipt)[.! ]{0,3}$",
                    ""),
            // 我是昨天问价的小李
            Rewriting.of(
                    "[,. ]?我(?:就)?是(?:昨天|昨晚|前天|上次|上回|刚才|刚刚|前几天|早上|下午|之前|那个)[^,.!?]{0,4}(?:问|聊|咨询|加)(?:过|了|你|您)?[^,.!?]{0,5}的(?:那个)?[小老阿]?\\p{IsHan}{1,3}$",
                    ""),
            // 凑够包邮了没, 不够包邮我补邮费
            Rewriting.of(
                    "(?<=" + AMOUNT + ")" + COMMA
                            + "(?:这样|这下|一共|看看)?(?:凑?够|够不够|凑到|凑得够)了?包邮(?:线|了)?(?:没有?|吗|不|么|嘛|吧)?[啊呀了]?[?]?$",
                    ""),
            Rewriting.of(
                    "(?<=" + AMOUNT + ")" + COMMA
                            + "(?:要是)?(?:不够|没到|没满|不到)包邮(?:的话)?(?:就)?(?:我)(?:自己)?(?:补|出|付|贴)(?:邮费|运费|差价|钱)?(?:就是|就行)?[了哈啊呗]?$",
                    ""));

    private static final String ANYBODY =
            "(?:me|myself|us|(?:my|our|the) (?:" + KinWords.IN_ENGLISH + "|[a-z]+)|[a-z]{2,10}(?: and [a-z]{2,10})?)";

    /** One box each for me, my mum and my neighbour. */
    private static final Prefiltered EACH_FOR = Prefiltered.of(
            "\\b(?:an?|one|1) (?<one>box|bag|jar|bottle|carton|pack|jin|piece)(?: of (?<what>[a-z]+(?: [a-z]+)?))? each for (?<who>"
                    + ANYBODY + "(?:(?:, ?| and |, and | & )" + ANYBODY
                    + "){1,5})(?: please| pls| thanks)?[.! ]{0,3}$");

    private static final Pattern AND = Pattern.compile(", ?and |, ?| and | & ");

    private Allotted() {}

    /** 三楼、五楼、八楼各要一箱 is three boxes. */
    static String summed(String plain) {
        var people = EACH_FOR.first(plain);
        if (people != null && plain.lastIndexOf(" of ", people.start()) < 0) {
            int many = AND.split(people.group(3)).length;
            var what = people.group(2) == null ? "" : " of " + people.group(2);
            return plain.substring(0, people.start()) + many + " " + Latin.plural(people.group(1)) + what;
        }
        if (!EACH.isIn(plain)) {
            return plain;
        }
        return PLACES.matcher(plain).replaceAll(each -> {
            if (each.group(4) != null) {
                // 三楼、五楼各要一箱黄桃，六楼两箱
                return ONE_PLACE
                        .matcher(each.group(1))
                        .results()
                        .map(place -> place.group() + each.group(2) + each.group(3) + each.group(4))
                        .distinct()
                        .collect(Collectors.joining(","));
            }
            long places = ONE_PLACE
                    .matcher(each.group(1))
                    .results()
                    .map(place -> place.group())
                    .distinct()
                    .count();
            var many = each.group(2);
            int value = Character.isDigit(many.charAt(0))
                    ? many.charAt(0) - '0'
                    : many.equals("两") ? 2 : DIGITS.indexOf(many);
            return places * value + each.group(3);
        });
    }
}
