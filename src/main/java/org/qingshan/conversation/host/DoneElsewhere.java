package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** What a host says that the shop does nothing by, though it names goods: prizes, 第一名送两箱黄桃, and what is presented first, 先讲红糖再讲竹笋. */
final class DoneElsewhere {
    private static final String N = "[一二两三四五六七八九十\\d]{1,3}";

    private static final List<Pattern> PRIZES = List.of(
            way("(?:来|那|好了?|我们?|现在|准备|马上|开始|大家|[,， ]){0,4}(?:抽(?:个|一个|一?次)?奖|发福袋|抽(?:" + N
                    + ")?(?:个|位|名)(?:人|观众|粉丝|家人|朋友|幸运).{0,20}).{0,20}"),
            way("(?:好了?|那|今天|今晚|现在|[,， ]){0,3}(?:第" + N + "|前" + N
                    + "|最先)(?:名|位|个|单|个人|个下单)(?:的|下单的?|拍的|到的|人|都|每人|各|[,， ]){0,4}(?:送|得|奖|免费|赠).{0,16}"),
            way(".{0,14}(?:送|给|奖).{0,8}(?:中奖|抽中|抢到)的(?:人|家人|观众|朋友)?[了吧哈。.!！ ]*"),
            way(
                    "(?:(?:ok|okay|now|and|let's|we'll|we|i'll|going to|time to),? ){0,4}(?:raffle|raffling|give away|giving away|draw|do a (?:raffle|giveaway|draw)|(?:a )?giveaway)\\b.{0,40}"),
            way(
                    "(?:(?:ok|okay|now|and),? ){0,2}(?:the )?(?:first|next|fastest)(?: (?:\\d{1,3}|one|two|three|four|five|ten))? ?(?:orders?|buyers?|people|person|customers?|viewers?|ones?)(?: to (?:order|buy|type).{0,12})?(?: each)? (?:gets?|wins?|receives?|will get)\\b.{0,40}"));

    private static final List<Pattern> FIRST = List.of(
            way("(?:好了?|那|我们?|今天|今晚|等下|接下来|[,， ]){0,4}先(?:讲|卖|上|介绍|说).{1,10}(?:再|然后|接着|后面?|最后)(?:讲|卖|上|介绍|说).{1,12}"),
            way("(?:好了?|那|把|将|[,， ]){0,4}.{1,10}(?:换|排|放|调|挪|移|提)(?:到|在|成)?(?:第" + N
                    + "(?:个|位|样)?|最?前面?|最?后面?|首位|前头|后头)[了吧去讲。.!！ ]*"),
            way(
                    "(?:(?:ok|okay|now|please|let's),? ){0,3}(?:put|move|show|present) (?:the )?.{1,20} (?:first|last|at the (?:top|end|bottom)|to the (?:top|front|end|bottom)|before (?:the )?.{2,16}|after (?:the )?.{2,16})[.! ]*"));

    private DoneElsewhere() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.replace('’', '\'');
        if (QuestionReader.wantsAnAnswer(text) || HostsPurchase.isSaid(turn.said())) {
            return Optional.empty();
        }
        if (PRIZES.stream().anyMatch(way -> way.matcher(said).matches())) {
            return Optional.of(HostSays.told(DoneElsewhere::noPrizes));
        }
        return FIRST.stream().anyMatch(way -> way.matcher(said).matches()) && namesGoods(turn, said)
                ? Optional.of(HostSays.told(DoneElsewhere::onRunSheet))
                : Optional.empty();
    }

    private static boolean namesGoods(Turn turn, String said) {
        return !turn.round().namesOf(turn.round().shelf()).named(said).isEmpty();
    }

    private static void noPrizes(Turn turn) {
        EndingWords.offer(
                turn,
                turn.words().wholeLineup().noPrizes(),
                EndingWords.telling(turn, turn.said().strip()));
        turn.outcome("explained");
    }

    private static void onRunSheet(Turn turn) {
        turn.outcome("explained");
        turn.say(
                turn.words().wholeLineup().runSheetElsewhere(),
                new Button(turn.words().team().consoleButton(), "/console"));
    }
}
