package org.qingshan.conversation.host;

import static org.qingshan.conversation.host.ParcelsTold.ALL;
import static org.qingshan.conversation.host.ParcelsTold.DONE;
import static org.qingshan.conversation.host.ParcelsTold.END;
import static org.qingshan.conversation.host.ParcelsTold.NUMBER;
import static org.qingshan.conversation.host.ParcelsTold.NUMBERS;
import static org.qingshan.conversation.host.ParcelsTold.PACKED;
import static org.qingshan.conversation.host.ParcelsTold.SAID;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.domain.order.CustomerOrder;

/**
 * That a box is closed, with what the scales said or without, that it is not after all, or is opened again, as whoever packs says it: 1009、1010都打好了, 1002装好了，竹笋2斤9两,
 * 刚才那单没打好, 1009拆开重打.
 */
final class PackedTold {
    /** 1009已打包, 1009打包了; 1009也打包 asks somebody to do it. */
    private static final String IS_PACKED = "(?:" + PACKED + "|(?:打包|装箱)(?=了|啦|咯|喽|嘞)|(?<=已经? ?)(?:打包|装箱))";

    /** 两箱: into how many it went. A number in figures behind an order's is what the goods weigh, or another order. */
    private static final String BOXES =
            "(?:[,， ]{0,2}(?:一共|分了?|装了?|共|是){0,2}[一二两三四五六七八九\\d] ?(?:个)?(?:箱|盒|包|件)(?:子|裹)?(?:装)?[.! ]{0,2}|,? (?:in|into) (?:\\d|one|two|three|four|five|six) (?:boxes|box|parcels?|packages?))?";

    private static final List<Pattern> THESE_PACKED = List.of(
            Pattern.compile(SAID + NUMBERS + " ?,? ?" + ALL + IS_PACKED + END + BOXES),
            Pattern.compile(SAID + PACKED + "(?:了|的是)? ?:? ?" + NUMBERS + END),
            Pattern.compile(SAID + NUMBERS
                    + "(?: is| are| was| were| has been| have been|'s)?(?: both| all| now| already){0,2} (?:packed|done|boxed|finished)"
                    + BOXES + DONE
                    + "[.! ]{0,4}"),
            Pattern.compile(SAID + "(?:finished|done|boxed|packed|done with|finished packing)(?: up)? " + NUMBERS
                    + "[.! ]{0,4}"));

    private static final Pattern ALL_PACKED = Pattern.compile(SAID
            + "(?:(?:订单|单子|货|东西)?(?:都|全部?|全都|统统)" + PACKED + END
            + "|(?:all|everything|all of them|they|they're all|everything's)(?: is| are)?(?: all)? (?:packed|boxed)"
            + DONE + "[.! ]{0,4})");

    private static final Pattern ONE_PACKED = Pattern.compile(
            SAID + "(?:这[一个]?[单箱包个]|已经?|it's |it is |(?:this|that)(?: one| order| parcel| box)?(?: is|'s) )?(?:"
                    + PACKED + "(?:了|啦|咯|喽|嘞)|packed|boxed)" + DONE + "[.!~ ]{0,4}");

    private static final String WEIGHT = "\\d{1,4}(?:\\.\\d{1,3})? ?(?:公斤|千克|斤|克|kgs?|jin|g)(?![a-z])";

    /** The scale is in the goods' own unit where none is said: 1005打好了，腊肉0.5. */
    private static final String SCALE = "(?:" + WEIGHT + "|\\d{1,3}(?:\\.\\d{1,3})?(?![\\d.\\p{L}]))";

    private static final String GOODS = "(?:the )?(?:\\p{IsHan}{1,6}?|[a-z]\\d{1,2}|[a-z][a-z ]{1,20}?)";

    private static final Pattern PACKED_AND_WEIGHED = Pattern.compile(SAID + "(?<orders>" + NUMBER + ") ?,? ?" + ALL
            + "(?:" + IS_PACKED + "(?:了|啦)?|(?:is |was |all )?(?:packed|done|boxed)(?: up)?)[, ]{1,3}"
            + "(?<goods>(?:" + GOODS + " ?(?:称了|有|重|是|is|was|weighs|:)? ?" + SCALE + "(?:[,、和 ]| and ){0,3}){1,4})"
            + END);

    private static final Pattern BETWEEN = Pattern.compile("称了|有|重|是|\\b(?:the|is|was|weighs|and)\\b|[,、和:]");

    /** 2斤9两, 3斤半. */
    private static final Pattern LIANG = Pattern.compile("(?<=\\d)斤(\\d)两|(?<=\\d)斤半");

    private static final String SLIP =
            "(?:[, ]{0,2}(?:刚才|刚刚|是|我){0,3}[打搞弄说点标记按]错(?:的)?|,? ?(?:it was )?(?:my mistake|by mistake|wrong button|sorry)){0,2}";

