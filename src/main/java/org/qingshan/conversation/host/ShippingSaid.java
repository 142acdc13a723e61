package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shipping.Zone;
import org.qingshan.outbox.Button;

/**
 * What parcels cost and where they go, in an owner's words: 满99包邮, 湖南运费8块, 新疆西藏不发货, "shipping is 10 flat". What is so already is no
 * change, and answered as a question is. What would change the fees of several provinces is asked about.
 */
final class ShippingSaid {
    private static final String NUMBER =
            "[¥￥]?\\s?(?<n>\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百零]{1,5})\\s?(?:元|块钱?|yuan|rmb|kuai)?";
    private static final String BEGIN =
            "(?:好了?|那|我们?|咱们?|店里|以后|从现在起|从今天起|今天|今晚|现在|把|将|订单|一单|只要|就|please|ok|okay|now|from now on|we|[,， ]){0,5}";
    private static final String END = "(?:了|吧|哈|啊|啦|哦|now|please|from now on|[,， ]){0,4}[。.!！ ]*";
    private static final String FEE = "(?:的|快递|发货|寄件)?(?:运费|邮费|快递费|邮资)";
    private static final String SETTING = "现在|今天|今晚|就|改|调|定|设|降|涨|成|到|为|是|收|要|按|给我|[:： ]";
    private static final String SET = "(?:统一|全国|一律|都|" + SETTING + "){0,6}";
    private static final String ALL = "(?<all>全国|统一|一律|全场|不管|哪里都|到哪儿?都)";

    private static final List<Pattern> FREE_FROM = List.of(
            way(BEGIN + "(?:全场|全国|所有订单|一单|单笔)?(?:买|购|消费|下单|单)?满\\s?" + NUMBER
                    + "(?:以上)?(?:就|都|全国|全场|才|可以|给)?(?:包邮|免运费|免邮费?|免快递费)" + END),
            way(BEGIN + "包邮(?:门槛|线|标准|条件)?(?:改|调|降|涨|定|设){0,2}(?:成|到|为|是)?\\s?(?:满)?" + NUMBER + END),
            way(BEGIN
                    + "(?:make |set )?(?:free shipping|shipping (?:is )?free|ships? free|free delivery)(?: on| for)?(?: all)?(?: orders)? (?:over|from|above|at|starting at|for|of)(?: orders)?(?: over| above)? "
                    + NUMBER + "(?: (?:and|or) (?:up|more|above))?" + END),
            way(BEGIN
                    + "(?:lower|raise|drop|change|set|move|put|bring)(?: the)? free[- ](?:shipping|delivery)(?: threshold| limit| minimum| line)?(?: down| up)? (?:to|at|from) "
                    + NUMBER + END),
            way("(?:all )?orders (?:over|above|from|of) " + NUMBER
                    + "(?: (?:and|or) (?:up|more|above))? (?:ship|are shipped|go|get)(?: out)? (?:for )?free(?: shipping)?"
                    + END));

    private static final Pattern NEVER_FREE =
            way(BEGIN + "(?:不再?包邮|取消包邮|包邮取消)" + END + "|(?:no more|stop|end) free shipping" + END);

    private static final List<Pattern> ALL_FREE = List.of(
            way(BEGIN + "(?:全场|全国|全部|所有|一律|统统|统一|都|不管买多少|哪里都){1,3}(?:都|的)?(?:包邮|免运费|免邮费?)" + END),
            way(BEGIN + "(?:运费|邮费|快递费)(?:今天|今晚|现在|这场)?(?:全部?|统统|一律|都)免(?:掉|单|收)?" + END),
            way(
                    "(?:free shipping|shipping is free) (?:on everything|for every(?:one|body)|everywhere|for all(?: orders)?|on all orders)"
                            + END));

