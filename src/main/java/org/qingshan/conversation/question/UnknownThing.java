package org.qingshan.conversation.question;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.GoodsWords;
import org.qingshan.conversation.claim.Lineup;

/**
 * The word that stands where a question has its product: 苹果多少钱, "the price of eggs". To be asked only of a text that names
 * nothing on the list. Rather finds none than one that is no thing.
 */
final class UnknownThing {
    private static final int LONGEST = 5;

    private static final Pattern AROUND = Pattern.compile(
            "^(?:对了|话说|顺便|哎|诶|欸|喂|哦)|^(?:请问|想问|问|一下|下|我|主播|老板娘|老板|你好|你们|你家|您|今天|今晚|今日|现在|刚才|家里|那|这|还|有没有|有|卖|要|买|想|啊|呀|亲|的){1,20}"
                    + "|(?:今天|现在|目前|一般|大概|到底|是|的|还|都|要|得|呢|啊|呀|嘛|卖|每|[0-9一二两三四五六七八九十半]*(?:箱|盒|袋|份|个|斤|公斤|枚|只|瓶|罐)){1,20}$");

    /** Letters of what points, counts, pays and sends, but names nothing. */
    private static final Pattern NO_THING =
            Pattern.compile("[^\\p{IsHan}]|[这那它你我他她您们个的是哪啥谁几多少全都总共便宜优惠折运邮快递寄发到给付钱箱份袋斤件单次号元块合计贵样起加满价]");

    private static final Set<String> GENERAL = Set.of(
            "东西", "商品", "产品", "宝贝", "水果", "蔬菜", "礼盒", "套餐", "链接", "现货", "库存", "红包", "赠品", "秒杀", "名额", "机会", "时间", "上面",
            "下面", "前面", "后面", "其他", "别的", "大小", "规格", "主播", "老板", "颜色", "口味", "直播", "人工", "活动", "一人", "每人", "一个人",
            "每个人", "一家", "一户", "一次");

