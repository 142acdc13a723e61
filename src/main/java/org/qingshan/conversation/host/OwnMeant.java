package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** Asked whose it is, stock or a viewer's or his own, a host says that it is his: 我自己要, "it's for me". He has as much as the button says. */
final class OwnMeant {
    private static final Pattern SAID = Pattern.compile(
            "(?:是|那|就|对|好|嗯|[,， ]){0,4}(?:给)?(?:(?:我|咱)们?(?:自[己家]|家)?(?:要|买|吃|用|订|留)?|自[己家](?:要|买|吃|用|订|留))的?(?:了|吧|哈|啊|呀){0,2}[。.!！~～ ]*"
                    + "|(?:(?:no|yes|ok|oh),? ){0,2}(?:(?:it'?s|that'?s|they'?re|i want (?:it|them)) )?(?:for )?(?:me|mine|myself|my own)(?: myself)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private OwnMeant() {}

    /** Empty where nothing of the kind, or more than one thing, was asked. */
    static Optional<HostSays> of(Turn turn, String text) {
        var own = turn.offered().filter(Offered::isQuestion).isPresent()
                        && SAID.matcher(text.replace('’', '\'')).matches()
                ? turn.shown()
                        .map(Button::text)
                        .filter(button -> Offered.TAKES.matcher(button).matches())
                        .toList()
                : List.<String>of();
        return own.size() == 1 ? Optional.of(HostSays.of(own.get(0))) : Optional.empty();
    }
}
