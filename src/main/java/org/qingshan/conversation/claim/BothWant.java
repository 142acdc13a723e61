package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * How much the speaker wants of one thing, and how much somebody of his: "I want a carton of eggs and my flatmate wants two" are three,
 * 我要一盒鸡蛋，我室友要两盒 too. Whether 我妹也要一箱 is for him to pay is asked.
 */
final class BothWant {
    private static final Prefiltered SPEAKER = Prefiltered.of(
            "(?:我|俺|给我|帮我).*|i|i want|i need|i'd like|i'll .+|i will .+|give me|get me|send me|for me|for myself");

    /** Whoever puts himself right names nobody: 其实要两箱, "actually need two". */
    private static final String SOMEBODY =
            "(?!(?:i|we|you|it|they|this|that|actually|then|please|rather|just|better|now|also|maybe|still|really|only|even|sorry|but|well|so|no|oh|ok|okay|everyone|everybody|nobody|who|nothing)\\b)[a-z]{2,12}";

    private static final String WHERE = "(?: next door| downstairs| upstairs| here)?(?: also)? ";

    /** Who is the buyer's, or is called so: 我室友, 王姐, 小李. */
    private static final String PERSON = "(?:(?:我|俺)(?:们|家)?的?)?(?:" + KinWords.KIN
            + "|(?:儿?媳妇?|女婿|孙子|孙女|外孙|[老大小]姨子|舍友|对门|隔壁|楼[上下]|老板|保姆|同桌|[男女]票|孩子|娃|宝宝|先生|太太|爱人|家里人?)"
            + "|(?:[\\p{IsHan}&&[^我你您也又还再就想其实改只都]]{1,2}(?:[姐哥叔婶姨伯嫂总]|老师|阿姨|奶奶|爷爷|妈|爸))|[小老阿][\\p{IsHan}&&[^是想要来我你实]])家?(?:他|她)?";

    /** That he wants it; 我老公说要一箱吧 may put the speaker right. */
    private static final Prefiltered WANTS = Prefiltered.of("(?:" + PERSON
            + "|他|她)(?:想要|要|来)|(?:(?:my|our|the) )?" + KinWords.IN_ENGLISH + WHERE
            + "(?:wants?|needs?|takes?|would like|would take|'d like|(?:'ll|will) (?:have|take|want|need))|(?:my|our|the) "
            + SOMEBODY + WHERE
            + "(?:wants|needs|takes|would like|would take|'d like|(?:'ll|will) (?:have|take|want|need))|(?:my|our|the) [a-z]{2,12}s"
            + WHERE + "(?:want|need|take)|" + SOMEBODY + WHERE + "(?:wants|needs)");

    private static final Prefiltered TOO =
            Prefiltered.of("too|as well|also|please|pls|plz|thanks|thank you|吧|哈|啊|哦|呢|谢谢");
    private static final Set<String> AND = Set.of("and", "plus");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 30;

    private static final int MOST_WORDS = 6;

    private final List<Token> tokens;

    private BothWant(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same tokens, with the sum in the place of both. */
    static List<Token> summed(List<Token> tokens) {
        return tokens.size() > LONGEST || tokens.size() < 6 ? tokens : new BothWant(tokens).summed();
    }

    private List<Token> summed() {
        int first = firstAmount();
        if (first < 0) {
            return tokens;
        }
        int end = first + 2;
        boolean mine = tokens.subList(0, first).stream().anyMatch(BothWant::isSpeaker);
        while (end < tokens.size() && isOfFirst(tokens.get(end))) {
            mine |= isSpeaker(tokens.get(end));
            end++;
        }
        var theirs = mine ? theirs(end, (Measured) tokens.get(first + 1)) : null;
        if (theirs == null) {
            return tokens;
        }
        var sum = tokens.get(first) instanceof Numeral number ? number.value().add(theirs) : theirs.add(BigDecimal.ONE);
        var whole = new ArrayList<>(tokens.subList(0, first));
        whole.add(new Numeral(
                sum,
                Numeral.Spelling.WORDS,
                tokens.get(first).start(),
                tokens.get(first).end()));
        whole.addAll(tokens.subList(first + 1, end));
        return whole;
    }

    /** Where "two boxes" or "a box" stands, and nothing before it but a name and a wish; -1 if it does not. */
    private int firstAmount() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean counts = token instanceof Numeral number && number.spelling() != Numeral.Spelling.VAGUE
                    || InContext.isText(token, "a");
            if (counts && tokens.get(at + 1) instanceof Measured) {
                return at;
            }
            boolean plain = token instanceof Named
                    || token instanceof Word word
                            && switch (word.sense()) {
                                case POLITE, VERB, LINK, MORE -> true;
                                default -> false;
                            };
            if (!plain) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSpeaker(Token token) {
        return token instanceof Word word && SPEAKER.isAllOf(word.text());
    }

    private static boolean isOfFirst(Token token) {
        return token instanceof Named
                || token instanceof Word word
                        && (word.sense() == Sense.LINK && !word.text().equals("for")
                                || word.text().equals("for me")
                                || word.text().equals("please"));
    }

    /** How much somebody else wants; null if nobody is said to. */
    private @Nullable BigDecimal theirs(int from, Measured measured) {
        if (from >= tokens.size()
                || !(tokens.get(from) instanceof Break pause && pause.mark() == ','
                        || tokens.get(from) instanceof Word and && AND.contains(and.text()))) {
            return null;
        }
        int number = from + 1;
        while (number < tokens.size() && number - from <= MOST_WORDS && isSaid(tokens.get(number))) {
            number++;
        }
        boolean counted = number < tokens.size() && number > from + 2 && tokens.get(number) instanceof Numeral;
        if (!counted || !WANTS.isAllOf(said(from + 1, number))) {
            return null;
        }
        int end = number + 1;
        if (end < tokens.size() && tokens.get(end) instanceof Measured other) {
            if (!other.measure().equals(measured.measure())) {
                return null;
            }
            end++;
        }
        boolean whole = tokens.subList(end, tokens.size()).stream()
                .allMatch(token -> token instanceof Break mark && mark.mark() != '?'
                        || token instanceof Word soft && TOO.isAllOf(soft.text()));
        return whole ? ((Numeral) tokens.get(number)).value() : null;
    }

    private static boolean isSaid(Token token) {
        return token instanceof Unknown
                || token instanceof Word word
                        && switch (word.sense()) {
                            case POLITE, VERB, OTHER, LINK, ASKING, REMARK, CHAT -> true;
                            default -> false;
                        };
    }

    private String said(int from, int to) {
        var rest = new StringBuilder();
        for (int at = from; at < to; at++) {
            var text = SentenceEnd.text(tokens.get(at));
            boolean apart = at > from && !text.isEmpty() && !Hanzi.is(text.charAt(0));
            rest.append(apart ? " " : "").append(text);
        }
        return rest.toString();
    }
}
