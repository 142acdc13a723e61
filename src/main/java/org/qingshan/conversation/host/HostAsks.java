package org.qingshan.conversation.host;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** What a host asks of the sale beside a stream: 谁买了A6, 一共多少单, "who is waiting for A6", "how much do we owe Mei Lan". Of viewers' words nothing is read here. */
final class HostAsks {
    private static final int LONGEST = 50;

    private static final String NOW = "(?:现在|今天|今晚|这场|本场|目前|到现在|一?共|总共|,|，| ){0,5}";
    private static final String END = "(?:呢|啊|呀|了|吗|的)?[?？。.! ]*";

    private static final Pattern OF_ALL = Pattern.compile(
            NOW
                    + "(?:有|下了|卖了|接了|成了|出了){0,2}(?:多少|几)(?:个)?(?:单|订单)(?:子)?"
                    + END
                    + "|"
                    + NOW
                    + "(?:都)?(?:有)?(?:谁|哪些人|多少人|几个人)(?:都)?下(?:了)?单"
                    + END
                    + "|"
                    + NOW
                    + "(?:什么|哪样|哪个|哪款)?(?:东西)?(?:卖得|卖的)最好的?(?:是)?(?:啥|什么|哪样|哪个|哪款)?"
                    + END
                    + "|(?:so )?how many orders(?: do we have| are there| did we get| have we got| in all)?(?: so far| now| yet| today| tonight| in all){0,2}[?.! ]*"
                    + "|(?:what(?:'s| is) (?:the|our) total|(?:the )?total)(?: so far| now| today| tonight){1,2}[?.! ]*"
                    + "|(?:看看?|报一?下?|今晚的?|今天的?|现在的?|这场的?){0,2}(?:战况|战绩|业绩|营业额|成绩|销售额)(?:怎么样|怎样|咋样|如何|多少|是多少|有多少)?" + END
                    + "|报(?:一?下|个)数" + END
                    + "|(?:what(?:'s| is| are) )?(?:our|tonight's|today's) (?:revenue|turnover|numbers|figures)(?: so far| now| today| tonight)?[?.! ]*|(?:give|show|tell) (?:me|us) the (?:numbers|figures)[?.! ]*"
                    + "|who(?: has| all)? ordered(?: so far| today| tonight)?[?.! ]*|what(?:'s| is) selling (?:the )?best[?.! ]*|what sells (?:the )?best[?.! ]*|(?:what(?:'s| is) )?(?:our|the) best ?sellers?[?.! ]*"
                    + "|(?:what|how much)(?: money)? (?:did|have|do) we (?:make|made|earn|earned)(?: so far| today| tonight| now){0,2}[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** They are many, and stand in the console. */
    private static final Pattern ALL_ORDERS = Pattern.compile(
            "(?:看看?|查看?|看一下|列一下|给我看看?){0,2}(?:所有|全部|今天|今晚|这场|本场)的?(?:订单|单子)" + END + "|看(?:看|一下)?订单" + END
                    + "|(?:show|list|see|give) (?:me )?(?:all|today's|tonight's) (?:the |of the )?orders[?.! ]*|all (?:the )?orders[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_LEFT = Pattern.compile(
            "(?:现在|今晚|目前|一共|总共)?(?:还|都){0,2}(?:剩|有)(?:下|了)?(?:多少|哪些|几样|什么)(?:货|东西)" + END
                    + "|(?:现在|今晚|大概)?还(?:差|要卖|要|剩)?(?:多少|几样)(?:才)?(?:能)?(?:卖完|卖光|清完)" + END
                    + "|(?:现在)?(?:的)?库存(?:还)?(?:有|剩|是)?(?:多少)?" + END
                    + "|what(?:'s| is| do we have)(?: still)? left(?: now| in stock)?[?.! ]*|(?:what(?:'s| is) )?(?:our|the) stock(?: now)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OWED_ALL = Pattern.compile(
            "(?:现在|今天|这场|我们|店里|还|一共|总共|,|，){0,4}(?:该|要|得|应该|欠|应)?(?:给|付|结|欠)?(?:每家|每户|每个农户|各家|农户|货主|农民|乡亲)们?的?(?:该|要|得|应该|都|各|能){0,2}(?:给|付|结|拿|分|得)?(?:多少|几)(?:钱|款)?"
                    + END
                    + "|(?:给)?(?:农户|货主|各家|每家)们?(?:的)?(?:结账|结钱|结算|钱|账|账款|货款)(?:怎么样|多少|呢)?" + END
                    + "|(?:what|how much)(?: money)?(?: do)?(?: we| i)?(?: still)? owe (?:to )?(?:the |our )?growers[?.! ]*|(?:what|how much) (?:do|does|will) (?:the |each )?growers?(?: each)? get[?.! ]*|(?:the )?growers'? money[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHO_BOUGHT = Pattern.compile(
            "(?:现在|今天|今晚|刚才|刚刚)?(?:都)?(?:有)?(?:是)?(?:谁|哪些人|什么人)(?:都|刚才|刚刚)?(?:买|订|要|拍)(?:了|过)?(?<item>[^了谁]{1,12}?)(?:了)?"
                    + END
                    + "|(?<behind>.{1,12}?)(?:都|是)?(?:有)?(?:谁|哪些人)(?:都)?(?:买|订|要|拍)(?:了|过)?" + END
                    + "|who(?: has| just| all| else)?(?: all)? (?:just )?(?:bought|ordered|took|wants|got)(?: the| any)? (?<english>.{1,20}?)(?: so far| today| tonight)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHO_WAITS = Pattern.compile(
            "(?<item>.{1,12}?)(?:现在|还|都|有){0,3}(?:谁|哪些人|多少人|几个人|几个|几位)(?:人)?(?:还)?(?:在)?(?:等|候补|排队)(?:着|货)?" + END
                    + "|(?:谁|哪些人|多少人|几个人)(?:还)?(?:在)?(?:等|排)(?:着)?(?<behind>.{1,12}?)" + END
                    + "|(?:who(?:'s| is|s)|how many(?: people)?(?: are)?)(?: still)? waiting for(?: the)? (?<english>.{1,20}?)(?: now)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT = Pattern.compile(
            "(?<item>.{1,12}?)(?:现在|还|库存){0,3}(?:(?:剩|有)(?:下|了)?(?:多少|几\\p{IsHan}?)|够不够(?:卖)?|够卖吗)" + END
                    + "|how (?:much|many)(?: of)?(?: the)? (?<english>.{1,20}?)(?: is| are)?(?: still)? left(?: now)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OWED = Pattern.compile(
            "(?:我们|店里|还|一共|总共|现在|该|要|得|应该|欠|付|给|结){1,5}(?<who>[^多少钱]{1,12}?)(?:家)?(?:多少|几)(?:钱|块钱?|元)?" + END
                    + "|(?<of>[^的]{2,12}?)的(?:钱|货款|账款?)(?:多少|是多少|有多少)?" + END
                    + "|(?:今天|今晚|这场)?(?<gets>[^的]{2,12}?)(?:这次|这场|今天|今晚|一共|总共|现在){0,2}(?:应该|该|能|可以|得){1,2}(?:拿|得|分|收)到?多少(?:钱|货款)?"
                    + END
                    + "|(?:how much|what) (?:money )?(?:do|must|should) (?:we|i) (?:still )?(?:owe|pay|give)(?: to)? (?<english>.{1,24}?)(?: now| still| in all)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHO_IS_BLOCKED = Pattern.compile(
            "(?:现在|都)?(?:有)?(?:谁|哪些人)(?:都)?(?:被|给)?(?:我们)?拉黑" + END + "|(?:拉?黑名单)(?:有谁|里有谁|有哪些人)?" + END
                    + "|who(?:'s| is| has been)? (?:blocked|banned)(?: now)?[?.! ]*|(?:show (?:me )?)?(?:the )?(?:block|ban) ?list[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIVE_SINCE = Pattern.compile(
            "(?:我们?|咱们?|今天|今晚|这场|现在|已经|都|,){0,3}播了?(?:多久|多长时间|多少分钟|几个小时|几个钟头|多少时间)(?:了)?" + END
                    + "|(?:我们?|咱们?|今天|今晚|这场){0,2}(?:是)?(?:几点|什么时候)开(?:始)?(?:播|直播)的" + END
                    + "|how long have (?:we|i) been (?:live|on|streaming|on air)(?: now| for)?[?.! ]*|(?:when|what time) did (?:we|i|the stream) (?:start|begin|go live)[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Who keeps goods that he has not confirmed, or cannot yet, for want of an address. */
    private static final Pattern NOT_CONFIRMED = Pattern.compile(
            "(?:现在|还有|看看|查一?下|那|今天|今晚|有){0,3}(?:谁|哪些人?|哪几个|多少人|几个人|几个|多少)(?:人)?(?:还|都|下了?单|留了?货|拍了|但|又){0,4}(?:没有?|未)(?:有)?(?:确认|[填写给留]地址|[填写给留]收货地址)(?:的)?"
                    + END
                    + "|(?:还)?没(?:有)?(?:确认|[填写给留]地址)的(?:都)?(?:有|是)?(?:谁|哪些|几个|多少)(?:人)?" + END
                    + "|(?:帮我)?(?:催|提醒|叫)(?:一下|一催)?(?:那些|还|下单){0,2}(?:没有?|未)(?:确认|[填写给留]地址)的(?:人)?(?:确认|[填写]地址)?" + END
                    + "|(?:把|将)?(?:那些|还|所有|下了单|[,， ]){0,3}(?:没有?|未)(?:确认|[填写给留](?:收货)?地址)的(?:人|单子?|订单|货|购物车)?(?:都|全部?|统统|给我|帮我|再|去|[,， ]){0,3}(?:催|提醒|叫|取消|退|撤|清|放)(?:一下|一催|一声|掉|了|催|一遍)?"
                    + END
                    + "|(?:please )?(?:cancel|drop|release|remove|clear|remind|chase|nudge)(?: all)?(?: the| those)? (?:unconfirmed|not confirmed)(?: (?:orders|carts|ones|buyers))?[.! ]*"
                    + "|(?:who|how many(?: people)?|which (?:buyers?|people))(?: still)? (?:has not|hasn't|haven't|have not|did not|didn't|has yet to|have yet to)(?: yet)? (?:confirm(?:ed)?|given? (?:an|their|his|me an|us an) address|checked out)(?: yet)?[?.! ]*"
                    + "|(?:please )?(?:remind|chase|nudge) (?:those|people|everyone|everybody|all|whoever)(?: who)? (?:has not|hasn't|haven't|have not|did not|didn't)(?: yet)? (?:confirm(?:ed)?|given? (?:an|their) address)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private HostAsks() {}

    /**
     * What stands for the question as a command; empty where it was none or has been answered.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static Optional<String> command(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        if (!isHost(turn, said)) {
            return Optional.empty();
        }
        if (ALL_ORDERS.matcher(said).matches()) {
            return Optional.of("/console");
        }
        if (ALL_LEFT.matcher(said).matches()) {
            return Optional.of("/sales");
        }
        if (OF_ALL.matcher(said).matches()) {
            return Optional.of("/sales");
        }
        return item(turn, LEFT, said).filter(item -> !item.isOpen()).map(item -> "/sales " + item.slot());
    }

    /** Whether it was a question of persons, and has been answered. */
    static boolean isAnswered(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        if (!isHost(turn, said)) {
            return false;
        }
        if (TopBuyers.isAnswered(turn, said)) {
            return true;
        }
        if (LIVE_SINCE.matcher(said).matches() && turn.sale().stream().isPresent()) {
            tellSince(turn);
            return true;
        }
        if (NOT_CONFIRMED.matcher(said).matches()) {
            tellNotConfirmed(turn);
            return true;
        }
        if (WHO_IS_BLOCKED.matcher(said).matches()) {
            tellBlocked(turn);
            return true;
        }
        var awaited = item(turn, WHO_WAITS, said);
        if (awaited.isPresent()) {
            WhoWaits.tell(turn, List.of(awaited.get()));
            return true;
        }
        var bought = item(turn, WHO_BOUGHT, said);
        if (bought.isPresent()) {
            tellBuyers(turn, bought.get());
            return true;
        }
        if (OWED_ALL.matcher(said).matches()) {
            tellAllOwed(turn);
            return true;
        }
        var grower = grower(said);
        grower.ifPresent(found -> tellOwed(turn, found));
        return grower.isPresent() || GrowersGoodsAsked.isAnswered(turn, said);
    }

    private static boolean isHost(Turn turn, String said) {
        return turn.may(Role.HOST) && turn.isPrivate() && said.length() <= LONGEST;
    }

    private static Optional<LineupItem> item(Turn turn, Pattern asked, String said) {
        var found = asked.matcher(said);
        return found.matches()
                ? group(found, "item", "behind", "english")
                        .filter(name -> !name.isBlank())
                        .flatMap(name -> HostShorthand.item(turn, name))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher found, String... names) {
        return Arrays.stream(names)
                .filter(name -> found.pattern().pattern().contains("<" + name + ">"))
                .flatMap(name -> Optional.ofNullable(found.group(name)).stream())
                .findFirst();
    }

    private static Optional<Member> grower(String said) {
        var found = OWED.matcher(said);
        return found.matches()
                ? group(found, "who", "of", "gets", "english")
                        .map(String::strip)
                        .flatMap(SettlingWords::grower)
                : Optional.empty();
    }

    private static void tellBlocked(Turn turn) {
        turn.outcome("answered");
        var words = turn.words();
        var names = Buyer.allBlocked().stream()
                .limit(WhoWaits.MOST)
                .map(buyer -> WhoWaits.name(words, buyer))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        turn.say(names.isEmpty() ? words.flash().nobodyBlocked() : words.flash().blockedOnes(names));
    }

    private static void tellAllOwed(Turn turn) {
        turn.outcome("answered");
        turn.say(GrowersOwed.lines(turn));
    }

    private static void tellOwed(Turn turn, Member grower) {
        turn.outcome("answered");
        turn.say(GrowersOwed.of(grower).told(turn));
    }

    private static void tellSince(Turn turn) {
        turn.outcome("answered");
        turn.sale().stream()
                .flatMap(Stream::startedAt)
                .ifPresent(start -> turn.say(turn.words()
                        .wholeLineup()
                        .liveSince(
                                NextStream.at(turn, start),
                                Duration.between(start, turn.sale().now()).toMinutes())));
    }

    private static void tellNotConfirmed(Turn turn) {
        turn.outcome("answered");
        var lines = turn.sale().stream().or(Stream::last).stream()
                .flatMap(stream -> Parcels.inStream(stream.id()).stream())
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.state() == OrderLine.State.HELD)
                .toList();
        var text = turn.words().wholeLineup();
        turn.say(
                lines.isEmpty()
                        ? text.allConfirmed()
                        : text.notConfirmed(WhoWaits.named(turn.words(), lines, WhoWaits.buyers(List.of(lines)))));
    }

    /** In the order of their orders' numbers, with what each has of it. */
    static void tellBuyers(Turn turn, LineupItem item) {
        turn.outcome("answered");
        var lines = turn.sale().stream().or(Stream::last).stream()
                .flatMap(stream -> Parcels.inStream(stream.id()).stream())
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.item().equals(item))
                .filter(line -> line.state() == OrderLine.State.CONFIRMED || line.state() == OrderLine.State.HELD)
                .toList();
        var flash = turn.words().flash();
        var name = turn.words().name(item);
        if (lines.isEmpty()) {
            turn.say(flash.nobodyBought(item.slot(), name));
            return;
        }
        var named = WhoWaits.named(turn.words(), lines, WhoWaits.buyers(List.of(lines)));
        turn.say(flash.boughtBy(item.slot(), name, lines.size(), named));
    }
}
