package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.ToBeTapped;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** What a host wants everybody to hear, in other words than 喊话: 跟大家说一声今天延迟半小时, 帮我发个通知：…, "let everyone know that …". */
final class AnnouncingWords {
    private static final String POLITELY = "^(?:好了?|那|先|请|麻烦你?|你|帮忙|现在|再|也|赶紧|顺便|[,，。 ]){0,5}";

    /** Nobody less: what is said to 客人 or 买家 may be meant for one of them. */
    private static final String ALL =
            "(?:大家(?:伙儿?|一?下)?|家人们|各位(?:家人们?|朋友们?|观众|乡亲)?|乡亲们|老铁们|宝宝们|姐妹们|朋友们|观众们|所有(?:的?观众|人)|全场|(?:直播间|群)里?的?(?:所有人|观众们?|家人们?|朋友们?|大家))";

    /** Behind 发个消息 it tells whom it is for. */
    private static final String NOT_TO_ONE = "(?![给跟向对问叫让到和]|通知|告诉)";

    private static final String BEHIND = "(?:说|就说|内容(?:是|就写)?|写|[:：,，\\s]){0,4}(?<text>(?![了过没着])[^\\s].{2,})$";

    private static final List<Pattern> CHINESE = List.of(
            way(POLITELY + "(?:帮我|给我|替我)?(?:跟|和|向|对|给)" + ALL
                    + "都?(?:[说讲喊](?:一声|一下|声|下)|交代(?:一声|一下)|通知(?:一声|一下)?|打个招呼|提个醒)" + BEHIND),
            way(POLITELY + "(?:帮我|给我|替我)?(?:通知|告诉|告知|提醒|转告)(?:一声|一下|下)?" + ALL + "(?:一声|一下|下)?" + BEHIND),
            way(POLITELY + "(?:帮我|给我|替我)?(?:发|出|挂|贴|写)(?:个|一个|一?条|一?下)(?:通知|公告|消息|广播)(?:给" + ALL + ")?" + NOT_TO_ONE
                    + BEHIND),
            way(POLITELY + "(?:帮我|给我|替我)(?:发|喊|广播|公告|吆喝|说)(?:通知|公告|话|一声|一下|声|下){1,2}" + NOT_TO_ONE + BEHIND),
            way(POLITELY + "(?:给|跟|向)" + ALL + "发(?:个|一个|一?条|一?下)?(?:通知|公告|消息|广播)" + BEHIND),
            way(POLITELY + "(?:公告|广播|通知)[:：]" + BEHIND),
            way(POLITELY + "(?:帮我|给我|替我)?(?:跟|和|向|对)" + ALL + "[说讲喊]" + BEHIND));

    private static final String MARKS = ":：,，声下 ";

    private static final String EVERYBODY =
            "(?:every(?:one|body)(?: (?:watching|here|in the (?:stream|chat|room)))?|all(?: of)?(?: the| our| my)? viewers|(?:the |our |my )?(?:viewers|audience)|the (?:whole )?(?:chat|room|stream))";

    /** Of one buyer or of some, whose affairs are not for all to hear. */
    private static final Pattern OF_SOMEBODY = way(
            "她|(?<!其)他(?!们)|客人|买家|顾客|[这那有某]个人|[这那]位|(?<!\\d)\\d{4,9}(?!\\d)|\\b(?:she|he|her|hers|his|him|(?:the|this|that|a) (?:buyer|customer|viewer)|people)\\b|^(?:who|whose|that)(?: has| have|n't|'s)?\\b");

    private static final Pattern ENGLISH = way(
            "^(?:(?:please|ok|okay|now|can you|could you|and|just|also),? ){0,3}(?:announce(?: to " + EVERYBODY
                    + ")?(?=:| that|,)|(?:make|post|send|put out)(?: out)? an? (?:announcement|notice|message)(?: to "
                    + EVERYBODY
                    + ")?(?=:| that| saying)|(?:let|have) " + EVERYBODY
                    + " know(?=:| |,)|(?:tell|inform|notify|remind) " + EVERYBODY
                    + "(?=:| |,)|say to " + EVERYBODY + "(?=:| |,)|give " + EVERYBODY + " a heads[- ]up(?=:| that|,))"
                    + "(?: that|:|,| saying(?: that)?| to say(?: that)?){0,2}\\s*(?!about\\b|of\\b|what\\b|how\\b|why\\b|when\\b|if\\b|whether\\b)(?<text>\\S.{2,})$");

    private static final Pattern TO_DO = way("^to (?=\\p{L})");

    /** What somebody has paid or owes is nobody's affair but his. */
    private static final Pattern OF_MONEY = way(
            "收到|[付转汇给打]了?[^,，。]{0,6}[钱款账]|[付转]了|付[没过]|付款|转账|到账|欠|[钱款](?:还没|没|已经?|都)?(?:到|收|来|给|付)|退[款钱]|\\b(?:paid|pays|received|owes?|owed|payment|refund|transferred)\\b");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private AnnouncingWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        return Stream.concat(CHINESE.stream(), Stream.of(ENGLISH))
                .map(way -> way.matcher(text.replace('’', '\'')))
                .filter(Matcher::matches)
                .filter(found ->
                        isMarked(text, found.start("text")) || !QuestionReader.wantsAnAnswer(found.group("text")))
                .findFirst()
                .map(found -> HostSays.typed(turn, text, found.start("text"), found.end("text")))
                .map(words -> TO_DO.matcher(words).replaceFirst("Please "))
                .map(words -> OF_SOMEBODY.matcher(words).find()
                        ? HostSays.told(one -> EndingWords.orTold(one, words))
                        : HostSays.of("/say " + words));
    }

    /** 告诉大家黄桃多少钱 and 跟大家说什么好 ask for it; 告诉大家一声：还有谁要 is to be said. */
    private static boolean isMarked(String text, int at) {
        return MARKS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** What a host says beside a stream and the shop cannot place may be meant for all: he may have it told. */
    static Button[] orTold(Turn turn, Button... buttons) {
        var said = turn.said().strip();
        var mayBe = turn.may(Role.HOST)
                && turn.isPrivate()
                && turn.sale().stream().isPresent()
                && said.length() >= SHORTEST
                && said.length() <= LONGEST
                && !ToBeTapped.mayAnswer(turn)
                && !OF_MONEY.matcher(said).find()
                && !QuestionReader.wantsAnAnswer(said);
        return mayBe
                ? Stream.concat(Stream.of(buttons), EndingWords.telling(turn, said))
                        .toArray(Button[]::new)
                : buttons;
    }
}
