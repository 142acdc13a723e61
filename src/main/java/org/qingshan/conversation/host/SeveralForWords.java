package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * A price for several, 黄桃三箱75, a least number to buy, 两箱起卖, or one for nothing, 买三送一. The shop keeps none of them: nothing is changed
 * and nobody's order is made of it; it is said what is done instead.
 */
final class SeveralForWords {
    private static final int LONGEST = 60;

    /** Of the price of one, what it may be among several; anything else is none. */
    private static final double MOST = 1.1;

    private static final double LEAST_OF_PRICE = 0.3;

    private static final Pattern YUAN = way(PriceWords.YUAN);

    private static final String BEGIN = "(?:好了?|那|我们?|咱们?|来|家人们|大家|现在|今天|今晚|[,， ]){0,4}";
    private static final String N = "(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})";
    private static final String UNITS = "(?<unit>公斤|箱|盒|袋|斤|个|瓶|份|件|包|罐|筐|单)";
    private static final String END =
            "(?:了|吧|哈|啊|啦|哦|带走|拿走|带回家|包邮|now|today|tonight|together|in all|altogether|please|[,， ]){0,4}[。.!！~ ]*";
    private static final String ENGLISH_UNITS =
            "(?<unit>box(?:es)?|bags?|jin|kg|kilos?|trays?|jars?|bottles?|packs?|pieces?|baskets?|portions?)";
    private static final String ENGLISH_N = "(?<n>\\d{1,2})";

    private static final List<Pattern> PRICED = List.of(
            way(BEGIN + "(?:把)?(?<what>.{0,12}?)的?\\s?" + N + "\\s?" + UNITS
                    + "(?:一共|总共|共|合计|打包价?|套餐价?|组合价?|优惠价?|特价|一起|只要|只|就|卖|算|要|才|都|改成|是|[=＝,，:： ]){0,5}\\s?[¥￥]?\\s?(?<sum>\\d{1,5}(?:\\.\\d{1,2})?)\\s?(?:元|块钱?)?"
                    + END),
            way(BEGIN + N + "\\s?" + UNITS
                    + "的?(?<what>\\p{IsHan}{1,8}?)(?:一共|总共|共|合计|打包价?|套餐价?|组合价?|优惠价?|特价|一起|只要|只|就|卖|算|要|才|都|是|[=＝,，:： ]){0,5}\\s?[¥￥]?\\s?(?<sum>\\d{1,5}(?:\\.\\d{1,2})?)\\s?(?:元|块钱?)?"
                    + END),
            way("(?:(?:ok|okay|now|and|the|so|sell|today|tonight),? ){0,3}" + ENGLISH_N + " " + ENGLISH_UNITS
                    + "(?: of)?(?: the)?(?<what> .{0,24}?)?(?: (?:for|are|at|cost|only|just|now|=)){1,3} ?[¥$]?(?<sum>\\d{1,5}(?:\\.\\d{1,2})?)(?: ?(?:yuan|rmb|kuai))?(?<!each)"
                    + END),
            way("(?:(?:ok|okay|now|and|the|so|sell),? ){0,3}(?<what>.{0,24}?)(?: are| is)?[,:]? ?" + ENGLISH_N + "(?: "
                    + ENGLISH_UNITS + ")? for ?[¥$]?(?<sum>\\d{1,5}(?:\\.\\d{1,2})?)(?: ?(?:yuan|rmb|kuai))?" + END));

    private static final List<Pattern> LEAST = List.of(
            way(BEGIN + "(?<what>.{0,12}?)(?:最少|至少|起码|最低|每单|每人|一单|一次|都|得|要|必须|[,， ]){0,5}(?:买|拍|要|订|下)?\\s?" + N
                    + "\\s?" + UNITS + "(?:起卖|起拍|起订|起售|起购|起发|起送|起批|起|才卖|才发|才送)" + END),
            way(BEGIN
                    + "(?<what>.{0,12}?)(?:每单|每人|一单|一次|都|[,， ]){0,3}(?:最少|至少|起码|最低)(?:也|都)?(?:得|要|必须|是)?(?:买|拍|订|下单?)\\s?"
                    + N + "\\s?" + UNITS + END),
            way(BEGIN + "(?<what>.{0,12}?)(?:起订量|起卖量|起拍量|最低起订)(?:是|为|改成|改|[:： ]){0,2}" + N + "\\s?" + UNITS + END),
            way(
                    "(?:(?:ok|okay|now|the|so),? ){0,2}(?:(?:minimum|min\\.?)(?: order| purchase)?(?: is| of|:| for){0,2}|at least|no (?:orders? |less |fewer )(?:under|below|than)|not less than) "
                            + ENGLISH_N + " " + ENGLISH_UNITS
                            + "(?: of)?(?: the)?(?<what> .{1,24}?)??(?: (?:per|each|an|for each|to) (?:order|person|customer|buyer))?"
                            + END),
            way(
                    "(?:(?:ok|okay|now|the|so),? ){0,2}(?<what>.{1,24}?)(?: are| is)? (?:sold )?(?:from|in lots of|minimum|min\\.?) "
                            + ENGLISH_N + " " + ENGLISH_UNITS + "(?: up)?" + END));