    private static final String ONE_LETTER = "鱼米鸡鸭鹅梨枣藕茶肉蛋虾蟹姜蒜葱酒油";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:how much (?:is|are|for|do|does)|(?:price|cost) (?:of|for)|what do(?:es)?|any|how many)"
                    + " (?:the |your |a |an |some |those |these ){0,20}(?<thing>[a-z][a-z' -]{1,30}?)"
                    + "(?: cost| left| today| tonight| now| please| per [a-z]+| each| an? [a-z]+| in stock| are there){0,20}[ ?!.]*$");

    private static final Set<String> NO_ENGLISH_THING = Set.of(
            "it",
            "this",
            "that",
            "they",
            "these",
            "those",
            "them",
            "one",
            "ones",
            "two",
            "everything",
            "all",
            "total",
            "shipping",
            "delivery",
            "postage",
            "box",
            "boxes",
            "bag",
            "bags",
            "jin",
            "kg",
            "kilo",
            "piece",
            "pieces",
            "more",
            "of",
            "is",
            "are",
            "do",
            "does",
            "can",
            "in",
            "each",
            "per",
            "you",
            "we",
            "i",
            "stock",
            "now",
            "left",
            "there",
            "a",
            "an",
            "the",
            "and",
            "to");

    /** What a shop may have beside its goods, and no list has. */
    private static final Pattern NO_WARE = Pattern.compile(
            ".*(?:discount|coupon|offer|deal|gift|sample|photo|picture|video|review|question|price|certificate|test|customer|parcel|order|size|colou?r|instruction|store|shop|option|minute|number|fee|idea|plan|rule|refund|return|voucher|point|member|receipt|invoice|pesticide|additive|preservative|stone|seed|follower|viewer|friend|address|account|recipe|tip|stock|box|bag|pack|carton|kilo|piece)(?:s|es)?");

    private static final int LONGEST_ASKED = 40;

    private static final Pattern IS_THERE =
            Pattern.compile("(?:有没有|有冇|卖不卖)(?<thing>\\p{IsHan}{2,4}?)(?:卖|的|呀|啊|呢)?[\\p{P}\\s]*$");

    /** 有没有苹果, "do you have honey": what is surely goods, and nothing else is asked. */
    private static final Pattern GOODS_ASKED = Pattern.compile(
            "^(?:请问|问一下|问下|老板娘?|主播|你们?家?|今天|今晚|还|家里|店里|那|,| ){0,6}(?:(?:有没有|有冇|有无|卖不卖|有|卖)(?<zh>\\p{IsHan}{1,4}?)(?:卖|的|呀|啊|呢|吗|么|嘛|不|没|[?]){0,4}|(?<first>\\p{IsHan}{1,4}?)(?:有没有|有吗|有卖吗|卖吗|有不|有么|有冇))[\\p{P}\\s]*$"
                    + "|^(?:hi,? |hello,? |and |so )?(?:do you (?:have|sell|stock)|have you got|got|are there|is there|any chance of)(?: any| some| the)? (?<en>[a-z]{3,15}(?: [a-z]{3,15})?)(?: today| tonight| for sale| too| as well){0,2}[ ?!.]*$");

    private UnknownThing() {}

    /** What is asked for that is goods, and not sold here. */
    static Optional<String> goods(String plain, Lineup lineup) {
        var asked = GOODS_ASKED.matcher(plain);
        if (plain.length() > LONGEST_ASKED || !asked.find()) {
            return Optional.empty();
        }
        return Stream.of("zh", "first", "en")
                .map(asked::group)
                .filter(Objects::nonNull)
                .filter(thing -> GoodsWords.isOne(thing)
                        && !GENERAL.contains(thing)
                        && !NO_WARE.matcher(thing).matches())
                .filter(thing ->
                        ClaimReader.read("来一份" + thing, lineup).suggestions().isEmpty())
                .findFirst();
    }

    /** 有没有鸭蛋, 白糖有吗, where eggs and sugar are sold: what an order of it would call unknown; null if it is sold, or may be. */
    static @Nullable String otherThanSold(String plain, Lineup lineup) {
        if (plain.length() > LONGEST_ASKED) {
            return null;
        }
        var asked = IS_THERE.matcher(plain);
        var thing = asked.find() ? asked.group("thing") : in(plain);
        if (thing == null || thing.isEmpty()) {
            return null;
        }
        var ordered = ClaimReader.read("来一份" + thing, lineup);
        return thing.equals(ordered.unknown()) && ordered.suggestions().isEmpty() ? thing : null;
    }

    static @Nullable String in(String plain) {
        int at = 0;
        while (at < plain.length()) {
            var hit = TopicWords.at(plain, at);
            if (hit != null
                    && hit.value().stream().anyMatch(asked -> asked.topic().isOfAnItem())) {
                var thing = before(plain.substring(0, at));
                return thing == null ? english(plain) : thing;
            }
            at = hit == null ? at + 1 : hit.end();
        }
        return null;
    }

    private static @Nullable String before(String words) {
        var last = words.substring(lastBreak(words));
        String thing = last;
        String shorter = AROUND.matcher(thing).replaceAll("");
        while (!shorter.equals(thing)) {
            thing = shorter;
            shorter = AROUND.matcher(thing).replaceAll("");
        }
        boolean fits = thing.length() > 1 ? thing.length() <= LONGEST : ONE_LETTER.contains(thing);
        return thing.isEmpty()
                        || !fits
                        || GENERAL.contains(thing)
                        || NO_THING.matcher(thing).find()
                ? null
                : thing;
    }

    private static int lastBreak(String words) {
        int at = words.stripTrailing().length();
        while (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static @Nullable String english(String plain) {
        var found = ENGLISH.matcher(plain);
        if (!found.find()) {
            return null;
        }
        var thing = found.group("thing").strip();
        var isThing = Arrays.stream(thing.split(" ")).noneMatch(NO_ENGLISH_THING::contains);
        return isThing && thing.split(" ").length <= 2 ? thing : null;
    }
}
