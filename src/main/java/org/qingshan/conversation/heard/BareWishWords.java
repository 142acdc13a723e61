package org.qingshan.conversation.heard;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesWords;

/** Something is wanted, and nothing said of what: 要, 那就这个, 留着, "keep it". It answers what was offered just before. */
public final class BareWishWords {
    private static final String SURE = "[了啦喇咯喽" + YesWords.URGING + "]";
    private static final String ENOUGH = "(?:好了|" + SURE + "){0,2}(?:谢谢)?";

    private static final Pattern WISH = Pattern.compile(
            "(?:我|我们|那|就|都){0,12}(?:要|想要|买|拿|来)" + YesWords.SOFT + "{0,12}"
                    + "|(?:那|就|帮我|给我){0,6}下(?:单|吧)" + YesWords.SOFT + "{0,3}"
                    + "|(?:" + YesWords.IN_ENGLISH
                    + "|fine)?(?:please)?(?:i)?(?:ll|d|will|would)?(?:want|take|like|have)(?:it|some|them|one|that)(?:anyway|then)?(?:please)?|yesido|(?:ok|fine)yes");

    /** The one that was spoken of: 那就这个, 就它了, "that one then". */
    private static final Pattern THAT_ONE =
            Pattern.compile("(?:好的?|嗯++|行|可以)?(?:那就?|就|我就?)(?:要|买|拿|来|选|定)?(?:它|这个|那个|这款|这种)" + ENOUGH
                    + "|(?:好的?|行|那)?(?:安排|安排上|整|整上|走起|来吧|冲|搞起|成交)" + SURE + "{0,2}"
                    + "|(?:" + YesWords.IN_ENGLISH
                    + "|fine|well|alright|then|so|i|ill|iwill|lets|please|just|id){0,4}(?:go(?:for|with)|pick|choose|grab|get|have|take)(?:it|that|this|them|those|thatone|thisone|theone)(?:then|please|thanks)?"
                    + "|(?:" + YesWords.IN_ENGLISH
                    + "|then|so)?(?:thatone|thisone|thatoneitis)(?:then|please|thanks)?|(?:its)?(?:a)?deal|soldtome");

    /** 留着, "keep it": to whoever was just asked about something, that it shall be kept for him. */
    private static final Pattern KEPT = Pattern.compile(
            "(?:好的?|嗯++|行|可以|那|就|我|都|先|帮我|给我){0,5}留(?:着|下|下来|住|这个|那个|它)" + ENOUGH + "|(?:" + YesWords.IN_ENGLISH
                    + "|fine|well|alright|please|then|just|i|ill|iwill|lets|illjust){0,4}(?:keep|hold)(?:it|that|this|them|those|thatone|thisone)(?:then|please|thanks|forme)?");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private BareWishWords() {}

    /**
     * Of whoever has a cart 下单 is a word for that, and 留着 says that it shall stay as it is.
     *
     * @param said as {@link org.qingshan.conversation.words.YesOrNo#plain} folds it
     */
    public static boolean areSaid(Turn turn, String said) {
        if (said.length() > LONGEST) {
            return false;
        }
        return areOfThat(turn, said)
                || WISH.matcher(said).matches() && !(said.contains("下单") && OwnOrders.hasCart(turn));
    }

    /** Whether it is the one that was spoken of, and no other, that is wanted. */
    public static boolean areOfThat(Turn turn, String said) {
        return said.length() <= LONGEST && THAT_ONE.matcher(said).matches()
                || areKept(said) && !OwnOrders.hasCart(turn);
    }

    /** Whether something shall be kept, or left as it is. */
    public static boolean areKept(String said) {
        return said.length() <= LONGEST && KEPT.matcher(said).matches();
    }
}