    private static final List<Pattern> LEAST_MONEY = List.of(
            way(BEGIN + "(?:一单|每单|订单|买)?(?:不满|没满|满|低于|不到|最少|至少)\\s?\\d{1,5}(?:元|块钱?)?(?:起送|起发|起拍|才发货?|才送|才卖|不发货?|不送|不卖)"
                    + END),
            way("(?:minimum|min\\.?) order(?: is| of|:)? [¥$]?\\d{1,5}(?: ?(?:yuan|rmb|kuai))?" + END));

    private static final List<Pattern> GIVEN = List.of(
            way(BEGIN
                    + "(?<what>.{0,12}?)(?:今天|现在|都|,|，| ){0,2}买[一二两三四五六七八九十\\d]{1,2}\\p{IsHan}?[送赠][一二两三四五六七八九十\\d]{1,2}\\p{IsHan}?"
                    + END),
            way(BEGIN + "(?<what>.{0,12}?)第[二三2]\\p{IsHan}(?:都|就)?(?:半价|打?[一二三四五六七八九\\d]折|免费|一块)" + END),
            way(
                    "(?:(?:ok|okay|now|so|on),? ){0,2}(?<what>.{0,24}?),? ?buy (?:\\d|one|two|three),? (?:and )?get (?:\\d|one|two|another|a second)(?: more)?(?: (?:for )?free| at half price)?"
                            + END),
            way("(?:the )?(?:second|2nd) (?:one|box|bag|jin|piece|pack)(?<what>)(?: is| at| for)?(?: at)? half[- ]price"
                    + END),
            way(BEGIN + "(?<what>.{0,10}?)[买拍满][一二两三四五六七八九十\\d]{1,2}[箱盒袋斤件份](?:就|都|以上|可以)?包邮" + END),
            way(BEGIN + "(?<what>[^满买拍]{1,8}?)(?:今天|今晚|现在|也|都)?(?:包邮|免运费)" + END),
            way(BEGIN
                    + "(?<what>)(?:第?[一1]单|首单|前[一二三四五六七八九十\\d]{1,3}(?:单|名|个|位)(?:人|下单的?)?)(?:都|全部|就)?(?:免单|包邮|免运费|免费|半价|打?[一二三四五六七八九\\d]折)"
                    + END),
            way(BEGIN
                    + "(?<what>.{0,10}?)(?:(?:下单|进店|新人|今天|全场|每单|一单)?(?:买|拍|订单)?满\\s?[一二两三四五六七八九十百\\d]{1,4}\\s?(?:元|块钱?|箱|盒|袋|斤|件|份)?(?:就|可以|立|再){0,2}减|(?:第?[一1]单|首单|新人|下单|每单|前[一二三四五六七八九十\\d]{1,3}(?:单|名|个|位)(?:人)?)(?:都|就|立|再){0,2}减|第[二三2]\\p{IsHan}(?:立)?减)\\s?[一二两三四五六七八九十\\d.]{1,5}(?:元|块钱?)?"
                    + END),
            way(BEGIN + "(?<what>)[给每人大家新发送领一张个元块钱的\\d ]{0,12}(?:优惠券|代金券|红包|满减券?|折扣券|抵用券)" + END),
            way(
                    "(?:(?:ok|okay|now|today|we),? ){0,2}(?<what>)(?:[¥$]?\\d{1,4}(?: yuan| rmb)? off (?:the |your |every )?(?:first order|orders? (?:over|above|from) [¥$]?\\d{1,4}(?: yuan| rmb)?)|spend [¥$]?\\d{1,4}(?: yuan| rmb)?,? (?:and )?(?:save|get) [¥$]?\\d{1,4}(?: yuan| rmb)?(?: off)?|(?:give|send|hand out|issue)(?: everyone| them| a| some)* (?:coupons?|vouchers?))"
                            + END),
            way(
                    "(?:the )?(?<what>)first (?:\\d{1,3} )?(?:orders?|buyers?|people|customers?)(?: all)? (?:ships?(?: for)? free|(?:is|are) free|gets? free shipping|(?:is|are|gets?) half[- ]price)"
                            + END),
            way("(?:free shipping (?:on|for) (?:the )?(?<what>.{2,20}?)|(?:the )?(?<other>.{2,20}?) ships? free)"
                    + END));

