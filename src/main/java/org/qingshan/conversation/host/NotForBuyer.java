package org.qingshan.conversation.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BareName;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.order.CustomerOrder;

/**
 * What a host would have for one buyer that nothing here does, 1001少收5块, 跟王芳说一声她的桃子明天到: he hears what he can do instead, and neither is the
 * order changed nor anybody told.
 */
final class NotForBuyer {
    private static final String SUM = "[¥￥]?(?<sum>\\d{1,5}(?:\\.\\d{1,2})?)";

    private static final Pattern LESS = Pattern.compile(
            "(?:少收|少算|优惠|便宜|减免?|抹掉?|让)(?:他|她|了|个|掉){0,2}\\s?" + SUM + "\\s?(?:元|块)"
                    + "|少[收算](?:他|她|了){0,2}\\s?[¥￥]?(?<bare>\\d{1,5}(?:\\.\\d{1,2})?)(?!\\s?[箱盒袋斤份个瓶件包罐筐只\\d])"
                    + "|\\bcharge\\b.{0,24}? (?<english>\\d{1,5}(?:\\.\\d{1,2})?)(?: yuan| rmb)? less\\b|\\b(?:knock|take) (?<off>\\d{1,5}(?:\\.\\d{1,2})?)(?: yuan| rmb)? off\\b",
            Pattern.CASE_INSENSITIVE);

