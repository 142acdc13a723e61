package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** 还是要吧, "wait, I want it after all", right after something was given back: just that is his again, as the button below says. */
final class WantedAfterAll {
    private static final Pattern SAID = Pattern.compile(
            "(?:算了|不对|不|等等|等一下|等下|那|我|哎呀?|后悔了?|又后悔了?|反悔了?|改主意了?|想了想|想想){0,4}+(?:(?:还是|又|再|都|那?就){1,3}(?:想)?(?:要|买|留着?|留下|拿)(?:回来?|下来)?|(?:别|不要|不用|先别)(?:退|取消)|(?:要|拿|加|放|还)回来)(?:了|吧|啊|呀|的|它|好了){0,3}(?:(?:跟|和|同)?(?:刚才|之前)的?一样的?)?(?:谢谢)?"
                    + "|(?:wait|no|actually|sorry|oh|hmm|onsecondthoughts?|changedmymind|ichangedmymind){0,3}+(?:(?:ok|please)?(?:ido|istill|iactually|i)?(?:ll|will)?(?:want|take|keep|have|need)(?:it|them|that|those|all)?(?:back|afterall|again|anyway)|(?:i)?(?:still|dostill|actually)(?:want|need)(?:it|them|that|those|all)?|(?:ill|iwill|let?me|please|lets)?keep(?:it|them|that)(?:afterall|please)?|(?:please)?(?:put|give|bring|add)(?:it|them|that)(?:me)?back(?:in|please|again)?|donotcancel(?:it)?|dontcancel(?:it)?)(?:please|thanks)?");

    private static final Pattern UNDO = Pattern.compile("/undo (?<step>\\d{1,18})");

    private static final int LONGEST = 40;

    private WantedAfterAll() {}

    /** The button that takes it again; empty where nothing was given back just now, or something else is said. */
    static Optional<Button> meant(Turn turn, Offered offered, String said) {
        return !isSaid(said)
                ? Optional.empty()
                : offered.buttons().stream()
                        .filter(button -> isOfGivenBack(turn, button))
                        .findFirst();
    }

    static boolean isSaid(String said) {
        return said.length() <= LONGEST && SAID.matcher(YesOrNo.plain(said)).matches();
    }

    private static boolean isOfGivenBack(Turn turn, Button button) {
        var undo = UNDO.matcher(button.text());
        if (!undo.matches()) {
            return false;
        }
        var done = Done.knownOf(turn, List.of(Long.valueOf(undo.group("step"))));
        return done.taken().isEmpty() && !done.givenOfOthers().isEmpty();
    }
}
