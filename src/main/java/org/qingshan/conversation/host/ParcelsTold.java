package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;

/**
 * What somebody who packs says of others' orders, as the command that it stands for: 1009、1010都打好了, 1002发走了，顺丰 SF…, "1014 is packed". It is
 * never his own payment, address or purchase; who speaks of an order of his own, or has something to pay and names none, is a buyer.
 */
final class ParcelsTold {
    private static final int LONGEST = 120;

    static final String NUMBER = "(?:(?:订单|单子?|order|no\\.?) ?)?#?\\d{4,9}(?![\\d.])(?:号|这单|那单|单)?";

    static final String NUMBERS = "(?<orders>" + NUMBER + "(?:(?: ?[,、和跟与及&] ?| | and |, and )" + NUMBER + "){0,8})";

    static final String SAID = "(?:我|好|那|刚刚|刚才|刚|ok|okay|so|now|the|i have|i've|i|,| ){0,4}";

    static final String END = "(?:了|啦|咯|喽|哈|嘞|的| ){0,3}[.!~ ]{0,4}";

    /** 打 alone is what a buyer does with money: only done it is packing. */
    static final String PACKED = "(?:打包|打|包装|装箱|装|封箱|包)(?:完|好)";

    static final String ALL = "(?:已经?|都|全部?|也|两单|两个|刚| ){0,4}";

    /** Behind what is done: with "yet" it is asked about, with "please" it is asked for. */
    static final String DONE = "(?:,? ?(?:now|too|already|up|thanks)){0,2}";

    private static final String POLITE = "(?:,? ?(?:please|now|yet|then|up|thanks)){0,2}";

    private static final Pattern NEXT = Pattern.compile(SAID
            + "(?:(?:给我|来|要|换|看|上|发我){0,2}(?:再来)?(?:下一?单|下一个单子?|下一个订单)(?:是)?(?:啥|什么|哪个|哪单|谁的?|呢|吧)?"
            + "|(?:接下来|下面|现在)(?:该|要|我){0,2}(?:打|包|装)(?:哪|什么|啥|谁)(?:个|一?单|一个|的)?"
            + "|(?:give me |show me |what's |what is |which is )?(?:the )?next (?:order|parcel|package)" + POLITE
            + ")[呢啊呀吧?.! ]{0,4}");

    /** What goes into all the boxes. */
    private static final String TO_FETCH =
            "(?:我们?|现在|今天|今晚|那|一共|总共|[, ]){0,5}(?:要|该|得|需要)(?:去)?(?:拿|取|领|备|准备|搬)(?:多少|哪些|什么)(?:货|东西)?[呢啊呀?. ]{0,4}"
                    + "|[^\\d,]{1,10}?(?:今天|今晚)?(?:一共|总共)(?:要|得|需要)(?:打|拿|取|备|准备|装|包)?(?:多少|几)\\p{IsHan}?[呢啊呀?. ]{0,4}"
                    + "|(?:so )?(?:what|how (?:many|much)(?: [a-z]{2,10} of)?(?: the)?(?: [a-z ]{2,20}?)?) (?:do|must|should|shall) (?:i|we) (?:have to |need to )?(?:need|fetch|get|take|bring)"
                    + "(?: (?:in all|now|tonight|today|to pack|for packing))?[?. ]{0,4}";

    private static final Pattern NEXT_OF_PACKER = Pattern.compile(SAID
            + "(?:下一?个(?:呢|是啥|是什么|是哪个)?|继续|(?:give me |pack )?(?:the )?next(?: one)?|what's next|what is next|what next)"
            + POLITE
            + "[呢啊呀吧?.! ]{0,4}|(?:那|现在|今天|我){0,3}(?:该|要|应该|需要)?(?:我)?(?:干|做)(?:啥|什么|嘛)[呢啊呀?. ]{0,4}|(?:我)?(?:要)?(?:打|包)(?:哪些|什么|啥)[呢啊呀?. ]{0,4}|(?:有|还有)(?:什么|啥|哪些)(?:要|没)(?:打|包)(?:包)?的?[呢啊呀?. ]{0,4}"
            + "|(?:so )?what(?:'s| is| do i have| should i| do i| must i)?(?: there| left)? (?:to )?(?:pack|do)(?: now| next| today)?[?.! ]{0,4}|(?:ok |okay )?(?:let's|let us|i'll|i will|i) (?:start|begin)(?: to)?(?: pack(?:ing)?)?(?: now)?[.! ]{0,4}|(?:start|begin) packing[.! ]{0,4}"
            + "|"
            + TO_FETCH);

