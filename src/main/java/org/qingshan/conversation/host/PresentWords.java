package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/** What a host says to have a card presented without the word of the command: 讲 A3, 说一下红糖, "show A3". Of viewers' words nothing is read here. */
final class PresentWords {
    private static final int LONGEST = 30;

    private static final Pattern SAID = Pattern.compile(
            "(?:好了?|那|来|先|再|现在|下面|接下来|我们?|请|给大家|帮我|[,， ]){0,20}"
                    + "(?:讲(?:讲|一下|一讲|下)?|说(?:说|一下|下)|介绍(?:介绍|一下|下)?|展示(?:一下)?|推(?:一下|推)?|放(?:一下)?|(?<=来|大家|我们|再)看(?:看|一下|一看|下)|聊(?:聊|一下|下)?|(?:切换?|换|转)(?:成|到|为)|(?:回去|回来|再)(?:讲|说|介绍))(?:一?个)?(?:这个)?\\s*(?<name>.+)"
                    + "|(?:(?:please|now|ok|okay|let's|let us|next),? ){0,20}(?:(?:show|present|introduce|feature|pin|talk about|switch to|change to)(?: us| them| everyone)?|(?:let me |can i |could i |i want to |i'd like to )?(?:have|see|get|need)(?=.{1,24} card\\b)|(?:let's|let us) (?:have|take) a look at|now(?: for| to)?(?= the\\b))(?: the)? (?<english>.+)",
            Pattern.CASE_INSENSITIVE);

    /** What comes now: 接下来A3, 还是上A3, "on to A3", "let's do the eggs". */
    private static final Pattern COMES = Pattern.compile(
            "(?:好了?|那|来|先|再|现在|我们?|[,， ]){0,9}(?:下面|接下来|下一个|轮到|回到|还是(?=[上讲]))(?:是|到|讲|上|看|来){0,2}\\s*(?<name>.+)"
                    + "|(?:(?:please|now|ok|okay|so|and|let's|let us),? ){0,4}(?:(?:moving |move |go )?(?:on|back) to|next(?: up)?(?: is|:|,| comes?| we have)|next(?= the\\b)|next up|up next(?: is|:|,)?|let's do|let us do|do)(?: the)? (?<english>.+)",
            Pattern.CASE_INSENSITIVE);

    /** A1再讲一下, A3上链接, "A3 up next". */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:(?:再|先|给大家|现在){0,3}(?:讲|说|介绍)(?:一下|一遍|下)|上?(?:的)?链接|up(?: next| now)?|(?:once )?again|card|next|(?:is )?coming up)(?:了|吧|哈|啊|[。.!！~～ ]){0,5}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?:的?卡片?|了|吧|哈|啊|card|now|next|again|please|[,， ]){0,9}[。.!！~～\\s]*+", Pattern.CASE_INSENSITIVE);

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
        return called(turn, SAID.matcher(text.strip()))
                .or(() -> called(turn, COMES.matcher(text.strip())))
                .or(() -> named(turn, text.strip(), BEHIND));
    }

    private static Optional<String> called(Turn turn, Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        var name = said.group("name") == null ? said.group("english") : said.group("name");
        return named(turn, name, BEHIND_NAME);
    }

    private static Optional<String> named(Turn turn, String name, Pattern behind) {
        return ChangeWords.named(turn, name)
                .filter(named -> behind.matcher(named.rest()).matches())
                .map(named -> named.slots().get(0));
    }
}
