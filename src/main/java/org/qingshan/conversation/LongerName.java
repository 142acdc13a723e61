package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.WithinWord;
import org.qingshan.domain.stream.LineupItem;

/** Goods that nobody sells today, whose name ends like a short name of something that is sold: 猕猴桃, where 黄桃 is called 桃. */
public final class LongerName {
    private static final Pattern ONE_SIGN = Pattern.compile("\\p{IsHan}");

    private LongerName() {}

    /** Its name; empty where what is named stands for itself, or is on the list. */
    public static Optional<String> in(Turn turn, String said) {
        var plain = Normaliser.simplified(said);
        var names = turn.round().namesOf(turn.round().shelf());
        return turn.round().shelf().stream()
                .flatMap(LongerName::shortNames)
                .filter(name -> plain.contains(name)
                        && !WithinWord.alone(name).matcher(plain).find())
                .map(name -> WithinWord.endingIn(name).matcher(plain))
                .filter(found -> found.find())
                .map(found -> found.group())
                .filter(word -> names.beginning(word)
                        .filter(known -> known.rest().isBlank())
                        .isEmpty())
                .findFirst();
    }

    private static Stream<String> shortNames(LineupItem item) {
        return item.product().aliases().stream()
                .filter(name -> ONE_SIGN.matcher(name).matches());
    }
}
