package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which size, colour, taste or cut of the goods, whatever they are called: 38码, 薰衣草的, 杀好的, "size 38", "the green ones". No number of it counts any goods. */
public final class KindWords {
    /**
     * Words of a kind.
     *
     * @param start where they and what leads to them begin
     * @param from where what is wished begins, behind what it was before
     * @param end behind them
     * @param wish what is wished for
     * @param isSize it is a size, which is nothing else wherever it stands
     * @param isLoose it stands right before the goods, and may be a part of what others are called
     */
    public record Said(int start, int from, int end, String wish, boolean isSize, boolean isLoose) {
        boolean overlaps(Said other) {
            return start < other.end && other.start < end;
        }

        boolean isWithin(Said other) {
            return start >= other.start && end <= other.end;
        }
    }

    private static final String LOOSE = "loose";

    private static final String SIZE =
            "(?:(?<!\\d)(?:[23456]\\d|1[0-9]\\d)(?:\\.5)?码半?(?!头)|(?:尺码|码数|鞋码|尺寸)(?:是|要|选|穿|[: ]){0,2}(?:\\d{2,3}(?:\\.5)?码?|[大中小]码?|x{0,3}[sl]|m)(?![\\d.])"
                    + "|(?:[特加]?[大小]|中|均)码|(?:[特加]?[大小]|中)号(?=的|[,，。;；!！、\\s]|$)|(?<![a-z])(?:x{0,3}[sl]|m|[2-5]xl)[码号])";

    /** A foot is as long as that; nobody buys so many pairs without saying that they are pairs. */
    private static final String FOOT = "(?:3[3-9]|4[0-8])(?:\\.5)?";

    /** 38的布鞋, 穿38的, 布鞋 38. */
    private static final String SHOE =
            "(?<!\\d)" + FOOT + "(?=的\\p{IsHan}{0,4}鞋)|(?<=鞋[\\p{IsHan}&&[^路街道巷弄村镇乡区城厂店苑园院里寄送到发]]{0,4})" + FOOT
                    + "号(?![楼栋线店])|穿" + FOOT + "(?![\\d.])码?|(?<=鞋)\\s?" + FOOT
                    + "(?![\\d.]|\\s?[双个只件份斤箱块元码、,，和]?\\d|\\s?[双个只件份斤箱块元码]|\\s?[一每/]\\s?[双对])";

    private static final String LIST = "(?:\\s?[和跟、与/,，]?\\s?";

    /** 38、39 before 40码; behind a comma only where feet are listed already, as else it may count. */
    private static final String OF_LIST = "(?<![\\d.])" + FOOT + "码?\\s?[和跟、与/]\\s?|(?<=双[,，: ]{0,2}|[3-4]\\d码?[,，])"
            + FOOT + "码?[,，]\\s?|(?<!\\d)" + FOOT + "码[,，]\\s?";

    private static final Pattern CHINESE_SIZE = Pattern.compile(
            "(?:(?<![不别])(?:要|穿|是|选|拿|来|记得)){0,2}(?<wish>(?:" + OF_LIST + "){0,4}(?:" + SIZE + "|" + SHOE + ")" + LIST
                    + SIZE + "){0,4})(?:的那种|的(?!\\p{IsHan}{0,4}地址)|吧)?",
            Pattern.CASE_INSENSITIVE);

    /** Where it is said how many pairs, a number behind them is a size by itself: 袜子两双，38的; 我妈38的我42的; "two pairs, 36 and 38". */
    private static final Pattern WORN = Pattern.compile(
            "[一二两俩三四五六七八九十\\d]双|\\bpairs?\\b|(?:[鞋靴袜衣裤裙衫袄帽褂].*[一二两俩三四五六七八九十\\d][对件条套顶]|[一二两俩三四五六七八九十\\d][对件条套顶].*[鞋靴袜衣裤裙衫袄帽褂])",
            Pattern.CASE_INSENSITIVE);

    private static final String BODY = "(?<![\\d.])(?:2[89]|3\\d|4[0-8])(?:\\.5)?(?!\\d|\\.\\d)";

    private static final String WHOSE = "[我自己老公婆妈爸奶爷弟妹哥姐儿女他她]{1,4}";

