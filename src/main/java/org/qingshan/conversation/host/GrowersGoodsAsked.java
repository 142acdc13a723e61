package org.qingshan.conversation.host;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.lot.LotsInAll;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;

/** How a grower's goods do, as a host asks it: 张桂花的货还剩多少, 老周家卖了多少, "how are Zhang Guihua's goods selling". */
final class GrowersGoodsAsked {
    private static final Pattern ASKED = Pattern.compile(
            "(?:今天|今晚|现在|看看?|那|,){0,3}(?<who>\\p{IsHan}{2,6}?)(?:家)?(?:的)?(?:货|东西)?(?:今天|今晚|现在|一共|总共|还|都){0,3}(?:卖(?:了|出去?|掉|得|的){0,2}|剩(?:下|了)?|有)(?:多少|几\\p{IsHan}?|怎么样|咋样|如何)(?:货|没卖)?(?:了|呢|啊|呀)?[?？。.! ]*"
                    + "|how (?:are|is|much of|many of) (?<english>[a-z][a-z ]{1,24}?)(?:'s)(?: goods| things| stuff| lots?)?(?: doing| selling| sold| left| is left| are left| is sold| are sold)(?: now| so far)?[?.! ]*"
                    + "|what(?: has|'s| is)? (?<sold>[a-z][a-z ]{1,24}?) (?:sold|got left|left)(?: so far| today)?[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private GrowersGoodsAsked() {}

    static boolean isAnswered(Turn turn, String said) {
        var found = ASKED.matcher(said);
        if (!found.matches()) {
            return false;
        }
        var grower = Stream.of("who", "english", "sold")
                .flatMap(name -> Stream.ofNullable(found.group(name)))
                .findFirst()
                .flatMap(SettlingWords::grower);
        grower.ifPresent(one -> tell(turn, one));
        return grower.isPresent();
    }

    /** Of each of his goods that may be sold. */
    private static void tell(Turn turn, Member grower) {
        turn.outcome("answered");
        var lines =
                LotsInAll.lines(turn.words(), Lots.broughtBy(List.of(grower))).collect(Collectors.joining("\n"));
        var text = turn.words().team();
        turn.say(
                lines.isEmpty()
                        ? text.growerHasNothing(grower.name())
                        : text.goodsOfGrower(grower.name()) + "\n" + lines);
    }
}
