package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a buyer agrees to the cart that was read back: 好, 行, 要得, 我要了, "go ahead", "let's do it". Thanks alone, surprise, and that it was heard, do not.
 * All are asked of words as they are compared with, in small and simplified letters.
 */
public final class CartAgreedWords {
    private static final String SOFT = YesWords.SOFT + "{0,3}";

    private static final String YES = "(?:(?!(?:对|是){1,4}的?[哦喔])(?:对|是|好|行|嗯|恩|中|成|得|可以|阔以|ok){1,4}" + YesWords.MILD
            + "{0,3}|(?:ok|okay|欧k|" + YesWords.NO_FAULT + "|" + YesWords.ELSEWHERE
            + "|管|同意|确定|必须|系|要|就要|就是|当然|没意见)" + SOFT + ")";

    private static final String AS_IT_IS = "(?:" + YesWords.AS_IT_IS + "|这些|这单|它)";

    /** That it shall be as it is, or be done: it says so of whatever is there. 这样啊 alone is surprise. */
    private static final String SO = "(?:[那咁]?就" + AS_IT_IS + "(?:定|办|下|来|要)?[的了吧嘛咯呗哈啦喇嘞]{0,3}|[那咁]?" + AS_IT_IS
            + "(?:(?:定|办|下|来|要)" + SOFT + "|[吧了啦喇咯呗]{1,2})|(?:定下来?|定|订下?|下单|落单|成交|买|安排|搞起|走起|开整)" + SOFT + ")";

    /** Said of a card it would be a claim. */
    private static final String TAKES = "(?:(?:那|我|就|都|全){0,3}(?:要|买|拿|拍)(?:下|定)?(?:了|啦|喇|咯|嘞)" + SOFT + "|拿下" + SOFT
            + "|(?:那|就|给我|帮我|我){0,3}(?:[整来走开搞]|下)(?:了|它)?[一这]?单" + SOFT
            + "|(?:这一?单|这些|这个)(?:我|就|都|全){0,2}(?:下|要|定|买|拿|收|订)(?:下)?(?:了|吧|啦)" + SOFT + ")";

    private static final Pattern AGREES =
            Pattern.compile("那?(?:" + YES + "){1,3}|(?:" + YES + "){0,2}(?:" + SO + "|" + TAKES + ")");

    private static final String IT = "(?:" + YesWords.IT + "| (?:this|the|my|that|an) order)";
    private static final String YES_IN_ENGLISH = "(?:(?:oh )?(?:" + YesWords.IN_ENGLISH
            + "|yea|ya|ye|aye|of course|sure thing|absolutely|definitely|certainly)|okey|okk+|kk?|alright|all right|alrighty|fine|fine by me|correct|exactly"
            + "|agreed|i agree|confirmed|i do|go ahead(?: with" + IT
            + ")?|go for it|go on|go|proceed(?: with" + IT
            + ")?|please do|do" + IT + "|let'?s do" + IT + "|let'?s (?:go(?: ahead)?|order(?:" + IT
            + ")?|proceed)|let us (?:do" + IT
            + "|proceed)|make it so|sounds good|no problem|(?:that's|thats|it's|its|that is|it is|everything(?:'s| is)?) (?:all )?(?:right|correct|good to go)|(?:that's|thats|that is|everything's|everything is) fine"
            + "|good to go|works for me|(?:i(?:'ll| will|'d like to| want to|'m going to)? )?(?:order|buy|take|purchase|(?:order|buy|take|get|want|have|place|book|purchase)"
            + IT + ")|i(?:'d| would) like" + IT + ")";

    private static final Pattern AGREES_IN_ENGLISH = Pattern.compile(YES_IN_ENGLISH);

    private static final Pattern BESIDE_IN_ENGLISH = Pattern.compile(
            "(?:and|then|so|well|just|now|" + YesWords.POLITELY
                    + "|plz|thx|ty|cheers|great|perfect|cool|nice|good|lovely|wonderful|all good|right|hi|boss|dear|mate|sir|madam|friend|my friend|everyone)");

    private static final Pattern BESIDE =
            Pattern.compile("(?:" + YesWords.THANKS + "|" + YesWords.SELLER + "|姐|哥|大姐|大哥|妹子|那|[你您啦了吧啊呀哈哦]){1,8}");

    /** Among what agrees, what would be a claim said to a card. */
    private static final Pattern TAKEN =
            Pattern.compile(TAKES + "$|下单|落单|\\b(?:order|buy|take|place|purchase|book)\\b|\\bwant" + IT);

    /** Among what agrees, what may be said to a card as well. */
    private static final Pattern OF_CARD = Pattern.compile(
            TAKES
                    + "$|要(?!得)|[买拿拍订]|(?<!确)定|安排|成交|[走搞]起|开整|[这它]|\\b(?:order|buy|take|get|want|have|place|purchase|book|i do|go for|do|like)\\b");