    private static final Pattern NOT_PACKED =
            Pattern.compile("(?:[打搞弄说点标记按]错了?|不对|刚才|no|wait|sorry|oops|my mistake|,| ){0,4}" + NUMBERS
                    + "(?: ?(?:其实|根本)?还?没有?(?:打包|打|装|包)(?:好|完)?(?:呢)?| (?:is|was) not packed(?: yet)?| (?:is|was)n't packed(?: yet)?| not packed(?: yet)?)"
                    + SLIP + END
                    + "|(?:把)?(?:撤[回销]|取消|收回)(?:刚才的?)?(?:打包 ?(?<taken>" + NUMBER + ")|(?<of>" + NUMBER + ") ?的?打包)"
                    + END);

    private static final Pattern LAST_NOT_PACKED = Pattern.compile(
            "(?:[点打搞弄按]错了?|不对|哎呀?|[, ]){0,3}(?:刚才|刚刚|上)(?:的|那|这|一|最后){0,3}(?:单|个|箱)(?:其实|根本)?还?没(?:有)?(?:打包|打|装|包)(?:好|完)?(?:呢)?(?:[, ]{0,2}(?:我)?[点打搞弄按]错(?:的)?)?"
                    + END
                    + "|(?:oops|sorry|no|wait|,| ){0,4}(?:the )?last (?:one|order|parcel) (?:is not|isn't|was not|wasn't) packed(?: yet)?[,. ]*(?:my mistake|sorry)?[.! ]{0,4}");

    private static final Pattern ANEW = Pattern.compile(
            "(?:(?:[打弄搞]错了?|[^\\d,]{1,12}(?:破|散|湿|坏|漏|碎|裂)了)[, ]{0,2})?" + SAID + "(?:把)?(?<orders>" + NUMBER
                    + ") ?的?(?:箱子?|包裹|盒子|包装)?(?:要|得|我|给|已经|被|又|全|都| ){0,4}(?:(?:破|散|湿|坏|漏)了[, ]{0,2}(?=重))?(?:拆(?:开|掉|箱|包)?了?[, ]?(?:重新?|再)?(?:打|包|装)?(?:包|箱|过|一?遍|一下)?|重新?(?:打包|打|包|装箱|装)(?:过|一?遍|一下)?)"
                    + END
                    + "|" + SAID + "(?:把)?(?:拆(?:开|了)?|重新?打包?) ?(?<behind>" + NUMBER + ")(?:[, ]?重新?(?:打|包|装)(?:包)?)?"
                    + END
                    + "|(?:please |i |i have |i've ){0,2}(?:unpack(?:ed)?|repack(?:ed)?|un-pack|re-pack|reopened|opened) (?:the box of )?(?<english>"
                    + NUMBER + ")(?: again)?[.! ]{0,4}"
                    + "|(?<told>" + NUMBER
                    + ") (?:was|is|has been|needs to be|must be|has to be) (?:unpacked|repacked|opened|packed again)(?: again)?[.! ]{0,4}");

    private PackedTold() {}

    /** Of no order by its number; empty for all else. */
    static Optional<String> unnumbered(String plain) {
        if (LAST_NOT_PACKED.matcher(plain).matches()) {
            return Optional.of("/packed last not");
        }
        return ALL_PACKED.matcher(plain).matches()
                ? Optional.of("/packed all")
                : Optional.of("/packed").filter(one -> ONE_PACKED.matcher(plain).matches());
    }

    /** Of the orders that are numbered; empty for all else. Queries. */
    static Optional<String> numbered(String plain) {
        return THESE_PACKED.stream()
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(packed -> "/packed " + ParcelsTold.orders(packed.group("orders")))
                .or(() -> weighed(plain))
                .or(() -> anew(plain))
                .or(() -> named(NOT_PACKED.matcher(plain), "orders", "taken", "of")
                        .map(orders -> "/packed " + orders + " not"));
    }

    private static Optional<String> weighed(String plain) {
        var said = PACKED_AND_WEIGHED.matcher(
                LIANG.matcher(plain).replaceAll(part -> "." + (part.group(1) == null ? "5" : part.group(1)) + "斤"));
        return said.matches()
                ? Optional.of("/packed " + ParcelsTold.orders(said.group("orders")) + " "
                        + BETWEEN.matcher(said.group("goods")).replaceAll(" ").strip())
                : Optional.empty();
    }

    private static Optional<String> anew(String plain) {
        return named(ANEW.matcher(plain), "orders", "behind", "english", "told")
                .filter(order -> CustomerOrder.numbered(Integer.parseInt(order)).isPresent())
                .map(order -> "/packed " + order + " anew");
    }

    private static Optional<String> named(Matcher said, String... groups) {
        return said.matches()
                ? Stream.of(groups)
                        .flatMap(group -> Stream.ofNullable(said.group(group)))
                        .findFirst()
                        .map(ParcelsTold::orders)
                : Optional.empty();
    }
}
