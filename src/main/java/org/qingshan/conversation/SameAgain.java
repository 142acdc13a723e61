package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Somebody wants all that he has once more, and names nothing of it: 再来一样的, 跟上次一样再来一份, "same again", "my sister wants the same". It is read
 * back to him, all of it, and ordered by one button.
 */
final class SameAgain {
    private static final int LONGEST = 40;

    private static final String LEAD = "(?:那|好的?|老板娘?|主播|麻烦|帮我|给我|帮忙|我想|我要|我|还是|还|就|请|然后|[,， ]){0,6}+";
    private static final String BEFORE =
            "(?:刚才|刚刚|上[次回]|上一?单|之前|前面|前[次回]|头先|先前|昨天|上一次|我的|我那单|那单)(?:那单|那份|那些|的|那样|买的|要的|订的|嘅){0,3}";
    private static final String SAME = "(?:一模一样|一样|同样|照样|一式一样)(?:的|嘅|滴)?";
    private static final String ONCE = "(?:再|还|又|多){0,2}(?:来|嚟|要|买|下|点|订|拿|加|整|搞)(?:多|上)?(?:一?[份单遍次套])?";
    private static final String END = "(?:吧|啊|呀|哈|哦|嘛|啦|咯|就行|就好|就得|谢谢|唔该|[,.!~ ]){0,4}";

    private static final Pattern CHINESE = Pattern.compile(LEAD + "(?:" + ONCE + "(?:[跟和同按照]" + BEFORE + ")?" + SAME
            + "(?:东西)?(?:一?[份单遍次套])?|" + SAME + ONCE + "|[跟和同按照]" + BEFORE + "(?:" + SAME + ")?(?:再|又|也){0,1}" + ONCE
            + "|[跟和同按照]" + BEFORE + SAME + "|" + BEFORE + "(?:再|都再|全部?再|原样再|照样再)" + ONCE
            + "|(?:照旧|老样子|照原样|原样)(?:再?" + ONCE + ")?|(?:再)?重复(?:一下|一次|一遍)?(?:上|刚才|我的?)?(?:一|那|的)?(?:次|单|订单)"
            + "|(?:我家?)?(?:" + KinWords.KIN + "|妹|姐|弟|哥|朋友|同事|邻居|闺蜜|室友)(?:说)?(?:她|他)?(?:也|想)?(?:要|来|买)(?:一?份)?" + SAME
            + ")" + END);

    private static final String KIN_TOO =
            "(?:my|our) (?:mum|mom|mother|dad|father|sister|brother|aunt(?:ie)?|uncle|gran|grandma|friend|neighbou?r|colleague|wife|husband|daughter|son|boss|flatmate|roommate|cousin)";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:hi|hello|hey|ok|okay|yes|so|and|please|pls|can i|could i|can we|may i|i'd like to|i want to|i'd like|i want|i'll|i will|we'll|let me|just|have|get|take|order|give me|send me|me|to|do)[,.! ]{1,2}){0,6}+"
                    + "(?:(?:all )?(?:the |exactly the |exact )?same (?:order |things? |stuff |goods |lot )?(?:once )?(?:again|once more|one more time|as (?:before|last time|earlier|just now|my last (?:order|one)|i (?:had|ordered|got)(?: before)?))"
                    + "|(?:repeat|duplicate) (?:my|the|that|this)(?: last| previous| whole| same)? order|(?:my|the) usual"
                    + "|(?:one more|another) of everything|everything (?:again|once more)"
                    + "|" + KIN_TOO
                    + " (?:also |too )?(?:wants|would like|would love|will have|will take|needs|'d like) (?:exactly )?the same(?: (?:order|things?))?(?: too| as well| again)?)"
                    + "(?: please| pls| thanks| thank you| for me){0,2}[?.! ]{0,3}");

    private static final Trait<Boolean> IS_SAID = Trait.of(said -> {
        var plain = said.plain().replace('’', '\'');
        return plain.length() <= LONGEST
                && (CHINESE.matcher(plain).matches() || ENGLISH.matcher(plain).matches());
    });

    private SameAgain() {}

    /** Whether that was said of something that is on sale, and has been asked. Queries where words say so. */
    static boolean isAsked(Turn turn) {
        // While a place is asked for, or how much is bad, that is the same.
        boolean isOther = turn.chat().openDialogue(turn.sale().now()).isPresent() || NextAddress.isAsked(turn);
        if (!turn.isPrivate() || isOther || !turn.sentence().tells(IS_SAID)) {
            return false;
        }
        var goods = goods(turn);
        if (goods.isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        var words = turn.words();
        var list = goods.entrySet().stream()
                .map(one -> words.quantity(one.getValue(), one.getKey()) + " " + words.name(one.getKey()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        var sum = goods.entrySet().stream()
                .mapToLong(one -> Contents.worth(one.getValue(), one.getKey().price()))
                .sum();
        Guessing.ask(
                turn,
                words.fact().sameAgain(list, turn.money(sum)),
                List.of(List.of(new Button(words.fact().sameAgainButton(), taking(goods)))));
        return true;
    }

    /** Of the order that he has open, else of his last one: what of it is on sale. */
    private static Map<LineupItem, BigDecimal> goods(Turn turn) {
        var open = goods(turn, OwnOrders.ofNow(turn).stream());
        return open.isEmpty() ? goods(turn, Parcels.of(turn.buyer().id(), 1).stream()) : open;
    }

    private static Map<LineupItem, BigDecimal> goods(Turn turn, Stream<CustomerOrder> orders) {
        Map<LineupItem, BigDecimal> goods = new LinkedHashMap<>();
        orders.flatMap(order -> order.lines().stream())
                .filter(OrderLine::isLive)
                .filter(line -> line.state() != OrderLine.State.WAITING)
                .forEach(line -> turn.sale().lineup().stream()
                        .filter(item -> item.product().equals(line.item().product()))
                        .findFirst()
                        .ifPresent(item -> goods.merge(item, line.quantity(), BigDecimal::add)));
        return goods;
    }

    private static String taking(Map<LineupItem, BigDecimal> goods) {
        var claim = goods.entrySet().stream()
                .map(one -> one.getKey().slot() + " 再加 "
                        + one.getValue().stripTrailingZeros().toPlainString()
                        + one.getKey().product().unit().zh())
                .collect(Collectors.joining(" "));
        return "/buy " + claim + " " + ShownPrices.key(goods.keySet().toArray(LineupItem[]::new));
    }
}