    private static final Pattern TAKEN = Pattern.compile("(?:这单|那|好|,| ){0,3}我(?:来|去)?(?:打包|打|包|装) ?(?<before>" + NUMBER
            + ")(?:吧|了|哈)?[.! ]{0,4}"
            + "|(?<number>" + NUMBER + ") ?(?:归|由|让|给)?我来?(?:打包|打|包|装)(?:吧|哈)?[.! ]{0,4}"
            + "|(?:i'll|i will|let me|i'm|i am|i) (?:pack|packing|take) (?<english>" + NUMBER + ")(?: now)?[.! ]{0,4}");

    /** 1001的竹笋称了2.9斤: what the scales say. */
    private static final Pattern WEIGHED = Pattern.compile(SAID + "(?<orders>" + NUMBER
            + ") ?的?(?<goods>\\p{IsHan}{1,6}?)? ?(?:称(?:了|出来|的)?|过了?[秤称]|重)(?:是|有|一共)? ?(?<amount>\\d{1,4}(?:\\.\\d{1,3})? ?(?:斤|公斤|千克|克))"
            + END);

    private static final Pattern LATER =
            Pattern.compile("(?:先别打|先不打|先?放一?放|跳过|skip|put aside|set aside|leave) ?(?<before>\\d{4,9})" + END
                    + "|(?<number>\\d{4,9}) ?(?:先不(?:打|包|装)|先别(?:打|包|装)|先?(?:再)?放一?放|先?放一?边|先?搁一?[边下]|先放着|跳过|待会儿?再打|等会儿?再打|later|can wait|put aside|set aside)"
                    + END);

    /** Of a host 1010收到了 tells of money, and so does "1010 arrived". */
    private static final Pattern ARRIVED = Pattern.compile(SAID + "(?<orders>" + NUMBER
            + ")(?: ?的?(?:客户|客人|买家|顾客|对方|人家|他|她)(?:已经?|都)?(?:签收|收到|收货|拿到)| ?(?:已经?|都)?(?:签收|送到))" + END
            + "|" + "(?:the )?(?<english>" + NUMBER
            + ")(?: has| is| was| got| been| already|'s){0,3} (?:delivered|signed for)" + DONE + "[.! ]{0,4}"
            + "|(?:the )?(?:parcel|package)(?: of| for)? (?<parcel>" + NUMBER
            + ")(?: has| is| was| just| already){0,3} arrived" + DONE + "[.! ]{0,4}");

    private static final Pattern ARRIVED_OF_PACKER = Pattern.compile(
            "(?:the )?(?<orders>" + NUMBER + ")(?: has| is| was| just| already|'s){0,3} arrived" + DONE + "[.! ]{0,4}");

    /** So somebody may also say that he has paid. */
    private static final Pattern MONEY_TOO = Pattern.compile(".*(?<!包)打(?:完|好).*");

    private static final Pattern LEFT = Pattern.compile(
            SAID
                    + "(?:现在|今天|今晚|我们?|一共|总共|, ?){0,3}(?:还)?(?:剩下?|有)(?:多少|几|好多)(?:个|张)?(?:单子?|订单|包裹)(?:了|没弄|没完)?[呢啊呀?.! ]{0,4}"
                    + "|(?:so )?how many (?:more )?(?:orders|parcels|packages)(?: are| is)?(?: left| still| there| to go| remaining| more){0,3}[?.! ]{0,4}");