    private static final List<Pattern> FLAT = List.of(
            way(BEGIN + ALL + "?" + FEE + "(?:" + SETTING + "){0,6}" + "(?<also>全国|统一|一律|都)?" + SET + NUMBER
                    + "(?:一单|一件)?" + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:(?:set|change|make) )?(?:the )?(?:shipping|postage|delivery)(?: fee| cost| price)?(?: is| costs?| to|:|,){0,2}(?: now)?(?: (?<all>a flat|flat))? "
                            + NUMBER + "(?<also> flat| for every(?:one|body)| everywhere| per order)?" + END));

    private static final String PLACES = "(?<places>[\\p{IsHan},，、 ]{2,24}?)";
    private static final String ENGLISH_PLACES = "(?<places>\\p{L}[\\p{L}, &]{2,40}?)";

    private static final List<Pattern> OF_PLACES = List.of(
            way(BEGIN + "(?:寄|发|寄到|发到|到)?" + PLACES + FEE + SET + NUMBER + END),
            way(BEGIN + FEE + "(?:寄到?|发到?|到)?" + PLACES + SET + NUMBER + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:(?:set|change|make) )?(?:the )?(?:shipping|postage|delivery)(?: fee)? (?:to|for) "
                            + ENGLISH_PLACES + "(?: is| costs?| to|:){1,2}(?: now)? " + NUMBER + END));

    /** 湖南6块，外省10块; "shipping to Hunan is 6, elsewhere 10". */
    private static final List<Pattern> OF_PLACES_AND_ELSEWHERE = List.of(
            way(BEGIN + "(?:运费|邮费|快递费)?[:： ]?(?:寄到?|发到?|到)?" + PLACES + "(?:" + FEE + ")?" + SET + NUMBER
                    + "[,，;；、 ]{1,3}(?:其他|其它|外省|别处|别的|其余|剩下)(?:的?地方|的?地区|的?省份?|的)?(?:都|一律|全部)?(?:" + FEE + ")?" + SET
                    + NUMBER.replace("<n>", "<others>") + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:(?:set|change|make) )?(?:the )?(?:shipping|postage|delivery)(?: fee)? (?:to|for|in|inside) "
                            + ENGLISH_PLACES + "(?: is| costs?| to|:){0,2}(?: now)? " + NUMBER
                            + "[,;]?(?: and| but)? (?:everywhere else|elsewhere|anywhere else|other provinces|the rest|others?)(?: is| are| costs?| to|:){0,2} "
                            + NUMBER.replace("<n>", "<others>") + END));

    private static final List<Pattern> FREE_TO = List.of(
            way(BEGIN + "(?:寄|发|寄到|发到|到)?" + PLACES + "(?:地区|这边|那边)?(?:现在|今天|也|都|全部|统统){0,2}(?:包邮|免运费|免邮费?)" + END),
            way("(?:(?:please|ok|okay|now),? ){0,2}(?:free shipping|shipping is free|we ship free) (?:to|for) "
                    + ENGLISH_PLACES + END));

    private static final List<Pattern> NOT_TO = List.of(
            way(BEGIN + PLACES + "(?:现在|暂时|今天|这几天|先|都|我们?|是){0,3}(?:不能|没法|暂不|不)(?:发货?|寄|送|配送)" + END),
            way(BEGIN + PLACES + "(?:现在|暂时|今天|都|我们?){0,3}(?:发|寄|送)不了(?:货)?" + END),
            way(BEGIN + "(?:不发|不寄|不送|不能发|不能寄|发不了|寄不了)(?:货)?(?:到|去)?" + PLACES + END),
            way(
                    "(?:(?:sorry|ok|okay|and),? ){0,2}(?:(?:we|you) )?(?:don't|do not|can't|cannot|won't|no longer) (?:ship|deliver|send)(?: anything| parcels)? to "
                            + ENGLISH_PLACES + END),
            way("no (?:shipping|delivery|parcels) to " + ENGLISH_PLACES + END));

    /** So it is for every shop. */
    private static final Pattern NOT_ABROAD = way(BEGIN
            + "(?:(?:国外|海外|境外|外国)的?(?:现在|暂时|先|都|我们?|是|订单){0,3}(?:不能|没法|暂不|不)(?:发货?|寄|送|配送)|(?:不|不能)(?:发|寄|送)货?(?:到|去)?(?:国外|海外|境外|外国))"
            + END
            + "|(?:(?:sorry|ok|okay|and),? ){0,2}(?:we )?(?:don't|do not|can't|cannot|won't) (?:ship|deliver|send)(?: anything| parcels)? (?:abroad|overseas|internationally)"
            + END);

    private static final List<Pattern> AGAIN_TO = List.of(
            way(BEGIN + PLACES + "(?:现在|今天|又|都|也){0,2}(?:可以|能|恢复)(?:发货?|寄|送|配送)" + END),
            way("(?:(?:ok|okay|now),? ){0,2}we (?:can )?(?:ship|deliver|send) to " + ENGLISH_PLACES + " again" + END));

    private static final Pattern CHANGED =
            way("[改调设降涨]|全国|统一|一律|都|\\b(?:set|change|make|flat|everywhere|everyone|everybody)\\b");

    private ShippingSaid() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        var said = SaidNumber.inFigures(Amounts.plain(text)).replace('’', '\'');
        return read(turn, said).map(found -> HostSays.ofOwner(turn, found));
    }

    private static Optional<HostSays> read(Turn turn, String said) {
        var from = HostSays.found(FREE_FROM, said).flatMap(found -> money(turn, found));
        if (from.isPresent()) {
            return from.filter(sum -> sum > 0).flatMap(sum -> freeFrom(turn, sum));
        }
        if (NOT_ABROAD.matcher(said).matches()) {
            return Optional.of(HostSays.told(one -> one.say(one.words().fact().notAbroad())));
        }
        if (NEVER_FREE.matcher(said).matches()) {
            return freeFrom(turn, null);
        }
        if (HostSays.found(ALL_FREE, said).isPresent()) {
            return Optional.of(HostSays.told(one -> ask(one, Stream.of(costing(one, List.of(), 0)))));
        }
        return delivery(turn, said).or(() -> fees(turn, said));
    }

    private static Optional<HostSays> freeFrom(Turn turn, @Nullable Long sum) {
        var before = turn.shop().shipping().freeFrom().orElse(null);
        return Objects.equals(before, sum)
                ? Optional.empty()
                : Optional.of(new HostSays(
                        Optional.of(ShippingStands.FREE + ShippingStands.free(turn.shop(), sum)),
                        one -> wrongSo(one, ShippingStands.freeBack(one, before))));
    }

    private static Optional<HostSays> delivery(Turn turn, String said) {
        var known = turn.shop().shipping().undeliverable();
        var less = places(NOT_TO, said).stream()
                .filter(one -> !known.contains(one))
                .toList();
        if (!less.isEmpty()) {
            return Optional.of(delivery("", less, "remove "));
        }
        var more = places(AGAIN_TO, said).stream().filter(known::contains).toList();
        if (!more.isEmpty()) {
            return Optional.of(delivery("remove ", more, ""));
        }
        return places(NOT_TO, said).isEmpty() && places(AGAIN_TO, said).isEmpty() ? Optional.empty() : soBefore();
    }

    private static HostSays delivery(String how, List<String> places, String back) {
        var named = String.join(",", places);
        return new HostSays(
                Optional.of("/shop undeliverable " + how + named),
                turn -> wrongSo(
                        turn,
                        new Button(
                                turn.words().wholeLineup().asBeforeButton(), "/shop undeliverable " + back + named)));
    }

    private static Optional<HostSays> fees(Turn turn, String said) {
        var shipping = turn.shop().shipping();
        var both = HostSays.found(OF_PLACES_AND_ELSEWHERE, said)
                .filter(found -> !Provinces.named(found.group("places")).isEmpty());
        if (both.isPresent()) {
            return money(turn, both.get())
                    .flatMap(sum -> Amounts.money(
                                    both.get().group("others"), turn.shop().currency())
                            .map(others -> changed(
                                    turn,
                                    with(shipping, Provinces.named(both.get().group("places")), sum),
                                    costing(shipping.elsewhere(), others))));
        }
        var free = places(FREE_TO, said);
        var of = HostSays.found(OF_PLACES, said)
                .filter(found -> !Provinces.named(found.group("places")).isEmpty());
        if (!free.isEmpty() || of.isPresent()) {
            var places = free.isEmpty() ? Provinces.named(of.orElseThrow().group("places")) : free;
            var fee = free.isEmpty() ? of.flatMap(found -> money(turn, found)) : Optional.of(0L);
            var isOther = fee.filter(
                    sum -> places.stream().map(shipping::zone).anyMatch(zone -> !zone.equals(costing(zone, sum))));
            return isOther.isEmpty()
                    ? fee.flatMap(sum -> soBefore())
                    : isOther.map(sum -> changed(turn, with(shipping, places, sum), shipping.elsewhere()));
        }
        return HostSays.found(FLAT, said)
                .flatMap(found -> money(turn, found)
                        .filter(sum -> CHANGED.matcher(said).find() || !isCharged(turn, sum))
                        .map(sum -> flat(turn, found, sum)));
    }

    /** 运费8块 may only tell what it costs somewhere. */
    private static boolean isCharged(Turn turn, long sum) {
        var shipping = turn.shop().shipping();
        return shipping.elsewhere().first() == sum || shipping.zones().stream().anyMatch(zone -> zone.first() == sum);
    }

    private static Optional<HostSays> soBefore() {
        return Optional.of(
                HostSays.told(turn -> turn.say(turn.words().wholeLineup().soBefore())));
    }

    /** Where it may be of all or of what no province is named for, both are offered. */
    private static HostSays flat(Turn turn, Matcher found, long sum) {
        var isOfAll = found.group("all") != null
                || found.group("also") != null
                || turn.shop().shipping().zones().isEmpty();
        return isOfAll
                ? changed(turn, List.of(), costing(turn.shop().shipping().elsewhere(), sum))
                : HostSays.told(one -> ask(
                        one,
                        Stream.of(
                                costing(one, List.of(), sum),
                                costing(one, one.shop().shipping().zones(), sum))));
    }

    private static Button costing(Turn turn, List<Zone> zones, long sum) {
        var text = turn.words().wholeLineup();
        return new Button(
                zones.isEmpty() ? text.feeEverywhereButton(turn.money(sum)) : text.feeElsewhereButton(turn.money(sum)),
                ShippingStands.FEES
                        + ShippingStands.fees(
                                turn.shop(),
                                zones,
                                costing(turn.shop().shipping().elsewhere(), sum))
                        + ShippingStands.WAS
                        + ShippingStands.fees(turn.shop()));
    }

    private static void ask(Turn turn, Stream<Button> buttons) {
        turn.outcome("doubt");
        turn.choose(turn.words().wholeLineup().whichFees(), Turn.column(buttons));
    }

    /** What a heavy parcel costs beyond it stays, but where all is to be free. */
    private static Zone costing(Zone zone, long sum) {
        return new Zone(zone.provinces(), sum, sum == 0 ? 0 : zone.further());
    }

    private static List<Zone> with(Shipping shipping, List<String> places, long sum) {
        List<Zone> all = new ArrayList<>();
        shipping.zones().stream()
                .map(zone -> new Zone(
                        zone.provinces().stream()
                                .filter(one -> !places.contains(one))
                                .toList(),
                        zone.first(),
                        zone.further()))
                .filter(zone -> !zone.provinces().isEmpty())
                .forEach(all::add);
        places.stream()
                .collect(Collectors.groupingBy(
                        one -> costing(shipping.zone(one), sum).further(), LinkedHashMap::new, Collectors.toList()))
                .forEach((further, some) -> all.add(new Zone(some, sum, further)));
        return all;
    }

    private static HostSays changed(Turn turn, List<Zone> zones, Zone elsewhere) {
        var shop = turn.shop();
        var before = ShippingStands.fees(shop);
        return new HostSays(
                Optional.of(ShippingStands.FEES + ShippingStands.fees(shop, zones, elsewhere)),
                one -> wrongSo(one, ShippingStands.feesBack(one, before)));
    }

    private static void wrongSo(Turn turn, Button back) {
        turn.say(turn.words().wholeLineup().wrongSo(), back);
    }

    private static List<String> places(List<Pattern> ways, String said) {
        return HostSays.found(ways, said)
                .map(found -> Provinces.named(found.group("places")))
                .orElse(List.of());
    }

    private static Optional<Long> money(Turn turn, Matcher found) {
        return Amounts.money(found.group("n"), turn.shop().currency());
    }
}