    /** 哦这样, 对哦, 好啦, "oh right", "all good": heard, and nothing more. */
    private static final Pattern HEARD =
            Pattern.compile("[哦噢喔嗯啊]{0,3}(?:原来)?[是系]?的?(?:这样子?|咁样?)的?[啊呀哦喔噢嘛哈]{0,3}|[哦噢喔嗯啊]{1,3}|[对是系]的?[哦喔噢]{1,3}"
                    + "|[哦噢喔]{1,3}[对是好行的]{1,3}[啊呀吧哦]{0,2}|(?:好|行|得|成|中|对|可以|ok)[了啦喇咯]{1,2}[啊呀哦喔吧]{0,2}");

    private static final Pattern HEARD_IN_ENGLISH = Pattern.compile(
            "(?:(?:oh|ah|aha|hm+|right|ok|okay|alright|all good|i see|is that so|good to know|thanks|thank you|cheers|then|so|well|great|cool|nice|good)(?: |$)){1,6}");

    /** With it begins who hears something new. */
    private static final Pattern OH =
            Pattern.compile("[哦噢喔]|(?:oh|ah)\\b(?! (?:yes|yep|yeah|yup|sure|of course|definitely|absolutely))");

    private static final Pattern THANKS =
            Pattern.compile("(\\p{IsHan}{1,12}?)(?:" + YesWords.THANKS + ")[你您啦了哈]{0,3}(?:" + YesWords.SELLER + ")?");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}?']+");
    private static final Pattern ASKS = Pattern.compile("[?？吗]|[对好行可]不|能不能|是不是");

    /** Nobody says it in more words. */
    public static final int LONGEST = 40;

    private static final Pattern NOD = Pattern.compile("[👍👌🆗✅🙆🤝💯]");

    private static final int MOST_WORDS = 10;

    private CartAgreedWords() {}

    /** Whether it agrees in words that take something. */
    public static boolean isTaken(String plain) {
        return isSaid(plain) && TAKEN.matcher(plain).find();
    }

    /** Whether every piece of it agrees, or stands beside what does. */
    public static boolean isSaid(String plain) {
        var said = plain.replace('’', '\'').strip();
        if (said.isEmpty()
                || said.length() > LONGEST
                || ASKS.matcher(said).find()
                || OH.matcher(said).lookingAt()
                || OrderingWords.isConditional(said)
                || YesOrNo.isSurprised(said)) {
            return false;
        }
        return HAN.matcher(said).find() ? isOfPieces(said) : isOfWords(BETWEEN.split(said));
    }

    /** Whether it is heard, and nothing more. */
    public static boolean isHeard(String plain) {
        var said = plain.replace('’', '\'').strip();
        var pieces =
                Stream.of(BETWEEN.split(said)).filter(piece -> !piece.isEmpty()).toList();
        return !said.isEmpty()
                && !ASKS.matcher(said).find()
                && (HAN.matcher(said).find()
                        ? pieces.stream().anyMatch(piece -> HEARD.matcher(piece).matches())
                                && pieces.stream().allMatch(CartAgreedWords::isHeardOrBeside)
                        : HEARD_IN_ENGLISH.matcher(String.join(" ", pieces)).matches());
    }

    private static boolean isHeardOrBeside(String piece) {
        return HEARD.matcher(piece).matches()
                || BESIDE.matcher(piece).matches()
                || withThanks(piece)
                || AGREES.matcher(piece).matches();
    }

    private static boolean isOfPieces(String said) {
        boolean agrees = false;
        for (var piece : BETWEEN.split(said)) {
            var words = FormsOfAddress.leftOut(piece);
            boolean isAgreed = AGREES.matcher(words).matches()
                    || AGREES_IN_ENGLISH.matcher(words).matches();
            if (!isAgreed && !piece.isEmpty() && !BESIDE.matcher(piece).matches() && !withThanks(piece)) {
                return false;
            }
            agrees |= isAgreed || withThanks(piece);
        }
        return agrees;
    }

    /** 好的谢谢. */
    private static boolean withThanks(String piece) {
        var said = THANKS.matcher(piece);
        return said.matches() && AGREES.matcher(said.group(1)).matches();
    }

    /** Whether they are one saying after the other, one of which agrees at least. */
    private static boolean isOfWords(String[] words) {
        if (words.length > MOST_WORDS) {
            return false;
        }
        var isReached = new boolean[words.length + 1];
        var agrees = new boolean[words.length + 1];
        isReached[0] = true;
        for (int from = 0; from < words.length; from++) {
            var saying = new StringBuilder();
            for (int to = from + 1; isReached[from] && to <= words.length; to++) {
                saying.append(saying.isEmpty() ? "" : " ").append(words[to - 1]);
                boolean isAgreed = AGREES_IN_ENGLISH.matcher(saying).matches();
                if (isAgreed || BESIDE_IN_ENGLISH.matcher(saying).matches()) {
                    isReached[to] = true;
                    agrees[to] |= isAgreed || agrees[from];
                }
            }
        }
        return isReached[words.length] && agrees[words.length];
    }

    /** Whether a card may be meant by it as well. */
    public static boolean isOfCard(String plain) {
        return OF_CARD.matcher(plain).find();
    }

    /** A thumb may be a yes, or thanks. */
    public static boolean isNod(String said) {
        return NOD.matcher(said).find();
    }
}
