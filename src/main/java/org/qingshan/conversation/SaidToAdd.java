package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** 加, 那就这么来, "ok add it": what was offered just before shall be added. */
final class SaidToAdd {
    /** A button that takes so much, or so much more. */
    private static final Pattern ADDS = Pattern.compile("/buy \\S+ (?:再加 )?[\\d.]+\\S*(?: " + ShownPrices.KEY + ")?");

    private static final Pattern ADDED = Pattern.compile(
            "(?:好的?|行|嗯|可以|那|就|那就){0,2}(?:(?:再|都|给我|帮我){0,2}加(?:上|进去)?|(?:这么|这样)(?:来|加|要))(?:吧|啊|呀|好了|了|嘛|啦)?"
                    + "|(?:yes|ok|okay|sure|please|then|andthen|so){0,2}(?:(?:please)?add(?:it|them|that|those|more)?|lets(?:take|add|get|have|do)(?:it|that|them|those))(?:then|too|please|thanks){0,2}");

    private SaidToAdd() {}

    static boolean isAdding(Button button) {
        return ADDS.matcher(button.text()).matches();
    }

    /** @param said letters and digits alone */
    static boolean isTo(Button button, String said) {
        return isAdding(button) && ADDED.matcher(said).matches();
    }

    /** Of the one thing that was offered, beside an answer too. */
    static boolean isToOnly(Offered offered, String words) {
        return offered.buttons().size() == 1
                && !offered.beside()
                && isTo(offered.buttons().get(0), YesOrNo.plain(words));
    }
}
