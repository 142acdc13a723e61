package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.inbox.IncomingMessage;

/** What stands around a claim and changes nothing of it: that it is the last change, that it is decided, or that somebody at home agrees. */
final class SpokenAround {
    private static final String GAP = "[,，.。;；!！~～…\\s]{1,4}";

    private static final String DECIDED =
            "(?:(?:这|真的?|就|我)?(?:是)?(?:最后|最终)(?:再)?(?:一次|一遍|一回)?(?:改|变|确定|决定)?了?|(?:这次|这回|真的?|我|再|再也|以后|保证|绝对|肯定){0,4}不(?:再)?(?:改|变|换)了|(?:我)?保证|(?:我|这次|这回|已经){0,3}(?:想好|决定|考虑好|商量好|定)了|这[次回](?:是)?真的了?)[啊呀哈吧哦的]{0,2}"
                    + "|(?:this is |that's |that is |it's |and )?(?:my |the )?(?:last|final) (?:change|time|answer|decision|one)(?:,? (?:i )?promise)?|i promise|i(?:'ve| have) (?:decided|made up my mind)|that's final|no more changes(?:,? i promise)?|(?:for real|for sure) this time|this time (?:for real|for sure|really)";

    private static final String AGREED = "(?:(?:我?(?:" + KinWords.KIN
            + "|媳妇|爱人|对象|孩子)|[他她]们?|家里人?|大家)(?:也|都|刚|现在){0,2}(?:说|讲|话)?(?:行|可以|好|得|成|同意|没问题|没意见|答应)(?:了|的|啦|喇|吧)?"
            + "|(?:he|she|they|my (?:wife|husband|mum|mom|mother|dad|father|sister|brother|son|daughter|boss|friend|boyfriend|girlfriend))(?:'s| is| are)? (?:said|says|say|ok|okay|agreed?|agrees|fine)(?: (?:yes|ok|okay|fine|go ahead|it's ok|sure|with it))?)";

    private static final Pattern BEHIND =
            Pattern.compile("(?<said>.{2,60}?)" + GAP + "(?:" + DECIDED + ")[.。!！~ ]{0,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "(?:" + AGREED + "|" + DECIDED + ")" + GAP + "(?:so |then |and |那就?)?(?<said>.{2,60})",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

    private static final Trait<Optional<String>> WITHIN =
            Trait.of(said -> said.words().length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(BEHIND.matcher(said.words().strip()))
                            .filter(behind -> behind.matches())
                            .or(() -> Optional.of(BEFORE.matcher(said.words().strip()))
                                    .filter(before -> before.matches()))
                            .map(found -> found.group("said")));

    private SpokenAround() {}

    /** From now on only what is claimed counts, where that is plain without it. */
    static void leaveOut(Turn turn) {
        if (!turn.isPrivate() || turn.message().kind() != IncomingMessage.Kind.TEXT) {
            return;
        }
        turn.sentence()
                .tells(WITHIN)
                .filter(said -> turn.round().reading(said, MeantCard.of(turn)).kind() == ClaimReading.Kind.CLAIMS)
                .ifPresent(turn::readOnly);
    }
}
