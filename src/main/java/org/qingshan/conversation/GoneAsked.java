package org.qingshan.conversation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * 没了吗, "all gone?": what is left is asked. Of whoever has just taken something it may be asked of that, or of the card that is shown by now: he is
 * told of both, and that what he has taken is his.
 */
final class GoneAsked {
    private static final EnumSet<Topic> LEFT = EnumSet.of(Topic.LEFT);

    /** Who took something earlier asks of what is shown. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private static final int LONGEST = 40;

    private static final String GONE = "(?:(?:卖|抢|拍|买|订|拿)(?:完|光|没|空|晒|断)|没(?:有|得|货|有货|得货)?|冇(?:货)?|断货|售罄|缺货|无货|空)";

    private static final Pattern ASKED = Pattern.compile(
            "(?:老板娘?|主播|请问|哎呀?|啊|咦|那|这么快|不会|难道|已经?|现在|就|[都全]部?|一下子|被|给|又|[, ]){0,8}+"
                    + "(?:" + GONE + "(?:了|啦|咯|喽){0,2}(?:吗|么|嘛|吧|没有?|[呀啊]?\\?){1,3}|是不是(?:已经?|都|就|全部?){0,3}" + GONE
                    + "(?:了|啦)?)[呀啊?!.~ ]*"
                    + "|(?:(?:oh|so|wait|hey|sorry|what|but|no|ok|really|hi)[,.! ]{1,2}){0,3}(?:(?:(?:is|are) (?:it|they|that|these|those|everything|there)|it's|it is|they're|they are|everything's|everything is) )?(?:all |already |completely |really ){0,3}(?:gone|sold out|out of stock|run out|(?:none|nothing|no more)(?: of (?:it|them))?(?: left| in stock))(?: already| now| yet| then| too){0,2} ?\\?[?! ]*"
                    + "|(?:is|are) (?:it|they|that|these|those|everything) (?:all |already |completely ){0,2}(?:gone|sold out|out of stock)(?: already| now| yet){0,2}[.! ]*");

    private GoneAsked() {}

    /** Of no thing by its name. */
    static Optional<Question> question(Turn turn) {
        var plain = turn.sentence().plain();
        return plain.length() <= LONGEST && ASKED.matcher(plain).matches()
                ? Optional.of(new Question(LEFT, List.of(), null, null))
                : Optional.empty();
    }

    /** Whether it was asked of what he may just have taken, and has been answered. */
    static boolean answers(Turn turn, Question asked, Wanted wanted) {
        if (!turn.isPrivate() || !asked.topics().equals(LEFT) || !asked.slots().isEmpty() || wanted.isBeside()) {
            return false;
        }
        var taken = justTaken(turn);
        taken.ifPresent(item -> tell(turn, asked, item));
        return taken.isPresent();
    }

    /** Nothing else is named, replied to, offered or talked about since. */
    private static Optional<LineupItem> justTaken(Turn turn) {
        boolean isOfOther = !turn.round().named(turn.said()).isEmpty()
                || Replied.card(turn).isPresent()
                || Replied.isToOther(turn)
                || JustTalked.meant(turn).isPresent()
                || !JustTalked.several(turn).isEmpty()
                || turn.offered().filter(offered -> !offered.slots().isEmpty()).isPresent();
        var since = turn.sale().now().minus(JUST_NOW);
        return isOfOther
                ? Optional.empty()
                : OwnOrders.lastLine(turn)
                        .filter(line -> line.createdAt().isAfter(since))
                        .map(OrderLine::item);
    }

    private static void tell(Turn turn, Question asked, LineupItem taken) {
        var items = Stream.concat(Stream.of(taken), MeantCard.of(turn).stream())
                .distinct()
                .toList();
        var rows = String.join("\n", new Facts(turn).about(asked, items));
        var buttons = items.size() == 1 ? CardButtons.of(turn.words(), taken) : List.<List<Button>>of();
        turn.outcome("answered");
        turn.offer(own(turn, taken) + rows, buttons);
    }

    /** What he has of it, a line for each way in which he has it. */
    private static String own(Turn turn, LineupItem item) {
        var words = turn.words();
        var name = words.name(item);
        var lines = OwnOrders.linesOfToday(turn)
                .filter(line -> line.item().equals(item))
                .toList();
        return Stream.of(
                        told(lines, OrderLine.State.HELD)
                                .map(much -> words.fact().keptForYou(words.quantity(much, item), name, item.slot())),
                        told(lines, OrderLine.State.CONFIRMED)
                                .map(much -> words.fact().orderedByYou(words.quantity(much, item), name, item.slot())),
                        told(lines, OrderLine.State.WAITING)
                                .map(much -> words.talk().waitsAlready(name, item.slot(), words.quantity(much, item))))
                .flatMap(Optional::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Optional<BigDecimal> told(List<OrderLine> lines, OrderLine.State state) {
        return Optional.of(Phrasing.sum(
                        lines.stream().filter(line -> line.state() == state).toList()))
                .filter(much -> much.signum() > 0);
    }
}