    private static final Pattern WORN_SIZE = Pattern.compile(
            "(?:(?<=[双对件条套顶]的?[,，]? ?|[,，、和跟 ])|(?<=[,，、 双对件条])" + WHOSE + ")(?:都|全)?(?:要|穿|拿|是)?" + BODY
                    + "(?:码半?的?|的)(?:[,，、和跟 ]?(?:" + WHOSE + ")?(?:都|全)?(?:要|穿|拿|是)?" + BODY + "(?:码半?的?|的)){0,4}"
                    + "|(?<=\\bpairs?(?: please)?),? " + BODY + "(?:(?:,? and|,| &) " + BODY
                    + "){0,3}(?! (?:pairs?|yuan|kuai|rmb|each|boxes|bags))"
                    + "|,? ?\\bin " + BODY + "(?= ?$|[,.;!]| please)",
            Pattern.CASE_INSENSITIVE);

    private static final String UNCOUNTED =
            "(?:\\.5)?(?!\\d|\\.\\d| ?(?:pieces?|pairs?|pcs|portions?|jin|box|bag|bars?|bottles?|x ?\\d))";

    /** What comes before the size that it is now: 不是38码，是39码; 38码改成39码. */
    private static final Pattern NO_MORE = Pattern.compile(
            "(?:(?:不是|不要|别要)" + SIZE + "的?[,，、 ]{0,2}(?:而?是|要|换|改)?|" + SIZE
                    + "的?[,，、 ]{0,2}(?:换|改|变)(?:成|为|到)?)(?:成|为)?(?=(?:要|穿|是)?" + SIZE + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH_SIZE = Pattern.compile(
            "(?:,? ?\\b(?:in|of|with|a|the|are|is|for|and|i wear|i'm|i am|make it)\\b ?){0,2}(?<wish>\\b(?:shoe |my |eu |us |uk ){0,2}sizes?(?: is| of|:)? ?(?:\\d{1,3}"
                    + UNCOUNTED + "(?:(?:,| and| or|/) ?\\d{2,3}"
                    + UNCOUNTED + "){0,3}|x{0,3}[sl]\\b|m\\b|(?:extra )?(?:small|medium|large)\\b))"
                    + "|(?<=(?:shoes|boots|slippers|sandals|sneakers)[, ]{1,2})(?<foot>" + FOOT
                    + "(?![\\d.]|,? (?:pairs?|pieces?|pcs|portions?)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final String COLOUR = "(?:[大深浅米粉]?[红黄蓝绿白黑紫粉灰棕橙青]色?|[彩米]色|咖啡色|藏青色?)";
    private static final String TASTE =
            "(?:(?:不|微|中|特|重|超|麻|香|酸|甜|咸|偏|少)?[辣甜酸咸麻]|五香|原味|蒜香|孜然|烟熏|广味|川味|半甜|半干|无糖|少糖|清淡)(?:味|型)?";
    private static final String SCENT = "(?:薰衣草|玫瑰|茉莉|桂花|柠檬|洋甘菊|艾草|薄荷|橙花|檀香|无香|马鞭草|绿茶|紫草|金银花|菊花|生姜|桃花|樱花)(?:味|香型?|香味)?";
    private static final String CUT =
            "(?:帮我|给我|都)?(?:现?[杀宰](?:好|干净)?|切(?:好|块|片|丝|段)|剁(?:好|块|碎|开)|去(?:皮|毛|骨|鳞|内脏|壳)|处理好|收拾(?:好|干净)|洗(?:净|干净)|真空(?:包装|装)?|散装|整[条只块]|刮鳞|拔毛|冰鲜|活)";
    private static final String FOR_WHOM = "(?:[男女](?:款|式|士)|儿童款?|老人款?|新款|老款|绣花|素色|格子|条纹|带花|圆头|尖头|公|母|肥厚|开花|带土)";

    private static final String KIND = "(?:" + COLOUR + "|" + TASTE + "|" + SCENT + "|" + CUT + "|" + FOR_WHOM + ")";

    private static final String OF_KIND = KIND + "(?:一?[点些])?(?:" + LIST + ")?" + KIND + "){0,2}";

    private static final String ENDS = "(?=[,，。;；!！~～、\\s]|$|[一二两三四五六七八九十\\d])";

    /** 要甜的 within, 大红的 by itself, 薰衣草 between spaces; what is not wanted so as well. */
    private static final String LEADS = "(?:麻烦|请|给我|帮我|都|全|要|选|拿|最好|记得|就){0,4}";

    /** 别给我发硬的, 不要太肥的. */
    private static final String NOT_SO =
            "(?:不要|勿要|唔要|唔好|别|莫)(?:再)?(?:给我|帮我)?(?:要|发|寄|拿|装|挑|选|送)?(?:给我)?(?:太|那种|那么)?[软硬肥瘦老嫩生熟]";

    private static final Pattern CHINESE_KIND =
            Pattern.compile("(?<![不别没想])(?:要|选|拿|想要)(?<within>" + OF_KIND + "(?:一?[点些])?)(?:的那[种款]|的|那?种|款)" + ENDS
                    + "|(?<=^|[,，。;；、\\s])" + LEADS + "(?<alone>(?:不要|别要?|别给我)?(?:太)?" + OF_KIND
                    + "|" + NOT_SO + ")(?:的那[种款]|的)(?:吧|哦|谢谢)?(?=[,，。;；!！~～、\\s]|$)"
                    + "|(?<=^|[,，。;；、\\s])" + LEADS + "(?<cut>" + CUT
                    + ")(?<!活|冰鲜|散装|真空)(?:一下|吧|哦|谢谢)?(?=[,，。;；!！~～、\\s]|$)"
                    + "|(?<=^|[,，。;；、\\s来买份箱斤盒袋个只双条件坛瓶罐包]|(?<![不别没])要)(?<before>" + OF_KIND
                    + ")的(?=\\p{IsHan})(?![了不也和跟或都还吗呢吧哦换没有就行好可以一二两三四五六七八九十半那])"
                    + "|(?<!不要|不|别|别要|没有?)(?<colour>" + COLOUR.replace("色?", "色") + ")的?|(?<loose>" + SCENT
                    + ")(?=\\p{IsHan}{0,3}皂)"
                    + "|(?<=[\\p{IsHan}][,，、\\s]{1,2})(?<apart>(?<scent>" + SCENT + ")|五香|原味|蒜香|孜然|麻辣|微辣|香辣|特辣|中辣|不辣|"
                    + COLOUR.replace("色?", "色")
                    + ")(?=[,，、\\s]|$)");

    private static final String QUALITY =
            "(?:red|green|yellow|blue|white|black|pink|purple|orange|brown|gr[ea]y|spicy|mild|hot|sweet|sour|salty|savou?ry|smoked|plain|original|unscented|dry|semi-dry|lavender|rose|jasmine|lemon|mint|chamomile|osmanthus|cleaned|gutted|plucked|killed|sliced|diced|chopped|boneless|skinless|scaled|vacuum[- ]packed|(?:wo)?men's|kids'|children's)";

    private static final String ENGLISH_ENDS = "(?=\\s*(?:[,.;!]|$))";

    private static final Pattern ENGLISH_KIND = Pattern.compile(
            "(?<=[,;.] ?)(?<alone>(?:the |in |all |very |really |extra |not too |not |no |i'd like |make it |please |only ){0,3}"
                    + QUALITY + "(?:(?:,| and| or) " + QUALITY
                    + "){0,2}(?: ones?| kinds?| flavou?rs?| sort| please){0,2}|(?:please )?(?:no|not too|nothing too|don't send me) (?:hard|soft|fatty|lean|tough|stringy|ripe|unripe)(?: ones?| bits?| pieces?| please){0,2})"
                    + ENGLISH_ENDS
                    + "|(?<=\\w )(?<in>in " + QUALITY + ")(?: please)?" + ENGLISH_ENDS
                    + "|(?<!\\b(?:no|not|non|un)[ -])\\b(?<loose>" + QUALITY + ")(?= [a-z]{3})",
            Pattern.CASE_INSENSITIVE);

    /** Nobody says no more than a size in more letters. */
    private static final int LONGEST_ALONE = 40;

    private static final String LEADING =
            "(?:麻烦|请|帮我|给我|记得|对了|另外|我的?|要|想|都|就|是|那|老板|主播|一定|[,，：: ]|\\b(?:please|pls|note|remember|also|and|that|the|my|for|i|need|want them|want|take|them|it|they|are|is|should be|of|in|shoes?|slippers|boots)\\b){0,10}+";

    private static final Pattern LEAD =
            Pattern.compile(LEADING + "(?:\\p{IsHan}{0,4}鞋子?的?" + LEADING + ")?", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "(?:就行|就好|可以|哦|吧|啊|呀|的|谢谢|拜托|[,，。.!！~～ ]|please|pls|thanks|thank you|ones?){0,5}+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO = Pattern.compile(
            "(?:(?<=^|[,，。;；、\\s])(?:\\p{IsHan}{0,6}(?<![两双份个只箱斤盒袋坛瓶罐包条件块])){0,1}|[我他她])(?:不(?:能|可以?|会|敢|宜|让|许|爱|喜欢|得)|别|没法)\\p{IsHan}{0,4}$");

    private static final Pattern SCENTED = Pattern.compile("[皂茶]|\\b(?:soaps?|teas?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ADDRESS =
            Pattern.compile("\\d{7}|\\d{3}[- ]\\d{4}|省|自治区|\\p{IsHan}{2}[市区县镇]|地址|收件|收货");

    private KindWords() {}

    /**
     * Each of them, sizes first; of one that was put right the last.
     *
     * @param plain as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    public static Stream<Said> in(String plain) {
        var said = withoutFormer(plain.replace('’', '\''));
        var sizes = Stream.concat(
                        found(CHINESE_SIZE, said, true, "wish"), found(ENGLISH_SIZE, said, true, "wish", "foot"))
                .toList();
        var worn = worn(said)
                .filter(one -> sizes.stream().noneMatch(one::isWithin))
                .toList();
        return Stream.of(
                        worn.stream(),
                        sizes.stream().filter(one -> worn.stream().noneMatch(one::overlaps)),
                        found(CHINESE_KIND, said, false, "within", "alone", "cut", "before", "apart", "colour", LOOSE),
                        found(ENGLISH_KIND, said, false, "alone", "in", LOOSE))
                .flatMap(all -> all)
                .map(one -> one.isSize() ? withFormer(plain, one) : one);
    }

    private static Stream<Said> worn(String said) {
        return WORN.matcher(said).find() ? found(WORN_SIZE, said, true) : Stream.empty();
    }

    /** Blanks in its place, so that the rest stands where it stood. */
    private static String withoutFormer(String plain) {
        return NO_MORE.matcher(plain)
                .replaceAll(former -> " ".repeat(former.group().length()));
    }

    private static Said withFormer(String plain, Said one) {
        return NO_MORE.matcher(plain)
                .results()
                .filter(former -> former.end() == one.start())
                .map(former ->
                        new Said(former.start(), one.start(), one.end(), one.wish(), one.isSize(), one.isLoose()))
                .findFirst()
                .orElse(one);
    }

    private static Stream<Said> found(Pattern pattern, String said, boolean isSize, String... groups) {
        return pattern.matcher(said).results().flatMap(found -> {
            var again = pattern.matcher(said);
            again.find(found.start());
            var isLoose = Stream.of(groups).anyMatch(group -> group.equals(LOOSE) && again.group(group) != null);
            int start = isSize ? found.start() : withNegation(said, found.start());
            return wish(again, groups)
                    .or(() -> groups.length == 0 ? Optional.of(found.group()) : Optional.empty())
                    .filter(wish -> pattern != CHINESE_KIND || again.group("scent") == null || isScented(said))
                    .map(wish -> start == found.start() ? wish : said.substring(start, found.end()))
                    .map(wish -> new Said(start, start, found.end(), wish.strip(), isSize, isLoose))
                    .stream();
        });
    }

    /** What somebody cannot eat is told with the word that says so. */
    private static int withNegation(String said, int start) {
        var no = NO.matcher(said).region(0, start);
        return no.find() ? no.start() : start;
    }

    /** Soap and tea have one; a flower between commas is a name as well, where an address is said. */
    private static boolean isScented(String said) {
        return SCENTED.matcher(said).find() && !OF_ADDRESS.matcher(said).find();
    }

    private static Optional<String> wish(Matcher found, String... groups) {
        return Stream.of(groups)
                .flatMap(group -> Stream.ofNullable(found.group(group)))
                .findFirst();
    }

    /** Whether a size, and no more, is said of goods that somebody has: 鞋子记得38码, "please note shoe size 38". */
    public static boolean isSizeAlone(String plain) {
        return plain.length() <= LONGEST_ALONE
                && in(plain)
                        .filter(Said::isSize)
                        .findFirst()
                        .filter(one -> isAlone(plain, one))
                        .isPresent();
    }

    private static boolean isAlone(String plain, Said one) {
        return LEAD.matcher(plain.substring(0, one.start())).matches()
                && END.matcher(plain.substring(one.end())).matches();
    }
}
