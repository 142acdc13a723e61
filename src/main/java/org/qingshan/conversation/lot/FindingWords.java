package org.qingshan.conversation.lot;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Findings.Kind;

/** What somebody who looked at a sample says of it: 都好, 坏2 虫1, 两个坏的, 2 damaged, 1 pest. */
public final class FindingWords {
    private static final Pattern ALL_GOOD = Pattern.compile(
            "(?:都|全|全部|全都|个个)?(?:好|好的|合格|没问题|没毛病)(?:的|了|呢)?|没有?坏的?|没有?问题|一个坏的都没有"
                    + "|(?:all )?(?:good|fine|ok|okay|clean)|(?:no|zero) (?:problems?|defects?|faults?)|nothing(?: bad| wrong)?|none(?: bad)?");

    private static final String KINDS = "(?<damage>碰伤|压伤|坏果|坏|烂|伤|破|裂|damaged?|bruised|broken|rotten|cracked|bad)"
            + "|(?<pest>虫眼|虫咬|生虫|有虫|虫|pests?|wormy|worms?|insects?|bugs?)"
            + "|(?<size>大小不合|大小|个头|太小|太大|偏小|偏大|小|大|wrong size|too small|too big|undersized?|oversized?|sizes?|small|big|large)"
            + "|(?<ripeness>生熟不合|生熟|没熟|不熟|过熟|太熟|熟过|太生|生|熟|青|wrong ripeness|unripe|overripe|ripeness|ripe|green)"
            + "|(?<weight>轻重不合|轻重|缺斤|斤两|重量|分量|份量|太轻|轻|重|wrong weight|underweight|weights?|too light|light|short)";

    private static final String NUMBER = "(\\d{1,5})\\s*+(?:个|箱|盒|袋|份|只|枚|斤|公斤|条|根)?\\s*+(?:是|有|的)?\\s*+";
    private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + "(?:" + KINDS + ")(?:的|了|果)?");
    private static final Pattern KIND_FIRST =
            Pattern.compile("(?:有)?(?:" + KINDS + ")(?:的|了|果)?\\s*[:：]?\\s*" + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；.。和及]*+(?:and\\b|plus\\b)?[\\s,，、;；.。]*+");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[零一二两俩三四五六七八九十百]+");

    /** How many were looked at: 抽了20坏1个, "2 bad out of 20". */
    private static final Pattern LOOKED_AT = Pattern.compile(
            "^(?:我)?(?:抽|看|查|验)(?:检|查)?了?(?<ahead>\\d{1,5})(?:个|箱|盒|袋|份|只|枚|斤|公斤)?(?:里面?|中)?[,，:： ]{0,2}|^(?:checked|looked at|sampled|inspected) (?<checked>\\d{1,5})[,:]? |\\s(?:out )?of (?<behind>\\d{1,5})$");

    private static final String UNITS =
            "(?:个|箱|盒|袋|份|只|枚|斤|公斤|条|根|坛|瓶|包|筐| ?(?:boxes|box|bags?|jin|kg|jars?|trays?|pieces?)(?: are| is)?)?";

    /** 28箱好，2箱烂: what is good beside what is not. */
    private static final Pattern GOOD_BESIDE = Pattern.compile("^(?:有|我)?(?:(?:抽|看|查|验)(?:检|查)?了)?(?<good>\\d{1,5})"
            + UNITS + " ?(?:是|有)?(?:好的?|合格的?|没问题的?|good|fine|ok)(?:[,，、;；.。 ]|and ){1,3}(?=\\d|有|坏|烂)");

    private static final Pattern GOOD_ALONE = Pattern.compile(
            "(?:我|一共|总共|就|只|有|,|，| ){0,3}(?:(?:抽|看|查|验|检|挑)(?:检|查|验|收|出)?(?:了|出|出来|过)?(?:有|是)?|(?:checked|inspected|found) )?(?<good>\\d{1,5})"
                    + UNITS + " ?(?:是|有)?(?:好的|好|合格的?|没问题的?|能卖的?|good|fine|ok)(?: ones?)?(?:了|吧)?");

    private FindingWords() {}

    /** Empty where it is anything else, even in part. */
    public static Optional<Findings> read(String words) {
        var plain = plain(words);
        return goodAlone(words).isPresent()
                ? Optional.empty()
                : ofSample(LOOKED_AT
                        .matcher(GOOD_BESIDE.matcher(plain).replaceFirst(""))
                        .replaceAll(""));
    }

    /** So many are good, and no word of the others: 验了28箱好的. Empty for all else. */
    public static OptionalInt goodAlone(String words) {
        var found = GOOD_ALONE.matcher(plain(words));
        return found.matches() ? OptionalInt.of(Integer.parseInt(found.group("good"))) : OptionalInt.empty();
    }

    /** Whether it tells what was found, or how many are good. */
    public static boolean tells(String words) {
        return goodAlone(words).isPresent() || read(words).isPresent();
    }

    /** How many he says to have looked at; empty where he names no number: then it is the whole sample. */
    static OptionalInt lookedAt(String words) {
        var good = GOOD_BESIDE.matcher(plain(words));
        if (good.find()) {
            int bad = ofSample(good.replaceFirst("")).map(Findings::bad).orElse(0);
            return OptionalInt.of(Integer.parseInt(good.group("good")) + bad);
        }
        var found = LOOKED_AT.matcher(plain(words));
        return found.find()
                ? Stream.of("ahead", "checked", "behind")
                        .flatMap(group -> Stream.ofNullable(found.group(group)))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                : OptionalInt.empty();
    }

    private static String plain(String words) {
        return figures(SaidNumber.inFigures(Amounts.plain(words)).toLowerCase(Locale.ROOT))
                .replaceFirst("[.!。！~]+$", "");
    }

    private static Optional<Findings> ofSample(String plain) {
        if (ALL_GOOD.matcher(plain).matches() || plain.equals("0")) {
            return Optional.of(Findings.NONE);
        }
        var starts = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        return counts(starts ? NUMBER_FIRST : KIND_FIRST, plain).map(Findings::new);
    }

    /** As {@link #read} understands them: "2 damage, 1 pest". */
    static String written(Findings findings) {
        return findings.counts().entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String figures(String text) {
        return CHINESE_NUMBER
                .matcher(text)
                .replaceAll(found -> SaidNumber.begin(found.group())
                        .filter(number -> number.rest().isEmpty())
                        .map(number -> number.value().toPlainString())
                        .orElse(found.group()));
    }

    private static Optional<Map<Kind, Integer>> counts(Pattern pattern, String text) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var found = pattern.matcher(text);
        int at = 0;
        while (found.find(at)) {
            if (!BETWEEN.matcher(text.substring(at, found.start())).matches()) {
                return Optional.empty();
            }
            counts.merge(kind(found), Integer.parseInt(found.group(pattern == NUMBER_FIRST ? 1 : 6)), Integer::sum);
            at = found.end();
        }
        return counts.isEmpty() || !BETWEEN.matcher(text.substring(at)).matches()
                ? Optional.empty()
                : Optional.of(counts);
    }

    private static Kind kind(Matcher found) {
        for (var kind : Kind.values()) {
            if (found.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("No kind in " + found.group());
    }
}
