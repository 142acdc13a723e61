package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Unit;

/**
 * What is sold by the piece or the portion is counted by the word that fits it: 香皂两块, 席子两张, 铁锅一口, 米酒两瓶, "a broom". They are
 * written as bottles, which fit both, so that nobody else need know. 四块钱, 一斤八块, 皂八块五, 便宜两块 stay what they are.
 */
final class Classifiers {
    /** Words that mean something else as well, and how what they count ends. */
    private static final Map<Character, String> FITTING = Map.of(
            '块', "皂糕饼砖糖肉腐姜布毯巾板酪石玉茶粑酥帕表包锭墨垫蜜排干",
            '口', "锅缸钟井剑瓮",
            '张', "席纸饼桌毯皮床画网椅凳垫布巾",
            '头', "蒜羊牛猪");

    private static final String OTHERS = "坛樽壶把根双支枝株棵盆朵尾匹顶床副幅本台架扎听";

    private static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})";
    private static final String TAKING =
            "(?:我们?|给我|帮我|还|也|各|就|先|再|另外|来|要|拿|带|加|留|买|订|少拿|少要|少来|少|多拿|多来|改成|改为|改|搞|整|×|x| ){0,4}";

    /** It is money where a number follows, or how much of it is said, or whether it is so is asked. */
    private static final String NO_PRICE =
            "(?![钱半多毛\\d零二两三四五六七八九几]|一(?![一二两三四五六七八九十]|点|起)|[卖买能包]|就[买要来拿卖]|可(?!以)|[^,.;!?]{0,3}[吗么?])";

    /** 一斤八块, 一块八块: what one of them costs. */
    private static final String COSTING = "[斤个箱袋盒份块包条只每元价\\d一二两三四五六七八九十]";

    private static final String FEW = "(10|[\\d一二两三四五六七八九十])";

    private static final Prefiltered BARGAIN = Prefiltered.of(
            "便宜|优惠|降|涨|太贵|[价元]|块钱|多少钱|打折|卖|(?<!刚)才|抹|差[价\\d一二两三]|成交|块(?:我买|我就买|我要了|行|可以)(?=$|[,.;!?吧啊哈])|超市|红包|打赏|(?<!签|快)收(?![到货拾藏])|退(?:给)?我|[转倒赚亏]我?[\\d一二两三四五六七八九十]"
                    + "|(?<![帮让替])我(?:给|出)[\\d一二两三四五六七八九十]{1,2}块|[这那]个?\\p{IsHan}[\\d一二两三四五六七八九十]{1,2}块");

    /** 给我退两块, 少两块, 加两块: of nothing in particular, it is of the price. */
    private static final Prefiltered OFF_PRICE = Prefiltered.of(
            "^(?!.{0,4}再加)(?:[给帮]我|再|就|那|能|主播|老板|你|先){0,3}[退少加](?:[给]?我|个|了|点)?[\\d一二两三四五六七八九十]{1,2}块(?:吧|啊|哈|呗|嘛|好了|就行|就买)?[,.! ]{0,3}$");

    /** 香皂八块, 香皂要八块: what it costs; fewer are so many. */
    private static final String COSTS =
            "[, ]?(?:(?:我|就|都|也|只){0,2}(?:[7-9]|\\d{2}|[七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)|(?:就|都|也|还|只){0,2}要(?:[5-9]|\\d{2}|[五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?))块";

    /** Nothing goes on that it could count: not 一条龙, 两把刷子. */
    private static final String DONE = "[,.!; 吧哈啊哦呀呢谢给送就够和跟加还改先行好我她他是\\d一二两三四五六七八九十半]";

    /** What each counts beside goods: money, a household, faces and pictures, somebody's head. */
    private static final Map<Character, String> NOT_SO =
            Map.of('块', NO_PRICE, '口', "(?!之家|人|气)", '张', "(?!脸|嘴|照|图|相|单|发票|票|券|优惠|名片|卡)", '头', "(?!发|疼|痛)");

    /** 发一张: a picture is sent. */
    private static final String SENT = "(?<![发晒传]我?)";

    private static final Prefiltered VESSEL = Prefiltered.of("[瓶坛罈壇樽]|(?i:\\b(?:bottles?|jars?)\\b)");
    private static final Prefiltered BOTTLE = Prefiltered.of("[瓶樽]|(?i:\\bbottles?\\b)");
    private static final String POURED = "酒油酱醋蜜汁水露奶";

    private static final int LONGEST = 120;

    /**
     * One of {@link #FITTING} with the names that it counts.
     *
     * @param spoken as {@code behind}, where what is shown or spoken of is counted so: 来四块
     */
    private record Counted(
            char word,
            String ends,
            Pattern named,
            Pattern ahead,
            Pattern behind,
            Pattern spoken,
            Pattern few,
            Pattern taken,
            Pattern priced) {
        static @Nullable Counted of(char word, String ends, List<Offer> offers) {
            var counting = offers.stream().filter(offer -> isSo(offer, ends)).toList();
            if (counting.isEmpty()) {
                return null;
            }
            var names = alternatives(counting.stream()) + nouns(counting, ends) + "|"
                    + counting.stream()
                            .map(offer -> slot(Normaliser.plain(offer.slot())))
                            .collect(Collectors.joining("|"));
            var behind = "(" + NUMBER + ")" + word + NOT_SO.get(word);
            return new Counted(
                    word,
                    ends,
                    Pattern.compile(names),
                    Pattern.compile("(" + NUMBER + ")" + word + "(?=" + names + ")"),
                    Pattern.compile("((?:" + names + ")" + TAKING + "|换)" + behind),
                    Pattern.compile("((?:" + names + "|这个?\\p{IsHan})" + TAKING + "|(?:^|[,.!; ])" + TAKING
                            + "[来要拿]|换|改成|改为|应该是)" + behind),
                    Pattern.compile("(?<!" + COSTING + ")" + SENT + FEW + word + NOT_SO.get(word)),
                    Pattern.compile("(?<=[来要拿留加补添给我续捎囤买订撤改成])" + FEW + word + NOT_SO.get(word)),
                    Pattern.compile("(?:" + names + ")" + COSTS));
        }

        String written(String plain, @Nullable Offer card) {
            if (plain.indexOf(word) < 0
                    || word == '块' && (isMoney(plain) || priced.matcher(plain).find())) {
                return plain;
            }
            boolean shown = card != null && isSo(card, ends);
            boolean isNamed = named.matcher(plain).find();
            var counted = shown || isNamed ? spoken : behind;
            var written =
                    counted.matcher(ahead.matcher(plain).replaceAll("$1瓶")).replaceAll("$1$2瓶");
            if (isNamed) {
                return few.matcher(written).replaceAll("$1瓶");
            }
            return shown ? taken.matcher(written).replaceAll("$1瓶") : written;
        }
    }

    private static final Prefiltered ANOTHER = Prefiltered.of(
            "(?:[,;] |\\band |\\bplus )an? (?!few|lot|bit|half|dozen|couple|pair|big|nice|good|great)[a-z]");

    private final List<Offer> offers;
    private final boolean ofThings;
    private final List<Counted> fitting;
    private final Pattern others;
    private final @Nullable Pattern single;

    /** A jar of what is sold here. */
    private final Pattern packed;

    Classifiers(List<Offer> offers) {
        this.offers = offers;
        this.ofThings = offers.stream().anyMatch(Classifiers::isThing);
        this.fitting = FITTING.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(Counted.of(entry.getKey(), entry.getValue(), offers)))
                .toList();
        var names = alternatives(offers.stream().filter(Classifiers::isThing));
        this.others = Pattern.compile(
                "(" + NUMBER + ")[" + OTHERS + "](?=$|" + DONE + (names.isEmpty() ? ")" : "|" + names + ")"));
        this.single = single(offers);
        this.packed = Pattern.compile("an? (?:" + Unit.anyWord() + ") of (?:the |your |that |this )?(?=(?:"
                + english(offers.stream()) + ")\\b)");
    }

    String written(String plain, @Nullable Offer card) {
        if (!ofThings || plain.length() > LONGEST) {
            return plain;
        }
        var written = single == null ? plain : singly(plain, single);
        for (var counted : fitting) {
            written = counted.written(written, card);
        }
        return areThings(written, card) ? others.matcher(written).replaceAll("$1瓶") : written;
    }

    /** 块 is said of its price. */
    static boolean isMoney(String plain) {
        return BARGAIN.isIn(plain) || OFF_PRICE.isIn(plain);
    }

    /** 来两瓶 where soap is shown and wine is sold by the bottle: of which, they know who said it. */
    static boolean isOfAnother(String text, Lineup lineup) {
        var card = lineup.card();
        if (card != null && card.unit() == Unit.JAR) {
            return BOTTLE.isIn(text)
                    && lineup.offers().stream().anyMatch(offer -> offer.unit() == Unit.BOTTLE)
                    && lineup.named(text).isEmpty();
        }
        return card != null
                && isThing(card)
                && VESSEL.isIn(text)
                && names(card).noneMatch(name -> POURED.indexOf(name.charAt(name.length() - 1)) >= 0)
                && lineup.offers().stream().anyMatch(offer -> offer.unit() == Unit.BOTTLE || offer.unit() == Unit.CROCK)
                && lineup.named(text).isEmpty();
    }

    /** 瓶, 条, 把: where all that is named, or else what is shown, is counted so. */
    private boolean areThings(String plain, @Nullable Offer card) {
        var named = offers.stream()
                .filter(offer -> names(offer).anyMatch(plain::contains))
                .toList();
        return named.isEmpty() ? card != null && isThing(card) : named.stream().allMatch(Classifiers::isThing);
    }

    /** "A broom and a mat": one of each, as they are counted; nobody has a peach sent. */
    private static @Nullable Pattern single(List<Offer> offers) {
        var english = english(offers.stream().filter(Classifiers::isThing));
        return english.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<=^|[,.;!] |\\band |\\bplus |\\bso |\\b(?:want|need|get|take|have|order|me|grab|buy) )an? (?=(?:"
                                + english + ")\\b)");
    }

    private static String english(Stream<Offer> offers) {
        return offers.flatMap(offer -> Stream.concat(Stream.of(offer.nameEn()), offer.aliases().stream()))
                .map(Normaliser::plain)
                .filter(name -> !name.isEmpty() && Latin.is(name.charAt(0)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** "A knife and a fork": what it does not know is asked back. */
    private String singly(String plain, Pattern single) {
        var written = single.matcher(plain).replaceAll("one ");
        return ANOTHER.isIn(packed.matcher(written).replaceAll("")) ? plain : written;
    }

    private static boolean isThing(Offer offer) {
        return offer.unit() == Unit.PIECE || offer.unit() == Unit.PORTION;
    }

    private static boolean isSo(Offer offer, String ends) {
        return isThing(offer)
                && names(offer)
                        .map(name -> name.endsWith("子") ? name.substring(0, name.length() - 1) : name)
                        .anyMatch(name -> ends.indexOf(name.charAt(name.length() - 1)) >= 0);
    }

    /** 皂 for 羊奶皂, as it is called in short. */
    private static String nouns(List<Offer> offers, String ends) {
        return offers.stream()
                .flatMap(Classifiers::names)
                .map(name -> name.substring(name.length() - 1))
                .filter(noun -> ends.contains(noun) && Names.isNoun(noun))
                .distinct()
                .map(noun -> "|" + noun)
                .collect(Collectors.joining());
    }

    /** a4, a4x, 4号. */
    private static String slot(String slot) {
        var digits = slot.replaceAll("\\D", "");
        return "(?<![a-z\\d])" + Pattern.quote(slot) + "(?!\\d)[号x×:+ ]?"
                + (digits.isEmpty() ? "" : "|(?<!\\d)" + digits + "号");
    }

    private static String alternatives(Stream<Offer> offers) {
        return offers.flatMap(Classifiers::names).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Stream<String> names(Offer offer) {
        return Stream.concat(Stream.of(offer.nameZh()), offer.aliases().stream())
                .map(Normaliser::plain)
                .filter(name -> name.length() > 1 && Hanzi.areAll(name));
    }
}
