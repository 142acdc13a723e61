package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;

/** Recognises what people say to be kind. It gets a kind word back; among many people, nothing. */
@ApplicationScoped
class SmallTalk {
    /** What is said around it to whoever is there. */
    private static final String PEOPLE =
            "(?:主播|老板娘?|大家|各位|家人们|姐姐?|哥哥?|亲|宝子?|小姐姐|小哥哥|你们?|您|there|host|boss|everyone|all|guys|folks)?";

    private static final String SOFT = "[呀啊哦噢喔哟哈啦了呢嘛吧的]*";

    private enum Kind {
        HELLO(PEOPLE + "(?:你好|您好|好|大家好|晚上好|早上好|中午好|下午好|早安|晚安|早|嗨|哈喽|哈啰|在吗?|hi+|hello+|hey+|hiya"
                + "|good (?:morning|evening|afternoon|night))" + SOFT + "\\s*" + PEOPLE),
        THANKS("(?:太|非常|多|好的)?(?:谢谢|感谢|谢啦|谢了|多谢|辛苦)" + SOFT + PEOPLE + SOFT
                + "|(?:ok |okay )?(?:thanks?|thank you|thx|tks|ty|cheers)(?: (?:so much|very much|a lot|you))?\\s*"
                + PEOPLE),
        FINE("(?:好|好的|好嘞|好滴|行|嗯+|收到|知道|明白|可以|没问题|没事|不客气|ok+|okay|k|fine|alright|got it|sure|great|cool|nice"
                + "|no problem|i see)" + SOFT),
        LAUGH("[哈呵嘿嘻]{1,}|(?:ha){1,}h?|(?:he){2,}|lol|233+|666+|笑死" + SOFT + "|加油" + SOFT + "|支持" + SOFT
                + "|(?:太|真|好)?(?:棒|赞|厉害|漂亮|好看|牛)" + SOFT);

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\p{M}\\p{Cf}\\p{Co}\\p{Cs}]+|\\s{2,}");
    /** A story is no greeting. */
    private static final int LONGEST = 40;

    private final Welcome welcome;

    SmallTalk(Welcome welcome) {
        this.welcome = welcome;
    }

    /** Whether it is only that. Answered where the person is alone with the shop. */
    boolean answers(Turn turn) {
        var kind = kind(turn.said());
        if (kind.isEmpty()) {
            return false;
        }
        turn.outcome("small talk");
        if (turn.isPrivate() && turn.isNewcomer()) {
            welcome.greet(turn);
        } else if (turn.isPrivate()) {
            turn.say(sentence(kind.get(), turn.words()));
        }
        return true;
    }

    /** The first kind of what is said, if every part of it is of some kind. Emoji alone are a smile. */
    private static Optional<Kind> kind(String said) {
        if (said.isBlank()
                || said.length() > LONGEST
                || said.chars().anyMatch(Character::isDigit) && !said.matches("[236]+")) {
            return Optional.empty();
        }
        List<Kind> kinds = new ArrayList<>();
        for (var part : BETWEEN.split(said.toLowerCase(Locale.ROOT))) {
            var words = part.strip();
            if (!words.isEmpty()) {
                var kind = ofWords(words);
                if (kind.isEmpty()) {
                    return Optional.empty();
                }
                kinds.add(kind.get());
            }
        }
        return kinds.isEmpty() ? onlyEmoji(said) : Optional.of(kinds.get(0));
    }

    private static Optional<Kind> ofWords(String words) {
        var whole = oneOf(words);
        if (whole.isPresent() || !words.contains(" ")) {
            return whole;
        }
        // Several short words in a row, each of them kind: "哈哈 谢谢".
        var each = List.of(words.split(" ")).stream().map(SmallTalk::oneOf).toList();
        return each.stream().allMatch(Optional::isPresent) ? each.get(0) : Optional.empty();
    }

    private static Optional<Kind> oneOf(String words) {
        for (var kind : Kind.values()) {
            if (kind.words.matcher(words).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A question mark or a plus alone is no smile. */
    private static Optional<Kind> onlyEmoji(String said) {
        return said.codePoints().anyMatch(c -> c > 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL)
                ? Optional.of(Kind.LAUGH)
                : Optional.empty();
    }

    private static String sentence(Kind kind, Wording words) {
        var talk = words.talk();
        return switch (kind) {
            case HELLO -> talk.hello();
            case THANKS -> talk.thanks();
            case FINE -> talk.fine();
            case LAUGH -> talk.laugh();
        };
    }
}