    private static final Pattern LEFT_OF_PACKER = Pattern.compile(
            SAID
                    + "(?:还剩下?|还有)(?:多少|几个|好多)(?:了|没弄|没完)?[呢啊呀?.! ]{0,4}|(?:so )?how many(?: are)?(?: left| more| to go| remaining){1,2}[?.! ]{0,4}");

    /** 快递来了，哪些打好了; "courier is here, which ones are ready". */
    private static final Pattern READY = Pattern.compile(
            "(?:(?:快递|顺丰|中通|圆通|韵达|邮政)(?:员|小哥)?(?:来|到)了[, ]{0,2})?(?:哪些|哪几单|有几单|有哪些)(?:是|已经?){0,2}"
                    + PACKED
                    + "了?的?[呢啊?]{0,2}|(?:(?:the )?courier(?: is|'s| has)? (?:here|come|arrived)[,.; ]{1,3})?(?:so )?(?:which|what)(?: ones| orders| parcels)?(?: are)? (?:ready|packed|done)[?]?");

    private static final Pattern LOOKED_AT = Pattern.compile(SAID + "(?<orders>" + NUMBER
            + ") ?的?(?:是|要)?(?:(?:寄|发|送)(?:到|去|往|给)?(?:哪里|哪儿|哪|谁|什么地方)|地址(?:(?:是|在)?(?:什么|哪里?|哪儿|多少)|是|呢|给我)?|" + PACKED
            + "?(?:打包)?(?:了)?(?:吗|没有|没))[呢啊呀?. ]{0,4}"
            + "|(?:so )?(?:where (?:does|is|do|should|shall) (?:i send )?(?<where>" + NUMBER
            + ")(?: go| going| go to| to)?|(?:is|are|was) (?<packed>" + NUMBER
            + ") (?:packed|done|boxed)(?: yet)?|(?<yet>" + NUMBER
            + ") (?:packed|done|boxed|finished)(?: yet|(?=\\?))|(?:the )?address (?:of|for) (?<of>" + NUMBER
            + "))[?. ]{0,4}");

    /** Without a courier 取走了 1001 tells of a buyer who came for it. */
    private static final Pattern SENT =
            Pattern.compile(SAID + "(?:(?:(?:快递|顺丰|中通|圆通|韵达|邮政)(?:员|小哥)?(?:已经?|来|把| ){0,3}(?:拿走|取走|收走)|收走)了? ?"
                    + NUMBERS + END + "|" + "(?<gone>" + NUMBER
                    + "(?:[,、和 ]{1,2}" + NUMBER + "){0,8}) ?" + ALL + "(?:发走|寄走|发出去?|寄出去?|发货|寄)(?:了|啦)" + END
                    + "|(?:the )?courier (?:has )?(?:picked up|took|collected) (?<taken>"
                    + NUMBER + "(?:(?:,? and |, ?| )" + NUMBER + "){0,8})[.! ]{0,4})");

    static final Pattern ORDER = Pattern.compile("(?<!\\d)\\d{4,9}(?!\\d)");

    private ParcelsTold() {}

    /** Empty for all else, and for whoever does not pack. Queries. */
    static Optional<String> command(Turn turn, Packing packing) {
        var said = turn.said();
        if (!turn.isPrivate() || !turn.may(Role.PACKER) || said.length() > LONGEST || Commands.isSlash(said)) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(said);
        return unnumbered(turn, plain, packing)
                .or(() -> numbered(turn, plain))
                .filter(found ->
                        others(turn, found, packing) || !ORDER.matcher(found).find());
    }

