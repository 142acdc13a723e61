package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.BoughtInStream;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** Tells a host who has ordered for the most money in this stream, or in the last: 谁买的最多, 消费榜, "who bought the most peaches". */
final class TopBuyers {
    private static final String NOW = "(?:看看?|给我|列一?下|现在|今天|今晚|这场|本场|目前|到现在|这次|场|直播|的|里|,|，| ){0,6}";
    private static final String END =
            "(?:呢|啊|呀|了|吗|的)?(?:[?？,，]?(?:看看?|给我|列一?下|列出来|前[一二三四五六七八九十\\d]{1,2}[名位个]?|是谁|有谁|有哪些){0,3})?[?？。.! ]*";
    private static final String SOFAR =
            "(?: (?:so far|now|today|tonight|(?:in|of|on) (?:this|the) (?:stream|sale|show|live))){0,2}[?.! ]*";
    private static final String WHO = "(?:谁|哪个(?:人|客人|顾客|粉丝)?|哪[位些](?:人|客人|顾客|粉丝)?)";

    private static final Pattern ASKED = Pattern.compile(
            NOW + "(?<item>[^谁哪买订拍花消费看给我今这本现目]{0,12}?)" + NOW + WHO
                    + "(?:今天|今晚|这场|本场)?(?:买|订|要|拍|花|消费|下单|下)(?:的|得|了)?(?:钱)?最多的?" + END
                    + "|" + NOW + "(?:买|订|要|拍|花|消费|下单)(?:的|得|了)?(?:钱)?最多的?(?:人|客人|顾客|粉丝|买家)?(?:是谁|是哪[个位]|有谁|有哪些)?" + END
                    + "|" + NOW + "(?:消费|买家|客户|下单|购买|土豪)(?:排行榜?|排名|榜单?|前[一二三四五六七八九十\\d]{1,2}[名位个]?)" + END
                    + "|" + NOW + "(?:有)?(?:哪些|谁是)?(?:大客户|大买家|榜一)(?:大哥|大姐)?(?:是谁|有谁|有哪些|有没有)?" + END
                    + "|who(?: has|'s| is)?(?: all)? (?:bought|ordered|spent|taken|buying|ordering|spending|buys|spends) (?:the )?most(?: of)?(?: the)? ?(?<english>(?!(?:so far|now|today|tonight|in|of|on)\\b).{0,20}?)"
                    + SOFAR
                    + "|(?:(?:who(?: are|'s| is| were)|show me|list|give me|what are)(?: the| our| my)? )?(?:top|best|biggest|largest)(?: (?:three|five|ten|\\d{1,2}))? (?:buyers?|customers?|spenders?|clients?)"
                    + SOFAR,
            Pattern.CASE_INSENSITIVE);

    /** Of one buyer so many kinds of goods are named. */
    private static final int KINDS = 3;

    private TopBuyers() {}

    /**
     * Whether it was asked by a host, and has been answered.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static boolean isAnswered(Turn turn, String text) {
        var asked = ASKED.matcher(text.strip());
        if (!asked.matches()) {
            return false;
        }
        var name = Optional.ofNullable(asked.group("item"))
                .or(() -> Optional.ofNullable(asked.group("english")))
                .map(String::strip)
                .filter(one -> !one.isEmpty());
        var item = name.flatMap(one -> HostShorthand.item(turn, one));
        if (name.isPresent() && item.isEmpty()) {
            return false;
        }
        turn.outcome("answered");
        turn.say(item.map(one -> told(turn, one::equals)).orElseGet(() -> told(turn, every -> true)));
        return true;
    }

    private static String told(Turn turn, Predicate<LineupItem> counted) {
        var words = turn.words();
        var stream = turn.sale().stream().or(Stream::last);
        var top = stream.map(one -> BoughtInStream.of(Parcels.inStream(one.id()), counted)).orElse(List.of()).stream()
                .limit(WhoWaits.MOST)
                .toList();
        if (top.isEmpty()) {
            return words.flash().nobodyOrdered();
        }
        var buyers = Buyer.withIds(top.stream().map(BoughtInStream::buyer).collect(Collectors.toSet()));
        return words.flash().topBuyers(stream.orElseThrow().title()) + "\n"
                + IntStream.range(0, top.size())
                        .mapToObj(i -> words.flash()
                                .topBuyer(
                                        i + 1,
                                        WhoWaits.name(
                                                words, buyers.get(top.get(i).buyer())),
                                        goods(turn, top.get(i)),
                                        turn.money(top.get(i).goods())))
                        .collect(Collectors.joining("\n"));
    }

    private static String goods(Turn turn, BoughtInStream one) {
        var words = turn.words();
        return one.quantities().entrySet().stream()
                        .limit(KINDS)
                        .map(some -> words.name(some.getKey()) + " " + words.quantity(some.getValue(), some.getKey()))
                        .collect(Collectors.joining(words.chat().listComma() + words.gap()))
                + (one.quantities().size() > KINDS ? "…" : "");
    }
}