    /** Between its two words the order is named. */
    private static final Pattern CHARGED =
            Pattern.compile("\\bcharge\\b| [\\d.]{1,8}(?: yuan| rmb)? less\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHEAPER =
            Pattern.compile("打(?:个|了)?(?<tenths>[1-9](?:\\.\\d)?|[1-9]\\d|[一二三四五六七八九]{1,2})折");

    private static final Pattern NO_FEE = Pattern.compile(
            "免(?:掉|了|他的?|她的?)?(?:运费|邮费|快递费)|(?:运费|邮费|快递费)(?:就|给他|给她|都)?免|包邮|\\b(?:free shipping|waive (?:the )?(?:shipping|postage|delivery)|no shipping fee)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Beside it nothing else is said of the order. */
    private static final Pattern BESIDE = Pattern.compile(
            "订单号?|单号?|客人|买家|[的把给帮这那了吧啊哈我要就也请他她都\\p{Punct}，。！、～\\s]|可以"
                    + "|\\b(?:please|for|on|the|of|to|ok|okay|can you|give|gets?|order|buyer|an?|from)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String AHEAD = "(?:好了?|那|请|麻烦你?|你|帮我|替我|给我|[,， ]){0,4}";

    private static final Pattern WORD = Pattern.compile(
            "^" + AHEAD
                    + "(?:[跟给向和对](?<who>[^\\s,，说讲]{2,8}?)(?:说|讲|带)(?:一?声|一?下|[个句]话)|(?:告诉|通知|转告|告知)(?:一下)?(?<told>\\d{4,9}|\\p{IsHan}{2,4}?)(?:的(?:买家|客人))?(?:一声|一下)?[,，:： ]?(?=\\S{2}))"
                    + "|^(?:(?i:please|ok|and|can you),? ){0,2}(?i:tell|inform|notify|message|text|let)(?: (?:the )?(?:buyer|customer) of)? (?<english>\\d{4,9}|(?!Every|All\\b|The\\b|Them\\b|Me\\b)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)[,:]? (?=\\S{2})");

    /** Who has yet to pay is reminded otherwise. */
    private static final Pattern OF_PAYING = Pattern.compile("付|钱|款|\\bpay", Pattern.CASE_INSENSITIVE);

    private NotForBuyer() {}

    static Optional<HostSays> of(Turn turn, String text) {
        return QuestionReader.wantsAnAnswer(text)
                ? Optional.empty()
                : less(turn, SaidNumber.inFigures(Amounts.plain(text))).or(() -> word(turn, text));
    }

    /** Of an order that is there. Queries, once it may be. */
    private static Optional<HostSays> less(Turn turn, String said) {
        var sum = LESS.matcher(said);
        var part = CHEAPER.matcher(said);
        boolean isSum = sum.find();
        boolean isPart = !isSum && part.find();
        var fee = NO_FEE.matcher(said);
        boolean isFee = !isSum && !isPart && fee.find();
        return isSum || isPart || isFee
                ? OthersOrder.of(turn)
                        .filter(others -> others.orders().size() == 1)
                        .map(others -> others.orders().get(0))
                        .filter(order -> isAll(said, isSum ? sum : isPart ? part : fee, order))
                        .flatMap(order -> (isSum
                                        ? Amounts.money(named(sum), turn.shop().currency())
                                        : Optional.of(
                                                isPart
                                                        ? partOf(order, part.group("tenths"))
                                                        : order.charge().shipping()))
                                .filter(less -> less > 0)
                                .map(less -> HostSays.told(one -> tellLess(one, order, less))))
                : Optional.empty();
    }

    /** What else is said, 1001加一箱黄桃，包邮, is to be heard, too. */
    private static boolean isAll(String said, Matcher found, CustomerOrder order) {
        var isCharged = found.group().toLowerCase(Locale.ROOT).startsWith("charge");
        var besides = said.substring(0, found.start()) + " "
                + (isCharged ? CHARGED.matcher(found.group()).replaceAll(" ") : "") + " " + said.substring(found.end());
        var rest = BESIDE.matcher(besides.replace(String.valueOf(order.number()), " "))
                .replaceAll(" ")
                .strip()
                .replaceAll("\\s+", " ");
        return rest.isEmpty()
                || PersonCalled.surname(rest).isPresent()
                || OthersOrder.names(order, Buyer.withIds(List.of(order.buyerId()))).stream()
                        .map(Normaliser::simplified)
                        .anyMatch(name -> name.equalsIgnoreCase(rest) || name.startsWith(rest + " "));
    }

    private static String named(Matcher sum) {
        for (var name : new String[] {"sum", "bare", "english"}) {
            if (sum.group(name) != null) {
                return sum.group(name);
            }
        }
        return sum.group("off");
    }

    private static long partOf(CustomerOrder order, String tenths) {
        var goods = Contents.worth(order.taken());
        return goods - Contents.worth(PartOfPrice.ofTenths(tenths).movePointLeft(2), goods);
    }

    private static void tellLess(Turn turn, CustomerOrder order, long less) {
        turn.outcome("explained");
        turn.say(turn.words()
                .wholeLineup()
                .noLessForOrder(
                        order.number(), Amounts.decimal(less, turn.shop().currency())));
    }

    private static Optional<HostSays> word(Turn turn, String text) {
        var said = WORD.matcher(text.strip());
        if (!said.find() || OF_PAYING.matcher(text).find()) {
            return Optional.empty();
        }
        var who = said.group("who") != null
                ? said.group("who")
                : said.group("told") != null ? said.group("told") : said.group("english");
        return isSomebody(who)
                ? Optional.of(HostSays.told(one -> {
                    one.outcome("explained");
                    one.say(one.words().wholeLineup().noWordToBuyer(name(who)));
                }))
                : Optional.empty();
    }

    /** Of an order that is named by its number whoever has ordered. */
    private static String name(String who) {
        return who.matches("\\d{4,9}")
                ? CustomerOrder.numbered(Integer.parseInt(who))
                        .flatMap(order -> Optional.ofNullable(
                                Buyer.withIds(List.of(order.buyerId())).get(order.buyerId())))
                        .map(Buyer::nameForTeam)
                        .filter(name -> !name.isBlank())
                        .orElse(who)
                : who;
    }

    private static boolean isSomebody(String who) {
        return who.matches("\\d{4,9}")
                ? CustomerOrder.numbered(Integer.parseInt(who)).isPresent()
                : BareName.isOne(who)
                        || PersonCalled.surname(who).isPresent()
                        || who.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?")
                        || !Buyer.called(who, 1).isEmpty();
    }
}