    private SeveralForWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = SaidNumber.inFigures(Amounts.plain(text)).replace('’', '\'');
        if (said.length() > LONGEST || QuestionReader.wantsAnAnswer(text) || HostsPurchase.isSaid(turn.said())) {
            return Optional.empty();
        }
        return found(turn, PRICED, said, (item, number, found) -> together(turn, item, number, found))
                .or(() -> found(
                        turn,
                        LEAST,
                        said,
                        (item, number, found) -> Optional.of(HostSays.told(one -> tellLeast(one, item, number)))))
                .or(() -> GIVEN.stream()
                        .map(way -> way.matcher(said))
                        .filter(Matcher::matches)
                        .filter(found -> found.group("what") != null
                                        && found.group("what").isBlank()
                                || item(turn, found).isPresent())
                        .findFirst()
                        .map(found -> HostSays.told(
                                one -> said(one, one.words().wholeLineup().noPresents()))))
                .or(() -> LEAST_MONEY.stream().anyMatch(way -> way.matcher(said).matches())
                        ? Optional.of(HostSays.told(
                                one -> said(one, one.words().wholeLineup().noLeastMoney())))
                        : Optional.empty());
    }

    private interface Answered {
        Optional<HostSays> of(LineupItem item, BigDecimal number, Matcher found);
    }

    private static Optional<HostSays> found(Turn turn, List<Pattern> ways, String said, Answered answered) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .flatMap(found -> item(turn, found)
                        .filter(item -> found.group("unit") == null
                                || Unit.called(found.group("unit"))
                                        .contains(item.product().unit()))
                        .flatMap(item -> SaidNumber.begin(found.group("n"))
                                .map(SaidNumber::value)
                                .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                                .flatMap(number -> answered.of(item, number, found)))
                        .stream())
                .findFirst();
    }

    private static Optional<LineupItem> item(Turn turn, Matcher found) {
        var hasOther = found.pattern().pattern().contains("<other>") && found.group("other") != null;
        var name = found.group(hasOther ? "other" : "what");
        return HostShorthand.item(turn, name == null ? "" : name.strip());
    }

    /** So much for each is said to be money, or else less than the price and not out of all proportion to it. */
    private static Optional<HostSays> together(Turn turn, LineupItem item, BigDecimal number, Matcher found) {
        return Amounts.money(found.group("sum"), turn.shop().currency())
                .filter(sum -> sum > 0)
                .map(sum -> Contents.each(sum, number))
                .filter(each -> isMoney(found)
                        || each <= item.usualPrice() * MOST && each >= item.usualPrice() * LEAST_OF_PRICE)
                .map(each -> HostSays.told(one -> tellTogether(one, item, number, found.group("sum"), each)));
    }

    private static boolean isMoney(Matcher found) {
        return YUAN.matcher(found.group().substring(found.end("sum"))).lookingAt();
    }

    private static void tellTogether(Turn turn, LineupItem item, BigDecimal number, String sum, long each) {
        turn.outcome("doubt");
        var words = turn.words();
        turn.choose(
                words.wholeLineup().noTogether(words.quantity(number, item), words.name(item), sum, turn.money(each)),
                new Button(
                        words.team().priceToButton(turn.money(each)),
                        "/price " + item.slot() + " #" + item.id() + " "
                                + Amounts.decimal(each, turn.shop().currency())));
    }

    private static void tellLeast(Turn turn, LineupItem item, BigDecimal number) {
        var words = turn.words();
        var price = BigDecimal.valueOf(item.usualPrice()).multiply(number).longValue();
        said(
                turn,
                words.wholeLineup()
                        .noLeast(
                                words.quantity(number, item),
                                words.name(item),
                                Amounts.decimal(price, turn.shop().currency())));
    }

    private static void said(Turn turn, String answer) {
        turn.outcome("explained");
        turn.say(answer);
    }
}
