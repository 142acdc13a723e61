package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.shop.Role;

/** What a host says to have a card presented without the word of the command: 讲 A3, 说一下红糖, "show A3". Of viewers' words nothing is read here. */
final class PresentWords {
    private static final int LONGEST = 30;

    private static final Pattern SAID = Pattern.compile(
            "(?:好了?|那|来|先|再|现在|下面|接下来|我们?|请|给大家|帮我|[,， ]){0,20}"
                    + "(?:讲(?:讲|一下|一讲|下)?|说(?:说|一下|下)|介绍(?:介绍|一下|下)?|展示(?:一下)?|推(?:一下|推)?|放(?:一下)?)(?:一?个)?(?:这个)?\\s*(?<name>.+)"
                    + "|(?:(?:please|now|ok|okay|let's|let us|next),? ){0,20}(?:show|present|introduce|feature|pin)(?: us| them| everyone)?(?: the)? (?<english>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:的?卡片?|了|吧|哈|啊|card|now|please|[,，]){0,20}[。.!！~～\\s]*+", Pattern.CASE_INSENSITIVE);

    private PresentWords() {}

    /**
     * The slot that is to be presented. Among others a host speaks to people.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static Optional<String> of(Turn turn, String text) {
        if (!turn.isPrivate() || !turn.may(Role.HOST) || text.length() > LONGEST) {
            return Optional.empty();
        }
        var said = SAID.matcher(text.strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        var name = said.group("name") == null ? said.group("english") : said.group("name");
        return turn.round()
                .namesOf(turn.round().shelf())
                .beginning(name)
                .filter(named -> named.slots().size() == 1
                        && BEHIND_NAME.matcher(named.rest()).matches())
                .map(named -> named.slots().get(0));
    }
}
