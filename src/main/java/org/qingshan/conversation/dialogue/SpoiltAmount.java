package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.Refused;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Unit;

/** Reads how much of something is bad, as buyers say it. */
final class SpoiltAmount {
    private static final Set<String> ALL =
            Set.of("全部", "全坏", "全坏了", "都坏了", "全烂了", "都烂了", "所有", "all", "all of it", "everything");
    private static final Set<String> HALF = Set.of("一半", "half", "half of it");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:坏[了咗]|烂[了咗]|碎[了咗]|坏|烂|大概|大约|差不多|有|about|around|some){1,20}\\s*|\\s*(?:左右|坏了|烂了|碎了|坏的|是坏的|的|了|are bad|were bad|bad|rotten){1,20}$");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*(?:%|％|percent)");
    private static final Map<String, Integer> ENGLISH = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
    static final String BAD =
            "(?:坏|烂|碎|霉|发霉|臭|馊|压|破|裂|蔫|瘪|变质|不能|没法|rotten|bad|broken|mould|mold|damaged|bruised|squashed|crushed|smashed|cracked|spoil|inedible|off)";

    /** All of it, told by the way: 全发霉了, "everything was rotten". */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![不没安完])(?<!没有)(?<!不是)全(?:部|都|是|给){0,20}" + BAD + "|(?:都|通通|统统|所有)(?:是|给|已经|的){0,20}" + BAD
                    + "(?![一两二三四五六七八九十半几\\d])|全军覆没|没有?[一几]个(?:是)?好|一个(?:都)?不能[吃要]"
                    + "|(?<!not )\\ball (?:of )?(?:(?:it|them|the|my|this|these) ?){0,20}(?:\\w+ )?(?:is |are |was |were |came |went |arrived ){0,20}"
                    + BAD
                    + "|\\beverything (?:is|was|came|went|arrived)\\b|\\bevery (?:single )?one\\b|\\bthe (?:whole|entire) (?:box|lot|order|thing)\\b");

    private static final Pattern HALVES =
            Pattern.compile("一半|半数|(?<!more than )(?<!less than )\\bhalf(?! (?:an?|one|box|bag|jin|kg|kilo)\\b)");
    private static final Pattern SHARE = Pattern.compile(
            "\\d{1,3}(?:\\.\\d)?\\s*(?:[%％]|percent)|百分之[一二两三四五六七八九十百\\d]+|(?<![变完])[一二两三四五六七八九\\d]成半?(?![了为熟])");
    private static final Map<String, Share> PARTS = Map.of(
            "三分之一",
            share(1, 3),
            "三分之二",
            share(2, 3),
            "四分之一",
            share(1, 4),
            "四分之三",
            share(3, 4),
            "五分之一",
            share(1, 5),
            "a third",
            share(1, 3),
            "one third",
            share(1, 3),
            "two thirds",
            share(2, 3),
            "a quarter",
            share(1, 4));

    /** A part of one box is no part of the order: "a third of a box", 三分之一箱, 一箱坏了一半. */
    private static final String ONE_SHARE =
            "三分之一|三分之二|四分之一|四分之三|五分之一|一半|half|a third|one third|two thirds|a quarter|\\d{1,3} ?(?:%|percent)|[一二两三四五六七八九\\d]成";

    static final String MEASURE =
            "箱|盒|袋|斤|公斤|份|包|瓶|罐|捆|双|坛|桶|盆|棵|box|bag|jin|kg|carton|jar|portion|pair|bottle|pot|bar|tub";
    private static final Pattern OF_ONE = Pattern.compile("(?<share>" + ONE_SHARE + ")(?: of (?:a|one|1) |的?)(?<unit>"
            + MEASURE + ")(?!e?s\\b)|(?<![第\\d十百])[一1] ?(?<unit2>" + MEASURE
            + ")(?:里面|里|中|的|大概|差不多|有|坏了|烂了|碎了|坏|烂){0,20}(?<share2>"
            + ONE_SHARE + ")");

    /** A number and what it counts; not the second box, 第2箱. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![第\\d.])(?:\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百半]{1,4})\\s*"
                    + "(?:箱|盒|袋|斤|公斤|千克|份|个|件|包|瓶|只|枚|板|罐|捆|条|颗|粒|双|坛|桶|盆|块|棵|kg|kgs|g)半?"
                    + "|\\b(?:\\d{1,4}(?:\\.\\d{1,2})?|one|two|three|four|five|half a) (?:box|boxes|bags?|jin|kg|kilos?|cartons?|pieces?|bottles?|jars?|pairs?|pots?|bars?|tubs?)\\b");

    private static final Pattern NTH =
            Pattern.compile("第[一二两三四五六七八九十\\d]+[箱盒袋个份瓶件]|\\b(?:first|second|third|last|other) (?:box|bag|carton)\\b");

    private static final String SHARED = "(?:一半|半边|半个|[一二两三四五六七八九]成|[二三四五]分之|\\d{1,3} ?[%％])";

    /** A part of one out of many is no part of all of them: 有个桃子烂了一半, "one of the peaches is half rotten". */
    private static final Pattern OF_PIECE = Pattern.compile(
            "(?:有|其中|里面|只有|就|^|[,，。 ])(?:那|这)?(?:[一1二两三几\\d]{1,3})?(?:个|只|颗|枚|粒|条|根)(?!半)\\p{IsHan}{0,5}?(?:都|也|是|已经|被|给|有|大概|差不多|"
                    + BAD
                    + "|[了掉得有]){1,5}" + SHARED
                    + "|\\b(?:one|two|three|some|a few|a couple|\\d{1,2}) (?:of (?:the |them|my |these |those )?)?(?!"
                    + MEASURE
                    + ")[a-z]{0,12} ?(?:is |are |was |were |came |had |has |have ){0,2}(?:\\w+ )?half\\b|\\bhalf of (?:a|one|an) (?!"
                    + MEASURE
                    + ")|(?<=^|[,.] |there's |there is |found )an? (?!" + MEASURE
                    + ")[a-z]{3,12} (?:is |was |came |that is |that's )?half\\b");

    private static final Pattern BAD_BEFORE = Pattern.compile(BAD + "[了咗掉的坏烂得]*(?:有|大概|大约|差不多|至少|整整){0,20}$");
    private static final Pattern BAD_BEHIND = Pattern.compile("^(?:(?!有|里|中|买|只)\\p{IsHan}){0,4}?" + BAD
            + "|^(?: of [a-z ]{2,25})? ?(?:(?:is|are|was|were|came|went|all|completely|totally|arrived) ){0,20}" + BAD);

    private static final Pattern CORRECTION = Pattern.compile(
            "^(?:不对|不是|错了|我?说错了|写错了|搞错了|应该|其实|更正|改成|改为|no|sorry|actually|wrong|correction|i meant?|i said){1,20}[,， :：]*(?:一共|应该)?(?:是|有|it is|it's|only|just|it was){0,20}\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Share HALF_OF_IT = share(1, 2);

    private SpoiltAmount() {}

    /** So many of so many. */
    private record Share(BigDecimal part, BigDecimal all) {
        BigDecimal of(BigDecimal whole) {
            return Parts.of(whole, part, all);
        }

        static Share percent(BigDecimal percent) {
            return new Share(percent, HUNDRED);
        }
    }

    private static Share share(int part, int all) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(all));
    }

    /** Nothing but an amount, as whoever was asked how much answers: 1箱, 坏了两个, 30%. */
    static boolean isBare(String said) {
        var plain = plain(said);
        var bare = inFigures(AROUND.matcher(plain).replaceAll("").strip());
        return !plain.startsWith("+")
                && (ALL.contains(plain)
                        || HALF.contains(plain)
                        || HALF.contains(bare)
                        || PERCENT.matcher(bare).matches()
                        || CountedOut.isBare(bare)
                        || SaidNumber.begin(bare)
                                .filter(number -> number.rest().isEmpty()
                                        || !Unit.called(number.rest()).isEmpty())
                                .isPresent());
    }

    /** In the product's unit; empty where it says none. More than came is read as it is said. */
    static Optional<BigDecimal> of(String said, Bought bought) {
        var plain = inPieces(CORRECTION.matcher(plain(said)).replaceFirst(""), bought);
        return CountedOut.of(plain, bought)
                .or(() -> ofOne(plain, bought))
                .or(() -> exactly(plain, bought))
                .or(() -> only(told(plain, bought, false)));
    }

    /** The amount that holds instead of the one told before; 我买了两箱 tells of none that is bad. */
    static Optional<BigDecimal> corrected(String said, Bought bought) {
        return isBare(said) || CORRECTION.matcher(plain(said)).find() ? of(said, bought) : within(said, bought);
    }

    /** The same told by the way, in a sentence of whatever kind: 竹笋烂了一半. Empty where it is not sure. */
    static Optional<BigDecimal> within(String said, Bought bought) {
        var plain = inPieces(plain(said), bought);
        return CountedOut.of(plain, bought).or(() -> ofOne(plain, bought)).or(() -> only(told(plain, bought, true)));
    }

    private static String inPieces(String plain, Bought bought) {
        return OutOfBox.inPieces(plain, bought.item().product());
    }

    static String plain(String said) {
        return Normaliser.simplified(Amounts.plain(said))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[。.!！~～]+$", "");
    }

    private static Optional<BigDecimal> exactly(String plain, Bought bought) {
        if (ALL.contains(plain)) {
            return Optional.of(bought.rest());
        }
        var bare = AROUND.matcher(plain).replaceAll("").strip();
        if (HALF.contains(bare)) {
            return Optional.of(HALF_OF_IT.of(bought.delivered()));
        }
        return percent(bare)
                .map(share -> share.of(bought.delivered()))
                .or(() -> counted(inFigures(bare), bought))
                .filter(quantity -> quantity.signum() > 0);
    }

    /** A part of one box, where that is all that is said of how much. */
    private static Optional<BigDecimal> ofOne(String plain, Bought bought) {
        var one = OF_ONE.matcher(plain);
        if (!one.find() || COUNTED.matcher(one.replaceFirst("")).find()) {
            return Optional.empty();
        }
        var share = one.group("share") == null ? one.group("share2") : one.group("share");
        var unit = one.group("unit") == null ? one.group("unit2") : one.group("unit");
        var ofIt = Optional.ofNullable(PARTS.get(share))
                .or(() -> HALF.contains(share) ? Optional.of(HALF_OF_IT) : percent(share.replace(" ", "")));
        return ofIt.flatMap(part -> counted("1 " + unit, bought).map(part::of));
    }

    private static Optional<Share> percent(String bare) {
        var written = PERCENT.matcher(bare);
        return (written.matches() ? Optional.of(new BigDecimal(written.group(1))) : AgreedTerms.percent(bare))
                .filter(share -> share.compareTo(HUNDRED) <= 0)
                .map(Share::percent);
    }

    private static Optional<BigDecimal> only(List<Optional<BigDecimal>> told) {
        var different = told.stream().distinct().toList();
        return different.size() == 1 ? different.get(0).filter(quantity -> quantity.signum() > 0) : Optional.empty();
    }

    /** All that is said of how much; an empty one for what cannot be told in the product's unit. 两箱都坏了 is two boxes. */
    private static List<Optional<BigDecimal>> told(String plain, Bought bought, boolean onlyOfBad) {
        List<Optional<BigDecimal>> told = new ArrayList<>();
        var isOfOneBox = NTH.matcher(plain).find() || OF_PIECE.matcher(plain).find();
        SHARE.matcher(plain)
                .results()
                .forEach(share ->
                        told.add(percent(share.group().replace("％", "%").replace(" ", ""))
                                .map(part -> part.of(bought.delivered()))
                                .filter(part -> !isOfOneBox)));
        PARTS.forEach((words, part) -> {
            if (plain.contains(words)) {
                told.add(Optional.of(part.of(bought.delivered())).filter(all -> !isOfOneBox));
            }
        });
        if (HALVES.matcher(plain).find()) {
            told.add(Optional.of(HALF_OF_IT.of(bought.delivered())).filter(half -> !isOfOneBox));
        }
        counts(plain, onlyOfBad)
                .forEach(count -> told.add(counted(inFigures(count.group().replace("half a", "0.5")), bought)));
        if (told.isEmpty() && WHOLE.matcher(plain).find()) {
            told.add(Optional.of(bought.rest()).filter(all -> !isOfOneBox));
        }
        return told.stream()
                .map(quantity -> quantity.map(BigDecimal::stripTrailingZeros))
                .toList();
    }

    /** 买了两箱坏了一箱 says of one that it is bad. */
    private static List<MatchResult> counts(String plain, boolean onlyOfBad) {
        var all = COUNTED.matcher(plain).results().toList();
        var behindBad = all.stream()
                .filter(count ->
                        BAD_BEFORE.matcher(plain.substring(0, count.start())).find())
                .toList();
        if (!behindBad.isEmpty() || !onlyOfBad) {
            return behindBad.isEmpty() ? all : behindBad;
        }
        return all.stream()
                .filter(count ->
                        BAD_BEHIND.matcher(plain.substring(count.end())).find())
                .toList();
    }

    static String inFigures(String text) {
        var first = text.split("\\s+", 2);
        var number = ENGLISH.get(first[0]);
        return number == null ? text : (number + " " + (first.length == 2 ? first[1] : "")).strip();
    }

    /** Pieces out of a box are no boxes: where nobody has said how many one holds, that is asked about. */
    static Optional<BigDecimal> counted(String text, Bought bought) {
        var product = bought.item().product();
        try {
            return Amounts.quantity(text, product).or(() -> OutOfBox.of(text, product));
        } catch (Refused otherUnit) {
            return OutOfBox.of(text, product);
        }
    }
}