    private static Optional<String> unnumbered(Turn turn, String plain, Packing packing) {
        boolean isPacker = !turn.may(Role.HOST);
        if (matches(NEXT, plain) || isPacker && matches(NEXT_OF_PACKER, plain)) {
            return isPacker && matches(NEXT, plain) || isAtWork(turn, packing)
                    ? Optional.of("/pack")
                    : Optional.empty();
        }
        var packed = PackedTold.unnumbered(plain);
        if (packed.isPresent()) {
            return packed.filter(command ->
                    command.endsWith(" not") || isPacker && !matches(MONEY_TOO, plain) || isAtWork(turn, packing));
        }
        return isPacker && matches(LEFT, plain)
                        || (matches(LEFT, plain) || matches(READY, plain) || isPacker && matches(LEFT_OF_PACKER, plain))
                                && isAtWork(turn, packing)
                ? Optional.of("/left")
                : Optional.empty();
    }

    /** Who packs at this moment, or buys nothing. */
    private static boolean isAtWork(Turn turn, Packing packing) {
        return buysNothing(turn) || !turn.may(Role.HOST) && WorkAtHand.isBusy(turn, packing);
    }

    /** Nothing is kept for him, and he has nothing to pay. */
    private static boolean buysNothing(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).isEmpty()
                && PaymentFinding.dueOf(turn.buyer().id()).isEmpty();
    }

    private static Optional<String> numbered(Turn turn, String plain) {
        if (!ORDER.matcher(plain).find()) {
            return Optional.empty();
        }
        var packed = PackedTold.numbered(plain);
        if (packed.isPresent()) {
            return packed;
        }
        var arrived = arrived(turn, plain);
        if (arrived.isPresent()) {
            return arrived;
        }
        var weighed = WEIGHED.matcher(plain);
        if (weighed.matches()) {
            var goods = weighed.group("goods");
            return Optional.of("/weigh " + orders(weighed.group("orders")) + " " + (goods == null ? "" : goods + " ")
                    + weighed.group("amount"));
        }
        var taken = TAKEN.matcher(plain);
        if (taken.matches()) {
            return Stream.of("before", "number", "english")
                    .flatMap(group -> Stream.ofNullable(taken.group(group)))
                    .map(named -> "/pack " + orders(named))
                    .findFirst();
        }
        var later = LATER.matcher(plain);
        if (later.matches()) {
            return Optional.of("/pack skip " + first(later.group("before"), later.group("number")));
        }
        var where = LOOKED_AT.matcher(plain);
        if (where.matches()) {
            return Stream.of("orders", "where", "packed", "yet", "of")
                    .flatMap(group -> Stream.ofNullable(where.group(group)))
                    .map(named -> "/orders " + orders(named))
                    .findFirst();
        }
        return WaybillTold.command(plain).or(() -> matches(SENT, plain) ? Optional.of("/ship") : Optional.empty());
    }

    private static Optional<String> arrived(Turn turn, String plain) {
        var arrived = ARRIVED.matcher(plain);
        if (arrived.matches()) {
            return Stream.of("orders", "english", "parcel")
                    .flatMap(group -> Stream.ofNullable(arrived.group(group)))
                    .map(named -> "/delivered " + orders(named))
                    .findFirst();
        }
        var ofPacker = ARRIVED_OF_PACKER.matcher(plain);
        return !turn.may(Role.HOST) && ofPacker.matches()
                ? Optional.of("/delivered " + orders(ofPacker.group("orders")))
                : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String plain) {
        return pattern.matcher(plain).matches();
    }

    private static String first(@Nullable String one, @Nullable String another) {
        return one == null ? String.valueOf(another) : one;
    }

    static String orders(String named) {
        return ORDER.matcher(named).results().map(MatchResult::group).distinct().collect(Collectors.joining(" "));
    }

    /** Of the orders in the command none is his own, but the one that he was shown to be packed or has before him. */
    private static boolean others(Turn turn, String command, Packing packing) {
        return ORDER.matcher(command)
                .results()
                .limit(9)
                .flatMap(found -> CustomerOrder.numbered(Integer.parseInt(found.group())).stream())
                .noneMatch(order -> order.buyerId() == turn.buyer().id()
                        && (turn.may(Role.HOST)
                                || WorkAtHand.packedLast(turn, packing)
                                        .filter(order::equals)
                                        .isEmpty()));
    }
}
